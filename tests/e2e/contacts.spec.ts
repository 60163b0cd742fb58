import { expect, test } from "@playwright/test";

/** Which lines answer now: computed in the browser from the hours of the registry. */
const night = new Date("2026-01-22T02:00:00Z"); // a Thursday, three in the morning in Oslo
const day = new Date("2026-01-22T10:00:00Z");

test.describe("who answers now", () => {
  test("at night only lines that are open are recommended, and it says that others are left out", async ({ page }) => {
    await page.clock.setFixedTime(night);
    await page.goto("/kontakt");
    const lines = page.getByRole("region", { name: "Hvem svarer nå?" });
    await expect(lines.getByRole("link", { name: /ROSA, 22 33 11 60/ })).toBeVisible();
    await expect(lines.getByRole("link", { name: /23 35 16 00/ })).toBeHidden();
    await expect(lines.getByText("Linjer som er stengt nå, er ikke vist.")).toBeVisible();
    await expect(page.locator("#udi-opplysning apen-na")).toContainText("Stengt nå. Åpner i dag kl. 09.00");
  });

  test("by day they are there, with when they close", async ({ page }) => {
    await page.clock.setFixedTime(day);
    await page.goto("/kontakt");
    const lines = page.getByRole("region", { name: "Hvem svarer nå?" });
    await expect(lines.getByRole("link", { name: /23 35 16 00/ })).toBeVisible();
    await expect(page.locator("#udi-opplysning apen-na")).toContainText("Åpent nå, til kl. 15.00");
    await expect(page.locator("#rosa apen-na")).toContainText("Åpent nå, døgnet rundt");
  });

  for (const [name, then, words] of [
    ["a holiday", "2027-05-17T10:00:00Z", "Helligdag: tidene kan avvike"],
    ["Christmas Eve", "2026-12-24T10:00:00Z", "Dagen før helligdag: tidene kan avvike"],
  ] as const) {
    test(`on ${name} no line with weekday hours is said to be open, and those open day and night are`, async ({
      page,
    }) => {
      await page.clock.setFixedTime(new Date(then));
      await page.goto("/kontakt");
      const lines = page.getByRole("region", { name: "Hvem svarer nå?" });
      await expect(lines.getByRole("listitem").filter({ hasText: "23 35 16 00" })).toContainText(words);
      await expect(page.locator("#udi-opplysning apen-na")).toHaveText(words);
      await expect(page.locator("#rosa apen-na")).toContainText("Åpent nå, døgnet rundt");
      await expect(lines.getByText(/Åpent nå, til/)).toHaveCount(0);
    });
  }

  test("on paper every line stands with its hours, whoever answered when it was printed", async ({ page }) => {
    await page.clock.setFixedTime(night);
    await page.goto("/");
    const lines = page.getByRole("region", { name: "Hvem svarer nå?" });
    const directorate = lines.getByRole("listitem").filter({ hasText: "23 35 16 00" });
    await expect(directorate).toBeHidden();
    await page.emulateMedia({ media: "print" });
    await expect(directorate).toContainText("Mandag–fredag kl. 09.00–15.00");
    await expect(directorate).toBeVisible();
    await expect(lines.getByText("Hele døgnet", { exact: true }).first()).toBeVisible();
    await expect(lines.getByText("Linjer som er stengt nå")).toBeHidden();
    await expect(page.locator("apen-na").filter({ visible: true })).toHaveCount(0);
  });

  test("on Monday evening a closed line above an open one stays, says so, and nothing moves", async ({ page }) => {
    // Five in the afternoon in Oslo: the lawyers have opened, the directorate above them has closed.
    await page.clock.setFixedTime(new Date("2026-01-19T16:30:00Z"));
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const { startTime } of list.getEntries()) moved.push(`at ${startTime}`);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto("/kontakt");
    const lines = page.getByRole("region", { name: "Hvem svarer nå?" }).locator("li[data-tider]");
    const closed = lines.filter({ hasText: "Stengt nå" });
    await expect(closed).toHaveCount(1);
    await expect(closed).toBeVisible();
    await expect(lines.last()).toContainText("Åpent nå, til kl. 20.00");
    expect(await page.evaluate(() => Reflect.get(window, "moved"))).toEqual([]);
  });

  for (const [how, seenAgain] of [
    ["a tab that is turned to again", () => document.dispatchEvent(new Event("visibilitychange"))],
    [
      "a page that the browser kept in memory",
      () => window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })),
    ],
  ] as const) {
    test(`${how} says who answers then`, async ({ page }) => {
      await page.clock.setFixedTime(night);
      await page.goto("/kontakt");
      const lines = page.getByRole("region", { name: "Hvem svarer nå?" });
      const directorate = lines.getByRole("link", { name: /23 35 16 00/ });
      const hours = page.locator("#udi-opplysning apen-na");
      const note = lines.getByText("Linjer som er stengt nå, er ikke vist.");
      await expect(directorate).toBeHidden();
      await expect(hours).toContainText("Stengt nå. Åpner i dag kl. 09.00");
      const height = (await lines.boundingBox())?.height;
      // The lawyers, the last line, are closed on Thursdays.
      await page.clock.setFixedTime(day);
      await page.evaluate(seenAgain);
      await expect(directorate).toBeVisible();
      await expect(directorate.locator("xpath=ancestor::li")).toContainText("Åpent nå, til kl. 15.00");
      await expect(note).toBeVisible();
      await expect(hours).toContainText("Åpent nå, til kl. 15.00");
      await page.clock.setFixedTime(new Date("2026-01-19T16:30:00Z"));
      await page.evaluate(seenAgain);
      await expect(lines.locator("li[data-tider]:visible")).toHaveCount(await lines.locator("li[data-tider]").count());
      await expect(note).toBeHidden();
      await expect(hours).toContainText("Stengt nå");
      await page.clock.setFixedTime(night);
      await page.evaluate(seenAgain);
      await expect(directorate).toBeHidden();
      await expect(note).toBeVisible();
      expect((await lines.boundingBox())?.height).toBe(height);
    });
  }

  test("a page that is looked at when a line closes says so within a minute, and hides nothing", async ({ page }) => {
    await page.clock.install({ time: new Date("2026-01-15T13:58:30Z") });
    await page.goto("/kontakt");
    const lines = page.getByRole("region", { name: "Hvem svarer nå?" });
    const directorate = lines.getByRole("link", { name: /23 35 16 00/ }).locator("xpath=ancestor::li");
    await page.clock.runFor(1000);
    await expect(directorate).toContainText("Åpent nå, til kl. 15.00");
    await page.clock.fastForward("02:00");
    await expect(directorate).toContainText("Stengt nå");
    await expect(page.locator("#udi-opplysning apen-na")).toContainText("Åpner i morgen kl. 09.00");
    await expect(directorate).toBeVisible();
  });

  test("a tab that is left tells nothing", async ({ page }) => {
    await page.clock.setFixedTime(night);
    await page.goto("/kontakt");
    const hours = page.locator("#udi-opplysning apen-na");
    await expect(hours).toContainText("Stengt nå");
    await page.clock.setFixedTime(day);
    await page.evaluate(() => {
      Object.defineProperty(document, "visibilityState", { value: "hidden" });
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await expect(hours).toContainText("Stengt nå");
  });

  test("without script every line is there, with its hours in words", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto("/kontakt");
    const lines = page.getByRole("region", { name: "Hvem svarer nå?" });
    await expect(lines.getByText("Mandag–fredag kl. 09.00–15.00")).toBeVisible();
    await context.close();
  });
});

