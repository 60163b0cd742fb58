import { expect, type Page, test } from "@playwright/test";
import { answer, settled, watchConsole } from "./visit";

const result = "/veiviser#status=ema&fase=soknad&alder=15&bosted=privat&vis=svar";

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("tast-valg, #svar").first()).toBeVisible();
  await settled(page);
}

test.describe("one question a screen", () => {
  test("a number key chooses and goes on, and the heading of each step gets the focus", async ({ page }) => {
    const complaints = watchConsole(page);
    await open(page, "/veiviser");
    await page.keyboard.press("2");
    await expect(page.getByRole("heading", { level: 1, name: "Hvor står asylsaken?" })).toBeFocused();
    await page.keyboard.press("0");
    await expect(page.getByRole("heading", { level: 1, name: "Hvor gammel er personen?" })).toBeFocused();
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1, name: "Hvor står asylsaken?" })).toBeFocused();
    expect(complaints).toEqual([]);
  });

  test("a tap on the only answer goes on, as is said; arrow keys and several answers do not", async ({ page }) => {
    await open(page, "/veiviser");
    await expect(page.getByRole("group", { name: "Hva er personens situasjon i Norge?" })).toContainText(
      "Trykk på et svar for å gå videre.",
    );
    await page.getByText("Uten lovlig opphold (papirløs)", { exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Hvorfor er oppholdet ikke lovlig?" })).toBeFocused();
    await page.getByLabel("Endelig avslag på asylsøknad").focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await expect(page.getByRole("main").getByRole("radio").nth(1)).toBeChecked();
    await expect(page.getByRole("heading", { level: 1, name: "Hvorfor er oppholdet ikke lovlig?" })).toBeVisible();
    await open(page, "/veiviser#status=irregular&sporsmal=barn");
    await page.getByLabel("0–1 år").click();
    await page.keyboard.press("1");
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page.getByLabel("0–1 år")).toBeChecked();
  });

  test("a double click answers one question", async ({ page }) => {
    await open(page, "/veiviser");
    await page.getByText("Uten lovlig opphold (papirløs)", { exact: true }).dblclick();
    await expect(page.getByRole("heading", { level: 1, name: "Hvorfor er oppholdet ikke lovlig?" })).toBeVisible();
    await expect(page.getByRole("main").locator("form").getByRole("radio", { checked: true })).toHaveCount(0);
  });

  test("a question submitted twice at once is answered once, and nothing is asked of the server", async ({ page }) => {
    await open(page, "/veiviser#status=ema&fase=soknad&alder=15");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    // What two taps are, and what one is where the browser counts the click that a label passes on to its answer.
    await page.locator("rettighets-veiviser form").evaluate((form: HTMLFormElement) => {
      form.querySelector<HTMLInputElement>("input[type=radio]")?.click();
      form.requestSubmit();
      form.requestSubmit();
    });
    await expect(page.getByRole("heading", { level: 2, name: "Bolig" }).first()).toBeVisible();
    await expect(page).toHaveURL(/\/veiviser#status=ema&fase=soknad&alder=15&/);
    expect(asked.filter((url) => url.includes("status="))).toEqual([]);
  });

  test("a number key held down answers one question", async ({ page }) => {
    await open(page, "/veiviser");
    await page.keyboard.down("2");
    await expect(page.getByRole("heading", { level: 1, name: "Hvor står asylsaken?" })).toBeFocused();
    for (let repeated = 0; repeated < 3; repeated++) await page.keyboard.down("2");
    await page.keyboard.up("2");
    await expect(page.getByRole("heading", { level: 1, name: "Hvor står asylsaken?" })).toBeVisible();
    await expect(page.getByRole("main").locator("form").getByRole("radio", { checked: true })).toHaveCount(0);
  });

  for (const width of [320, 390]) {
    test(`«Neste» is in view at every question on a phone ${width} wide, and covers nothing of the bar`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      for (const question of ["", "#status=ema", "#status=ema&fase=soknad", "#status=ema&fase=soknad&alder=15"]) {
        await page.goto("/om");
        await open(page, `/veiviser${question}`);
        const next = page.getByRole("button", { name: "Neste" });
        await expect(next).toBeInViewport({ ratio: 1 });
        const left = await next.evaluate((button) => button.getBoundingClientRect().left);
        const exit = await page.getByRole("button", { name: "Tøm og forlat" }).boundingBox();
        expect((exit?.x ?? 0) + (exit?.width ?? 0)).toBeLessThan(left);
        await next.click();
        await expect(page.getByText("Velg et svar. Er du usikker, velg «Vet ikke».")).toBeFocused();
      }
    });
  }

  test("what stands above and below a question is in its place before the question has come", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const places = () =>
      page.locator(".forlat-knapp, .veiviser").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    for (const path of ["/veiviser", "/veiviser/svar?status=asylsoker"]) {
      await open(page, path);
      const [bar, wizard] = await places();
      await page.locator(".sporsmal").evaluate((form) => form.remove());
      expect(await places(), path).toEqual([bar, wizard]);
    }
  });

  test("the number keys can be turned off, and stay off on the next step", async ({ page }) => {
    await open(page, "/veiviser");
    await page.getByRole("button", { name: "Slå av talltastene" }).click();
    await page.keyboard.press("2");
    await expect(page.getByLabel("Enslig mindreårig asylsøker (EMA)")).not.toBeChecked();
    await answer(page, "Hva er personens situasjon i Norge?", "Enslig mindreårig asylsøker (EMA)");
    await expect(page.getByRole("button", { name: "Slå på talltastene" })).toBeVisible();
  });

  test("in the wizard that the server makes too, and the colours chosen stay with them", async ({ page }) => {
    await page.goto("/veiviser/svar?status=ema");
    await settled(page);
    await page.getByRole("button", { name: "Slå av talltastene" }).click();
    await page.getByRole("radio", { name: "Mørk" }).check();
    await answer(page, "Hvor står asylsaken?", "Venter på svar fra UDI");
    await expect(page).toHaveURL(/fase=soknad/);
    await settled(page);
    await expect(page.getByRole("radio", { name: "Mørk" })).toBeChecked();
    await page.keyboard.press("1");
    await expect(page.locator("tast-valg").getByRole("radio", { checked: true })).toHaveCount(0);
    await page.getByRole("button", { name: "Slå på talltastene" }).click();
    await page.keyboard.press("1");
    await expect(page).toHaveURL(/alder=/);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      "",
    ]);
  });

  test("says how far it is, and that can only shrink", async ({ page }) => {
    await open(page, "/veiviser");
    await expect(page.getByText("Spørsmål 1 av høyst 6")).toBeVisible();
    await answer(page, "Hva er personens situasjon i Norge?", "Uten lovlig opphold (papirløs)");
    await expect(page.getByText("Spørsmål 2 av høyst 5")).toBeVisible();
    await answer(page, "Hvorfor er oppholdet ikke lovlig?", "Har aldri søkt om å få bli");
    await expect(page.getByText("Spørsmål 3 av høyst 3")).toBeVisible();
  });

  test("a missing answer: what to do, tied to the question, with the focus on it", async ({ page }) => {
    await open(page, "/veiviser");
    await page.getByRole("button", { name: "Neste" }).click();
    await expect(page.getByText("Velg et svar. Er du usikker, velg «Vet ikke».")).toBeFocused();
    await expect(page.getByRole("group", { name: "Hva er personens situasjon i Norge?" })).toHaveAccessibleDescription(
      /Velg et svar/,
    );
  });

  test("ticks that contradict each other stay, with what to do", async ({ page }) => {
    await open(page, "/veiviser#status=irregular&sporsmal=barn");
    await page.getByLabel("Nei", { exact: true }).check();
    await page.getByLabel("0–1 år").check();
    await page.getByRole("button", { name: "Neste" }).click();
    await expect(page.getByText("«Ingen» og «vet ikke» kan ikke stå sammen med andre svar.")).toBeFocused();
    await expect(page.getByLabel("Nei", { exact: true })).toBeChecked();
    await expect(page.getByLabel("0–1 år")).toBeChecked();
  });

  test("a choice made before the script has come is kept, and not sent", async ({ page }) => {
    let letGo = () => {};
    const held = new Promise<void>((done) => {
      letGo = done;
    });
    await page.route(/\/veiviser\/[\da-f]+\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto("/veiviser", { waitUntil: "commit" });
    await page.getByLabel("Uten lovlig opphold (papirløs)").check();
    await expect(page).toHaveURL(/\/veiviser$/);
    letGo();
    await expect(page.locator("rettighets-veiviser:defined")).toHaveCount(1);
    await page.getByRole("button", { name: "Neste" }).click();
    await expect(page.getByRole("heading", { name: "Hvorfor er oppholdet ikke lovlig?" })).toBeFocused();
    await expect(page).toHaveURL(/\/veiviser#status=irregular$/);
  });

  test("an address that cannot be read says so, and asks the first question", async ({ page }) => {
    await open(page, "/veiviser#status=konge");
    await expect(page.getByText("Adressen har et svar vi ikke kjenner. Velg svaret på nytt.")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Hva er personens situasjon i Norge?" })).toBeVisible();
  });

  test("every target is at least 44 pixels, and on a phone the answers are one line that opens", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, "/veiviser#status=ema&fase=soknad");
    const heights = await page
      .locator(".valg-rad, .veiviser summary, .veiviser-steg a, .knapper .ds-button")
      .evaluateAll((targets) =>
        targets.filter((target) => target.checkVisibility()).map((target) => target.getBoundingClientRect().height),
      );
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    const shown = page.locator(".svarene-liten summary > span");
    await page.goto("/veiviser#status=ema&fase=soknad&alder=15&bosted=privat&vis=svar");
    await expect(shown).toContainText("15 år · Privat, hos familie, venner eller andre");
    expect(await shown.evaluate((line) => line.scrollHeight - line.clientHeight)).toBeLessThanOrEqual(1);
    const line = page.locator("summary", { hasText: "Svarene dine: Enslig mindreårig asylsøker (EMA)" });
    await line.click();
    await expect(page.getByRole("link", { name: "Endre svaret på: Asylsaken" })).toBeVisible();
    await page.mouse.wheel(0, 600);
    await expect(line).toBeInViewport();
  });
});

