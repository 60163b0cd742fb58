import { expect, type Page, test } from "@playwright/test";
import { settled } from "./visit";

/** Where focus is, seen: an outline on every stop, and no stop under the bars that stay in view. Targets a finger can hit. */

test.use({ viewport: { width: 390, height: 844 } });

/** Pages with a bar at the top, at the bottom, or both. */
const barred = [
  "/handbok/klage",
  "/akutt",
  "/veiviser#status=ema&fase=soknad&alder=15&sporsmal=bosted",
  "/veiviser#status=ema&fase=soknad&alder=15&bosted=privat&vis=svar",
  "/verktoy/melde-eller-tie#alder=barn",
  "/rettigheter/sammenlign?a=asylsoker&b=irregular",
];

for (const path of barred) {
  test(`${path}: focus is seen on every stop, forwards in forced colours and back without`, async ({ page }) => {
    await page.goto(path);
    await settled(page);
    await page.emulateMedia({ forcedColors: "active" });
    const forwards = await walk(page, "Tab");
    await page.emulateMedia({ forcedColors: "none" });
    const back = await walk(page, "Shift+Tab");
    expect(forwards.stops).toBeGreaterThan(10);
    expect([...forwards.faults, ...back.faults]).toEqual([]);
  });
}

/** Screens on which bars take much of the room: a desk, a phone on its side, and the desk at 400 %. */
const screens = [
  { width: 1280, height: 720 },
  { width: 844, height: 390 },
  { width: 320, height: 256 },
];

for (const viewport of screens) {
  test(`at ${viewport.width} × ${viewport.height} no bar lies over what has focus`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(viewport);
    const found: Record<string, string[]> = {};
    for (const path of [...barred, "/livshendelser", "/rettigheter/reflektant"]) {
      // Two steps of the wizard are one document: each is loaded anew.
      await page.goto("about:blank");
      await page.goto(path);
      await settled(page);
      const forwards = await walk(page, "Tab");
      const back = await walk(page, "Shift+Tab");
      found[path] = [...forwards.faults, ...back.faults];
    }
    expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([]);
  });
}

test("at 400 % no bar follows the reader", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of barred) {
    await page.goto("about:blank");
    await page.goto(path);
    await settled(page);
    await page.mouse.wheel(0, 900);
    await expect.poll(() => page.evaluate(() => scrollY), path).toBeGreaterThan(300);
    const following = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("body *")]
        .filter((one) => ["fixed", "sticky"].includes(getComputedStyle(one).position) && one.checkVisibility())
        .map((one) => one.outerHTML.slice(0, 100)),
    );
    expect(following, path).toEqual([]);
  }
});

/** Presses a key until focus leaves the page, at most 90 times, and tells of stops without outline or behind something. */
async function walk(page: Page, key: string): Promise<{ stops: number; faults: string[] }> {
  const faults: string[] = [];
  for (let stops = 0; stops < 90; stops++) {
    await page.keyboard.press(key);
    const met = await page.evaluate(async () => {
      const one = document.activeElement;
      if (!(one instanceof HTMLElement) || one === document.body) return null;
      // A field that is not drawn shows its focus on its row or label.
      const drawn = [one, one.nextElementSibling, one.closest(".valg-rad")].filter((shown) => shown !== null);
      const html = one.outerHTML.slice(0, 110);
      const faultsNow = () => {
        const outlined = drawn.some((shown) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(shown);
          return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
        });
        const seen = [...one.getClientRects()].some((box) =>
          [0.2, 0.5, 0.8].every((part) => {
            const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height * part);
            return top !== null && (one.contains(top) || drawn.some((shown) => shown.contains(top)));
          }),
        );
        return [...(outlined ? [] : [`no outline: ${html}`]), ...(seen ? [] : [`hidden: ${html}`])];
      };
      // What is laid out only when it is near the screen takes its room in the pictures that follow: what lasts is what a reader sees.
      for (let pictures = 0; pictures < 20 && faultsNow().length > 0; pictures++)
        await new Promise((done) => requestAnimationFrame(done));
      return faultsNow();
    });
    if (met === null) return { stops, faults };
    faults.push(...met.map((fault) => `${key} ${fault}`));
  }
  return { stops: 90, faults };
}

/** Everything to press that is not a word in a sentence is at least 24 px each way (2.5.8), in the wizard and for telephones 44. */
const pressed = [
  "/",
  "/akutt",
  "/kontakt",
  "/frister",
  "/handbok/klage",
  "/rettigheter",
  "/sok?q=rosa",
  "/veiviser#status=ema&fase=soknad&alder=15&sporsmal=bosted",
  "/veiviser#status=ema&fase=soknad&alder=15&bosted=privat&vis=svar",
  "/verktoy/melde-eller-tie#alder=barn&fare=na",
];

for (const path of pressed) {
  test(`${path}: targets are large enough for a finger`, async ({ page }) => {
    await page.goto(path);
    await settled(page);
    const small = await page.evaluate(() => {
      const found: string[] = [];
      for (const one of document.querySelectorAll<HTMLElement>(
        "a[href], button, summary, select, input:not([type=hidden])",
      )) {
        if (!one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || one.closest(".ds-skip-link"))
          continue;
        const target = one.closest("label") ?? one;
        const { width, height } = target.getBoundingClientRect();
        const inText =
          ["inline", "inline-block"].includes(getComputedStyle(one).display) &&
          one.closest("p, li, dd, td, h1, h2, h3, h4") !== null;
        const isPhone = one.getAttribute("href")?.startsWith("tel:") === true;
        const isWizard = one.closest(".veiviser-steg .sporsmal, .svarene, .forlat, .svar-valg, .aid") !== null;
        const least = (isPhone || isWizard) && !inText ? 44 : inText && !isPhone ? 0 : 24;
        if (width < Math.min(least, 24) - 0.5 || height < least - 0.5)
          found.push(`${Math.round(width)}×${Math.round(height)} ${one.outerHTML.slice(0, 110)}`);
      }
      return found;
    });
    expect(small).toEqual([]);
  });
}

test("where no button turns the number keys off, they do not choose", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto("/veiviser");
  await settled(page);
  await expect(page.getByRole("button", { name: "Slå av talltastene" })).toBeHidden();
  await page.keyboard.press("1");
  await expect(page.getByRole("main").getByRole("radio", { checked: true })).toHaveCount(0);
  await context.close();
});

test("the two kinds of shortcut are turned off by keyboard, and nothing but that is stored", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/om");
  const box = page.getByRole("checkbox", { name: "Bruk / som hurtigtast" });
  await box.focus();
  await page.keyboard.press("Space");
  await expect(box).not.toBeChecked();
  expect(await page.evaluate(() => Object.entries({ ...localStorage }))).toEqual([["hurtigtast-sok", "av"]]);
  await page.keyboard.press("/");
  await expect(page.getByRole("combobox", { name: "Søk i håndboka" })).not.toBeFocused();
  await box.focus();
  await page.keyboard.press("Space");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  await page.goto("/veiviser");
  await settled(page);
  await page.getByRole("button", { name: "Slå av talltastene" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("1");
  await expect(page.getByRole("main").getByRole("radio", { checked: true })).toHaveCount(0);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ""]);
});
