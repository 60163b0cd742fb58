import { expect, test } from "@playwright/test";
import { answer, searchFor, settled, watchConsole } from "./visit";

test.describe("in a client meeting", () => {
  test("a social worker answers a few questions and sees what the child has a right to", async ({ page }) => {
    const complaints = watchConsole(page);
    const requests: string[] = [];
    await page.goto("/veiviser");
    await settled(page);
    page.on("request", (request) => requests.push(request.url()));
    await answer(page, "Hva er personens situasjon i Norge?", "Enslig mindreårig asylsøker (EMA)");
    await answer(page, "Hvor står asylsaken?", "Venter på svar fra UDI");
    await answer(page, "Hvor gammel er personen?", "12–14 år");
    await page.getByRole("link", { name: "Vis svaret nå" }).click();
    await expect(page.getByRole("heading", { name: "Dette gjelder for personen" })).toBeFocused();
    const housing = page.getByRole("region", { name: "Bolig" });
    await expect(housing.getByText("Har rett").first()).toBeVisible();
    await expect(housing.getByText("omsorgssenter").first()).toBeVisible();
    expect(requests, "no answer causes a request").toEqual([]);
    expect(page.url()).toContain("#status=ema&fase=soknad&alder=12-14");
    expect(complaints).toEqual([]);
  });

  test("one answer is changed, and the others that still matter are kept", async ({ page }) => {
    await page.goto("/veiviser#status=ema&fase=soknad&alder=12-14&bosted=privat&vis=svar");
    await page.getByRole("link", { name: "Endre svaret på: Alder" }).click();
    await answer(page, "Hvor gammel er personen?", "15 år");
    const answers = page.getByRole("region", { name: "Svarene dine" });
    await expect(answers.getByText("15 år")).toBeVisible();
    await expect(answers.getByText("Privat, hos familie, venner eller andre")).toBeVisible();
    await expect(page.getByRole("region", { name: "Bolig" }).getByText("UDI").first()).toBeVisible();
  });

  test("who does not know how the case stands is told first of the deadlines that may run", async ({ page }) => {
    await page.goto("/veiviser#status=asylsoker&fase=vet-ikke&vis=svar");
    const deadlines = page.getByRole("region", { name: "Kan en frist løpe?" });
    await expect(deadlines.getByRole("listitem").first()).toContainText("én uke");
    await deadlines.getByRole("link", { name: "Klage på avslag på asylsøknad" }).click();
    await expect(page.locator("#klage-asyl")).toBeInViewport();
  });

  test("who knows of a refusal is told first how long there is to complain", async ({ page }) => {
    await page.goto(
      "/veiviser#status=asylsoker&fase=avslag-klage&bosted=mottak&utsatt=nei&sakstype=apenbart-grunnlos&vis=svar",
    );
    const deadline = page.getByRole("region", { name: "Kan en frist løpe?" }).getByRole("listitem");
    await expect(deadline).toHaveCount(1);
    await expect(deadline).toContainText("én uke etter avslaget");
    await expect(deadline).toBeInViewport();
  });

  test("a link to a place on the result moves there and keeps the answers", async ({ page }) => {
    await page.goto("/veiviser#status=irregular&grunn=aldri-sokt&alder=18-55&vis=svar");
    await page.getByRole("navigation", { name: "Kort svar" }).getByRole("link", { name: "Ikke fastlege" }).click();
    await expect(page.getByRole("heading", { name: "Ikke fastlege" })).toBeInViewport();
    await page.getByRole("link", { name: "Hopp til innholdet" }).press("Enter");
    await expect(page.getByRole("heading", { name: "Dette gjelder for personen" })).toBeVisible();
    expect(page.url()).toContain("grunn=aldri-sokt");
  });

  test("Back goes back one question, by the browser and by the link", async ({ page }) => {
    await page.goto("/veiviser");
    await answer(page, "Hva er personens situasjon i Norge?", "Uten lovlig opphold (papirløs)");
    await answer(page, "Hvorfor er oppholdet ikke lovlig?", "Har aldri søkt om å få bli");
    await expect(page.getByRole("heading", { name: "Hvorfor er oppholdet ikke lovlig?" })).toBeHidden();
    await page.goBack();
    await expect(page.getByRole("heading", { name: "Hvorfor er oppholdet ikke lovlig?" })).toBeVisible();
    await page.getByRole("link", { name: "Tilbake til: Situasjon" }).click();
    await expect(page.getByLabel("Uten lovlig opphold (papirløs)")).toBeChecked();
  });

  test("«Vet ikke» is an answer everywhere, and a missing answer says what to do", async ({ page }) => {
    await page.goto("/veiviser");
    await page.getByRole("button", { name: "Neste" }).click();
    await expect(page.getByText("Velg et svar. Er du usikker, velg «Vet ikke».")).toBeVisible();
    await answer(page, "Hva er personens situasjon i Norge?", "Vet ikke");
    await expect(page.getByText("Dette har alle rett til")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Øyeblikkelig hjelp" })).toBeVisible();
  });

  test("the result says what changes at the next step of the case", async ({ page }) => {
    await page.goto("/veiviser#status=irregular&grunn=aldri-sokt&alder=15&barn=ingen&utnyttelse=nei&vis=svar");
    const next = page.getByRole("region", { name: "Hva endrer seg hvis …" });
    await next.locator("summary", { hasText: "Når barnet fyller 16 år" }).click();
    await expect(next.getByRole("link", { name: "Grunnskole for barn under 16" })).toBeVisible();
  });

  test("the wizard works by keyboard alone", async ({ page }) => {
    await page.goto("/veiviser#status=irregular");
    const first = page.getByLabel("Endelig avslag på asylsøknad");
    await first.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect(page.getByLabel("Har aldri søkt om å få bli")).toBeChecked();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Hvor gammel er personen?" })).toBeFocused();
  });

  test("«Tøm og forlat» leaves nothing to go back to", async ({ page }) => {
    await page.goto("/om");
    await page.goto("/veiviser#status=irregular&grunn=aldri-sokt&vis=svar");
    await page.getByRole("button", { name: "Tøm og forlat" }).click();
    await expect(page).toHaveURL("about:blank");
    await page.goBack();
    await expect(page).not.toHaveURL(/veiviser/);
  });

  test("nothing is stored", async ({ page, context }) => {
    await page.goto("/veiviser#status=irregular&grunn=aldri-sokt&alder=18-55&vis=svar");
    await expect(page.getByRole("heading", { name: "Dette gjelder for personen" })).toBeVisible();
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      "",
    ]);
    expect(await context.cookies()).toEqual([]);
  });
});

