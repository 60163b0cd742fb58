import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { coverageFaults, coverageReport } from "@/lib/content/coverage";
import { addressesOf } from "@/lib/content/links";
import { groups } from "@/lib/rules";
import { content } from "./compiled";
import { readCoverage } from "./read-coverage";

/** The number of lines of each source document. */
const lastLines: Readonly<Record<string, number>> = {
  handbok: 12184,
  "fafo-2013": 3750,
  "udi-tjenestedesign": 2699,
  "nmh-2020": 1220,
  "utnyttelse-hjelp": 68,
};
const coverage = readCoverage();
const addresses = new Set(addressesOf(content, groups));

describe("the sources", () => {
  it("are all covered", () => expect(Object.keys(coverage).sort()).toEqual(Object.keys(lastLines).sort()));

  it.each(Object.entries(lastLines))(
    "%s: every line is in the handbook or left out for a reason",
    (source, lastLine) => {
      expect(coverageFaults(coverage[source] ?? [], lastLine)).toEqual([]);
    },
  );

  it("are covered by addresses that exist", () => {
    const named = Object.values(coverage).flatMap((stretches) =>
      stretches.flatMap((stretch) => ("at" in stretch ? stretch.at : [])),
    );
    expect(named.filter((address) => !addresses.has(address))).toEqual([]);
  });

  it("docs/dekning.md says the same: run `npm run coverage:report`", () => {
    const path = join(import.meta.dirname, "..", "..", "docs", "dekning.md");
    expect(existsSync(path) && readFileSync(path, "utf8")).toBe(coverageReport(coverage));
  });
});
