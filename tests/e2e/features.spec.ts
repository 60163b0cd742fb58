import { expect, type Page, test } from "@playwright/test";
import { answer, settled } from "./visit";

/** What only a browser can tell of the promises in tests/content/features-*.test.ts: clicks, screens, paper, the clock. */

const sheets = [
  "tolk",
  "kartleggingsguide",
  "uttalelse",
  "samtykke-og-fullmakt",
  "motemal",
  "rutinemal",
  "ark-alle",
  "ark-innvilget",
  "ark-begrenset",
  "ark-avslag",
  "dette-har-vi-snakket-om",
  "pekeark",
  "kontaktkort",
];

test("H4: from the interview to the rights in at most ten clicks, with nothing sent or stored", async ({ page }) => {
  await page.goto("/verktoy/kartleggingsguide");
  let clicks = 1;
  await page.getByRole("link", { name: "annet EU/EØS" }).click();
  await expect(page).toHaveURL(/\/veiviser#/);
  await settled(page);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const show = page.getByRole("link", { name: "Vis svaret nå" });
  const result = page.getByRole("heading", { name: "Dette gjelder for personen" });
  while (!(await show.or(result).first().isVisible())) {
    await page.getByLabel("Vet ikke").click();
    const next = page.getByRole("button", { name: "Neste" });
    clicks += 1;
    if (await page.getByRole("checkbox", { checked: true }).isVisible()) {
      await next.click();
      clicks += 1;
    }
    expect(clicks).toBeLessThan(10);
  }
  if (await show.isVisible()) {
    await show.click();
    clicks += 1;
  }
  await expect(result).toBeVisible();
  expect(clicks).toBeLessThanOrEqual(10);
  expect(requests).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ""]);
});

test("H7: whoever looks for the form reads who gets the letters before its address", async ({ page }) => {
  await page.goto("/kontakt#udi-fullmakt");
  const card = page.locator("#udi-fullmakt");
  const warning = card.getByText("ikke personen selv");
  const form = card.getByRole("link", { name: "udi.no/ord-og-begreper/fullmakt" });
  await expect(warning).toBeVisible();
  expect((await warning.boundingBox())?.y).toBeLessThan((await form.boundingBox())?.y ?? 0);
});

test("H17: deadlines are sorted by length or by group, and each has its place", async ({ page }) => {
  await page.goto("/frister");
  const titles = page.getByRole("main").getByRole("heading", { level: 3 });
  const shortest = await titles.allTextContents();
  const shelves = page.getByRole("region", { name: /^Frister$|^Tidsgrenser|^Aldersgrenser$/ });
  await expect(shelves.first().getByRole("article").first()).toContainText("Frist: straks, og senest innen 24 timer");
  await expect(shelves.last().getByText("Alder for rett til grunnskole")).toBeVisible();
  await page.getByLabel("Rekkefølge").selectOption("Etter gruppe");
  await page.getByRole("button", { name: "Vis" }).click();
  await expect(page).toHaveURL(/sorter=gruppe/);
  await expect(titles).toHaveCount(shortest.length);
  const grouped = await titles.allTextContents();
  expect(grouped).not.toEqual(shortest);
  expect([...grouped].sort()).toEqual([...shortest].sort());
});

