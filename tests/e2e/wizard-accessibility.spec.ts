import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

/** The way through the wizard and each view of its result, in the dark; in the light they stand with the other pages. */
const steps = [
  "/veiviser",
  "/veiviser#status=ema",
  "/veiviser#status=ema&fase=soknad",
  "/veiviser#status=ema&fase=soknad&alder=15",
  "/veiviser#status=ema&fase=soknad&alder=15&bosted=privat",
  "/veiviser#status=ema&fase=soknad&alder=15&bosted=privat&visning=bruker",
  "/veiviser#status=ema&fase=soknad&alder=15&bosted=privat&visning=journal",
  "/veiviser#status=eos&vis=svar",
  "/veiviser/svar?status=irregular",
];

for (const path of steps) {
  test(`axe finds nothing in the dark on ${path}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ colorScheme: "dark", ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await context.close();
  });
}

test("axe finds nothing on a question with an error, and it fits 320 pixels", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 256 },
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await page.goto("/veiviser#status=eos&borger=eos&alder=18-55");
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: "Neste" }).click();
  await expect(page.locator("#sporsmal-feil")).toBeFocused();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0);
  await context.close();
});
