import { expect, test } from "@playwright/test";
import { answer, searchFor } from "./visit";

test.use({ javaScriptEnabled: false });

test("the whole wizard works as plain forms", async ({ page }) => {
  await page.goto("/veiviser");
  await answer(page, "Hva er personens situasjon i Norge?", "Uten lovlig opphold (papirløs)");
  await expect(page).toHaveURL(/\/veiviser\/svar\?status=irregular$/);
  await answer(page, "Hvorfor er oppholdet ikke lovlig?", "Har aldri søkt om å få bli");
  await answer(page, "Hvor gammel er personen?", "18–55 år");
  await expect(page.getByRole("heading", { name: "Dette gjelder for personen" })).toBeVisible();
  await page.getByRole("link", { name: "Trenger personen helsehjelp nå?" }).click();
  await answer(page, "Trenger personen helsehjelp nå?", "Gravid, fødsel eller abort");
  await expect(page).toHaveURL(/status=irregular&grunn=aldri-sokt&alder=18-55&helsebehov=gravid$/);
  await expect(page.getByRole("heading", { name: "Hjelp før, under og etter fødselen" })).toBeVisible();
  await page.getByRole("link", { name: "Endre svaret på: Alder" }).click();
  await expect(page.getByRole("heading", { name: "Hvor gammel er personen?" }).first()).toBeVisible();
});

test("the first question leads to the answer too", async ({ page }) => {
  await page.goto("/veiviser");
  await page.getByRole("link", { name: "Vis svaret nå" }).click();
  await expect(page.getByRole("heading", { name: "Dette gjelder for personen" })).toBeVisible();
});

for (const [path, link, heading] of [
  ["/", "Uten lovlig opphold", "Hvorfor er oppholdet ikke lovlig?"],
  ["/", "Vet ikke", "Dette gjelder for personen"],
  ["/rettigheter/ema", "Svar i veiviseren for én person", "Hvor står asylsaken?"],
  ["/verktoy/kartleggingsguide", "Asylsøker", "Hvor står asylsaken?"],
  ["/sok?q=papirløs", /^Svar i veiviseren: /, "Hvorfor er oppholdet ikke lovlig?"],
] as const) {
  test(`a link into the wizard keeps its answers: ${path}, ${link}`, async ({ page }) => {
    await page.goto(path);
    await page.getByRole("main").getByRole("link", { name: link, exact: true }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
  });
}

test("answers that cannot be read say what to do", async ({ page }) => {
  await page.goto("/veiviser/svar?status=konge");
  await expect(page.getByRole("heading", { name: "Vi kan ikke lese svarene" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Start veiviseren på nytt" })).toBeVisible();
});

test("search, the contact filter and chapters work", async ({ page }) => {
  await page.goto("/kontakt");
  await searchFor(page, "straffeloven 257");
  await expect(page.getByRole("main").getByRole("heading", { level: 2 }).first()).toBeVisible();

  await page.goto("/kontakt");
  await page.getByLabel("Sted").selectOption("Bergen");
  await page.getByLabel("Type").selectOption({ label: "Helse" });
  await page.getByRole("button", { name: "Vis" }).click();
  await expect(page.getByRole("heading", { name: /papirløse.*Bergen|Bergen.*papirløse/i })).toBeVisible();
  await expect(page.getByRole("heading", { name: /papirløse.*Oslo/i })).toHaveCount(0);

  await page.goto("/frister");
  await page.getByLabel("Gruppe").selectOption({ label: "EU/EØS-borgere" });
  await page.getByRole("button", { name: "Vis" }).click();
  await expect(page.getByRole("heading", { name: /bortvisning/i }).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: /savnet/i })).toHaveCount(0);

  await page.goto("/handbok/mindrearige");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mindreårige migranter");
});
