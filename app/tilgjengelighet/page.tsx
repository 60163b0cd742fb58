import type { Metadata } from "next";
import { norwegianDate } from "@/components/layout/norwegian-date";
import { PageHead } from "@/components/layout/page-head";
import { TellUs } from "@/components/layout/tell-us";
import { PrintFoot } from "@/components/print/print-foot";

export const metadata: Metadata = { title: "Tilgjengelighet" };

/** The day the site was last gone through; what was found stands here and in docs/accessibility.md. */
const checkedOn = "2026-11-22";

/** The accessibility statement: how far the site meets the rules, what is not met or not checked, and how to tell of a barrier. */
export default function AccessibilityPage() {
  return (
    <div className="side smal">
      <PageHead title="Tilgjengelighet">
        <p>
          Alle skal kunne bruke håndboka. Her står hvor langt vi er kommet, hva som mangler, og hvordan du sier fra om
          noe stenger for deg.
        </p>
      </PageHead>
      <section aria-labelledby="status">
        <h2 id="status">Status</h2>
        <p>
          Vi har holdt nettstedet mot de 47 kravene i de norske reglene om universell utforming av nettsider, og mot de
          seks nye kravene på nivå A og AA i WCAG 2.2. Vi kjenner ett krav vi ikke følger helt. Flere krav er bare prøvd
          med automatiske tester, ikke av mennesker med hjelpemidler. Derfor sier vi ikke at alt er oppfylt.
        </p>
      </section>
      <section aria-labelledby="mangler">
        <h2 id="mangler">Det vi ikke følger helt</h2>
        <ul>
          <li>
            <strong>Titler i nettleserfanen (2.4.2).</strong> Sidene om menneskehandel, akutt hjelp og andre utsatte
            situasjoner har en nøytral tittel, og flere av dem har samme. Det er et valg: Ingen skal kunne lese i fanen
            hva du har slått opp. Overskriften på siden sier hva den handler om.
          </li>
        </ul>
      </section>
      <section aria-labelledby="ikke-provd">
        <h2 id="ikke-provd">Det ingen har prøvd ennå</h2>
        <ul>
          <li>
            Skjermleser i bruk: NVDA, JAWS, VoiceOver og TalkBack. Vi har lest noen sider med Orca, ellers bare navn og
            roller maskinelt. I Orca leses spørsmålene i veiviseren to ganger.
          </li>
          <li>
            iPhone, iPad og Mac med Safari. Vi har gått gjennom mye av håndboka i Firefox og i WebKit på Linux, som har
            samme motor som Safari. Testene går i Chromium.
          </li>
          <li>Talestyring, bryterstyring og skjermforstørrer.</li>
          <li>Brukere med funksjonsnedsettelser har ikke prøvd håndboka.</li>
          <li>PDF-filer du lager selv når du skriver ut, er ikke kontrollert.</li>
          <li>Nettsider vi lenker til, for eksempel Lovdata og UDI, svarer eierne for.</li>
        </ul>
      </section>
      <section aria-labelledby="provd">
        <h2 id="provd">Slik er det prøvd</h2>
        <p>Sist gått gjennom {norwegianDate(checkedOn)}. De samme testene går ved hver endring:</p>
        <ul>
          <li>Automatisk kontroll (axe) av hver side, hvert spørsmål i veiviseren, svar for hver gruppe og feil.</li>
          <li>Lyst, mørkt, utskrift og høykontrast, og med 400 % forstørring, som gir 320 piksler i bredden.</li>
          <li>Større avstand mellom bokstaver, ord og linjer, uten at tekst faller bort.</li>
          <li>
            Bare tastatur, og uten skript: finne rettigheter, et telefonnummer og en klagefrist på en telefonskjerm.
          </li>
          <li>At det som har fokus, synes, og ikke ligger under linjene øverst og nederst.</li>
        </ul>
      </section>
      <section aria-labelledby="hurtigtaster">
        <h2 id="hurtigtaster">Hurtigtaster du kan slå av</h2>
        <p>
          Tasten / går til søkefeltet. <a href="/om#hurtigtaster">Slå den av under «Om håndboka»</a>. I veiviseren
          velger talltastene et svar og går videre. Knappen «Slå av talltastene» står ved siden av «Neste».
        </p>
      </section>
      <section aria-labelledby="si-fra">
        <h2 id="si-fra">Er noe i veien for deg?</h2>
        <p>
          Si hvilken side det gjelder, hva du ville gjøre, og hva du bruker: nettleser, telefon eller hjelpemiddel.
          Skriv aldri noe om personer du møter i jobben.{" "}
          <TellUs subject="Tilgjengelighet i Migranthåndboka" text="Skriv til oss på e-post" />
        </p>
      </section>
      <PrintFoot path="/tilgjengelighet" sources={false} />
    </div>
  );
}
