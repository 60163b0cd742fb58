import { expect, type Page, test } from "@playwright/test";
import { answer, answerByKeyboard, searchFor, suggested, tabTo } from "./visit";

/** The three things a stranger must find on a phone: by keyboard alone, and without script. */

test.use({ viewport: { width: 390, height: 844 } });

async function seesWhatTheChildHas(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: "Dette gjelder for personen" })).toBeVisible();
  const housing = page.getByRole("region", { name: "Bolig" });
  await expect(housing.getByRole("heading", { level: 3 }).first()).toBeVisible();
  await expect(page.getByText("Har rett").first()).toBeVisible();
  for (const area of ["Bolig", "Økonomi", "Helse", "Arbeid", "Skole"])
    await expect(page.getByRole("main").getByRole("heading", { level: 2, name: area }).first()).toBeVisible();
}

const rosa = (page: Page) => page.getByRole("main").locator('a[href="tel:+4722331160"]').first();

test.describe("by keyboard alone", () => {
  test("the skip link is the first stop, is seen, and leads past the head", async ({ page }) => {
    await page.goto("/handbok/klage");
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Hopp til innholdet" });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  });

  test("what a child of 15 who seeks asylum alone and lives privately has a right to", async ({ page }) => {
    await page.goto("/");
    await tabTo(page, page.getByRole("link", { name: "Enslige mindreårige asylsøkere" }));
    await page.keyboard.press("Enter");
    await answerByKeyboard(page, "Hvor står asylsaken?", "Venter på svar fra UDI");
    await answerByKeyboard(page, "Hvor gammel er personen?", "15 år");
    await answerByKeyboard(page, "Hvor bor personen?", "Privat, hos familie, venner eller andre");
    await seesWhatTheChildHas(page);
    // Focus stands on the heading of the answer, and goes on from there.
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await tabTo(
      page,
      page.getByRole("navigation", { name: "Kort svar" }).getByRole("link", { name: "Bolig", exact: true }),
      3,
    );
  });

  test("the number of ROSA", async ({ page }) => {
    await page.goto("/");
    await tabTo(page, page.getByRole("combobox", { name: "Søk i håndboka" }).filter({ visible: true }));
    await page.keyboard.type("rosa");
    await suggested(page);
    await expect(page.getByRole("option").first()).toContainText("22 33 11 60");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/kontakt#rosa$/);
    await expect(page.locator("#rosa").getByRole("link", { name: /22 33 11 60/ })).toBeInViewport();
  });

  test("the deadline for a complaint", async ({ page }) => {
    await page.goto("/");
    await tabTo(page, page.getByRole("combobox", { name: "Søk i håndboka" }).filter({ visible: true }));
    await page.keyboard.type("klagefrist asyl");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/sok\?/);
    await expect(
      page
        .getByRole("main")
        .getByText(/tre uker/)
        .first(),
    ).toBeVisible();
    await tabTo(page, page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link").first());
    await page.keyboard.press("Enter");
    await expect(
      page
        .getByText(/tre uker/)
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("what a child of 15 who seeks asylum alone and lives privately has a right to", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "Enslige mindreårige asylsøkere" }).click();
    await answer(page, "Hvor står asylsaken?", "Venter på svar fra UDI");
    await answer(page, "Hvor gammel er personen?", "15 år");
    await answer(page, "Hvor bor personen?", "Privat, hos familie, venner eller andre");
    await seesWhatTheChildHas(page);
  });

  test("the options of a question stand on the screen of a phone", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/veiviser");
    const options = page.getByRole("radio");
    await expect(options).toHaveCount(7);
    for (const option of await options.all()) {
      const box = await option.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 390) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    }
  });

  test("the number of ROSA", async ({ page }) => {
    await page.goto("/");
    await searchFor(page, "rosa");
    await expect(rosa(page)).toHaveText("22 33 11 60");
    await expect(rosa(page)).toBeInViewport();
  });

  test("the deadline for a complaint", async ({ page }) => {
    await page.goto("/");
    await searchFor(page, "klagefrist asyl");
    await expect(
      page
        .getByRole("main")
        .getByText(/tre uker/)
        .first(),
    ).toBeVisible();
  });
});
