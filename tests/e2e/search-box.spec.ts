import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { axe } from "./audit";
import { settled, suggested, watchConsole } from "./visit";

/** The search box on every page: suggestions on the device, by keyboard, finger and screen reader. */

const boxOf = (page: Page) => page.getByRole("combobox", { name: "Søk i håndboka" });
const listOf = (page: Page) => page.getByRole("listbox", { name: "Forslag" });
const optionsOf = (page: Page) => listOf(page).getByRole("option");
const status = (page: Page) => page.locator("search-box").filter({ visible: true }).getByRole("status");

/** Types letter by letter and waits for what is suggested. */
async function write(page: Page, query: string): Promise<void> {
  await test.step(`write «${query}» in the search box`, async () => {
    await boxOf(page).click();
    await boxOf(page).pressSequentially(query);
    await suggested(page);
  });
}

const activeOption = async (page: Page): Promise<Locator> => {
  const id = await boxOf(page).getAttribute("aria-activedescendant");
  return page.locator(`[id="${id}"]`);
};

/** What is asked of our server from now on, pictures in the style sheet aside. */
function watchRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

const searchFile = /^\/sok\/[\da-f]{12}\.js$/;

test.describe("in a hurry", () => {
  test("whoever writes «rosa» sees the telephone number, and reaches the contact with two keys", async ({ page }) => {
    const complaints = watchConsole(page);
    await page.goto("/");
    await write(page, "rosa");
    const first = optionsOf(page).first();
    await expect(first).toContainText("Kontakt");
    await expect(first).toContainText("ROSA, hjelpetelefon");
    await expect(first).toContainText("22 33 11 60");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/kontakt#rosa$/);
    expect(complaints).toEqual([]);
  });

  test("the number that was written is the one that is shown", async ({ page }) => {
    await page.goto("/frister");
    await write(page, "22331160");
    await expect(optionsOf(page).first()).toContainText("22 33 11 60");
  });

  test("a right says what the law gives, and to whom", async ({ page }) => {
    await page.goto("/om");
    await write(page, "svangerskap fødsel og abort");
    const right = optionsOf(page).filter({ hasText: "Rettighet" }).first();
    await expect(right).toContainText(/(Har rett|Begrenset rett|Kan få|Plikt|Ikke rett) .+, helse/);
  });

  test("a query about a person offers the wizard with the answer given", async ({ page }) => {
    await page.goto("/om");
    await write(page, "papirløs");
    await optionsOf(page).filter({ hasText: "Svar i veiviseren: Uten lovlig opphold" }).click();
    await expect(page).toHaveURL(/\/veiviser#status=irregular$/);
  });

  test("the last row leads to all hits, and Enter without a choice does too", async ({ page }) => {
    await page.goto("/om");
    await write(page, "tolk");
    await expect(optionsOf(page).last()).toHaveText(/^Vis alle \d+ treff$/);
    await optionsOf(page).last().click();
    await expect(page).toHaveURL(/\/sok\?q=tolk$/);
    await expect(boxOf(page)).toHaveValue("tolk");
    await boxOf(page).fill("mottak");
    await boxOf(page).press("Enter");
    await expect(page).toHaveURL(/\/sok\?q=mottak$/);
  });

  test("a suggestion on the page one is on closes the list and goes there", async ({ page }) => {
    await page.goto("/kontakt");
    await write(page, "rosa");
    await optionsOf(page).first().click();
    await expect(page).toHaveURL(/\/kontakt#rosa$/);
    await expect(listOf(page)).toBeHidden();
  });
});

test.describe("by keyboard", () => {
  test("«/» and Ctrl+K lead to the box, except where one is typing", async ({ page }) => {
    await page.goto("/om");
    await expect(page.locator(".topp .sokefelt-tast")).toBeVisible();
    await page.keyboard.press("/");
    await expect(boxOf(page)).toBeFocused();
    await expect(boxOf(page)).toHaveValue("");
    await page.keyboard.type("1/2");
    await expect(boxOf(page)).toHaveValue("1/2");
    await boxOf(page).blur();
    await page.keyboard.press("Control+k");
    await expect(boxOf(page)).toBeFocused();
  });

  test("whoever speaks to the machine can turn «/» off, and on again", async ({ page }) => {
    await page.goto("/om");
    const choice = page.getByRole("checkbox", { name: "Bruk / som hurtigtast" });
    await choice.uncheck();
    await page.goto("/kontakt");
    await page.keyboard.press("/");
    await expect(boxOf(page)).not.toBeFocused();
    await page.goto("/om");
    await expect(choice).not.toBeChecked();
    await choice.check();
    await choice.blur();
    await page.keyboard.press("/");
    await expect(boxOf(page)).toBeFocused();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test("where the browser stores nothing, turning «/» off lasts for the visit", async ({ page }) => {
    const complaints = watchConsole(page);
    // As Firefox has it where storage is turned off.
    await page.addInitScript(() => Object.defineProperty(window, "localStorage", { value: null }));
    await page.goto("/om");
    await page.getByRole("checkbox", { name: "Bruk / som hurtigtast" }).uncheck();
    await page.goto("/kontakt");
    await page.keyboard.press("/");
    await expect(boxOf(page)).not.toBeFocused();
    await page.goto("/om");
    const choice = page.getByRole("checkbox", { name: "Bruk / som hurtigtast" });
    await expect(choice).not.toBeChecked();
    await choice.check();
    await choice.blur();
    await page.keyboard.press("/");
    await expect(boxOf(page)).toBeFocused();
    expect(complaints).toEqual([]);
  });

  test("the front page and the results lead to their own box, not to the one that is hidden", async ({ page }) => {
    await page.goto("/");
    await page.keyboard.press("/");
    await expect(page.locator("#forside-sok")).toBeFocused();
  });

  test("arrows walk the list round, Home and End go back to the text, Escape closes and then empties", async ({
    page,
  }) => {
    await page.goto("/om");
    const box = boxOf(page);
    await expect(box).toHaveAttribute("aria-expanded", "false");
    await write(page, "klage");
    await expect(box).toHaveAttribute("aria-expanded", "true");
    await expect(box).not.toHaveAttribute("aria-activedescendant");

    await test.step("down to the first and up to the last", async () => {
      await page.keyboard.press("ArrowDown");
      await expect(await activeOption(page)).toHaveAttribute("aria-selected", "true");
      expect(await (await activeOption(page)).textContent()).toBe(await optionsOf(page).first().textContent());
      await page.keyboard.press("ArrowUp");
      expect(await (await activeOption(page)).textContent()).toMatch(/^Vis alle/);
      await page.keyboard.press("ArrowDown");
      expect(await (await activeOption(page)).textContent()).toBe(await optionsOf(page).first().textContent());
      await expect(box).toBeFocused();
      await expect(listOf(page).locator("[aria-selected=true]")).toHaveCount(1);
    });
    for (const [key, caret] of [
      ["Home", 0],
      ["End", 5],
    ] as const) {
      await test.step(`${key} moves the caret`, async () => {
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press(key);
        await expect(box).not.toHaveAttribute("aria-activedescendant");
        expect(await box.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(caret);
      });
    }
    await page.keyboard.press("Escape");
    await expect(box).toHaveAttribute("aria-expanded", "false");
    await expect(listOf(page)).toBeHidden();
    await expect(box).toHaveValue("klage");
    await page.keyboard.press("ArrowDown");
    await expect(box).toHaveAttribute("aria-activedescendant");
    await expect(await activeOption(page)).toBeVisible();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect(box).toHaveValue("");
  });

  test("Tab goes on past the list and closes it; no option is a stop of its own", async ({ page }) => {
    await page.goto("/om");
    await write(page, "tolk");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("banner").getByRole("button", { name: "Søk" })).toBeFocused();
    await expect(listOf(page)).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("banner").getByRole("link", { name: "Akutt" })).toBeFocused();
    await expect(listOf(page)).toBeHidden();
  });
});

test.describe("for a screen reader", () => {
  test("the field says what it is and controls", async ({ page }) => {
    await page.goto("/om");
    const box = boxOf(page);
    await expect(box).toHaveAttribute("aria-autocomplete", "list");
    await write(page, "tolk");
    await expect(listOf(page)).toHaveAttribute("id", (await box.getAttribute("aria-controls")) ?? "");
    await expect(listOf(page).locator("a:not([role=option]), button, input")).toHaveCount(0);
  });

  test("the number of hits is said once the writing rests, not at every key", async ({ page }) => {
    // The test's own clock, so that no machine is too slow to write on.
    await page.clock.install();
    await page.goto("/om");
    await settled(page);
    await page.clock.pauseAt(Date.now() + 60_000);
    await boxOf(page).focus();
    const said = await status(page).evaluateHandle((region) => {
      const texts: string[] = [];
      new MutationObserver(() => region.textContent && texts.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      return texts;
    });
    await boxOf(page).pressSequentially("bar");
    for (const letter of "nevern") {
      await boxOf(page).press(letter);
      await suggested(page);
      await page.clock.runFor(600);
    }
    expect((await said.jsonValue()).filter((text) => text !== "Laster forslag")).toEqual([]);
    await page.clock.runFor(200);
    await expect(status(page)).toHaveText(/^\d+ treff\. De 6 beste vises\.$/);
    const heard = (await said.jsonValue()).filter((text) => text !== "Laster forslag");
    expect(heard).toEqual([await status(page).textContent()]);
  });
});

test.describe("what leaves the device", () => {
  test("the search is fetched at the first focus, once, and no query is sent or stored while typing", async ({
    page,
    context,
  }) => {
    const asked = watchRequests(page);
    await page.goto("/om");
    await settled(page);
    expect(asked.filter((path) => path.startsWith("/sok"))).toEqual([]);
    await boxOf(page).focus();
    await expect.poll(() => asked.filter((path) => searchFile.test(path)).length).toBe(1);
    await write(page, "tvangsekteskap");
    const after = asked.length;
    await boxOf(page).fill("");
    await write(page, "rosa telefon");
    await boxOf(page).blur();
    await write(page, " nummer");
    expect(asked.slice(after)).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      "",
    ]);
    expect(await context.cookies()).toEqual([]);
  });

  test("pointing at the box fetches it too", async ({ page }) => {
    const asked = watchRequests(page);
    await page.goto("/om");
    await boxOf(page).hover();
    await expect.poll(() => asked.filter((path) => searchFile.test(path)).length).toBe(1);
  });

  test("the script of every page is small before search is in use", () => {
    expect(brotliCompressSync(readFileSync("public/site.js")).length).toBeLessThanOrEqual(10 * 1024);
  });
});

test.describe("when the search is not there", () => {
  test("waiting has words, and the form can be sent meanwhile", async ({ page }) => {
    let letGo = () => {};
    const held = new Promise<void>((done) => {
      letGo = done;
    });
    await page.route(searchFileUrl, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto("/om");
    await boxOf(page).pressSequentially("tolk");
    await expect(page.getByText("Laster forslag … Du kan også trykke Søk nå.")).toBeVisible();
    await expect(boxOf(page)).toHaveAttribute("aria-expanded", "false");
    letGo();
    await expect(optionsOf(page).first()).toBeVisible();
  });

  test("a search that does not load says so, leads on, and can be tried again", async ({ page }) => {
    await page.route(searchFileUrl, (route) => route.abort());
    await page.goto("/om");
    await boxOf(page).pressSequentially("tolk");
    const box = page.locator("search-box").filter({ visible: true });
    await expect(box.getByText("Forslagene kan ikke lastes nå.").first()).toBeVisible();
    await expect(status(page)).toHaveText("Forslagene kan ikke lastes nå.");
    await expect(box.getByRole("link", { name: "kontaktene" })).toHaveAttribute("href", "/kontakt");
    await expect(box.getByRole("link", { name: "Akutt" })).toHaveAttribute("href", "/akutt");
    await page.unroute(searchFileUrl);
    await box.getByRole("button", { name: "Prøv igjen" }).click();
    await expect(optionsOf(page).first()).toBeVisible();
    await expect(boxOf(page)).toBeFocused();
  });

  test("no hits leads to the contacts and to Akutt, and offers what is near", async ({ page }) => {
    await page.goto("/om");
    const box = page.locator("search-box").filter({ visible: true });
    await boxOf(page).pressSequentially("xyzqq");
    await expect(box.getByText("Ingen treff.").first()).toBeVisible();
    await expect(status(page)).toHaveText("Ingen treff.");
    await box.getByRole("link", { name: "kontaktene" }).click();
    await expect(page).toHaveURL(/\/kontakt$/);
  });
});

const searchFileUrl = (url: URL) => searchFile.test(url.pathname);

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the first hit can be rung at once, from a link beside the list", async ({ page }) => {
    await page.goto("/");
    await write(page, "rosa");
    const ring = page.getByRole("search").getByRole("link", { name: "Ring ROSA, 22 33 11 60" });
    await expect(ring).toHaveAttribute("href", "tel:+4722331160");
    await expect(ring).toBeInViewport();
    await expect(listOf(page).getByRole("link")).toHaveCount(0);
    await expect(page.locator(".sokefelt-tast").filter({ visible: true })).toHaveCount(0);
    await test.step("Escape leads from it back to the field", async () => {
      await ring.focus();
      await page.keyboard.press("Escape");
      await expect(ring).toBeHidden();
      await expect(boxOf(page)).toBeFocused();
    });
  });

  test("with the keyboard up the list stays on the screen, under the field, with rows for a finger", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 420 });
    await page.goto("/");
    await write(page, "asyl");
    const field = await boxOf(page).boundingBox();
    const panel = await page.locator(".sokepanel").filter({ visible: true }).boundingBox();
    if (!field || !panel) throw new Error("the field and the list should be seen");
    expect(field.y).toBeGreaterThanOrEqual(0);
    expect(panel.y).toBeGreaterThanOrEqual(field.y + field.height);
    expect(panel.y + panel.height).toBeLessThanOrEqual(420);
    for (const option of await optionsOf(page).all())
      expect((await option.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
    await test.step("the last row is reached by scrolling inside", async () => {
      await optionsOf(page).last().scrollIntoViewIfNeeded();
      await expect(optionsOf(page).last()).toBeInViewport();
      await expect(boxOf(page)).toBeInViewport();
    });
  });
});

