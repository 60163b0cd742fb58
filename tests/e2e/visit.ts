import { expect, type Locator, type Page, test } from "@playwright/test";

/** What a visitor does, as named steps. */

export async function answer(page: Page, question: string, option: string | string[]): Promise<void> {
  await test.step(`answer «${question}»: ${option}`, async () => {
    await expect(page.getByRole("heading", { name: question })).toBeVisible();
    const first = page.getByRole("main").getByLabel([option].flat()[0] ?? "", { exact: true });
    // One answer goes on by itself when it is clicked, where there is script: a part of it, which comes later than the page.
    const goesOn = (await first.getAttribute("type")) === "radio" && (await hasScript(page));
    if (goesOn) await page.locator("tast-valg:defined").waitFor();
    for (const one of [option].flat()) await page.getByRole("main").getByLabel(one, { exact: true }).click();
    if (!goesOn) await page.getByRole("button", { name: "Neste" }).click();
    await leftBehind(page, question);
  });
}

/** The step is taken: what is pressed next is pressed on what follows. */
const leftBehind = (page: Page, question: string) =>
  expect(page.getByRole("heading", { level: 1, name: question })).toHaveCount(0);

async function hasScript(page: Page): Promise<boolean> {
  await page.waitForLoadState();
  return (await page.locator("search-box:defined").count()) > 0;
}

/**
 * Waits until the page and the parts of the script that it fetches by itself are here, and nothing more is put on the page unasked. Not
 * for a network at rest: of an address with «#» that the page writes anew as it comes, that is not always told.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    // Put there last, when the browser has nothing else to do. Stays undefined where no worker may run, as in most tests.
    const line = document.querySelector("offline-line");
    const awaited = document.querySelector(":not(:defined, offline-line)");
    return document.readyState === "complete" && line !== null && awaited === null;
  });
}

export async function searchFor(page: Page, query: string): Promise<void> {
  await test.step(`search for «${query}»`, async () => {
    const name = "Søk i håndboka"; // a combobox where there is script
    await page.getByRole("combobox", { name }).or(page.getByRole("searchbox", { name })).first().fill(query);
    await page.getByRole("button", { name: "Søk" }).first().click();
  });
}

/** Waits for what is suggested to what stands in the search box. What was suggested to its first letters may stand there until then. */
export async function suggested(page: Page): Promise<void> {
  const query = (await page.getByRole("combobox", { name: "Søk i håndboka" }).inputValue()).trim();
  const all = page.getByRole("listbox", { name: "Forslag" }).getByRole("option").last();
  await expect(all).toHaveAttribute("href", `/sok?${new URLSearchParams({ q: query })}`);
  await expect(all).toBeVisible();
}

/** Collects what the browser complains of; the test fails on any of it. */
export function watchConsole(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    // Playwright's own word where a test keeps the worker away (playwright.config.ts).
    if (message.text().includes("Service Worker registration blocked by Playwright")) return;
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return complaints;
}

/** Goes on by Tab until a thing has focus, as who has no mouse must; at most `stops` of them. */
export async function tabTo(page: Page, target: Locator, stops = 60): Promise<void> {
  await test.step("Tab", async () => {
    for (let at = 0; at < stops; at++) {
      await page.keyboard.press("Tab");
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`not reached in ${stops} stops: ${target}`);
  });
}

/** Chooses an option of the question that is shown by keyboard alone, and goes on. */
export async function answerByKeyboard(page: Page, question: string, option: string): Promise<void> {
  await test.step(`answer «${question}» by keyboard: ${option}`, async () => {
    await expect(page.getByRole("heading", { level: 1, name: question })).toBeVisible();
    const group = page.getByRole("main").getByRole("radio");
    const chosen = page.getByRole("radio", { name: option, exact: true });
    await tabTo(page, group.first());
    await page.keyboard.press("Space");
    for (let at = 0; at < (await group.count()) && !(await chosen.isChecked()); at++) {
      await page.keyboard.press("ArrowDown");
    }
    await expect(chosen).toBeChecked();
    await page.keyboard.press("Enter");
    await leftBehind(page, question);
    // Until the next heading has got the focus, Tab would go on from elsewhere.
    await expect(page.locator("#sporsmal, #svar").first()).toBeFocused();
  });
}
