import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const entries = (file: string) =>
  readFileSync(file, "utf8")
    .split("\n")
    .map((line) => line.replace(/^\*\*\//, "").replace(/\/$/, ""))
    .filter((line) => line !== "" && !line.startsWith("#"));

test("nothing that a build outside has made comes into the image's own build", () => {
  const leftOut = entries(".dockerignore");
  const made = entries(".gitignore");
  expect(made).toContain("generated");
  expect(made.filter((entry) => !leftOut.includes(entry))).toEqual([]);
});

test("neither the history nor settings of somebody's own come into it", () => {
  expect(entries(".dockerignore")).toEqual(expect.arrayContaining([".git", ".env*"]));
});
