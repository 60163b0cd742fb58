import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { licenceTable } from "@/build/licences";

describe("docs/licences.md", () => {
  const table = licenceTable(process.cwd());

  it("lists every package of the lockfile that is sent; if not, run npm run licences", () =>
    expect(readFileSync("docs/licences.md", "utf8")).toBe(table));

  it("holds every package that package.json names", () => {
    const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(readFileSync("package.json", "utf8"));
    for (const [name, version] of Object.entries(dependencies)) expect(table).toContain(`| ${name} | ${version} |`);
  });

  it("holds no terms that would bind our own words or code", () => expect(table).not.toMatch(/\| (?:A?GPL|SSPL|BUSL)/));
});
