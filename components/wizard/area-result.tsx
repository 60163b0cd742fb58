import { RightCard } from "@/components/rights/right-card";
import { type DescribedArea, type DescribedRight, isOwn } from "@/lib/guidance";
import type { QuestionId } from "@/lib/rules";
import { OpenRight } from "./open-right";
import { openId } from "./summary";

type Props = {
  area: DescribedArea;
  statusUnknown: boolean;
  unfolded: boolean;
  questionHref: (question: QuestionId) => string;
};

/** So few open rights hide nothing by being read at once; more would stand between the reader and what is certain. */
const fewOpen = 3;

/** One area of a result: the person's own rights, what further answers decide, and what everybody has. */
export function AreaResult({ area, statusUnknown, unfolded, questionHref }: Props) {
  const own = area.rights.filter((right) => isOwn(right) && right.applies === "yes");
  const depends = area.rights.filter(({ applies }) => applies === "depends");
  const general = area.rights.filter((right) => !isOwn(right) && right.applies === "yes");
  const found = own.length + depends.length + general.length > 0;
  return (
    <section className="omrade" aria-labelledby={area.area}>
      <h2 id={area.area} tabIndex={-1}>
        {area.title}
      </h2>
      {found ? null : (
        <p>
          {statusUnknown
            ? "Kommer an på situasjonen."
            : "Vi vet ikke hva som gjelder her. Se kontaktene under «Annet»."}
        </p>
      )}
      <Cards rights={own} />
      {depends.length > 0 ? (
        <>
          <h3 className="delt" id={openId(area.area)}>
            Kommer an på flere svar
          </h3>
          <p className="dempet">Verken ja eller nei ennå. Merket sier hva som er svaret hvis regelen gjelder.</p>
          {byDeciding(depends).map(({ key, questions, rights }) => (
            <details key={key} className="alle-rettigheter" open={unfolded || depends.length <= fewOpen}>
              <summary>
                {questions.map(({ label }) => label).join(", ")}: {rights.length}{" "}
                {rights.length === 1 ? "rettighet" : "rettigheter"}
                <span className="ds-sr-only"> i {area.title.toLowerCase()}</span>
              </summary>
              <p className="avgjores">
                Avgjøres av:{" "}
                {questions.map(({ question, label, text }, index) => (
                  <span key={question}>
                    {index > 0 ? ", " : null}
                    <a href={questionHref(question)} title={text}>
                      {label}
                    </a>
                  </span>
                ))}
              </p>
              <ul className="apne-rettigheter">
                {rights.map((right) => (
                  <OpenRight key={right.id} right={right} />
                ))}
              </ul>
            </details>
          ))}
        </>
      ) : null}
      {general.length === 0 ? null : statusUnknown ? (
        <Cards rights={general} />
      ) : (
        <details className="alle-rettigheter" open={unfolded}>
          <summary>
            Gjelder alle: {general.length} {general.length === 1 ? "rettighet" : "rettigheter"} til i{" "}
            {area.title.toLowerCase()}
          </summary>
          <Cards rights={general} />
        </details>
      )}
      <BackToSummary from={area.title} />
    </section>
  );
}

export function BackToSummary({ from }: { from: string }) {
  return (
    <p className="til-kort-svar ikke-skriv-ut">
      <a href="#kort-svar">
        Til kort svar<span className="ds-sr-only"> fra {from}</span>
      </a>
    </p>
  );
}

function Cards({ rights }: { rights: readonly DescribedRight[] }) {
  return rights.map((right) => <RightCard key={right.id} right={right} level={3} />);
}

type Deciding = { key: string; questions: DescribedRight["dependsOn"]; rights: DescribedRight[] };

/** Rights that the same questions decide, together: one answer settles them all. */
function byDeciding(rights: readonly DescribedRight[]): Deciding[] {
  const groups = new Map<string, Deciding>();
  for (const right of rights) {
    const key = right.dependsOn.map(({ question }) => question).join();
    const group = groups.get(key) ?? { key, questions: right.dependsOn, rights: [] };
    group.rights.push(right);
    groups.set(key, group);
  }
  return [...groups.values()];
}
