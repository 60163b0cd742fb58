import { Fragment } from "react";
import { DatedBox } from "@/components/layout/dated-box";
import { norwegianDate } from "@/components/layout/norwegian-date";
import { placesText } from "@/components/layout/source-line";
import { RightsTable } from "@/components/rights/rights-table";
import words from "@/generated/words.js";
import { content } from "@/lib/content";
import { groups } from "@/lib/rules";
import { PrintedSections } from "./printed-sections";
import { wholePage } from "./whole-page";

/** All chapters in the order of their numbers, the acute flow as chapter 0. */
export function PrintedChapters() {
  return content.chapters.map((chapter) => (
    <article key={chapter.slug} className="hb-kapittel">
      <h3 id={wholePage.id(chapter.url)}>
        {chapter.number} {chapter.title}
      </h3>
      <p className="hb-ingress">{chapter.summary}</p>
      <DatedBox reason={chapter.dated} />
      {chapter.rightsTables.length > 0 ? (
        <section className="hb-avsnitt">
          <h4 id={wholePage.id(chapter.url, "rettigheter-tabell")}>Rettigheter i korte trekk</h4>
          {groups
            .filter((group) => chapter.rightsTables.includes(group))
            .map((group, _, { length }) => (
              <Fragment key={group}>
                {length > 1 ? <h5>{words.groups[group]?.title}</h5> : null}
                <RightsTable group={group} />
              </Fragment>
            ))}
        </section>
      ) : null}
      <PrintedSections sections={chapter.sections} url={chapter.url} number={String(chapter.number)} />
      <p className="kilde">
        Kilder: {placesText(chapter.sources)}. Holdt mot kildene {norwegianDate(chapter.verifiedOn)}.
      </p>
    </article>
  ));
}
