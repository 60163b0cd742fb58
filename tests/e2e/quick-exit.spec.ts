import { expect, type Page, test } from "@playwright/test";
import { settled } from "./visit";

/** Leaving in a hurry: the page is cleared, and the way back does not lead to it. */
const discreet = [
  "/veiviser",
  "/veiviser/svar?status=reflektant&vis=svar",
  "/akutt",
  "/handbok/menneskehandel",
  "/rettigheter/reflektant",
  "/verktoy/indikatorer",
  "/verktoy/samtalerad",
  "/verktoy/tiltakskjede",
  "/verktoy/kontaktkort",
  "/verktoy/melde-eller-tie",
];

const exit = (page: Page) => page.getByRole("button", { name: "Tøm og forlat" });

for (const path of discreet) {
  test(`${path} can be left in a hurry, and its tab says nothing`, async ({ page }) => {
    await page.goto(path);
    expect(await page.title()).not.toMatch(/menneskehandel|utnytt|offer|ofre|indikator|vold/i);
    await expect(exit(page)).toBeInViewport();
    const box = await exit(page).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await exit(page).click();
    await expect(page).toHaveURL("about:blank");
    expect(await page.title()).toBe("");
  });
}

test("pages that tell an onlooker nothing are left alone", async ({ page }) => {
  for (const path of ["/handbok/oppfolging", "/livshendelser"]) {
    await page.goto(path);
    await expect(exit(page)).toHaveCount(0);
  }
});

test("Esc three times leaves, once says how", async ({ page }) => {
  await page.goto("/veiviser#status=irregular&grunn=aldri-sokt&vis=svar");
  await expect(page.getByRole("heading", { name: "Dette gjelder for personen" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("status").filter({ hasText: "Esc to ganger til forlater siden." })).toHaveCount(1);
  // Three of them are to come within three seconds: from the beginning, and with nothing looked at in between.
  await page.reload();
  await expect(page.getByRole("heading", { name: "Dette gjelder for personen" })).toBeVisible();
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press("Escape");
  await expect(page).toHaveURL("about:blank");
});

test("no answer of the whole way is left in the history of the tab", async ({ page }) => {
  await page.goto("/om");
  await page.goto("/veiviser");
  await settled(page);
  await page.getByLabel("Uten lovlig opphold (papirløs)").click();
  await page.getByLabel("Har aldri søkt om å få bli").click();
  await expect(page.getByRole("heading", { name: "Hvor gammel er personen?" })).toBeVisible();
  await exit(page).click();
  await expect(page).toHaveURL("about:blank");
  await page.goBack();
  await expect(page).toHaveURL("/");
  await expect(page.getByRole("main")).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL("/om");
});

test("leaving asks nobody for anything", async ({ page }) => {
  await page.goto("/akutt");
  await settled(page);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.context().setOffline(true);
  await exit(page).click();
  await expect(page).toHaveURL("about:blank");
  expect(requests).toEqual([]);
});

test("«Tøm svar» begins anew and leaves no answer to go back or forward to", async ({ page }) => {
  await page.goto("/om");
  await page.goto("/veiviser");
  // A tap goes on once the part of the script that has it go on is here.
  await settled(page);
  await page.getByLabel("Enslig mindreårig asylsøker (EMA)").click();
  await page.getByLabel("Venter på svar fra UDI").click();
  await page.getByRole("link", { name: "Tøm svar" }).click();
  await expect(page.getByRole("heading", { name: "Hva er personens situasjon i Norge?" })).toBeVisible();
  await expect(page.getByLabel("Enslig mindreårig asylsøker (EMA)")).not.toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL("/veiviser");
  await page.goBack();
  await expect(page).toHaveURL("/om");
  await page.goForward();
  await page.goForward();
  expect(page.url()).not.toContain("ema");
});

test("«Tøm svar» can be taken back until the next answer, and offers nothing where nothing was answered", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/veiviser");
  await settled(page);
  const clear = page.getByRole("link", { name: "Tøm svar" });
  const undo = page.getByRole("button", { name: "Angre" });
  await clear.click();
  await expect(undo).toHaveCount(0);
  await page.getByLabel("Enslig mindreårig asylsøker (EMA)").click();
  await page.getByLabel("Venter på svar fra UDI").click();
  await expect(page).toHaveURL(/fase=soknad/);
  const address = page.url();
  await clear.click();
  await expect(page.getByRole("heading", { name: "Hva er personens situasjon i Norge?" })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "Svarene er tømt. Du kan angre." })).toHaveCount(1);
  await expect(undo).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => window.localStorage.length + window.sessionStorage.length)).toBe(0);
  await undo.click();
  await expect(page).toHaveURL(address);
  await expect(undo).toHaveCount(0);
  await clear.click();
  await page.getByLabel("Uten lovlig opphold (papirløs)").click();
  await expect(undo).toHaveCount(0);
  await expect(clear).toBeVisible();
});

