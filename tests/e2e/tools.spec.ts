import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { parse } from "yaml";

/** Each tool prints on the number of sheets it promises, without the frame of the site, with its address and date. */
const folder = join(import.meta.dirname, "..", "..", "content", "tools");
const tools = readdirSync(folder)
  .filter((name) => /^[a-z0-9-]+\.md$/.test(name))
  .map((name) => {
    const head: { sheets: number } = parse(readFileSync(join(folder, name), "utf8").split(/^---$/m)[1] ?? "");
    return { slug: name.replace(/\.md$/, ""), sheets: head.sheets };
  });

const sheetsIn = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

for (const { slug, sheets } of [...tools, { slug: "pekeark", sheets: 1 }, { slug: "kontaktkort", sheets: 1 }]) {
  test(`/verktoy/${slug} prints on ${sheets} A4`, async ({ page }) => {
    await page.goto(`/verktoy/${slug}`);
    expect(sheetsIn(await page.pdf({ format: "A4", preferCSSPageSize: true }))).toBe(sheets);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("banner")).toBeHidden();
    await expect(page.getByRole("contentinfo").filter({ hasText: "rettsråd" })).toBeHidden();
  });
}

test("what is ticked is on the page alone: nothing is stored, and a reload clears it", async ({ page }) => {
  await page.goto("/verktoy/tolk");
  const box = page.getByRole("checkbox").first();
  await box.check();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ""]);
  await page.reload();
  await expect(page.getByRole("checkbox").first()).not.toBeChecked();
});