test.describe("in an emergency", () => {
  test("the list of contacts begins with 113, 112, 110 and legevakten, each a tap, day and night", async ({ page }) => {
    await page.clock.setFixedTime(night);
    await page.goto("/kontakt");
    const lines = page.getByRole("region", { name: "Hvem svarer nå?" }).getByRole("listitem");
    const cards = page.locator(".kontakter article");
    for (const [place, href, line, card] of [
      [0, "tel:113", "Ring Ambulanse, 113", "Ring medisinsk nødnummer, 113"],
      [1, "tel:112", "Ring Politi, 112", "Ring politiets nødnummer, 112"],
      [2, "tel:110", "Ring Brann, 110", "Ring brannvesenet, 110"],
      [3, "tel:116117", "Ring legevakten, 116 117", "Ring legevakten, 116 117"],
    ] as const) {
      await expect(lines.nth(place).getByRole("link", { name: line })).toHaveAttribute("href", href);
      await expect(cards.nth(place).getByRole("link", { name: card })).toHaveAttribute("href", href);
    }
    await expect(cards.first()).toContainText("Alvorlig sykdom, skade eller akutt selvmordsfare");
  });

  test("a number that is not from the sources says so, and leads to the page it is from", async ({ page }) => {
    await page.goto("/kontakt#nodnummer-113");
    const card = page.locator("#nodnummer-113");
    await card.getByText(/Offentlig side utenom kildene, lest/).click();
    await expect(card.getByText(/helsenorge\.no/)).toBeVisible();
    await card.getByRole("link", { name: "Om sidene" }).click();
    await expect(page.getByRole("heading", { name: "Offentlige sider utenom kildene" })).toBeInViewport();
    await expect(page.locator("#helsenorge-113").getByRole("link", { name: "helsenorge.no" })).toHaveAttribute(
      "href",
      /^https:\/\/www\.helsenorge\.no\//,
    );
  });

  test("a mistyped address and the screen turned to the person have the three numbers", async ({ page }) => {
    for (const address of ["/finnes-ikke", "/veiviser/svar?status=irregular&vis=svar&visning=bruker"]) {
      await page.goto(address);
      const numbers = page.getByRole("list", { name: "Nødnumre" }).getByRole("link");
      await expect(numbers).toHaveText(["113", "112", "110"]);
      await expect(numbers.first()).toHaveAttribute("href", "tel:113");
    }
  });
});

test.describe("the list with a filter", () => {
  for (const javaScriptEnabled of [true, false]) {
    test(`lands at the hits and says how many, ${javaScriptEnabled ? "with" : "without"} script`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({
        javaScriptEnabled,
        serviceWorkers: "block",
        viewport: { width: 390, height: 844 },
        ...(baseURL ? { baseURL } : {}),
      });
      const page = await context.newPage();
      await page.goto("/kontakt");
      await page.getByLabel("Type").selectOption("Menneskehandel og utnyttelse");
      await page.getByRole("button", { name: "Vis", exact: true }).click();
      await expect(page.getByText("7 kontakter · Menneskehandel og utnyttelse")).toBeInViewport();
      await expect(page.getByRole("heading", { name: "ROSA" })).toBeInViewport();
      await context.close();
    });
  }

  test("is where who has no place to sleep is led, on a phone", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/livshendelser");
    await page.getByRole("link", { name: "Steder med mat og overnatting" }).click();
    await expect(page.getByText("8 kontakter · Lavterskeltilbud og overnatting")).toBeInViewport();
    await expect(page.getByRole("article")).toHaveCount(8);
    await expect(page.getByRole("article").first()).toBeInViewport();
  });

  test("does not call every place the whole country", async ({ page }) => {
    await page.goto("/kontakt");
    await expect(page.getByLabel("Sted")).toHaveText(/^Alle steder/);
    await expect(page.getByLabel("Sted").getByRole("option", { name: "Hele landet" })).toHaveCount(0);
  });
});
