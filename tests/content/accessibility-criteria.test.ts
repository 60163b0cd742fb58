import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const [intro = "", rules = "", added = ""] = readFileSync(join(root, "docs/accessibility.md"), "utf8").split(/^## /m);

const criteriaIn = (text: string) => [...text.matchAll(/^\| (\d\.\d\.\d+) .+\|$/gm)].map(([, number]) => number);

it("lists the 47 criteria of the Norwegian rules, in order, each once", () => {
  const criteria = criteriaIn(rules);
  expect(criteria).toHaveLength(47);
  expect(new Set(criteria).size).toBe(47);
  expect(criteria).not.toEqual(expect.arrayContaining(["1.2.3"]));
  expect(criteria).toEqual(expect.arrayContaining(["1.1.1", "1.4.13", "2.1.4", "2.5.4", "3.3.4", "4.1.3"]));
});

it("lists the six that WCAG 2.2 adds at A and AA", () => {
  expect(criteriaIn(added)).toEqual(["2.4.11", "2.5.7", "2.5.8", "3.2.6", "3.3.7", "3.3.8"]);
});

it("names only tests that are there, and says of every criterion how it was checked", () => {
  const files = [...intro.matchAll(/`(tests\/[^`]+)`/g)].map(([, path = ""]) => path);
  expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  const names = new Set([...intro.matchAll(/^\| ([a-z]+) \| `/gm)].map(([, name = ""]) => name));
  const checks = [...`${rules}\n${added}`.matchAll(/^\| \d\.\d\.\d+ .*\| ([^|]+) \|$/gm)].map(
    ([, check = ""]) => check,
  );
  const known = (check: string) => /by hand|not checked/.test(check) || [...names].some((name) => check.includes(name));
  expect(checks.filter((check) => !known(check))).toEqual([]);
  expect(checks).toHaveLength(53);
});
