import { expect, type Page, test } from "@playwright/test";
import { watchConsole } from "./visit";

const chapter = "/handbok/irregulaere-migranter";

test.describe("the front page on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("shows search, the six situations, «vet ikke» and what is urgent without scrolling", async ({ page }) => {
    await page.goto("/");
    const main = page.getByRole("main");
    const ways = main.getByRole("region", { name: "Hvem gjelder det?" }).getByRole("link");
    await expect(ways).toHaveText([
      "Asylsøkere",
      "Enslige mindreårige asylsøkere",
      "Uten lovlig opphold",
      "EU/EØS-borgere",
      "Mulige ofre for menneskehandel",
      "Annen oppholdstillatelse",
      "Vet ikke",
      "Haster det? Gjør dette nå",
    ]);
    for (const seen of [
      main.getByLabel("Søk i håndboka"),
      page.getByRole("link", { name: "Akutt", exact: true }),
      ...(await ways.all()),
    ]) {
      const box = await seen.boundingBox();
      expect(box && box.y + box.height).toBeLessThanOrEqual(844);
      expect(box?.height).toBeGreaterThanOrEqual(44);
    }
  });

  test("leads from a situation straight to the next question", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "Uten lovlig opphold" }).click();
    await expect(page.getByRole("heading", { name: "Hvorfor er oppholdet ikke lovlig?" })).toBeVisible();
  });

  test("has its menu behind one button, which Escape closes", async ({ page }) => {
    await page.goto("/");
    const link = page.getByRole("navigation", { name: "Hovedmeny" }).getByRole("link", { name: "Rettigheter" });
    await expect(link).toBeHidden();
    await page.getByRole("button", { name: "Meny" }).click();
    await expect(link).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(link).toBeHidden();
  });
});

test("at 320 px every page is as wide as the screen, and no table scrolls sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const pages = [
    "/",
    "/akutt",
    "/kontakt",
    "/frister",
    "/ordliste",
    "/lover",
    "/om",
    "/endringer",
    "/livshendelser",
    "/verktoy",
    "/handbok",
    chapter,
    "/handbok/asylsokerprosessen",
    "/handbok/menneskehandel",
    "/handbok/oppslag",
    "/handbok/kartlegging",
    "/verktoy/tolk",
    "/verktoy/hvem-betaler",
  ];
  for (const path of pages) {
    await page.goto(path);
    const tooWide = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll(".tabellramme:not(:has(.rettighetstabell))")]
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(({ nodeName, textContent }) => `${nodeName}: ${textContent?.slice(0, 60)}`),
    );
    expect(tooWide, path).toEqual([]);
  }
});

test.describe("light and dark", () => {
  const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const paper = "rgb(250, 247, 241)";
  const night = "rgb(26, 24, 22)";

  test("follow the device, and what is chosen goes along from page to page without being stored", async ({ page }) => {
    const complaints = watchConsole(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto("/om");
    expect(await ground(page)).toBe(night);
    await page.getByRole("radio", { name: "Lys" }).check();
    expect(await ground(page)).toBe(paper);
    await page.getByRole("link", { name: "Frister" }).first().click();
    await expect(page).toHaveURL(/\/frister$/);
    await expect(page.getByRole("radio", { name: "Lys" })).toBeChecked();
    expect(await ground(page)).toBe(paper);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      "",
    ]);
    await page.getByRole("radio", { name: "Som enheten" }).check();
    expect(await ground(page)).toBe(night);
    expect(complaints).toEqual([]);
  });

  test("what is chosen is there before the page is painted", async ({ page, request }) => {
    for (const path of ["/om", "/veiviser", "/sok?q=mottak"]) {
      const head = (await (await request.get(path)).text()).split("</head>")[0] ?? "";
      const early = await (await request.get("/tema.js")).text();
      expect(early).toContain("colorScheme");
      // In the page itself, after the sheet: nothing is waited for.
      expect(head.indexOf(`<script>${early}</script>`), path).toBeGreaterThan(
        head.search(/<style|<link rel="stylesheet"/),
      );
    }
    await page.goto("/om");
    await page.evaluate(() => {
      window.name = "tema-dark";
    });
    // Without site.js there is nobody else to colour it.
    await page.route(/site\.js/, (route) => route.abort());
    await page.goto("/frister");
    expect(await ground(page)).toBe(night);
  });

  test("a new tab begins with what the device has", async ({ page, context }) => {
    await page.goto("/om");
    await page.getByRole("radio", { name: "Mørk" }).check();
    const other = await context.newPage();
    await other.goto("/om");
    expect(await ground(other)).toBe(paper);
    await expect(other.getByRole("radio", { name: "Som enheten" })).toBeChecked();
  });

  test("paper is light, whatever was chosen", async ({ page }) => {
    await page.goto("/om");
    await page.getByRole("radio", { name: "Mørk" }).check();
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe("rgb(0, 0, 0)");
  });
});

