import { expect, type Page, test } from "@playwright/test";
import { settled } from "./visit";

/** What was heard wrong when the site was read with Orca. The browser's own tree is asked, which a screen reader is given. */

const result = "/veiviser#status=irregular&grunn=aldri-sokt&alder=18-55&nod=ja&vis=svar";

for (const path of [result, "/kontakt", "/handbok/klage", "/rettigheter/reflektant"])
  test(`${path}: words that are told and not shown keep their space from the word before`, async ({ page }) => {
    await page.goto(path);
    await settled(page);
    const told = await page.evaluate(() =>
      [...document.querySelectorAll(".ds-sr-only")]
        // What is not laid out yet has no spaces in the tree.
        .filter(
          (one) => one.checkVisibility({ contentVisibilityAuto: true }) && one.closest("[aria-hidden=true]") === null,
        )
        .map(({ firstChild }) => (firstChild instanceof Text ? firstChild.data : ""))
        .filter((text) => text.startsWith(" ") && text.trim() !== ""),
    );
    const texts = (await spoken(page)).filter(({ role }) => role === "StaticText").map(({ name }) => name);
    expect(told.filter((text) => !texts.includes(text))).toEqual([]);
    if (path === result) expect(told).toContain(" svaret på: Situasjon");
  });

test("the sign of what folds is no part of its name, folded or not", async ({ page }) => {
  await page.goto(result);
  await expect(page.locator("#svar")).toBeVisible();
  await settled(page);
  await page.locator("summary:visible").first().press("Enter");
  // What is far down is laid out when it comes near, and may or may not be in the tree until then.
  const visible = await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>("main *"))
      if (getComputedStyle(one).contentVisibility === "auto") one.style.contentVisibility = "visible";
    return [...document.querySelectorAll("summary")].filter((one) => one.checkVisibility()).length;
  });
  const folding = (await spoken(page)).filter(({ role }) => role === "DisclosureTriangle").map(({ name }) => name);
  expect(folding.length).toBeGreaterThan(5);
  expect(folding).toHaveLength(visible);
  expect(folding.filter((name) => !/^[\p{Lu}\d]/u.test(name))).toEqual([]);
});

test("what a contact is, where and when are told with pauses between", async ({ page }) => {
  await page.goto("/kontakt");
  const texts = (await spoken(page)).map(({ name }) => name);
  expect(texts).not.toContain("·");
  expect(texts).toContain(", ");
});

test("a new question is told with how far it is, and an error is told when it comes", async ({ page }) => {
  await page.goto("/veiviser#status=asylsoker");
  await settled(page);
  const question = page.getByRole("heading", { level: 1 });
  await expect(question).toHaveAccessibleDescription(/^Spørsmål 2 av høyst \d$/);
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.getByRole("button", { name: "Neste" }).press("Enter");
  await expect(page.getByRole("alert")).toHaveText("Feil: Velg et svar. Er du usikker, velg «Vet ikke».");
  await expect(page.getByRole("alert")).toBeFocused();
  await page.getByRole("radio", { name: "Venter på svar fra UDI" }).press("Space");
  await page.getByRole("button", { name: "Neste" }).press("Enter");
  await expect(question).toBeFocused();
  await expect(question).toHaveAccessibleDescription(/^Spørsmål 3 av høyst \d$/);
});

test("a new heading gets the focus when it has been told that the button before it is gone", async ({ page }) => {
  await page.goto("/veiviser#status=irregular&grunn=aldri-sokt");
  await settled(page);
  // Together with it, Orca says nothing of the heading.
  await page.evaluate(() => {
    let gone = 0;
    window.addEventListener("hashchange", () => {
      gone = performance.now();
    });
    document.addEventListener("focusin", ({ target }) => {
      if (target instanceof HTMLElement && /^(sporsmal|svar)$/.test(target.id))
        target.dataset.etter = String(performance.now() - gone);
    });
  });
  const heading = page.getByRole("heading", { level: 1 });
  const late = async () => Number(await heading.getAttribute("data-etter"));
  await page.getByRole("radio", { name: "18–55 år" }).press("Space");
  await page.getByRole("button", { name: "Neste" }).press("Enter");
  await expect(heading).toHaveText("Dette gjelder for personen");
  await expect(heading).toBeFocused();
  expect(await late()).toBeGreaterThan(400);
  await page.getByRole("link", { name: "Kopier til journal" }).press("Enter");
  await expect(heading).toHaveText("Kopier til journal");
  await expect(heading).toBeFocused();
  expect(await late()).toBeGreaterThan(400);
});

test("the heading leaves the focus to who has gone on", async ({ page }) => {
  await page.goto("/veiviser#status=irregular&grunn=aldri-sokt");
  await settled(page);
  await page.getByRole("radio", { name: "18–55 år" }).press("Space");
  await page.getByRole("button", { name: "Neste" }).press("Enter");
  const heading = page.getByRole("heading", { level: 1, name: "Dette gjelder for personen" });
  await heading.waitFor();
  const search = page.getByRole("button", { name: "Søk" }).first();
  await search.focus();
  // As long again as the heading waits.
  await page.waitForTimeout(1000);
  await expect(search).toBeFocused();
});

test("that the number keys are off or on is told where it is chosen", async ({ page }) => {
  await page.goto("/veiviser");
  await settled(page);
  const told = async () => (await spoken(page)).filter(({ role }) => role === "StaticText").map(({ name }) => name);
  await page.getByRole("button", { name: "Slå av talltastene" }).press("Enter");
  expect(await told()).toContain("Talltastene er av.");
  await page.getByRole("button", { name: "Slå på talltastene" }).press("Enter");
  expect(await told()).toContain("Talltastene er på.");
});

test("what rests on a source is counted in words that fit, and nothing is counted as none", async ({ page }) => {
  await page.goto("/om");
  await expect(page.getByText("7 kapitler og 1 rettighet bygger på den.")).toBeVisible();
  await expect(page.getByText(/\b(0|1) rettigheter/)).toHaveCount(0);
});

/** Role and name of all that is told, in the order of reading. */
async function spoken(page: Page): Promise<{ role: string; name: string }[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? "") }));
}