test.describe("the result", () => {
  test("leaves «Tøm og forlat» in its place in every view of it, on a phone", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const exit = page.getByRole("button", { name: "Tøm og forlat" });
    await open(page, result);
    const place = await exit.boundingBox();
    for (const visning of ["bruker", "journal"]) {
      await open(page, `${result}&visning=${visning}`);
      expect(await exit.boundingBox(), visning).toEqual(place);
    }
  });

  test("Back from a right leads to the short answer again, and so does a link at each area", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, "/veiviser#status=ema&fase=soknad&alder=15");
    await answer(page, "Hvor bor personen?", "Privat, hos familie, venner eller andre");
    const short = page.getByRole("navigation", { name: "Kort svar" });
    const first = short.getByRole("listitem").getByRole("listitem").getByRole("link").first();
    await expect(first).toBeInViewport();
    const address = page.url();
    const title = await first.innerText();
    await first.click();
    await expect(page.getByRole("heading", { level: 3, name: title })).toBeInViewport();
    await page.goBack();
    await expect(first).toBeFocused();
    await expect(first).toBeInViewport();
    await short.getByRole("link", { name: "Skole", exact: true }).click();
    await expect(page.getByRole("heading", { level: 2, name: "Skole" })).toBeFocused();
    await page.getByRole("link", { name: "Til kort svar fra Skole" }).click();
    await expect(short.getByRole("link", { name: "Skole", exact: true })).toBeFocused();
    expect(page.url()).toBe(address);
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1, name: "Hvor bor personen?" })).toBeVisible();
  });

  test("what more answers decide is a link to what it is", async ({ page }) => {
    await open(page, "/veiviser#status=ema&fase=soknad&vis=svar");
    const link = page.getByRole("link", { name: /kommer an på flere svar under Bolig$/ });
    await link.click();
    await expect(
      page.getByRole("region", { name: "Bolig" }).getByRole("heading", { name: "Kommer an på flere svar" }),
    ).toBeInViewport();
  });

  test("names what is open in the short answer: paid work is not out of sight behind voluntary work", async ({
    page,
  }) => {
    await open(page, "/veiviser#status=asylsoker&fase=soknad&vis=svar");
    const short = page.getByRole("navigation", { name: "Kort svar" });
    await expect(short.getByText(/Ikke lønnet arbeid nå/).filter({ visible: true })).toHaveCount(1);
    await expect(short.getByText(/arbeidstillatelse/).filter({ visible: true })).not.toHaveCount(0);
  });

  test("begins with a short answer: word, next step and number for each area", async ({ page }) => {
    await open(page, result);
    const short = page.getByRole("navigation", { name: "Kort svar" });
    for (const area of ["Bolig", "Økonomi", "Helse", "Arbeid", "Skole", "Annet"])
      await expect(short.getByRole("link", { name: area, exact: true })).toBeVisible();
    await expect(short.getByText("Har rett").first()).toBeVisible();
    await expect(short.getByText("Ring UDI og be om plass.").filter({ visible: true })).toHaveCount(1);
    await expect(short.getByRole("link", { name: /Ring UDIs opplysningstelefon/ }).first()).toBeVisible();
  });

  test("«Vis til bruker» has every right, in its kind, and no note to the helper", async ({ page }) => {
    await open(page, result);
    const ids = (selector: string) => page.locator(selector).evaluateAll((all) => all.map(({ id }) => id).sort());
    const forHelper = await ids(".rett, .apne-rettigheter > li");
    await page.getByRole("link", { name: "Vis til bruker" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Dette gjelder for deg" })).toBeFocused();
    const forClient = await page
      .locator("[data-rettighet]")
      .evaluateAll((all) => all.map((right) => right.getAttribute("data-rettighet")).sort());
    expect(forClient).toEqual(forHelper);
    const words = await page.getByRole("main").evaluate((main) => main.textContent);
    expect(words).not.toMatch(/Hjemmel|[Kk]ilde|Dette kan du svare|Hvorfor|§/);
    expect(
      await page
        .getByRole("article")
        .first()
        .evaluate((right) => Number.parseFloat(getComputedStyle(right).fontSize)),
    ).toBeGreaterThanOrEqual(24);
    await page.getByRole("link", { name: "Til hjelperens visning" }).click();
    await expect(page.getByRole("heading", { name: "Dette gjelder for personen" })).toBeVisible();
  });

  test("«Vis til bruker» shows on a few screens of a phone what decides most, deadlines first, the rest folded", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, "/veiviser#status=asylsoker&fase=soknad&bosted=mottak&visning=bruker");
    // What is below the screen is laid out when it is reached.
    const screens = await page.evaluate(() => {
      for (const area of document.querySelectorAll<HTMLElement>(".til-bruker > section"))
        area.style.contentVisibility = "visible";
      return document.documentElement.scrollHeight / innerHeight;
    });
    expect(screens).toBeLessThan(8);
    const housing = page.getByRole("region", { name: "Bolig" });
    await expect(housing.getByRole("heading", { name: "Rett til plass på asylmottak" })).toBeVisible();
    await expect(housing.getByText("Har rett").first()).toBeVisible();
    await expect(housing.getByRole("link", { name: /Ring UDIs opplysningstelefon/ }).first()).toBeVisible();
    const other = housing.getByRole("heading", { name: "Kan søke om et annet mottak" });
    await expect(other).toBeHidden();
    await housing.getByText(/^Mer om bolig/).click();
    await expect(other).toBeVisible();
    await page.getByRole("navigation", { name: "Områder" }).getByRole("link", { name: "Skole" }).click();
    await expect(page.getByRole("heading", { level: 2, name: "Skole" })).toBeInViewport();
    await page.goto("/veiviser#status=asylsoker&fase=avslag-klage&sakstype=apenbart-grunnlos&visning=bruker");
    await expect(page.getByRole("region", { name: "Frister" })).toContainText("én uke etter avslaget");
    await page.goto("/veiviser#status=asylsoker&fase=avslag-klage&visning=bruker");
    await expect(page.getByRole("region", { name: "Frister" })).toContainText(
      "tre uker etter avslaget (kan gjelde deg)",
    );
  });

  test("Back from the result shows the last question with the answer it got, and «Tøm svar» takes it away", async ({
    page,
  }) => {
    await open(page, "/veiviser#status=ema&fase=soknad&alder=15");
    await answer(page, "Hvor bor personen?", "Privat, hos familie, venner eller andre");
    await expect(page.getByRole("heading", { name: "Dette gjelder for personen" })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1, name: "Hvor bor personen?" })).toBeVisible();
    await expect(page.getByLabel("Privat, hos familie, venner eller andre")).toBeChecked();
    await page.reload();
    await settled(page);
    await expect(page.getByLabel("Privat, hos familie, venner eller andre")).toBeChecked();
    await page.getByRole("link", { name: "Tøm svar" }).click();
    await expect(page.getByRole("heading", { name: "Hva er personens situasjon i Norge?" })).toBeVisible();
    await expect(page.getByRole("main").getByRole("radio", { checked: true })).toHaveCount(0);
  });

  test("a minor who came alone is not asked whether they are over 55", async ({ page }) => {
    await open(page, "/veiviser#status=ema&fase=innvilget");
    await expect(page.getByRole("heading", { name: "Hvor gammel er personen?" })).toBeVisible();
    await expect(page.getByLabel("Over 55 år")).toHaveCount(0);
    await expect(page.getByLabel("18–55 år")).toHaveCount(0);
    await expect(page.getByLabel("Usikker, kan være under 18 år")).toBeVisible();
    await expect(page.getByLabel("Vet ikke")).toBeVisible();
    await answer(page, "Hvor gammel er personen?", "Har fylt 18 år");
    await expect(page.getByRole("region", { name: "Svarene dine" }).getByText("Har fylt 18 år")).toBeVisible();
    await page.goto("/veiviser#status=irregular&grunn=aldri-sokt");
    await expect(page.getByLabel("Over 55 år")).toBeVisible();
    await expect(page.getByLabel("18–55 år")).toBeVisible();
  });

  test("who came to the server's own page answers the rest on the device", async ({ page }) => {
    await page.goto("/veiviser/svar?status=ema&fase=soknad");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await answer(page, "Hvor gammel er personen?", "15 år");
    await expect(page.getByRole("heading", { level: 1, name: "Hvor bor personen?" })).toBeVisible();
    await expect(page).toHaveURL(/\/veiviser#status=ema&fase=soknad&alder=15/);
    await answer(page, "Hvor bor personen?", "Vet ikke");
    await expect(page.getByRole("heading", { name: "Dette gjelder for personen" })).toBeVisible();
    expect(asked.filter((address) => address.includes("alder"))).toEqual([]);
  });

  test("what holds so far leads to its place in the result, and sends no answer", async ({ page }) => {
    for (const [link, place] of [
      ["Bolig", "bolig"],
      ["Opplysning, råd og veiledning fra NAV", "alle.okonomi.rad-og-veiledning"],
      [/^\d+ kommer an på flere svar under Skole/, "skole"],
    ] as const) {
      await page.goto("/om");
      await page.goto("/veiviser/svar?status=ema&fase=soknad");
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.getByRole("link", { name: link, exact: true }).click();
      await expect(page.locator(`[id="${place}"]`)).toBeFocused();
      await expect(page.locator(`[id="${place}"]`)).toBeInViewport();
      // Once: the address may be kept or handed on, and its reader begins at the top.
      await expect(page).toHaveURL("/veiviser#status=ema&fase=soknad&vis=svar");
      expect(asked.filter((address) => address.includes("fase"))).toEqual([]);
      await page.goBack();
      await expect(page).toHaveURL("/veiviser/svar?status=ema&fase=soknad");
    }
  });

  test("a place is gone to from a wizard that is open already, and one that the result lacks changes nothing", async ({
    page,
  }) => {
    await open(page, "/veiviser#status=ema&fase=soknad");
    await page.evaluate(() => window.location.assign("#status=ema&fase=soknad&vis=svar&sted=helse"));
    await expect(page.locator("#helse")).toBeFocused();
    await expect(page).toHaveURL("/veiviser#status=ema&fase=soknad&vis=svar");
    await page.evaluate(() => window.location.assign("#status=ema&fase=soknad&alder=15&vis=svar&sted=finnes-ikke"));
    await expect(page.getByRole("heading", { name: "Dette gjelder for personen" })).toBeFocused();
    await expect(page).toHaveURL("/veiviser#status=ema&fase=soknad&alder=15&vis=svar");
  });

  test("«Kopier til journal» copies rule, basis and source, and the answers only when ticked", async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(page, result);
    await page.getByRole("link", { name: "Kopier til journal" }).click();
    await page.getByRole("button", { name: "Kopier teksten" }).click();
    await expect(page.getByRole("status").filter({ hasText: "uten svarene" })).toBeVisible();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    expect(await copied()).toContain("Hjemmel: ");
    expect(await copied()).not.toContain("Bygger på disse svarene");
    expect(await copied()).toBe(await page.getByLabel("Tekst til journalen").inputValue());
    await page.getByLabel("Ta med svarene").check();
    await page.getByRole("button", { name: "Kopier teksten" }).click();
    await expect.poll(copied).toContain("- Alder: 15 år");
  });

  test("where the clipboard is refused, the text is selected", async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await open(page, result.replace("vis=svar", "visning=journal"));
    await page.getByRole("button", { name: "Kopier teksten" }).click();
    await expect(page.getByText("Teksten er merket")).toBeVisible();
    await expect(page.getByLabel("Tekst til journalen")).toBeFocused();
    expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(500);
  });

  for (const situation of [
    "status=ema&fase=soknad",
    "status=ema",
    "status=eos",
    "status=reflektant",
    "status=irregular",
    "status=asylsoker",
    "status=asylsoker&fase=innvilget",
    "status=ema&fase=avslag-klage&alder=16-17&bosted=mottak&utnyttelse=ja",
    "status=ema&fase=soknad&alder=15&bosted=privat&dublin=nei&intervju=ja&identitet=mangler&helsebehov=psykisk-fare&helsebehov=planlagt&utnyttelse=usikker",
    "status=asylsoker&fase=soknad&bosted=forlatt-mottak&dublin=ja&intervju=ja&identitet=mangler&nod=ja&helsebehov=akutt&barn=0-1&utnyttelse=ja",
    "status=irregular&grunn=utlopt-tillatelse&alder=6-11&nod=ja&helsebehov=akutt&helsebehov=psykisk-fare&foreldre=nei&utnyttelse=ja",
    "status=eos&borger=tredjeland-eos&alder=6-11&grunnlag=student&oppholdstid=3-6-mnd&bopel=nei&helsedekning=ingen&nod=ja&helsebehov=akutt&helsebehov=gravid&foreldre=nei&utnyttelse=ja",
    "status=annen-tillatelse&tillatelse=familie&hendelse=vold",
    "status=annen-tillatelse&tillatelse=familie&hendelse=samlivsbrudd&hendelse=vold&referanse=ektefelle&barn=4-5&barn=6-15",
  ]) {
    test(`fits two sheets of A4 with every right on them: ${situation}`, async ({ page }) => {
      await open(page, `/veiviser#${situation}&vis=svar`);
      const titles = await page.locator(".rett-tittel, .apne-rettigheter > li > a").allTextContents();
      await page.emulateMedia({ media: "print" });
      const sheet = await page.locator(".oversikt").innerText();
      for (const title of titles) expect(sheet).toContain(title);
      for (const deadline of await page.locator(".frist-lop li").all()) await expect(deadline).toBeVisible();
      const sizes = await page
        .locator(".oversikt li, .oversikt p, .ark-fot p")
        .evaluateAll((lines) => lines.map((line) => Number.parseFloat(getComputedStyle(line).fontSize)));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual((9 * 96) / 72 - 0.01);
      await expect(page.getByText(/Kilder: .* Sist holdt mot kildene/)).toBeVisible();
      const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
      expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(2);
    });
  }

  test("«Skriv ut alt» unfolds all of it", async ({ page }) => {
    await open(page, result);
    await page.getByRole("link", { name: "Skriv ut alt" }).click();
    await expect(page.getByRole("heading", { name: "Øyeblikkelig hjelp" })).toBeVisible();
    const changes = page.getByRole("heading", { name: "Hva endrer seg hvis …" });
    await expect(changes).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(changes, "what nobody unfolded is not announced on paper").toBeHidden();
  });

  test("the text for the case file is printed whole", async ({ page }) => {
    await open(page, `${result}&visning=journal`);
    await page.emulateMedia({ media: "print" });
    const left = await page.getByLabel("Tekst til journalen").evaluate((text) => text.scrollHeight - text.clientHeight);
    expect(left).toBeLessThanOrEqual(1);
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("each question is a form, each view an address", async ({ page }) => {
    await page.goto("/veiviser/svar?status=ema&fase=soknad");
    await expect(page.getByText("Spørsmål 3 av høyst 4")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Dette gjelder så langt" })).toBeVisible();
    await page.getByRole("link", { name: "Tilbake til: Asylsaken" }).click();
    await expect(page.getByLabel("Venter på svar fra UDI")).toBeChecked();
    await page.getByRole("link", { name: "Vis svaret nå" }).click();
    await page.getByRole("link", { name: "Vis til bruker" }).click();
    await expect(page).toHaveURL(/visning=bruker/);
    await expect(page.getByRole("heading", { level: 1, name: "Dette gjelder for deg" })).toBeVisible();
    await page.goBack();
    await page.getByRole("link", { name: "Kopier til journal" }).click();
    await expect(page.getByLabel("Tekst til journalen")).toHaveValue(/Hjemmel: /);
  });

  test("boxes sent without a tick are asked for again, with what to do", async ({ page }) => {
    await page.goto("/veiviser/svar?status=irregular&grunn=aldri-sokt&alder=18-55&sporsmal=helsebehov");
    await page.getByRole("button", { name: "Neste" }).click();
    await expect(page.getByText("Velg et svar. Er du usikker, velg «Vet ikke».")).toBeVisible();
  });
});