test.describe("a chapter", () => {
  test("marks in its contents where the reader is", async ({ page }) => {
    await page.goto(`${chapter}#smittevern`);
    const contents = page.getByRole("navigation", { name: "Innhold i kapitlet" });
    await expect(contents.getByRole("link", { name: "Smittevern" })).toHaveAttribute("aria-current", "location");
    await page.getByRole("heading", { name: "Går barna på skole?" }).evaluate((heading) => heading.scrollIntoView());
    await expect(contents.getByRole("link", { name: "Går barna på skole?" })).toHaveAttribute(
      "aria-current",
      "location",
    );
    await expect(contents.locator("[aria-current]")).toHaveCount(1);
  });

  test("has its contents behind a bar on a phone, which tells the place and closes on choice", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${chapter}#smittevern`);
    const bar = page.getByRole("button", { name: "Innhold Smittevern" });
    await bar.click();
    const link = page
      .getByRole("navigation", { name: "Innhold i kapitlet" })
      .getByRole("link", { name: "Psykisk helse" });
    await link.click();
    await expect(link).toBeHidden();
    await expect(page.getByRole("heading", { name: "Psykisk helse", exact: true })).toBeInViewport();
    // The heading stands below the bar, not under it.
    const room = async () => {
      const [heading, over] = await Promise.all([
        page.locator("#psykisk-helse").boundingBox(),
        page.locator(".innhold").boundingBox(),
      ]);
      return (heading?.y ?? Number.NaN) - (over?.y ?? 0) - (over?.height ?? 0);
    };
    await expect.poll(room).toBeGreaterThanOrEqual(-1);
  });

  test("explains a law where it is named, by keyboard, with the way to the section", async ({ page }) => {
    await page.goto(`${chapter}#helse-barn`);
    const name = "forskriften om helsehjelp uten fast opphold";
    const named = page
      .getByRole("region", { name: "Helsehjelp til barn under 18 år" })
      .getByRole("link", { name: `${name} § 4` });
    await named.focus();
    await page.keyboard.press("Enter");
    const gloss = page.getByRole("dialog", { name });
    await expect(gloss).toBeVisible();
    await expect(gloss.getByRole("link", { name: /hos Lovdata$/ })).toHaveAttribute(
      "href",
      /^https:\/\/lovdata\.no\/forskrift\/2011-12-16-1255\/(§|%C2%A7)4$/,
    );
    await page.keyboard.press("Tab");
    await expect(gloss.getByRole("link").first()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(gloss).toBeHidden();
    await expect(named).toBeFocused();
  });

  test("explains a term where it is named, beside the word and inside the window, and puts it away again", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${chapter}#helse-barn`);
    const word = page.locator("section", { has: page.locator("#helse-barn") }).getByRole("link", { name: "fastlege" });
    await word.click();
    const gloss = page.getByRole("dialog", { name: "fastlege" });
    await expect(gloss).toBeInViewport({ ratio: 1 });
    await expect(gloss.getByRole("link", { name: "I ordlista" })).toHaveAttribute("href", "/ordliste#fastlege");
    await word.click();
    await expect(gloss).toBeHidden();
    await expect(page).toHaveURL(/#helse-barn$/);
  });

  test("gives the link of a section, and a line to cite it with", async ({ page, context, baseURL }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(chapter);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole("button", { name: "Kopier lenke til «Helsehjelp til barn under 18 år»" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Kopiert" })).toBeVisible();
    expect(await copied()).toBe(`${baseURL}${chapter}#helse-barn`);
    await page.getByRole("button", { name: "Kopier henvisning til «Helsehjelp til barn under 18 år»" }).click();
    await expect
      .poll(copied)
      .toMatch(
        /^«Helsehjelp til barn under 18 år», kapittel 12 Irregulære migranter, Migranthåndboka\. Sist holdt mot kildene \d+\. \w+ \d{4}\. http.*#helse-barn$/,
      );
  });

  test("leads on to the chapters before and after", async ({ page }) => {
    await page.goto(chapter);
    const ways = page.getByRole("navigation", { name: "Kapitlet før og etter" });
    await ways.getByRole("link", { name: /Forrige: kapittel 11/ }).click();
    await page
      .getByRole("navigation", { name: "Kapitlet før og etter" })
      .getByRole("link", { name: /Neste: kapittel 12/ })
      .click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Irregulære migranter");
  });

  test("asks the browser to print it", async ({ page }) => {
    await page.goto(chapter);
    const printed = page.evaluate(
      () =>
        new Promise((resolve) => {
          window.print = () => resolve("printed");
        }),
    );
    await page.getByRole("button", { name: "Skriv ut kapitlet" }).click();
    expect(await printed).toBe("printed");
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a chapter has links for its laws and terms, and no buttons that do nothing", async ({ page }) => {
    await page.goto(`${chapter}#helse-barn`);
    const section = page.locator("section", { has: page.locator("#helse-barn") });
    await expect(section.getByRole("link", { name: /uten fast opphold § 4/ })).toHaveAttribute(
      "href",
      /^https:\/\/lovdata\.no/,
    );
    await expect(page.getByRole("button", { name: /Kopier|Skriv ut/ })).toHaveCount(0);
    await expect(page.getByRole("group", { name: "Utseende" })).toHaveCount(0);
    await section.getByRole("link", { name: "fastlege" }).click();
    await expect(page).toHaveURL(/\/ordliste#fastlege$/);
  });
});
