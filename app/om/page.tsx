import type { Metadata } from "next";
import { norwegianDate } from "@/components/layout/norwegian-date";
import { PageHead } from "@/components/layout/page-head";
import { TellUs } from "@/components/layout/tell-us";
import { OfflineUse } from "@/components/offline/offline-use";
import { PrintFoot } from "@/components/print/print-foot";
import { SearchShortcut } from "@/components/search/search-shortcut";
import { content, mainSources } from "@/lib/content";
import { rights } from "@/lib/rules";

export const metadata: Metadata = { title: "Om håndboka" };

const contentYear = Math.max(...content.chapters.map(({ verifiedOn }) => Number(verifiedOn.slice(0, 4))));
const chaptersOn = (id: string) =>
  content.chapters.filter(({ sources }) => sources.some(({ source }) => source === id)).length;
const rightsOn = (id: string) => rights.filter(({ sources }) => sources.some(({ source }) => source === id)).length;

/** What rests on a source: a guide for helpers may carry chapters and no right. */
function basisOf(id: string): string {
  const onIt = [counted(chaptersOn(id), "kapittel", "kapitler"), counted(rightsOn(id), "rettighet", "rettigheter")];
  return `${onIt.filter((part) => part !== null).join(" og ")} bygger på den.`;
}

const counted = (count: number, one: string, more: string) =>
  count === 0 ? null : `${count} ${count === 1 ? one : more}`;

export default function AboutPage() {
  return (
    <div className="side smal">
      <PageHead title="Om håndboka">
        <p>
          Migranthåndboka er for deg som møter migranter i sårbare situasjoner. Den svarer på hva en person har rett
          til, og hvem du ringer.
        </p>
      </PageHead>
      <section aria-labelledby="hva">
        <h2 id="hva">Hva den er, og hva den ikke er</h2>
        <p>
          Håndboka gir oversikt over regler, råd og kontakter. Den er ikke rettsråd, og den avgjør ingen sak. Et svar i
          veiviseren sier hva som gjelder som regel, med vilkår. Et nei kommer alltid med et neste steg og noen å ringe.
        </p>
        <p>
          Kildene dekker ikke kollektiv beskyttelse (mange fra Ukraina), overføringsflyktninger ut over bosettingen,
          eller britiske og sveitsiske borgere. UDI kan svare for dem.
        </p>
      </section>
      <section aria-labelledby="metode">
        <h2 id="metode">Slik er den laget</h2>
        <p>
          Reglene er skrevet som data: {rights.length} rettigheter med vilkår, hjemmel, kilde og dato. Teksten er
          skrevet på nytt i klart språk. Der kildene er uenige, viser vi begge. Der noe trolig er endret siden kilden
          kom, står det «Sjekk» og hvem som kan svare. Et ubesvart spørsmål blir aldri til et nei.
        </p>
      </section>
      <section aria-labelledby="kilder">
        <h2 id="kilder">Kildene</h2>
        <dl className="ordliste">
          {mainSources(content.sources).map((source) => (
            <div key={source.id} id={source.id}>
              <dt>
                {source.title} ({source.yearText ?? source.year})
              </dt>
              <dd>
                {source.author}, {source.publisher}.
              </dd>
              <dd>{source.use}</dd>
              <dd className="dempet">
                {contentYear - source.year} år gammel da innholdet sist ble holdt mot kildene. {basisOf(source.id)}
              </dd>
            </div>
          ))}
        </dl>
        <h3 id="offentlige-sider">Offentlige sider utenom kildene</h3>
        <p>
          Ingen av kildene har nødnumrene til helse og brann eller nummeret til legevakten. De tre er hentet fra disse
          sidene, og bare de. Vi har lest lagrede kopier, ikke sidene slik de står på nettet nå.
        </p>
        <dl className="ordliste">
          {content.sources.map(({ id, title, author, publisher, year, yearText, use, page }) =>
            page ? (
              <div key={id} id={id}>
                <dt>
                  {title} ({yearText ?? year})
                </dt>
                <dd>
                  {author}, <a href={page.url}>{publisher}</a>. Kopien er lest {norwegianDate(page.readOn)}.
                </dd>
                <dd>{use}</dd>
              </div>
            ) : null,
          )}
        </dl>
      </section>
      <section aria-labelledby="personvern">
        <h2 id="personvern">Personvern</h2>
        <p>
          Nettstedet bruker ingen informasjonskapsler og ingen sporing, og henter ingenting fra andre. Svarene i
          veiviseren ligger i adressen etter tegnet #. Den delen sender nettleseren aldri videre. Nettleserens historikk
          kan likevel vise dem på en delt maskin: Bruk «Tøm og forlat», og lukk vinduet.
        </p>
        <p>
          Uten skript i nettleseren, og før skriptet er lastet, sendes svarene til nettstedet som en vanlig adresse. De
          lagres ikke der. Skriv aldri navn eller fødselsnummer i søket.
        </p>
      </section>
      <OfflineUse />
      <SearchShortcut />
      <section aria-labelledby="feil">
        <h2 id="feil">Fant du en feil?</h2>
        <p>
          Si hvilken side det gjelder, hva som er feil, og hvor du vet det fra. Skriv aldri noe om personer du møter i
          jobben, heller ikke uten navn. <TellUs subject="Feil i Migranthåndboka" text="Meld feil på e-post" />
        </p>
      </section>
      <section aria-labelledby="endringer">
        <h2 id="endringer">Endringer</h2>
        <p>
          <a href="/endringer">Hva som er nytt eller rettet</a>, med dato og grunn.
        </p>
        <p className="dempet">Innholdets utgave: {content.version}</p>
      </section>
      <PrintFoot path="/om" sources={false} />
    </div>
  );
}
