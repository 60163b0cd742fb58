import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { printParts } from "@/components/print/parts";
import { rights } from "@/lib/rules";

/** What stands on paper: one page of each kind, without the frame of the site, with its address on each sheet and its date. */

const sheetsIn = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
const print = (page: Page) => page.pdf({ preferCSSPageSize: true });

for (const path of [
  "/rettigheter",
  "/rettigheter/ema",
  "/rettigheter/sammenlign?a=asylsoker.mottak&b=irregular.aldri-sokt",
  "/handbok/klage",
  "/handbok",
  "/akutt",
  "/kontakt",
  "/frister",
  "/ordliste",
  "/lover",
  "/om",
  "/endringer",
  "/livshendelser",
  "/verktoy/tolk",
]) {
  test(`${path} prints without the frame of the site, with address and date`, async ({ page }) => {
    await page.goto(path);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("banner")).toBeHidden();
    await expect(page.getByRole("navigation", { name: "Oppslag" })).toBeHidden();
    const main = page.getByRole("main");
    await expect(
      main
        .getByText(path.split("?")[0] ?? path)
        .filter({ visible: true })
        .last(),
    ).toBeVisible();
    await expect(
      main
        .getByText(/\d{1,2}\. [a-zø]+ 20\d\d/)
        .filter({ visible: true })
        .last(),
    ).toBeVisible();
    // What the foot of each sheet says is set when printing begins.
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const address = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue("--side-adresse"),
    );
    expect(address).toContain(path);
    const black = await main.evaluate((element) => {
      const pale = (color: string) => (color.match(/[\d.]+/g) ?? []).slice(0, 3).every((part) => Number(part) > 200);
      return [...element.querySelectorAll("p, li, a, strong, h1, h2, h3, td, th")].filter(
        (one) => one.checkVisibility() && pale(getComputedStyle(one).color),
      ).length;
    });
    expect(black, "nothing is printed white on white").toBe(0);
  });
}

test("answers after «#» are left out of the printed address", async ({ page }) => {
  await page.goto("/rettigheter/ema#ema.bolig.privat");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const address = () => page.evaluate(() => document.documentElement.style.getPropertyValue("--side-adresse"));
  expect(await address()).toMatch(/\/rettigheter\/ema"$/);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await address()).toBe("");
});

test("the overview prints on nine landscape sheets, a group's rights on few", async ({ page }) => {
  await page.goto("/rettigheter");
  const overview = await print(page);
  expect(sheetsIn(overview)).toBeLessThanOrEqual(9);
  expect(overview.toString("latin1")).toMatch(/\/MediaBox\s*\[\s*0 0 84\d(\.\d+)? 59\d/);
  await page.goto("/rettigheter/asylsoker");
  const all = sheetsIn(await print(page));
  expect(all).toBeLessThanOrEqual(20);
  await page.getByText("Skriv ut bare ett område").locator("..").getByRole("link", { name: "Helse" }).click();
  await expect(page.getByText("kommer bare helse med")).toBeVisible();
  expect(sheetsIn(await print(page))).toBeLessThanOrEqual(2);
});

test("nothing in the overviews is smaller than 8.5 points on paper", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  for (const path of [
    "/rettigheter",
    "/rettigheter/irregular",
    "/rettigheter/sammenlign?a=asylsoker.mottak&b=irregular.aldri-sokt",
  ]) {
    await page.goto(path);
    const small = await page.locator(":is(.stabel, .rader)").evaluateAll((overviews) =>
      overviews
        .flatMap((overview) => [...overview.querySelectorAll<HTMLElement>("*")])
        .filter((one) => {
          const own = [...one.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
          // 8.5 points are 11.33 pixels.
          return own && one.checkVisibility() && Number.parseFloat(getComputedStyle(one).fontSize) < 11.3;
        })
        .map(({ className, textContent }) => `${className}: ${textContent?.slice(0, 40)}`),
    );
    expect(small, path).toEqual([]);
  }
});

test("a decision aid without answers prints as a sheet to tick, with answers as what they give", async ({ page }) => {
  await page.goto("/verktoy/melde-eller-tie");
  const answer = page.getByRole("radio", { name: "Et barn under 18 år" });
  await expect(answer).toBeVisible();
  await page.emulateMedia({ media: "print" });
  const whole = page.getByRole("listitem").filter({ hasText: "Når: 2 Ja, nå" });
  await expect(whole.first()).toBeVisible();
  await expect(answer).toBeVisible();
  expect((await answer.boundingBox())?.width).toBeLessThan(14);
  await page.emulateMedia({ media: "screen" });
  await expect(page.getByText("Når: 2 Ja, nå").first()).toBeHidden();
  await answer.check();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("En voksen, ingen barn er berørt")).toBeHidden();
  await expect(page.getByText(/^Når: /).filter({ visible: true })).toHaveCount(0);
});

for (const aid of ["hvem-kan-hjelpe", "hvem-klager-du-til", "melde-eller-tie", "spor-udi"]) {
  test(`the decision aid «${aid}» prints on at most two sheets before the first answer, each outcome with its numbers`, async ({
    page,
  }) => {
    await page.goto(`/verktoy/${aid}`);
    await expect(page.locator("beslutnings-hjelp:defined")).toHaveCount(1);
    expect(sheetsIn(await print(page))).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: "print" });
    const outcomes = page.getByRole("region", { name: "Gjør dette" }).getByRole("listitem").filter({ visible: true });
    expect(await outcomes.count()).toBeGreaterThan(3);
    await expect(outcomes.filter({ hasText: /\d{2,3}\s\d{2,3}/ }).first()).toBeVisible();
  });
}

