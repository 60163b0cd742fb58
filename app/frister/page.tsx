import type { Metadata } from "next";
import { norwegianDate } from "@/components/layout/norwegian-date";
import { PageHead } from "@/components/layout/page-head";
import { content, type Deadline, lawLabel, lawsById, lawUrl, sourcesById } from "@/lib/content";

export const metadata: Metadata = { title: "Frister" };

const daysIn: Readonly<Record<Deadline["unit"], number>> = { time: 1 / 24, dag: 1, uke: 7, måned: 30, år: 365 };

/** Every deadline and time limit, the shortest first. */
export default function DeadlinesPage() {
  const deadlines = [...content.deadlines].sort((a, b) => a.length * daysIn[a.unit] - b.length * daysIn[b.unit]);
  return (
    <div className="side smal">
      <PageHead title="Frister og tidsgrenser">
        <p>De korteste først. Regn selv etter i vedtaket: Der står fristen for akkurat denne saken.</p>
      </PageHead>
      {deadlines.map((deadline) => (
        <article key={deadline.id} id={deadline.id} className="lov">
          <h2>{deadline.title}</h2>
          <p className="rett-frist">{deadline.text}</p>
          <dl className="kontakt-detaljer">
            <div>
              <dt>Regnes fra</dt>
              <dd>{deadline.from}</dd>
            </div>
            <div>
              <dt>Følge</dt>
              <dd>{deadline.consequence}</dd>
            </div>
            {deadline.legalBasis.length > 0 ? (
              <div>
                <dt>Hjemmel</dt>
                <dd>
                  {deadline.legalBasis.map(({ law: id, section }, index) => {
                    const law = lawsById.get(id);
                    if (!law) return null;
                    return (
                      <span key={id + section}>
                        {index > 0 ? "; " : null}
                        <a href={lawUrl(law, section ?? null) ?? `/lover#${id}`}>{lawLabel(law, section ?? null)}</a>
                      </span>
                    );
                  })}
                </dd>
              </div>
            ) : null}
          </dl>
          {deadline.dated ? (
            <p className="merknad">
              <strong>Sjekk:</strong> {deadline.dated}
            </p>
          ) : null}
          <p className="kilde">
            Kilde:{" "}
            {deadline.sources
              .map(({ source, place }) => `${sourcesById.get(source)?.title ?? source}, ${place}`)
              .join("; ")}
            . Sist holdt mot kilden {norwegianDate(deadline.verifiedOn)}.
          </p>
        </article>
      ))}
    </div>
  );
}
