import { once } from "node:events";
import { createServer } from "node:http";
import { setTimeout } from "node:timers/promises";
import { expect, type Page, test } from "@playwright/test";
import { z } from "zod";

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
  const shifts = await shiftsOf(page);
  await page.goto(chapter);
  for (let step = 0; step < 25; step++) {
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(40);
  }
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(2000);
  expect((await shifts()).reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
});

test("a table that comes in two parts is drawn when its columns have their widths", async ({ page, baseURL }) => {
  const withTable = "/handbok/miste-tillatelsen";
  const whole = await (await fetch(baseURL + withTable)).text();
  const [, secondRow] = [...whole.slice(whole.indexOf("<tbody")).matchAll(/<tr/g)];
  const middle = whole.indexOf("<tbody") + (secondRow?.index ?? Number.NaN);
  const server = createServer(async ({ url }, response) => {
    if (url !== withTable) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).write(whole.slice(0, middle));
    // Longer than a picture waits for anything else.
    await setTimeout(1100);
    response.end(whole.slice(middle));
  }).listen(0, "localhost");
  await once(server, "listening");
  const address = z.object({ port: z.number() }).parse(server.address());
  await page.setViewportSize({ width: 1280, height: 800 });
  const shifts = await shiftsOf(page);
  await page.goto(`http://localhost:${address.port}${withTable}`);
  await expect(page.locator("main table").first()).toBeInViewport();
  expect(await shifts()).toEqual([]);
  server.close();
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

/** From the next page on: what moved, as a share of the screen. */
async function shiftsOf(page: Page): Promise<() => Promise<number[]>> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, "value")));
    }).observe({ type: "layout-shift", buffered: true });
  });
  return () => page.evaluate(() => Reflect.get(window, "shifts"));
}