for (const { aid, question, option } of [
  { aid: "hvem-kan-hjelpe", question: "Hvor gammel er personen?", option: "18 år eller mer" },
  { aid: "melde-eller-tie", question: "Hvem gjelder det?", option: "Et barn under 18 år" },
]) {
  test(`«${aid}» with one answer prints on at most two sheets: what holds, what is left, the numbers`, async ({
    page,
  }) => {
    await page.goto(`/verktoy/${aid}`);
    await page.getByRole("group", { name: question }).getByRole("radio", { name: option }).check();
    await expect(page.getByRole("heading", { name: "Kan gjelde", exact: true })).toBeVisible();
    const open = await page.locator('.rett[data-gjelder="depends"] > h3').allTextContents();
    expect(open.length).toBeGreaterThan(2);
    expect(sheetsIn(await print(page))).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: "print" });
    const sheet = await page.getByRole("region", { name: "Gjør dette" }).innerText();
    for (const title of open) expect(sheet).toContain(title);
    expect(sheet).toMatch(/Kommer an på: .*\d{2}\s\d{2}\s\d{2}\s\d{2}/s);
    expect(sheet).toContain("Hjemmel: ");
  });
}

test("the registers print in two columns with number, basis, source and date of each entry, and narrowed as on the screen", async ({
  page,
}) => {
  for (const [path, limit, entry] of [
    ["/kontakt", 13, ".kontaktkort"],
    ["/frister", 13, ".frist"],
  ] as const) {
    await page.goto(path);
    expect(sheetsIn(await print(page)), path).toBeLessThanOrEqual(limit);
    await page.emulateMedia({ media: "print" });
    const entries = page.locator(entry);
    for (const one of [entries.first(), entries.last()])
      expect(await one.innerText()).toMatch(
        /(Sist holdt mot kilden|utenom kildene, lest) \d{1,2}\. [a-z]+ 20\d\d.*(linje \d|første linje)/s,
      );
    await expect(page.getByRole("button", { name: /^Skriv ut/ })).toBeHidden();
    await page.emulateMedia({ media: null });
  }
  await page.goto("/kontakt?type=retur");
  await expect(page.getByRole("button", { name: /^Skriv ut disse \d+$/ })).toBeVisible();
  expect(sheetsIn(await print(page))).toBe(1);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(/^\d+ kontakter? · Retur$/)).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await page.evaluate(() => document.documentElement.style.getPropertyValue("--side-adresse"))).toContain(
    "/kontakt?type=retur",
  );
});

test("what is read together stands on one sheet, without what only a screen needs", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  for (const [path, entry, onScreen] of [
    ["/ordliste", ".ordliste > div", /^Les mer/],
    ["/lover", ".lov", /^Brukt \d/],
    ["/sok?q=mottak", ".treff > li", "Type treff"],
    ["/verktoy", ".verktoyliste li", "Søk i håndboka"],
    ["/handbok", ".kapittelliste li", "Søk i håndboka"],
    ["/verktoy/tiltakskjede", ".felt", /^Skriv ut/],
    ["/verktoy/dette-kan-du-svare", "p:has(+ .tabellramme)", /^Skriv ut/],
  ] as const) {
    await page.goto(path);
    const split = await page
      .locator(entry)
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakInside).filter((rule) => rule !== "avoid"));
    expect(split, path).toEqual([]);
    await expect(page.locator(entry).first()).toBeVisible();
    await expect(page.getByText(onScreen).filter({ visible: true }), path).toHaveCount(0);
  }
  await page.goto("/handbok/hvem-gjor-hva");
  await expect(page.locator("figcaption").first()).toHaveCSS("break-after", "avoid");
});