test.describe("on a street corner at night", () => {
  test("the number of ROSA is one search away, to tap", async ({ page }) => {
    await page.goto("/");
    await searchFor(page, "tlf rosa");
    const first = page.getByRole("main").getByRole("listitem").first();
    await expect(first.getByRole("link", { name: /ROSA/ }).first()).toBeVisible();
    await expect(first.getByRole("link", { name: "22 33 11 60" })).toHaveAttribute("href", "tel:+4722331160");
  });

  for (const [query, expected] of [
    ["22331160", /ROSA/],
    ["rosa telefon", /ROSA/],
    ["klagefrist asyl", /[Kk]lage/],
    ["mottak", /[Mm]ottak/],
    ["straffeloven 257", /menneskehandel/i],
    ["papirløs gravid", /[Gg]ravid|[Ff]ødsel|[Ss]vangerskap/],
  ] as const) {
    test(`«${query}» finds the right thing first`, async ({ page }) => {
      await page.goto(`/sok?q=${encodeURIComponent(query)}`);
      await expect(page.getByRole("main").getByRole("heading", { level: 2 }).first()).toHaveText(expected);
    });
  }

  test("the acute page has the flow in its order, the emergency numbers first", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "Akutt", exact: true }).click();
    const calls = page.getByRole("main").locator('a[href^="tel:"]');
    await expect(calls.first()).toHaveAttribute("href", "tel:113");
    await expect(calls.nth(1)).toHaveAttribute("href", "tel:112");
    await expect(page).toHaveTitle("Migranthåndboka");
    await expect(page).toHaveURL(/\/akutt$/);
    await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveText([
      /fare nå/,
      /under 18/,
      /trygt sted/,
      /sove i natt/,
      /nektet helsehjelp/,
      /Usikker/,
      /alene/,
      /samtykke/,
      /avverge/,
      /noe annet/,
      /Kort/,
    ]);
  });
});