for (const [how, clickThrough] of [
  ["from an address", false],
  ["after steps of its own", true],
] as const) {
  test(`«Tøm svar» is said in a region that was there, after the question has got the focus, ${how}`, async ({
    page,
  }) => {
    await page.goto(clickThrough ? "/veiviser" : "/veiviser#status=ema&sporsmal=fase");
    // The parts of the script that have a tap go on, and clear.
    await settled(page);
    if (clickThrough) await page.getByLabel("Enslig mindreårig asylsøker (EMA)").click();
    await expect(page.getByRole("heading", { name: "Hvor står asylsaken?" })).toBeVisible();
    if (clickThrough) await expect(page.locator("#sporsmal")).toBeFocused();
    const region = page.locator("tom-svar").getByRole("status");
    await expect(region).toHaveText("");
    await region.evaluate((status) => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      document.addEventListener("focusin", ({ target }) => {
        if (target instanceof HTMLElement && target.id) heard.push(target.id);
      });
      new MutationObserver(() => heard.push(status.textContent)).observe(status, { childList: true });
    });
    await page.getByRole("link", { name: "Tøm svar" }).click();
    await expect(region).toHaveText("Svarene er tømt. Du kan angre.");
    const heard = () => page.evaluate(() => Reflect.get(window, "heard"));
    await expect.poll(heard).toEqual(["sporsmal", "Svarene er tømt. Du kan angre."]);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("status").filter({ hasText: "Esc to ganger til forlater siden." })).toHaveCount(1);
    await expect(region).toHaveText("Svarene er tømt. Du kan angre.");
    await page.getByRole("button", { name: "Angre" }).click();
    await expect(region).toHaveText("");
    await expect.poll(heard).toEqual(["sporsmal", "Svarene er tømt. Du kan angre.", "", "sporsmal"]);
  });
}

test("«Tøm svar» says nothing of what was taken back at once", async ({ page }) => {
  await page.clock.install();
  await page.goto("/veiviser#status=ema&sporsmal=fase");
  await settled(page);
  await page.getByRole("link", { name: "Tøm svar" }).click();
  await page.getByRole("button", { name: "Angre" }).click();
  await page.clock.fastForward("00:05");
  await expect(page.getByRole("heading", { name: "Hvor står asylsaken?" })).toBeVisible();
  await expect(page.locator("tom-svar").getByRole("status")).toHaveText("");
});

test("«Tøm svar» on the server's own page can be taken back too, from the address and nothing else", async ({
  page,
}) => {
  await page.goto("/om");
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.url()));
  await page.goto("/veiviser/svar?status=ema&fase=soknad&alder=15&bosted=privat&vis=svar");
  await settled(page);
  const undo = page.getByRole("button", { name: "Angre" });
  await page.getByRole("link", { name: "Tøm svar" }).click();
  await expect(page.getByRole("heading", { name: "Hva er personens situasjon i Norge?" })).toBeVisible();
  await expect(page).toHaveURL("/veiviser");
  await expect(page.getByRole("main").getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(page.getByRole("status").filter({ hasText: "Svarene er tømt. Du kan angre." })).toHaveCount(1);
  expect(await page.evaluate(() => window.localStorage.length + window.sessionStorage.length)).toBe(0);
  await undo.click();
  await expect(page).toHaveURL("/veiviser#status=ema&fase=soknad&alder=15&bosted=privat&vis=svar");
  await expect(page.getByRole("heading", { name: "Dette gjelder for personen" })).toBeVisible();
  await expect(undo).toHaveCount(0);
  expect(sent.filter((url) => url.includes("soknad"))).toHaveLength(1);
});

test("«Tøm svar» on the server's own page leaves the answers out of the history of the tab", async ({ page }) => {
  await page.goto("/om");
  await page.goto("/veiviser/svar?status=ema&fase=soknad&vis=svar");
  await settled(page);
  await page.getByRole("link", { name: "Tøm svar" }).click();
  await expect(page.getByRole("button", { name: "Angre" })).toBeVisible();
  await page.reload();
  await expect(page).toHaveURL("/veiviser");
  await expect(page.getByRole("button", { name: "Angre" })).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL("/om");
});

test("«Tøm svar» forgets what could be taken back after a while", async ({ page }) => {
  await page.clock.install();
  await page.goto("/veiviser#status=ema&sporsmal=fase");
  await settled(page);
  await page.getByRole("link", { name: "Tøm svar" }).click();
  await expect(page.getByRole("button", { name: "Angre" })).toBeVisible();
  await page.mouse.move(0, 0);
  await page.clock.fastForward("00:21");
  await expect(page.getByRole("button", { name: "Angre" })).toHaveCount(0);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("it is a link to an empty page", async ({ page }) => {
    await page.goto("/veiviser/svar?status=irregular");
    await page.getByRole("link", { name: "Tøm og forlat" }).click();
    await expect(page).toHaveURL("about:blank");
    await page.goto("/veiviser/svar?status=irregular");
    await page.getByRole("link", { name: "Tøm svar" }).click();
    await expect(page).toHaveURL("/veiviser");
  });
});

for (const [how, clickAway, place] of [
  ["«Tøm svar»", (page: Page) => page.getByRole("link", { name: "Tøm svar" }).click(), "/veiviser"],
  ["«Tøm og forlat»", (page: Page) => exit(page).click(), "/"],
] as const) {
  test(`${how} leaves no answer to go back to in a browser without the Navigation API, also after a reload`, async ({
    page,
  }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, "navigation"));
    await page.goto("/om");
    await page.goto("/veiviser");
    await settled(page);
    await page.getByLabel("Uten lovlig opphold (papirløs)").click();
    await page.getByLabel("Har aldri søkt om å få bli").click();
    await page.getByRole("main").getByLabel("18–55 år").click();
    await expect(page.getByRole("heading", { name: "Dette gjelder for personen" })).toBeVisible();
    // A place on the result is a step too, at the same address.
    await page.getByRole("navigation", { name: "Kort svar" }).getByRole("link").first().click();
    await page.reload();
    await settled(page);
    await clickAway(page);
    if (place === "/") await expect(page).toHaveURL("about:blank");
    else await expect(page.getByRole("heading", { name: "Hva er personens situasjon i Norge?" })).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(place);
    await page.goBack();
    await expect(page).toHaveURL("/om");
  });
}
