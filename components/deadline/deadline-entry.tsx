import { SourceLine } from "@/components/layout/source-line";
import words from "@/generated/words.js";
import { type Deadline, lawLabel, lawsById, lawUrl } from "@/lib/content";
import { deadlineKinds } from "@/lib/content/deadline-kinds";

/** One deadline: how long, from when, what follows, and what it rests on. */
export function DeadlineEntry({ deadline }: { deadline: Deadline }) {
  return (
    <article id={deadline.id} className="frist">
      <h3>{deadline.title}</h3>
      <p className="frist-tid">
        <span className="frist-slag">{deadlineKinds[deadline.kind]}: </span>
        <span>{deadline.text}</span>
      </p>
      <dl className="kontakt-detaljer">
        <div>
          <dt>Gjelder</dt>
          <dd>{deadline.groups.map((group) => words.groups[group]?.title ?? group).join(", ")}</dd>
        </div>
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
              {deadline.legalBasis.map(({ law, section }, index) => (
                <span key={law + section}>
                  {index > 0 ? "; " : null}
                  <LawLink id={law} section={section ?? null} />
                </span>
              ))}
            </dd>
          </div>
        ) : null}
      </dl>
      {deadline.dated ? (
        <p className="merknad">
          <strong>Sjekk:</strong> {deadline.dated}
        </p>
      ) : null}
      <SourceLine claim={deadline} />
    </article>
  );
}

function LawLink({ id, section }: { id: string; section: string | null }) {
  const law = lawsById.get(id);
  return law ? <a href={lawUrl(law, section) ?? `/lover#${id}`}>{lawLabel(law, section)}</a> : id;
}
