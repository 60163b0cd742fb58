import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";

/** The heads of all published pages, read without a browser. */

const published = readFileSync(join(import.meta.dirname, "../content/published-addresses.txt"), "utf8")
  .trim()
  .split("\n")
  .filter((address) => !address.includes("#"));

/** Titles that several pages share so that nobody reads in the tab what was looked up; /tilgjengelighet says so. */
const neutral = ["Migranthåndboka", "Rettigheter – Migranthåndboka", "Verktøy"];

test("every page says its language, has one h1 and a title that no other has", async ({ request }) => {
  const pagesByTitle = new Map<string, string[]>();
  const faults: string[] = [];
  for (const path of published) {
    const html = await (await request.get(path)).text();
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? "";
    pagesByTitle.set(title, [...(pagesByTitle.get(title) ?? []), path]);
    if (!html.includes('<html lang="nb"')) faults.push(`${path}: language`);
    if (html.match(/<h1[\s>]/g)?.length !== 1) faults.push(`${path}: h1`);
    if (!/<a class="ds-skip-link" href="#innhold">/.test(html)) faults.push(`${path}: skip link`);
  }
  expect(faults).toEqual([]);
  const shared = [...pagesByTitle].filter(([, paths]) => paths.length > 1).map(([title]) => title);
  expect(shared.sort()).toEqual(neutral);
});