test("sources are printed no larger than what they carry, and a table's numbers do not part its lines", async ({
  page,
}) => {
  await page.emulateMedia({ media: "print" });
  for (const path of ["/akutt", "/handbok/klage"]) {
    await page.goto(path);
    const [text = 0, ...sources] = await page
      .locator("body, .kilde, .kapittel-fakta")
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
    expect(sources.length, path).toBeGreaterThan(0);
    expect(Math.max(...sources), path).toBeLessThanOrEqual(text);
  }
  await page.goto("/verktoy/retur");
  const display = await page
    .locator("td .tel")
    .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).display))]);
  expect(display).toEqual(["inline"]);
});

test("a list to write on has its lines on paper, and none in the way of the words on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/verktoy/dette-har-vi-snakket-om");
  const box = page.getByRole("checkbox", { name: "5. Familie og samliv", exact: true });
  const words = page.getByText("5. Familie og samliv", { exact: true });
  const beside = async () => ((await words.boundingBox())?.x ?? 0) - ((await box.boundingBox())?.x ?? 0);
  expect(await beside()).toBeLessThan(60);
  await page.emulateMedia({ media: "print" });
  expect(await beside()).toBeGreaterThan(120);
});

test("all text of a right is on paper, also where its row is folded on the screen", async ({ page }) => {
  await page.goto("/rettigheter/asylsoker");
  const reply = page.getByText("Asylsøkere har rett til plass på mottak. Vi ber UDI om å tildele en.");
  await expect(reply).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(reply).toBeVisible();
});

test.describe("the whole handbook", () => {
  test.setTimeout(240_000);

  test("has every id once, and every link inside it leads to a place on it", async ({ page }) => {
    await page.goto("/skriv-ut");
    const faults = await page.getByRole("main").evaluate((main) => {
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
      const known = new Set(ids);
      const broken = [...main.querySelectorAll("a[href^='#']")]
        .map((link) => decodeURIComponent(link.getAttribute("href")?.slice(1) ?? ""))
        .filter((id) => !known.has(id));
      const left = [...main.querySelectorAll("a[href^='/handbok/'], a[href^='/kontakt'], a[href^='/ordliste#']")]
        .length;
      return { twice, broken, left };
    });
    expect(faults).toEqual({ twice: [], broken: [], left: 0 });
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
    await expect(page.getByRole("main").getByText("Innholdet ble sist holdt mot kildene")).toBeVisible();
    expect(await page.locator(".hb-rett").count(), "every right is there").toBe(rights.length);
    await expect(page.getByRole("list", { name: "Åtte like kort" })).toBeAttached();
  });

  test("prints on about as many pages as it says, part by part as ticked", async ({ page }) => {
    await page.goto("/skriv-ut");
    const stated = Number(
      (await page.getByText(/Alt sammen blir rundt/).textContent())?.match(/rundt (\d+) sider/)?.[1],
    );
    const pages = sheetsIn(await print(page));
    expect(Math.abs(pages - stated) / stated, `${pages} pages, ${stated} stated`).toBeLessThan(0.1);
    for (const { title } of printParts.filter(({ id }) => id !== "frister"))
      await page.getByRole("checkbox", { name: new RegExp(`^${title}`) }).uncheck();
    await expect(page.getByRole("heading", { level: 2, name: "E Frister" })).toBeVisible();
    await expect(page.getByRole("heading", { level: 2, name: "D Kontakter" })).toBeHidden();
    expect(sheetsIn(await print(page))).toBeLessThan(20);
  });
});

test("each printed sheet says where it is from and which of how many it is", async ({ page }) => {
  await page.goto("/frister");
  const text = pdfText(await print(page));
  test.skip(text === undefined, "pdftotext is not installed");
  const sheets = text?.split("\f").filter((sheet) => sheet.trim() !== "") ?? [];
  expect(sheets.filter((sheet, index) => !sheet.includes("/frister") || !sheet.includes(`${index + 1} av `))).toEqual(
    [],
  );
  expect(text).not.toContain("Hovedmeny");
  expect(text).not.toContain("Tøm og forlat");
});

/** The text of a PDF; undefined where the machine has no program that reads it. */
function pdfText(pdf: Buffer): string | undefined {
  const file = join(mkdtempSync(join(tmpdir(), "utskrift-")), "side.pdf");
  writeFileSync(file, pdf);
  try {
    return execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
  } catch {
    return undefined;
  }
}
