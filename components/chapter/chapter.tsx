import { DatedBox } from "@/components/layout/dated-box";
import { norwegianDate } from "@/components/layout/norwegian-date";
import { PageHead } from "@/components/layout/page-head";
import { LawAddresses } from "@/components/print/law-addresses";
import { PrintFoot } from "@/components/print/print-foot";
import { RightsTable } from "@/components/rights/rights-table";
import { type Chapter as ChapterContent, type Section, sourcesById } from "@/lib/content";
import { groups } from "@/lib/rules";
import { ChapterSection } from "./chapter-section";

/** A whole chapter: summary first, then the rights table, then the sections under their headings. */
export function Chapter({ chapter }: { chapter: ChapterContent }) {
  const tables = groups.filter((group) => chapter.rightsTables.includes(group));
  return (
    <article className="kapittel">
      <PageHead
        title={chapter.title}
        above={
          <p className="over">
            <a href="/handbok">Håndboka</a>, kapittel {chapter.number}
          </p>
        }
      >
        <p>{chapter.summary}</p>
      </PageHead>
      <p className="kilde">
        Sist holdt mot kildene {norwegianDate(chapter.verifiedOn)}. <a href="#kilder">Kildene står nederst</a>.
      </p>
      <DatedBox reason={chapter.dated} />
      <div className="kapittel-kropp">
        <Contents sections={chapter.sections} hasTable={tables.length > 0} />
        <div className="kapittel-tekst">
          {tables.length > 0 ? (
            <section aria-labelledby="rettigheter-tabell" className="bred">
              <h2 id="rettigheter-tabell">Rettigheter i korte trekk</h2>
              <p>Laget av reglene i veiviseren: det som oftest avgjør i hver situasjon, og hvilke svar det krever.</p>
              {tables.map((group) => (
                <RightsTable key={group} group={group} />
              ))}
            </section>
          ) : null}
          {chapter.sections.map((section) => (
            <ChapterSection key={section.id} section={section} />
          ))}
          <section aria-labelledby="kilder" className="kilde">
            <h2 id="kilder">Kilder</h2>
            <ul>
              {chapter.sources.map(({ source, place }) => (
                <li key={source + place}>
                  <a href={`/om#${source}`}>{sourcesById.get(source)?.title ?? source}</a>: {place}
                </li>
              ))}
            </ul>
            <p>
              Sist holdt mot kildene {norwegianDate(chapter.verifiedOn)}. Skal gås gjennom på nytt innen{" "}
              {norwegianDate(chapter.reviewBy)}.
            </p>
          </section>
        </div>
      </div>
      <LawAddresses laws={chapter.sections.flatMap(({ laws }) => laws)} />
      <PrintFoot path={chapter.url} sources={false} />
    </article>
  );
}

function Contents({ sections, hasTable }: { sections: readonly Section[]; hasTable: boolean }) {
  return (
    <nav aria-label="Innhold i kapitlet" className="innhold">
      <details>
        <summary>Innhold</summary>
        <ol>
          {hasTable ? (
            <li>
              <a href="#rettigheter-tabell">Rettigheter i korte trekk</a>
            </li>
          ) : null}
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
