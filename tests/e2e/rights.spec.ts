import { brotliCompressSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { watchConsole } from "./visit";

const noScript = { javaScriptEnabled: false, locale: "nb-NO" };

test.describe("the overview", () => {
  test("shows what decides most in each area for each group, with word and condition", async ({ page }) => {
    const complaints = watchConsole(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto("/rettigheter");
    await expect(page.getByRole("columnheader")).toHaveCount(6);
    await expect(page.getByRole("columnheader").first()).toHaveText("Asylsøkere");
    const work = page.getByRole("row").filter({ hasText: "Kan arbeide uten tillatelse" });
    const withoutStay = work.getByRole("cell").nth(2);
    await expect(withoutStay.getByText("Ikke rett", { exact: true }).last()).toBeVisible();
    await expect(withoutStay.getByText("Har aldri søkt om å få bli").first()).toBeVisible();
    expect(complaints).toEqual([]);
  });

  for (const width of [320, 390]) {
    test(`is read area by area at ${width} px, folded, never sideways`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto("/rettigheter");
      const wide = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await wide()).toBeLessThanOrEqual(0);
      const right = page.locator("a", { hasText: "Rett til plass på asylmottak" });
      await expect(right).toBeHidden();
      await page.locator("details", { has: right }).locator("summary").click();
      await expect(right).toBeVisible();
      expect(await wide()).toBeLessThanOrEqual(0);
    });
  }
});

test.describe("a group", () => {
  for (const script of [true, false]) {
    test(`an address with a right opens it, ${script ? "with" : "without"} script`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({
        ...noScript,
        javaScriptEnabled: script,
        ...(baseURL ? { baseURL } : {}),
      });
      const page = await context.newPage();
      await page.goto("/rettigheter/asylsoker#asylsoker.helse.fastlege");
      const row = page.locator('[id="asylsoker.helse.fastlege"]');
      await expect(row).toBeInViewport();
      await expect(row.getByText("«Også asylsøkere som bor privat, har rett til fastlege.»")).toBeVisible();
      await expect(page.locator('[id="asylsoker.helse.full"]').getByText("Neste steg")).toBeHidden();
      await context.close();
    });
  }

  test("a link on the page opens the right it leads to, and it can be folded again", async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto("/rettigheter/irregular");
    await page.getByRole("table").getByRole("link", { name: "Ikke fastlege" }).first().click();
    const row = page.locator('[id="irregular.helse.fastlege"]');
    await expect(row).toHaveAttribute("open", "");
    await expect(row.getByText("Kilde:")).toBeVisible();
  });

  test("what holds for the whole group comes first in its area", async ({ page }) => {
    await page.goto("/rettigheter/irregular");
    const first = page.getByRole("region", { name: "Økonomi" }).locator("details").first();
    await expect(first).toContainText("Hele gruppen.");
  });
});

test.describe("two side by side", () => {
  test("tells in words what is alike, other and only here", async ({ page }) => {
    await page.goto("/rettigheter/sammenlign?a=asylsoker&b=irregular");
    const work = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: /^Lønnet arbeid/ }) });
    await expect(work.getByRole("rowheader")).toContainText("Ulikt");
    const detention = page.getByRole("row", { name: /^Hurtigspor/ });
    await expect(detention.getByRole("rowheader")).toContainText("Bare omtalt for Asylsøkere");
    await expect(detention.getByRole("cell").last()).toContainText("Det er ikke et nei");
  });

  test("the same in both is marked so, and can be left out", async ({ page }) => {
    await page.goto("/rettigheter/sammenlign?a=asylsoker.endelig-avslag&b=irregular.endelig-avslag");
    const housing = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: /^Plass på mottak/ }) });
    await expect(housing).toContainText("Likt");
    await page.getByRole("checkbox", { name: "Vis bare det som skiller" }).check();
    await expect(housing).toBeHidden();
  });

  test("is chosen by a plain form, without script", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ ...noScript, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto("/rettigheter");
    await page.getByLabel("Den ene").selectOption("ema");
    await page.getByLabel("Den andre").selectOption("reflektant.mindrearig");
    await page.getByRole("button", { name: "Sammenlign" }).click();
    await expect(page).toHaveURL(/sammenlign\?a=ema&b=reflektant\.mindrearig$/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Enslige mindreårige asylsøkere");
    await context.close();
  });

  test("an unknown group is told as such, with the way on", async ({ page }) => {
    const response = await page.goto("/rettigheter/sammenlign?a=konge&b=irregular");
    expect(response?.status()).toBe(400);
    await expect(page.getByRole("heading", { name: "Vi kjenner ikke den gruppen" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Sammenlign" })).toBeVisible();
    await page.goto("/rettigheter/sammenlign?a=ema&b=ema");
    await expect(page.getByText("Du har valgt det samme to ganger")).toBeVisible();
  });
});

/** Weight of the page as it is served, in brotli kB; its style sheet is the same for all. */
for (const [page, limit] of [
  ["rettigheter", 40],
  ["rettigheter/asylsoker", 40],
  ["rettigheter/reflektant", 40],
  ["skriv-ut", 320],
] as const) {
  test(`/${page} is at most ${limit} kB`, async ({ request }) => {
    const html = await (await request.get(`/${page}`)).text();
    const markup = html.replace(/<style>[\s\S]*?<\/style>/, "");
    expect(markup.length).toBeGreaterThan(10_000);
    expect(brotliCompressSync(markup).length / 1024).toBeLessThanOrEqual(limit);
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("a situation in a rights table is one line, and unfolds without script", async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
      ...(baseURL ? { baseURL } : {}),
    });
    const page = await context.newPage();
    await page.goto("/handbok/eu-eos-migranter");
    const table = page.getByRole("table").filter({ hasText: "Nordisk borger" }).first();
    const situation = table.locator("summary").filter({ hasText: "Nordisk borger" });
    const everything = table.getByRole("link", { name: /^Alt som gjelder ?: Nordisk borger$/ });
    expect((await table.boundingBox())?.height).toBeLessThan(400);
    expect((await situation.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await expect(everything).toBeHidden();
    await situation.click();
    await expect(everything).toBeVisible();
    await context.close();
  });
});
