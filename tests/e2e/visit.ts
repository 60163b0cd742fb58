import { expect, type Page, test } from "@playwright/test";

/** What a visitor does, as named steps. */

export async function answer(page: Page, question: string, option: string | string[]): Promise<void> {
  await test.step(`answer «${question}»: ${option}`, async () => {
    await expect(page.getByRole("heading", { name: question })).toBeVisible();
    for (const one of [option].flat()) await page.getByLabel(one, { exact: true }).check();
    await page.getByRole("button", { name: "Neste" }).click();
  });
}

export async function searchFor(page: Page, query: string): Promise<void> {
  await test.step(`search for «${query}»`, async () => {
    const name = "Søk i håndboka"; // a combobox where there is script
    await page.getByRole("combobox", { name }).or(page.getByRole("searchbox", { name })).first().fill(query);
    await page.getByRole("button", { name: "Søk" }).first().click();
  });
}

/** Collects what the browser complains of; the test fails on any of it. */
export function watchConsole(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return complaints;
}
