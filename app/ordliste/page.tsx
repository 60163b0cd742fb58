import type { Metadata } from "next";
import { Alphabet } from "@/components/layout/alphabet";
import { PageHead } from "@/components/layout/page-head";
import { PrintFoot } from "@/components/print/print-foot";
import { content } from "@/lib/content";

export const metadata: Metadata = { title: "Ordliste" };

export default function GlossaryPage() {
  const terms = [...content.terms].sort((a, b) => a.term.localeCompare(b.term, "nb"));
  return (
    <div className="side smal">
      <PageHead title="Ordliste">
        <p>Ord og forkortelser du møter i sakene, forklart kort.</p>
      </PageHead>
      <Alphabet entries={terms.map(({ id, term }) => ({ id, name: term }))} />
      <dl className="ordliste">
        {terms.map((term) => (
          <div key={term.id} id={term.id}>
            <dt>
              {term.term}
              {term.full ? <span className="dempet"> ({term.full})</span> : null}
            </dt>
            <dd>{term.definition}</dd>
            {term.synonyms.length > 0 ? <dd className="dempet">Også: {term.synonyms.join(", ")}</dd> : null}
            {term.readMore ? (
              <dd>
                <a href={term.readMore}>
                  Les mer<span className="ds-sr-only"> om {term.term}</span>
                </a>
              </dd>
            ) : null}
          </div>
        ))}
      </dl>
      <PrintFoot path="/ordliste" />
    </div>
  );
}