test.describe("axe finds nothing with the list open", () => {
  for (const look of [
    { name: "light, 1280 px", width: 1280 },
    { name: "dark, 1280 px", width: 1280, colorScheme: "dark" },
    { name: "light, 320 px", width: 320 },
    { name: "dark, 320 px", width: 320, colorScheme: "dark" },
    { name: "forced colours", width: 1280, forcedColors: "active" },
  ] as const) {
    test(look.name, async ({ browser, baseURL }) => {
      const { name: _, width, ...options } = look;
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        locale: "nb-NO",
        ...(baseURL ? { baseURL } : {}),
        ...options,
      });
      const page = await context.newPage();
      for (const query of ["rosa", "gravid papirløs", "xyzqq"]) {
        await page.goto("/om");
        await boxOf(page).fill(query);
        await expect(status(page)).toHaveText(/treff/);
        if (query !== "xyzqq") await boxOf(page).press("ArrowDown");
        expect(await axe(page, "all", "search-box"), query).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        ).toBeLessThanOrEqual(0);
      }
      await context.close();
    });
  }
});

test.describe("the results page", () => {
  test("the best come first whatever their kind, then the best of each kind with a way to all of it", async ({
    page,
  }) => {
    await page.goto("/sok?q=rosa");
    await expect(boxOf(page)).toHaveValue("rosa");
    const hits = page.getByRole("main").getByRole("listitem");
    await expect(hits.first()).toContainText("Kontakt");
    await expect(hits.first().getByRole("link", { name: "Ring ROSA, 22 33 11 60" })).toBeVisible();
    const rights = page.getByRole("region", { name: "Rettigheter" });
    await expect(rights.getByRole("heading", { level: 3 }).first()).toBeVisible();
    await rights.getByRole("link", { name: /^Vis alle \d+ rettigheter$/ }).click();
    await expect(page).toHaveURL(/\/sok\?q=rosa&slag=rettighet$/);
    await expect(page.getByRole("main").getByRole("region")).toHaveCount(0);
    await expect(hits.first()).toContainText("Rettighet:");
  });

  test("a right says what the law gives, and the words that matched are marked", async ({ page }) => {
    await page.goto("/sok?q=svangerskap+fødsel+abort&slag=rettighet");
    const right = page.getByRole("main").getByRole("listitem").first();
    await expect(right).toContainText(/Har rett|Begrenset rett|Kan få|Plikt|Ikke rett/);
    await expect(right.locator("mark").first()).toBeVisible();
  });

  test("no hits leads on to the contacts and to the aid that finds whom to ask", async ({ page }) => {
    await page.goto("/sok?q=xyzxyz");
    await expect(page.getByText("Ingen treff på «xyzxyz».")).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name: "kontaktene" })).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name: "Hvem kan hjelpe nå?" })).toBeVisible();
  });
});