for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const) {
  test(`I1: the answer stands on the first screen, ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const below: string[] = [];
    for (const path of [
      "/handbok/asylsokerprosessen",
      "/handbok/menneskehandel",
      "/handbok/mindrearige",
      "/handbok/klage",
      "/verktoy/tolk",
      "/verktoy/ark-avslag",
      "/verktoy/hvem-kan-hjelpe",
      "/frister",
    ]) {
      await page.goto(path);
      const box = await page.getByRole("main").locator(".ingress").first().boundingBox();
      if (!box || box.y + box.height > height) below.push(`${path}: ends at ${box && box.y + box.height}`);
    }
    expect(below).toEqual([]);
  });
}

test("M1: a sheet that is not translated says so on the screen", async ({ page }) => {
  await page.goto("/verktoy/ark-avslag");
  await expect(page.getByText("Arket er ikke oversatt ennå. Gå gjennom det med tolk.")).toBeVisible();
});

test("P14: where errors are told, nothing about a client may be written", async ({ page }) => {
  await page.goto("/om#feil");
  await expect(page.getByRole("region", { name: "Fant du en feil?" })).toContainText(
    "Skriv aldri noe om personer du møter i jobben, heller ikke uten navn.",
  );
});

test("A1: the emergency numbers are on the first screen of a phone, one tap away", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/akutt");
  for (const [name, href] of [
    [/Medisinsk nødnummer 113/, "tel:113"],
    [/Politiets nødnummer 112/, "tel:112"],
    [/Brannvesenet 110/, "tel:110"],
  ] as const) {
    const emergency = page.getByRole("main").getByRole("link", { name });
    await expect(emergency).toBeInViewport();
    await expect(emergency).toHaveAttribute("href", href);
  }
});

test.describe("D6: on paper", () => {
  for (const slug of sheets) {
    test(`/verktoy/${slug} is black on white, without the frame of the site, and empty`, async ({ page }) => {
      await page.goto(`/verktoy/${slug}`);
      await page.emulateMedia({ media: "print" });
      await expect(page.getByRole("navigation")).toHaveCount(0);
      expect(await coloured(page)).toEqual([]);
      expect(await page.getByRole("main").locator("input:checked").count()).toBe(0);
    });
  }

  test("the rights of one status print with a blank for the person, the date, the source and a number to call", async ({
    page,
  }) => {
    await page.goto("/veiviser");
    await answer(page, "Hva er personens situasjon i Norge?", "Uten lovlig opphold (papirløs)");
    await answer(page, "Hvorfor er oppholdet ikke lovlig?", "Har aldri søkt om å få bli");
    await page.getByRole("link", { name: "Vis svaret nå" }).click();
    await page.emulateMedia({ media: "print" });
    await expect(page.getByText("Gjelder (fylles ut for hånd)")).toBeVisible();
    await expect(page.getByText("Dato og kontaktperson")).toBeVisible();
    const numbers = page.getByRole("main").getByText(/\d\d\s\d\d\s\d\d\s\d\d/);
    await expect(numbers.filter({ visible: true }).first()).toBeVisible();
    await expect(
      page
        .getByText(/Sist holdt mot/)
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
    await expect(page.getByRole("banner")).toBeHidden();
  });

  test("the cards name nothing of what the help is about, and are eight", async ({ page }) => {
    await page.goto("/verktoy/kontaktkort");
    await page.emulateMedia({ media: "print" });
    const cards = page.getByRole("list", { name: "Åtte like kort" }).getByRole("listitem");
    await expect(cards).toHaveCount(8);
    expect((await cards.allTextContents()).join(" ")).not.toMatch(/menneskehandel|utnytt|prostitusjon|ROSA|offer/i);
    await expect(page).toHaveTitle(/^Kort/);
  });

  test("H10: the sheet to point at has nothing but pictures and words, each picture large enough to point at", async ({
    page,
  }) => {
    await page.goto("/verktoy/pekeark");
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("heading", { name: "Pekeark" })).toBeHidden();
    const pictures = page.locator(".pekeark svg");
    const sizes = await pictures.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
    expect(sizes.length).toBeGreaterThanOrEqual(16);
    expect(Math.min(...sizes)).toBeGreaterThan(50);
  });
});

/** Elements that would print in a colour: text, border or background that is neither grey nor clear. */
async function coloured(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const grey = (colour: string) => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return alpha === 0 || Math.max(red, green, blue) - Math.min(red, green, blue) <= 24;
    };
    return [...document.querySelectorAll("main *")]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 0,
      )
      .flatMap((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        const text = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        );
        return [
          ...(text && !grey(color) ? [`${element.tagName} text ${color}`] : []),
          ...(grey(backgroundColor) ? [] : [`${element.tagName} ground ${backgroundColor}`]),
        ];
      });
  });
}

test("a chapter about two groups names whose rights each list has", async ({ page }) => {
  await page.goto("/handbok/asylsokerprosessen");
  const lists = page.getByRole("region", { name: "Rettigheter i korte trekk" });
  await expect(lists.getByRole("heading", { level: 3 })).toHaveText(["Asylsøkere", "Enslige mindreårige asylsøkere"]);
  await page.goto("/handbok/eu-eos-migranter");
  await expect(lists.getByRole("heading", { level: 3 })).toHaveCount(0);
});

test("the list of chapters shows six of them on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/handbok");
  for (const name of ["Nyttig kunnskap", "Asylsøkerprosessen"])
    await expect(page.getByRole("link", { name })).toBeInViewport({ ratio: 1 });
});

test("/akutt says first what it is for, and how to find a bed or an answer to a refusal", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/akutt");
  await expect(page.getByText(/^Hvem du ringer når noen er i fare/)).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("link", { name: /Usikker på hvem du skal ringe/ })).toHaveCount(1);
  await page.getByRole("link", { name: "steder med mat og overnatting" }).click();
  await expect(page.getByText("8 kontakter · Lavterskeltilbud og overnatting")).toBeInViewport();
});

test("the mark of a right stands under its title on a phone and beside it on a desk, on every card", async ({
  page,
}) => {
  for (const [width, beside] of [
    [390, false],
    [1280, true],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto("/veiviser#status=ema&fase=soknad&alder=15&bosted=privat&vis=svar");
    await expect(page.getByRole("heading", { name: "Dette gjelder for personen" })).toBeVisible();
    const placed = await page.locator(".rett-hode").evaluateAll((heads) =>
      heads.flatMap((head) => {
        const [title, mark] = [...head.children].map((child) => child.getBoundingClientRect());
        return title && mark && title.width > 0 ? [mark.top < title.bottom] : [];
      }),
    );
    expect(placed.length).toBeGreaterThan(3);
    expect(new Set(placed)).toEqual(new Set([beside]));
  }
});
