import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

/** One of each kind of page. */
const pages = [
  "/",
  "/handbok",
  "/handbok/asylsokerprosessen",
  "/handbok/menneskehandel",
  "/veiviser",
  "/veiviser#status=irregular",
  "/veiviser#status=irregular&grunn=aldri-sokt&alder=18-55&nod=ja&vis=svar",
  "/veiviser#status=eos&borger=eos&alder=18-55",
  "/veiviser#status=irregular&grunn=aldri-sokt&alder=18-55&sporsmal=helsebehov",
  "/veiviser#status=ema&fase=soknad&vis=svar",
  "/veiviser#status=ema&fase=soknad&visning=bruker",
  "/veiviser#status=ema&fase=soknad&visning=journal",
  "/veiviser#visning=alt",
  "/veiviser/svar?status=ema&fase=soknad&alder=15",
  "/veiviser/svar?status=irregular&visning=bruker",
  "/veiviser/svar?spurt=helsebehov&status=irregular",
  "/veiviser/svar?status=konge",
  "/rettigheter",
  "/rettigheter/reflektant",
  "/rettigheter/asylsoker#asylsoker.helse.fastlege",
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
  "/livshendelser",
  "/endringer",
  "/handbok/nyttig-kunnskap",
  "/verktoy",
  "/verktoy/tolk",
  "/verktoy/ark-avslag",
  "/verktoy/melde-eller-tie#alder=barn",
  "/verktoy/hvem-kan-hjelpe/svar?alder=voksen",
  "/verktoy/pekeark",
  "/verktoy/kontaktkort",
  "/finnes-ikke",
];

for (const width of [390, 1280]) {
  for (const path of pages) {
    test(`axe finds nothing on ${path} at ${width} px, and the page is no wider than the screen`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        locale: "nb-NO",
        ...(baseURL ? { baseURL } : {}),
      });
      const page = await context.newPage();
      await page.goto(path);
      await page.waitForLoadState("networkidle");
      // A section that is not yet laid out stands in a room that is only guessed; what axe measures there is no reader's page.
      await page.evaluate(() => {
        for (const section of document.querySelectorAll<HTMLElement>("[data-hoyde]"))
          section.style.contentVisibility = "visible";
      });
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ html }) => html)
              .slice(0, 3)
              .join(" | ")}`,
        ),
      ).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBeLessThanOrEqual(0);
      await context.close();
    });
  }
}
