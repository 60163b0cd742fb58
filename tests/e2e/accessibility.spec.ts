import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { readAddress } from "@/components/wizard/wizard-address";
import { type QuestionId, questionOf, questions } from "@/lib/rules";
import { audit, axe, structure } from "./audit";
import { settled, suggested } from "./visit";

/** One of each kind of page, each loaded once and held against everything in every mode. */
const pages = [
  "/",
  "/handbok",
  "/handbok/asylsokerprosessen",
  "/handbok/menneskehandel",
  "/handbok/nyttig-kunnskap",
  "/rettigheter",
  "/rettigheter/reflektant",
  "/rettigheter/sammenlign?a=asylsoker&b=irregular",
  "/rettigheter/sammenlign?a=konge",
  "/kontakt",
  "/akutt",
  "/sok?q=mottak",
  "/sok?q=xyzxyz",
  "/ordliste",
  "/lover",
  "/frister",
  "/om",
  "/tilgjengelighet",
  "/livshendelser",
  "/endringer",
  "/frakoblet",
  "/frakoblet/sok",
  "/frakoblet/sok?q=rosa",
  "/verktoy",
  "/verktoy/tolk",
  "/verktoy/ark-avslag",
  "/verktoy/hvem-klager-du-til",
  "/verktoy/spor-udi",
  "/verktoy/melde-eller-tie#alder=barn&fare=na",
  "/verktoy/hvem-kan-hjelpe/svar?alder=voksen",
  "/verktoy/pekeark",
  "/verktoy/kontaktkort",
  "/veiviser",
  "/veiviser/svar?status=ema&fase=soknad&alder=15",
  "/veiviser/svar?spurt=helsebehov&status=irregular",
  "/veiviser/svar?status=konge",
  "/finnes-ikke",
];

for (const path of pages) {
  test(`${path}: axe, structure, reflow and text spacing`, async ({ page }) => {
    await page.goto(path);
    await settled(page);
    // Found on the device, a little later than the page.
    await expect(page.getByText("Søker på enheten …")).toHaveCount(0);
    await audit(page);
  });
}

/** Every other page that is published: the same kinds, with words and tables of their own. */
const others = readFileSync(join(import.meta.dirname, "../content/published-addresses.txt"), "utf8")
  .trim()
  .split("\n")
  .filter((address) => !address.includes("#") && address !== "/skriv-ut")
  .filter((address) => !pages.some((path) => path.split(/[?#]/)[0] === address));

for (const path of others) {
  test(`${path}: axe, structure, reflow and text spacing, as its kind`, async ({ page }) => {
    await page.goto(path);
    await settled(page);
    await audit(page, true);
  });
}

test("a part of the whole handbook to print", async ({ page }) => {
  // Without its script, which would put back what is taken away.
  await page.route("**/*.js", (route) => route.abort());
  await page.goto("/skriv-ut");
  // All of it is 250 sheets of what the other pages have; one part, and the choice above it, stands for the rest.
  await page.evaluate(() => {
    for (const part of document.querySelectorAll(".hb-del:not([data-del=frister])")) part.remove();
  });
  await audit(page);
});

test.describe("what opens", () => {
  test("the suggestions of the search box", async ({ page }) => {
    await page.goto("/om");
    const box = page.getByRole("combobox", { name: "Søk i håndboka" });
    await box.click();
    await box.pressSequentially("rosa");
    await suggested(page);
    await page.keyboard.press("ArrowDown");
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    expect(await axe(page, "opened")).toEqual([]);
    for (const colours of [{ colorScheme: "dark" }, { colorScheme: "light", forcedColors: "active" }] as const) {
      await page.emulateMedia(colours);
      expect(await axe(page, "colours")).toEqual([]);
    }
    await expect(page.getByRole("option").first()).toBeVisible();
  });

  test("the menu, the contents of a chapter and the answers so far, on a phone in light and dark", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const opened = {
      "/om": page.getByRole("button", { name: "Meny" }),
      "/handbok/klage": page.getByRole("button", { name: /^Innhold/ }),
      "/veiviser#status=ema&fase=soknad": page.locator("summary", { hasText: "Svarene dine" }),
    };
    for (const [path, opener] of Object.entries(opened)) {
      await page.goto(path);
      await opener.click();
      await page.emulateMedia({ colorScheme: "light" });
      expect(await axe(page, "opened"), path).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await axe(page, "colours"), path).toEqual([]);
    }
  });

  test("the explanation of a law in the text", async ({ page }) => {
    await page.goto("/handbok/irregulaere-migranter#helse-barn");
    const section = page.getByRole("region", { name: "Helsehjelp til barn under 18 år" });
    await section.getByRole("link", { name: /uten fast opphold § 4/ }).press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
    expect(await axe(page, "opened")).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await axe(page, "colours")).toEqual([]);
  });
});

/** Answers that lead to a result of each status, and each view of one. */
const results = [
  "#status=asylsoker&fase=soknad&bosted=mottak&vis=svar",
  "#status=ema&fase=soknad&alder=15&bosted=privat&vis=svar",
  "#status=irregular&grunn=aldri-sokt&alder=18-55&nod=ja&vis=svar",
  "#status=eos&vis=svar",
  "#status=reflektant&refleksjon=innvilget&vis=svar",
  "#status=annen-tillatelse&tillatelse=familie&vis=svar",
  "#status=vet-ikke&vis=svar",
  "#status=ema&fase=soknad&visning=bruker",
  "#status=ema&fase=soknad&alder=15&visning=journal",
];

test.describe("the wizard", () => {
  for (const hash of results) {
    test(`${hash}: axe, structure, reflow and text spacing`, async ({ page }) => {
      await page.goto(`/veiviser${hash}`);
      await expect(page.locator("#svar")).toBeVisible();
      await settled(page);
      // What stands last on a result is put there a little later.
      await expect(page.locator("[data-senere]")).toHaveCount(0);
      await audit(page);
    });
  }

  test("every question, on a phone in the dark", async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto("/veiviser");
    await settled(page);
    const found: Record<string, string[]> = {};
    for (const { id } of questions) {
      await page.evaluate((to) => location.assign(to), `#${addressTo(id)}`);
      await expect(page.locator(`.valg input[name="${id}"]`).first()).toBeVisible();
      found[id] = [...(await axe(page)), ...(await structure(page))];
    }
    expect(Object.entries(found).filter(([, one]) => one.length > 0)).toEqual([]);
    expect(Object.keys(found)).toHaveLength(questions.length);
  });

  test("a question with an error", async ({ page }) => {
    await page.goto("/veiviser#status=eos&borger=eos&alder=18-55");
    await settled(page);
    await page.getByRole("button", { name: "Neste" }).click();
    await expect(page.locator("#sporsmal-feil")).toBeFocused();
    await audit(page);
  });
});

/** The address that leads to a question: of the first status that does, with a phase if no status does alone. */
function addressTo(id: QuestionId): string | undefined {
  const statuses = questionOf("status").options.map((status) => `status=${status}`);
  const phases = questionOf("fase").options.map((phase) => `fase=${phase}`);
  const answers = ["", ...statuses, ...statuses.flatMap((status) => phases.map((phase) => `${status}&${phase}`))];
  return answers
    .map((given) => `${given}${given && "&"}sporsmal=${id}`)
    .find((address) => {
      const view = readAddress(new URLSearchParams(address));
      return "question" in view && view.question === id;
    });
}
