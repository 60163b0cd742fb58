import { expect, test } from "@playwright/test";

/** Sections far down are not laid out until they are near the screen; nobody should notice. */
const chapter = "/handbok/asylsokerprosessen";

test("a link to a section far down leads to it, at once and from the contents", async ({ page }) => {
  const ids = async () =>
    page.locator("section[data-hoyde] h2").evaluateAll((headings) => headings.map(({ id }) => id));
  await page.goto(chapter);
  const wanted = (await ids()).at(-2);
  const nearTop = async () => {
    const box = await page.locator(`h2#${wanted}`).boundingBox();
    const end = await page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1);
    return box !== null && box.y > -5 && (box.y < 120 || end);
  };
  await page.goto(`${chapter}#${wanted}`);
  await expect.poll(nearTop).toBe(true);
  await page.goto(chapter);
  await page.evaluate((id) => document.querySelector<HTMLElement>(`nav a[href="#${id}"]`)?.click(), wanted);
  await expect.poll(nearTop).toBe(true);
});

test("the browser finds words that it has not laid out", async ({ page }) => {
  await page.goto(chapter);
  const last = page.locator("section[data-hoyde]").last();
  const words = (await last.textContent())?.match(/\p{L}+ \p{L}+ \p{L}+ \p{L}+/gu)?.at(-1) ?? "";
  expect(words.length).toBeGreaterThan(10);
  // What find-in-page uses; not in the standard's types.
  expect(await page.evaluate((text) => Reflect.get(window, "find").call(window, text), words)).toBe(true);
});

test("paper gets every section whole", async ({ page }) => {
  await page.goto(chapter);
  await page.emulateMedia({ media: "print" });
  const kinds = await page
    .locator("section[data-hoyde]")
    .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).contentVisibility))]);
  expect(kinds).toEqual(["visible"]);
});

test("nothing moves while a reader scrolls through", async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, "value")));
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(chapter);
  for (let step = 0; step < 25; step++) {
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(40);
  }
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(2000);
  const shifts: number[] = await page.evaluate(() => Reflect.get(window, "shifts"));
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
});

for (const able of [true, false])
  test(`the first picture is held back no longer than it takes to lay it out, ${able ? "in steps" : "where the browser has no such tasks"}`, async ({
    page,
  }) => {
    if (!able) await page.addInitScript(() => void Reflect.deleteProperty(window, "scheduler"));
    await page.goto(chapter);
    await expect(page.locator("link[rel=expect]")).toHaveCount(0);
    await expect.poll(() => page.evaluate(() => performance.getEntriesByName("first-contentful-paint").length)).toBe(1);
    await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
  });
