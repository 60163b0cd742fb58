import { Fragment } from "react";
import { DatedBox } from "@/components/layout/dated-box";
import { norwegianDate } from "@/components/layout/norwegian-date";
import { PageHead } from "@/components/layout/page-head";
import { PrintButton } from "@/components/layout/print-button";
import { LawAddresses } from "@/components/print/law-addresses";
import { PrintFoot } from "@/components/print/print-foot";
import { RightsTable } from "@/components/rights/rights-table";
import words from "@/generated/words.js";
import { type Chapter as ChapterContent, chapterParts, placesBySource } from "@/lib/content";
import { groups } from "@/lib/rules";
import { ChapterNeighbours } from "./chapter-neighbours";
import { ChapterSection } from "./chapter-section";
import { Contents } from "./contents";
import { CopyButtons } from "./copy-buttons";
import { Glosses } from "./glosses";

/** A whole chapter: summary first, then the rights table, then the sections under their headings. */
export function Chapter({ chapter }: { chapter: ChapterContent }) {
  const tables = groups.filter((group) => chapter.rightsTables.includes(group));
  return (
    <article
      className="kapittel"
      data-siden={`kapittel ${chapter.number} ${chapter.title}`}
      data-dato={norwegianDate(chapter.verifiedOn)}
    >
      <header className="kapittel-hode">
        <div>
          <PageHead
            title={chapter.title}
            above={
              <p className="over">
                <a href="/handbok">Håndboka</a> <span>{chapterParts[chapter.part]}</span>{" "}
                <span>Kapittel {chapter.number}</span>
              </p>
            }
          >
            <p>{chapter.summary}</p>
          </PageHead>
          <div className="kapittel-fakta">
            <p>
              Sist holdt mot <a href="#kildeliste">kildene</a> {norwegianDate(chapter.verifiedOn)}
            </p>
            <PrintButton text="Skriv ut kapitlet" />
          </div>
        </div>
        <DatedBox reason={chapter.dated} />
      </header>
      <div className="kapittel-kropp">
        <Contents sections={chapter.sections} hasTable={tables.length > 0} />
        <div className="kapittel-tekst">
          {tables.length > 0 ? (
            <section aria-labelledby="rettigheter-tabell" className="bred">
              <h2 id="rettigheter-tabell">Rettigheter i korte trekk</h2>
              <p>Det viktigste i hver situasjon, og hva som må til. Resten finner du i veiviseren.</p>
              {tables.map((group) => (
                <Fragment key={group}>
                  {tables.length > 1 ? <h3>{words.groups[group]?.title}</h3> : null}
                  <RightsTable group={group} />
                </Fragment>
              ))}
            </section>
          ) : null}
          {chapter.sections.map((section) => (
            <ChapterSection key={section.id} section={section} beside={<CopyButtons />} />
          ))}
          <section aria-labelledby="kildeliste" className="kilde">
            <h2 id="kildeliste">Kilder</h2>
            <ul>
              {placesBySource(chapter.sources).map(({ source, title, places }) => (
                <li key={source}>
                  <a href={`/om#${source}`}>{title}</a>: {places.join("; ")}
                </li>
              ))}
            </ul>
            <p>
              Sist holdt mot kildene {norwegianDate(chapter.verifiedOn)}. Skal gås gjennom på nytt innen{" "}
              {norwegianDate(chapter.reviewBy)}.
            </p>
          </section>
          <ChapterNeighbours chapter={chapter} />
        </div>
      </div>
      <LawAddresses laws={chapter.sections.flatMap(({ laws }) => laws)} />
      <PrintFoot path={chapter.url} sources={false} />
      <Glosses sections={chapter.sections} />
    </article>
  );
}
