import { describe, expect, it } from "vitest";
import { evaluate, findRights, rights } from "@/lib/rules";
import { not as negated } from "@/lib/rules/condition";
import { caseFiles, goldenCases, situationOf, withoutEachAnswer } from "./golden-cases";

const known = new Set<string>(rights.map((right) => right.id));

describe.each(caseFiles)("%s", (file) => {
  it.each(goldenCases.filter((golden) => golden.file === file))("$story", (golden) => {
    const { answers, applies, not, open } = golden;
    const situation = situationOf(golden);
    expect(Object.keys(situation).sort(), "every answer of the story is asked for").toEqual(
      Object.keys(answers).sort(),
    );
    expect(
      [...Object.keys(applies), ...Object.keys(not), ...Object.keys(open)].filter((id) => !known.has(id)),
      "rights that do not exist",
    ).toEqual([]);

    const findings = new Map(
      findRights(situation).areas.flatMap(({ rights: found }) =>
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

    const withGaps = withoutEachAnswer(golden);
    const named = [...Object.keys(applies), ...Object.keys(not)];
    const openInGaps = [...withGaps].flatMap(([question, outcomes]) => {
      const left = named.filter((id) => outcomes.get(id) === "depends");
      return left.length > 0 ? [[question, left]] : [];
    });
    expect(Object.fromEntries(openInGaps), "open when an answer is taken back").toEqual(golden.unanswered);
    for (const [question, outcomes] of withGaps) {
      const turned = [
        ...Object.keys(applies).filter((id) => outcomes.get(id) === "no"),
        ...Object.keys(not).filter((id) => outcomes.get(id) === "yes"),
      ];
      expect(turned, `turned around by leaving out ${question}`).toEqual([]);
    }
  });
});

describe("the cases together", () => {
  it("are at least 250", () => expect(goldenCases.length).toBeGreaterThanOrEqual(250));

  it("leave no right without a case that claims it", () => {
    const held = new Set(goldenCases.flatMap(({ applies }) => Object.keys(applies)));
    expect([...known].filter((id) => !held.has(id))).toEqual([]);
  });

  it("notice when the condition of any right is turned around", () => {
    const unnoticed = rights.filter(
      ({ id, when }) =>
        !goldenCases.some((golden) => {
          const expected = id in golden.applies ? "yes" : id in golden.not ? "no" : undefined;
          return expected && evaluate(negated(when), situationOf(golden)).applies !== expected;
        }),
    );
    expect(unnoticed.map(({ id }) => id)).toEqual([]);
  });

  it("each claim something", () => {
    expect(
      goldenCases
        .filter(({ applies, not, open }) => Object.keys({ ...applies, ...not, ...open }).length === 0)
        .map(({ story }) => story),
    ).toEqual([]);
  });
});
