import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { addressesOf } from "@/lib/content/links";
import { groups } from "@/lib/rules";
import { content } from "./compiled";

const published = readFileSync(join(import.meta.dirname, "published-addresses.txt"), "utf8")
  .trim()
  .split("\n");
const now = addressesOf(content, groups);

it("a published address is never dropped: give the heading that has its content the old id under `moved`", () => {
  expect(published.filter((address) => !now.includes(address))).toEqual([]);
});

it("every address is on the list: run `npm run addresses`", () => {
  expect(now.filter((address) => !published.includes(address))).toEqual([]);
});
