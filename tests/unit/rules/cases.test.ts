import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { findRights, parseSituation, rights } from "@/lib/rules";

/** Golden cases: what a social worker would tell, and what must apply, must not, and must stay open. Each rests on a place in the source. */
const caseSchema = z.strictObject({
  story: z.string().min(10),
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  applies: z.record(z.string(), z.string()).default({}),
  not: z.record(z.string(), z.string()).default({}),
  open: z.record(z.string(), z.array(z.string())).default({}),
});

const folder = join(import.meta.dirname, "cases");
const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
const cases = files.flatMap((file) =>
  z
    .array(caseSchema)
    .parse(parse(readFileSync(join(folder, file), "utf8")))
    .map((golden) => ({ file, ...golden })),
);
const known = new Set<string>(rights.map((right) => right.id));

describe.each(files)("%s", (file) => {
  it.each(cases.filter((golden) => golden.file === file))("$story", ({ answers, applies, not, open }) => {
    const entries = Object.entries(answers).flatMap(([key, value]) =>
      [value].flat().map((one): [string, string] => [key, one]),
    );
    const parsed = parseSituation(entries);
    if ("error" in parsed) throw new Error(`${parsed.error.question}: ${parsed.error.message}`);
    expect(Object.keys(parsed.situation).sort(), "every answer of the story is asked for").toEqual(
      Object.keys(answers).sort(),
    );
    expect(
      [...Object.keys(applies), ...Object.keys(not), ...Object.keys(open)].filter((id) => !known.has(id)),
      "rights that do not exist",
    ).toEqual([]);

    const findings = new Map(
      findRights(parsed.situation).areas.flatMap(({ rights: found }) =>
        found.map(({ right, finding }) => [right.id as string, finding]),
      ),
    );
    const status = (id: string) => findings.get(id)?.applies ?? "no";
    expect(
      Object.keys(applies).filter((id) => status(id) !== "yes"),
      "must apply",
    ).toEqual([]);
    expect(
      Object.keys(not).filter((id) => status(id) !== "no"),
      "must not apply",
    ).toEqual([]);
    for (const [id, dependsOn] of Object.entries(open))
      expect(findings.get(id), id).toEqual({ applies: "depends", dependsOn });
  });
});

describe("the cases together", () => {
  it("are at least sixty", () => expect(cases.length).toBeGreaterThanOrEqual(60));

  it("leave no right without a case, so that turning any condition around fails one", () => {
    const held = new Set(cases.flatMap(({ applies, not, open }) => Object.keys({ ...applies, ...not, ...open })));
    expect([...known].filter((id) => !held.has(id))).toEqual([]);
  });

  it("each claim something", () => {
    expect(
      cases
        .filter(({ applies, not, open }) => Object.keys({ ...applies, ...not, ...open }).length === 0)
        .map(({ story }) => story),
    ).toEqual([]);
  });
});
