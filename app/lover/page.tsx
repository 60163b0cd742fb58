import type { Metadata } from "next";
import { Alphabet } from "@/components/layout/alphabet";
import { PageHead } from "@/components/layout/page-head";
import { PrintFoot } from "@/components/print/print-foot";
import words from "@/generated/words.js";
import { content, type Law, lawsById } from "@/lib/content";
import { deadlineKinds } from "@/lib/content/deadline-kinds";
import { rights } from "@/lib/rules";

export const metadata: Metadata = { title: "Lover" };

export default function LawsPage() {
  const laws = [...content.laws].sort((a, b) => a.shortTitle.localeCompare(b.shortTitle, "nb"));
  return (
    <div className="side smal">
      <PageHead title="Lover og regler">
        <p>Lover, forskrifter og rundskriv som kildene bygger på, og hvor i håndboka de brukes.</p>
      </PageHead>
      <Alphabet entries={laws.map(({ id, shortTitle }) => ({ id, name: shortTitle }))} />
      {laws.map((law) => (
        <LawEntry key={law.id} law={law} />
      ))}
      <PrintFoot path="/lover" />
    </div>
  );
}

function LawEntry({ law }: { law: Law }) {
  const next = law.supersededBy && lawsById.get(law.supersededBy.law);
  const places = placesOf(law.id);
  return (
    <article className="lov" id={law.id}>
      <h2>{law.url ? <a href={law.url}>{law.shortTitle}</a> : law.shortTitle}</h2>
      <p className="dempet">
        {law.title}
        {law.number ? ` (${law.number})` : null}
      </p>
      <p>{law.gloss}</p>
      {law.supersededBy ? (
        <p className="merknad">
          <strong>Avløst:</strong> {law.supersededBy.note}{" "}
          {next ? <a href={`#${next.id}`}>Se {next.shortTitle}</a> : null}
        </p>
      ) : null}
      {law.dated ? (
        <p className="merknad">
          <strong>Sjekk:</strong> {law.dated}
        </p>
      ) : null}
      {places.length > 0 ? (
        <details className="hjelp">
          <summary>
            Brukt {places.length} {places.length === 1 ? "sted" : "steder"}
            <span className="ds-sr-only"> i håndboka: {law.shortTitle}</span>
          </summary>
          <ul>
            {places.map(({ url, text }) => (
              <li key={url}>
                <a href={url}>{text}</a>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </article>
  );
}

/** Every place that names a law or rests on it: sections, tools, decision aids, deadlines and rights. */
function placesOf(id: string): { url: string; text: string }[] {
  const rests = (basis: readonly { law: string }[]) => basis.some(({ law }) => law === id);
  const chapters = content.chapters.flatMap(({ url, sections }) =>
    sections.filter(({ laws }) => rests(laws)).map((section) => ({ url: `${url}#${section.id}`, text: section.title })),
  );
  const tools = content.tools.filter(({ sections }) => sections.some(({ laws }) => rests(laws)));
  const aids = content.aids.filter(({ outcomes }) => outcomes.some(({ legalBasis }) => rests(legalBasis)));
  const deadlines = content.deadlines.filter(({ legalBasis }) => rests(legalBasis));
  return [
    ...chapters,
    ...[...tools, ...aids].map(({ url, title }) => ({ url, text: `Verktøy: ${title}` })),
    ...deadlines.map((deadline) => ({
      url: `/frister#${deadline.id}`,
      text: `${deadlineKinds[deadline.kind]}: ${deadline.title}`,
    })),
    ...rights
      .filter(({ legalBasis }) => rests(legalBasis))
      .map((right) => ({
        url: `/rettigheter/${right.group}#${right.id}`,
        text: words.rights[right.id]?.title ?? right.id,
      })),
  ];
}
