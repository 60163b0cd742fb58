import { createElement, type ReactNode } from "react";
import { type Law, lawsById, type Section, termsById } from "@/lib/content";

/** The laws and terms that sections name, explained in place where script runs. Nothing when they name none. */
export function Glosses({ sections }: { sections: readonly Section[] }) {
  const laws = [...new Set(sections.flatMap((section) => section.laws.map(({ law }) => law)))];
  const terms = [...new Set(sections.flatMap(({ html }) => termsIn(html)))];
  if (laws.length + terms.length === 0) return null;
  return createElement(
    "ord-forklaringer",
    {},
    laws.map((id) => {
      const law = lawsById.get(id);
      return law ? <LawGloss key={id} law={law} /> : null;
    }),
    terms.map((id) => {
      const term = termsById.get(id);
      return term ? (
        <Gloss key={id} id={`om-ord-${id}`} name={term.full ? `${term.term} (${term.full})` : term.term}>
          <p>{term.definition}</p>
          <p className="gloss-lenker">
            {term.readMore ? <a href={term.readMore}>Les mer</a> : null}
            <a href={`/ordliste#${id}`}>I ordlista</a>
          </p>
        </Gloss>
      ) : null;
    }),
  );
}

function LawGloss({ law }: { law: Law }) {
  const next = law.supersededBy && lawsById.get(law.supersededBy.law);
  return (
    <Gloss id={`om-lov-${law.id}`} name={law.shortTitle}>
      <p>{law.gloss}</p>
      {law.supersededBy ? (
        <p>
          <strong>Avløst:</strong> {law.supersededBy.note}{" "}
          {next ? <a href={`/lover#${next.id}`}>Se {next.shortTitle}</a> : null}
        </p>
      ) : null}
      {law.dated ? (
        <p>
          <strong>Sjekk:</strong> {law.dated}
        </p>
      ) : null}
      <p className="gloss-lenker">
        {law.url ? (
          <a href={law.url} data-kilde={publisherOf(law.url)} data-ikon="ut">
            Les hos {publisherOf(law.url)}
          </a>
        ) : null}
        <a href={`/lover#${law.id}`}>Der loven er brukt</a>
      </p>
    </Gloss>
  );
}

function Gloss({ id, name, children }: { id: string; name: string; children: ReactNode }) {
  return (
    <div id={id} className="gloss" popover="auto" role="dialog" aria-label={name} tabIndex={-1}>
      <p>
        <strong>{name}</strong>
      </p>
      {children}
    </div>
  );
}

const publisherOf = (url: string) => {
  const host = new URL(url).hostname.replace(/^www\./, "");
  return host === "lovdata.no" ? "Lovdata" : host;
};

/** The terms that a section links to, as our own compiler writes it. */
const termsIn = (html: string) =>
  [...html.matchAll(/href="\/ordliste#([a-z0-9-]+)" class="ord-ref"/g)].map(([, id = ""]) => id);