test.describe("at the desk", () => {
  test("a chapter has its summary, a table made from the rules, and law references to Lovdata", async ({ page }) => {
    const complaints = watchConsole(page);
    await page.goto("/handbok/irregulaere-migranter#helse-barn");
    await expect(page.locator("#helse-barn")).toBeInViewport();
    await expect(page.getByRole("columnheader", { name: "Helse" })).toBeAttached();
    await expect(page.locator('a[href^="https://lovdata.no/forskrift/2011-12-16-1255"]').first()).toBeAttached();
    await expect(page.getByText("Sist holdt mot kildene").first()).toBeVisible();
    expect(complaints).toEqual([]);
  });

  test("a page that is not there says what to do next", async ({ page }) => {
    const response = await page.goto("/handbok/finnes-ikke");
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "Siden finnes ikke" })).toBeVisible();
  });

  test("no page asks another origin for anything", async ({ page, baseURL }) => {
    const foreign: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(String(baseURL)) && !request.url().startsWith("data:")) foreign.push(request.url());
    });
    for (const path of ["/", "/akutt", "/handbok/menneskehandel", "/kontakt", "/veiviser", "/sok?q=rosa"]) {
      await page.goto(path);
      await page.waitForLoadState("networkidle");
    }
    expect(foreign).toEqual([]);
  });
});

test.describe("a deadline on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("«Frister» is in the menu, with the deadlines for complaints first and what to do about the others", async ({
    page,
  }) => {
    await page.goto("/");
    await page.getByRole("button", { name: "Meny" }).click();
    await page.getByRole("navigation", { name: "Hovedmeny" }).getByRole("link", { name: "Frister" }).click();
    const complaints = page.getByRole("region", { name: "Klagefrister" });
    await expect(complaints.getByRole("listitem")).toHaveCount(4);
    await expect(complaints.getByText(/NAV, helse, skole .* står i vedtaket/)).toBeVisible();
    await complaints.getByRole("link", { name: "hvem som tar klagen" }).click();
    await expect(page.getByRole("heading", { name: "Hvem behandler klagen?" })).toBeInViewport();
  });

  test("the asylum deadline is said in one line, in the chapter and in the life event", async ({ page }) => {
    await page.goto("/handbok/etter-avslag#klagefrist");
    const line = /tre uker.*«åpenbart grunnløs».*én uke/;
    await expect(page.getByRole("main").getByText(line).first()).toBeVisible();
    await page.goto("/livshendelser");
    await expect(page.getByRole("main").getByText(/tre uker, men én uke/)).toBeVisible();
  });

  test("whom to ring at once stands with what has happened, on paper too", async ({ page }) => {
    await page.goto("/livshendelser#utsatt-for-overgrep");
    const numbers = page
      .getByRole("list", { name: "Ring: Er utsatt for voldtekt eller overgrep" })
      .getByRole("listitem");
    for (const media of ["screen", "print"] as const) {
      await page.emulateMedia({ media });
      for (const [at, number] of ["112", "113", "116 117"].entries())
        await expect(numbers.nth(at).getByText(number, { exact: true })).toBeVisible();
    }
  });

  test("a chapter can be searched from midway", async ({ page }) => {
    await page.goto("/handbok/klage#klage-tjenester");
    const search = page.locator("innholds-liste").getByRole("link", { name: "Søk i håndboka" });
    await expect(search).toBeInViewport({ ratio: 1 });
    await search.click();
    await expect(page.getByRole("searchbox").or(page.getByRole("combobox")).first()).toBeVisible();
  });
});