test("the box is as large without script as with it, so nothing moves when it wakes", async ({ browser, baseURL }) => {
  const sizes = [];
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto("/om");
    if (javaScriptEnabled) await settled(page);
    sizes.push([await page.locator(".topp .sokefelt").boundingBox(), await page.getByRole("banner").boundingBox()]);
    await context.close();
  }
  expect(sizes[0]).toEqual(sizes[1]);
});

test("the filters stand beside the hits where there is room, and a link leads down to them on a phone", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/sok?q=klagefrist");
  const filters = page.getByRole("navigation", { name: "Avgrens treffene" });
  await expect(filters).toBeInViewport();
  await expect(page.getByRole("link", { name: "Avgrens treffene" })).toBeHidden();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(filters).not.toBeInViewport();
  await page.getByRole("link", { name: "Avgrens treffene" }).click();
  await expect(filters).toBeInViewport();
});

test("a browser can search from its own box, and sends nothing before Enter", async ({ page, request }) => {
  await page.goto("/om");
  const link = page.locator('head link[rel="search"]');
  const answer = await request.get((await link.getAttribute("href")) ?? "");
  expect(answer.headers()["content-type"]).toContain("application/opensearchdescription+xml");
  const description = await answer.text();
  expect(description).toContain(`template="${new URL(page.url()).origin}/sok?q={searchTerms}"`);
  expect(description).not.toContain("suggestions");
});
