import { expect, test } from "@playwright/test";
import { settled } from "./visit";

/** Decision aids: the answers stay in the browser, and without script the server answers the same. */
const aid = "/verktoy/melde-eller-tie";

test.describe("a decision aid", () => {
  test("answers at once, by keyboard, and asks nobody", async ({ page }) => {
    await page.goto(aid);
    await settled(page);
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.getByRole("radio", { name: "Et barn under 18 år" }).focus();
    await page.keyboard.press("Space");
    await page.getByRole("radio", { name: "Ja, nå" }).check();
    await expect(page.getByRole("heading", { level: 2, name: "Gjør dette" })).toBeVisible();
    await expect(page.getByRole("article").getByRole("link", { name: /112/ }).first()).toBeVisible();
    expect(page.url()).toContain("#");
    expect(requests).toEqual([]);
  });

  test("keeps its answers through reload and Back", async ({ page }) => {
    await page.goto(`${aid}#alder=barn`);
    await expect(page.getByRole("radio", { name: "Et barn under 18 år" })).toBeChecked();
    await page.reload();
    await expect(page.getByRole("radio", { name: "Et barn under 18 år" })).toBeChecked();
  });

  test("leaves what is read aloud and what has focus where they are", async ({ page }) => {
    await page.goto("/verktoy/hvem-kan-hjelpe#alder=voksen&behov=penger&tid=dag");
    const outcomes = page.getByRole("region", { name: "Gjør dette" }).getByRole("article");
    const possible = outcomes.filter({ hasText: "Søk nødhjelp hos NAV" });
    await expect(possible.getByText("Kommer an på:")).toBeVisible();
    const said = await page.getByRole("main").getByRole("status").filter({ hasText: "Gjelder nå" }).elementHandle();
    const status = page.getByRole("radio", { name: "Uten lovlig opphold" });
    await status.focus();
    await page.keyboard.press("Space");
    await expect(possible.getByText("Kommer an på:")).toHaveCount(0);
    await expect(status).toBeFocused();
    expect(await said?.evaluate((line) => line.isConnected && line.textContent)).toContain("Søk nødhjelp hos NAV");
  });

  test("is not sent by Enter", async ({ page }) => {
    await page.goto(aid);
    await page.getByRole("radio", { name: "Et barn under 18 år" }).press("Enter");
    await expect(page.getByRole("button", { name: "Vis hva du gjør" })).toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(`${aid}$`));
  });

  test("lists nothing as possible before the first answer", async ({ page }) => {
    await page.goto(aid);
    await expect(page.getByRole("heading", { name: "Kan gjelde" })).toHaveCount(0);
  });

  test("works without script: the server shows what to do", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto(aid);
    await page.getByLabel("Et barn under 18 år").check();
    await page.getByRole("button", { name: "Vis hva du gjør" }).click();
    await expect(page).toHaveURL(/\/svar\?.*alder=barn/);
    await expect(page.getByLabel("Et barn under 18 år")).toBeChecked();
    await expect(page.getByRole("heading", { level: 2, name: "Kan gjelde" })).toBeVisible();
    await context.close();
  });

  test("tells in Norwegian when an address cannot be read", async ({ page }) => {
    await page.goto(`${aid}/svar?alder=femten`);
    await expect(page.getByRole("alert").filter({ hasText: "svar vi ikke kjenner" })).toBeVisible();
  });
});

test("«Hvem klager du til?» says in a line in view that the answer is there, and leads to it with the answers kept", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/verktoy/hvem-klager-du-til");
  await page.getByLabel("Asyl, mottak eller bosetting").check();
  await page.getByLabel("Nei til asyl", { exact: true }).check();
  const cue = page.getByRole("link", { name: /^Se svaret: \d+ gjelder nå/ });
  await expect(cue).toBeInViewport({ ratio: 1 });
  const address = page.url();
  await cue.click();
  await expect(page.getByRole("heading", { name: "Gjør dette" })).toBeInViewport();
  await expect(page.getByRole("heading", { name: "Gjør dette" })).toBeFocused();
  expect(page.url()).toBe(address);
  await expect(page.getByLabel("Nei til asyl", { exact: true })).toBeChecked();
});

test("«Hvem klager du til?» asks what the asylum case is about when its turn has come, with the first question in view", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/verktoy/hvem-klager-du-til");
  await expect(page.getByRole("radio", { name: "Asyl, mottak eller bosetting" })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("group", { name: "Hva gjelder svaret i asylsaken?" })).toBeHidden();
  await expect(page.getByRole("group", { name: "Er klagefristen gått ut?" })).toBeHidden();
  await page.getByLabel("Asyl, mottak eller bosetting").check();
  await expect(page.getByRole("group", { name: "Hva gjelder svaret i asylsaken?" })).toBeVisible();
  await expect(page.getByRole("group", { name: "Hva gjelder svaret om opphold?" })).toHaveCount(0);
  await expect(page.getByRole("group", { name: "Er klagefristen gått ut?" })).toBeHidden();
  await page.getByLabel("Nei til asyl", { exact: true }).check();
  await expect(page.getByRole("group", { name: "Er klagefristen gått ut?" })).toBeVisible();
  const answer = page.getByRole("heading", { name: "Gjør dette" });
  const warning = page.getByText("Sjekk dette");
  expect((await warning.boundingBox())?.y).toBeGreaterThan((await answer.boundingBox())?.y ?? Number.NaN);
});

test("«Hvem klager du til?» asks all at once without script", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto("/verktoy/hvem-klager-du-til");
  for (const name of ["Hva gjelder svaret i asylsaken?", "Hva gjelder svaret om opphold?", "Er klagefristen gått ut?"])
    await expect(page.getByRole("group", { name })).toBeVisible();
  await context.close();
});

test("«Hvem kan hjelpe nå?» begins with what answers the need, and ROSA stands last when nobody is exploited", async ({
  page,
}) => {
  await page.goto("/verktoy/hvem-kan-hjelpe");
  await page
    .getByRole("group", { name: /utnyttet/ })
    .getByLabel("Nei")
    .check();
  await page.getByLabel("Penger, mat eller et sted å sove").check();
  const answer = page.getByRole("region", { name: "Gjør dette" });
  await page.getByLabel("18 år eller mer").check();
  await expect(answer.getByRole("article").first()).toContainText("Seng og mat i natt");
  await expect(answer.getByRole("article").nth(1)).toContainText("Ring mottaket eller UDI om plass og penger");
  await expect(answer.getByRole("article").last()).toContainText("Ring ROSA når du ikke vet hvem som er rett");
  const numbers = await answer
    .getByRole("link", { name: /^Ring / })
    .evaluateAll((all) => all.map((one) => one.textContent));
  expect(numbers).toContain("22 33 11 60");
  expect(numbers).toContain("112");
  expect(new Set(numbers).size).toBe(numbers.length);
  await expect(answer.getByText(/Noter nummeret/).first()).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(answer.getByText("Noter nummeret til NAV-kontoret her").filter({ visible: true }).first()).toBeVisible();
});
