import type { Metadata } from "next";
import { norwegianDate } from "@/components/layout/norwegian-date";
import { PageHead } from "@/components/layout/page-head";
import { frontPages, printParts } from "@/components/print/parts";
import { PrintFoot } from "@/components/print/print-foot";
import { PrintPart } from "@/components/print/print-part";
import { PrintedChapters } from "@/components/print/printed-chapters";
import { PrintedContents } from "@/components/print/printed-contents";
import { PrintedContacts, PrintedDeadlines, PrintedLaws, PrintedTerms } from "@/components/print/printed-registries";
import { PrintedRights } from "@/components/print/printed-rights";
import { PrintedTools } from "@/components/print/printed-tools";
import { content, contentDate, contentSources, mainSources } from "@/lib/content";

export const metadata: Metadata = { title: "Skriv ut hele håndboka", robots: { index: false } };

const allPages = printParts.reduce((sum, { pages }) => sum + pages, frontPages);
const newest = Math.max(...mainSources(content.sources).map(({ year }) => year));
const age = Number(contentDate.slice(0, 4)) - newest;

/** The whole handbook to print: what is not wanted is left out by the boxes, without script and without a request. */
export default function PrintPage() {
  return (
    <div className="side helbok">
      <PageHead title="Hele håndboka til å skrive ut">
        <p>Kapitler, rettigheter, verktøy, kontakter, frister, ord og lover, etter hverandre.</p>
      </PageHead>
      <p>
        Innholdet ble sist holdt mot kildene {norwegianDate(contentDate)}. Det bygger på {contentSources}. Da var den
        nyeste kilden {age} år gammel. Regler og telefonnumre kan være endret siden. Papir blir ikke oppdatert: se
        nettsiden før du bygger på en frist eller et nummer.
      </p>
      <Choice />
      <PrintedContents />
      <PrintPart part="kapitler">
        <PrintedChapters />
      </PrintPart>
      <PrintPart part="rettigheter">
        <PrintedRights />
      </PrintPart>
      <PrintPart part="verktoy">
        <PrintedTools />
      </PrintPart>
      <PrintPart part="kontakter">
        <PrintedContacts />
      </PrintPart>
      <PrintPart part="frister">
        <PrintedDeadlines />
      </PrintPart>
      <PrintPart part="ord">
        <PrintedTerms />
      </PrintPart>
      <PrintPart part="lover">
        <PrintedLaws />
      </PrintPart>
      <PrintFoot path="/skriv-ut" />
    </div>
  );
}

/** A box for each part: what is not ticked is neither shown nor printed. */
function Choice() {
  return (
    <fieldset className="hb-velg ikke-skriv-ut">
      <legend>Velg hva som skal med</legend>
      <p>
        Alt sammen blir rundt {allPages} sider, {Math.ceil(allPages / 2)} ark med tekst på begge sider. Velg, og skriv
        ut med Ctrl+P.
      </p>
      {printParts.map(({ id, title, pages }) => (
        <label key={id}>
          <input type="checkbox" id={`med-${id}`} defaultChecked autoComplete="off" />
          {title} <span className="dempet">rundt {pages} sider</span>
        </label>
      ))}
      <p className="dempet">
        Rettighetene står i kort form. Hele teksten skriver du ut <a href="/rettigheter">gruppe for gruppe</a>. Et
        kapittel eller et verktøy kan du også skrive ut fra sin egen side.
      </p>
    </fieldset>
  );
}
