import { EntitlementIcon } from "@/components/rights/entitlement-icon-text";
import { RightCard } from "@/components/rights/right-card";
import type { DescribedAnswer, DescribedArea, DescribedRight, Words } from "@/lib/guidance";
import { describeQuestion } from "@/lib/guidance";
import type { QuestionId } from "@/lib/rules";

type Props = {
  areas: readonly DescribedArea[];
  answers: readonly DescribedAnswer[];
  open: readonly QuestionId[];
  sideTracks: readonly QuestionId[];
  /** The open question whose answer would settle most. */
  decisive: QuestionId | undefined;
  words: Words;
  /** Where a question is answered, or answered anew. */
  questionHref: (question: QuestionId) => string;
};

/** What this person has a right to, area by area: first what is certain, then what depends and on what. */
export function Result({ areas, answers, open, sideTracks, decisive, words, questionHref }: Props) {
  const statusUnknown = open[0] === "status";
  return (
    <>
      <div className="bare-skriv-ut">
        <p className="felt">
          Gjelder (fylles ut for hånd)
          <span className="strek" aria-hidden="true" />
        </p>
        <p className="felt">
          Dato og kontaktperson
          <span className="strek" aria-hidden="true" />
        </p>
      </div>
      <AnswerList answers={answers} questionHref={questionHref} />
      {statusUnknown ? (
        <div className="boks boks-viktig">
          <p className="boks-tittel">
            <strong>Dette har alle rett til</strong>
          </p>
          <p>
            Resten kommer an på personens situasjon. <a href={questionHref("status")}>Svar på hva situasjonen er</a>, så
            viser vi flere rettigheter.
          </p>
        </div>
      ) : null}
      {decisive && !statusUnknown ? (
        <p className="avgjor">
          Ett svar til avgjør mest: <a href={questionHref(decisive)}>{describeQuestion(decisive, words).text}</a>
        </p>
      ) : null}
      {sideTracks.length > 0 ? (
        <ul className="sidespor">
          {sideTracks.map((id) => (
            <li key={id}>
              <a href={questionHref(id)}>{describeQuestion(id, words).text}</a>
            </li>
          ))}
        </ul>
      ) : null}
      <Overview areas={areas} />
      {areas.map((area) => (
        <AreaResult key={area.area} area={area} statusUnknown={statusUnknown} questionHref={questionHref} />
      ))}
    </>
  );
}

/** The whole answer in one look: each area with the titles of what is certain, and how much is open. */
function Overview({ areas }: { areas: readonly DescribedArea[] }) {
  return (
    <nav className="oversikt" aria-label="Kort svar">
      <ul>
        {areas.map(({ area, title, rights }) => {
          const certain = rights.filter(({ applies, group }) => applies === "yes" && group !== "alle");
          const shown = certain.length > 0 ? certain : rights.filter(({ applies }) => applies === "yes");
          const open = rights.filter(({ applies }) => applies === "depends").length;
          return (
            <li key={area}>
              <a className="oversikt-omrade" href={`#${area}`}>
                {title}
              </a>
              <ul>
                {shown.map(({ id, title: right, entitlement }) => (
                  <li key={id}>
                    <EntitlementIcon entitlement={entitlement} />
                    <a href={`#${id}`}>{right}</a>
                  </li>
                ))}
                {open > 0 ? <li className="dempet">{open} kommer an på flere svar</li> : null}
              </ul>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function AreaResult({
  area,
  statusUnknown,
  questionHref,
}: {
  area: DescribedArea;
  statusUnknown: boolean;
  questionHref: Props["questionHref"];
}) {
  const own = area.rights.filter(({ group, applies }) => group !== "alle" && applies === "yes");
  const depends = area.rights.filter(({ applies }) => applies === "depends");
  const general = area.rights.filter(({ group, applies }) => group === "alle" && applies === "yes");
  const not = area.rights.filter(({ applies }) => applies === "no");
  return (
    <section className="omrade" aria-labelledby={area.area}>
      <h2 id={area.area} tabIndex={-1}>
        {area.title}
      </h2>
      {not.length === area.rights.length ? (
        <p>
          {statusUnknown
            ? "Kommer an på situasjonen."
            : "Kildene sier ikke noe om dette her. Se kontaktene under «Annet»."}
        </p>
      ) : null}
      <Rights rights={own} questionHref={questionHref} />
      {depends.length > 0 ? (
        <>
          <h3 className="delt">Kommer an på flere svar</h3>
          {byDeciding(depends).map(({ questions, rights }) =>
            rights.length === 1 ? (
              <Rights key={questions} rights={rights} questionHref={questionHref} />
            ) : (
              <details key={questions} className="alle-rettigheter">
                <summary>
                  {questions}: {rights.length} rettigheter i {area.title.toLowerCase()}
                </summary>
                <Rights rights={rights} questionHref={questionHref} />
              </details>
            ),
          )}
        </>
      ) : null}
      {general.length > 0 ? (
        statusUnknown ? (
          <Rights rights={general} questionHref={questionHref} />
        ) : (
          <details className="alle-rettigheter">
            <summary>
              Gjelder alle: {general.length} {general.length === 1 ? "rettighet" : "rettigheter"} til i{" "}
              {area.title.toLowerCase()}
            </summary>
            <Rights rights={general} questionHref={questionHref} />
          </details>
        )
      ) : null}
      {not.length > 0 ? (
        <details className="alle-rettigheter">
          <summary>
            Gjelder ikke med svarene over: {not.length} i {area.title.toLowerCase()}
          </summary>
          <ul className="endringer">
            {not.map((right) => (
              <li key={right.id}>
                <a href={`/rettigheter/${right.group}#${right.id}`}>{right.title}</a>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

/** Rights that the same questions decide, together: one answer settles them all. */
function byDeciding(rights: readonly DescribedRight[]): { questions: string; rights: DescribedRight[] }[] {
  const groups = new Map<string, DescribedRight[]>();
  for (const right of rights) {
    const questions = right.dependsOn.map(({ label }) => label).join(", ");
    groups.set(questions, [...(groups.get(questions) ?? []), right]);
  }
  return [...groups].map(([questions, decided]) => ({ questions, rights: decided }));
}

function Rights({ rights, questionHref }: { rights: readonly DescribedRight[]; questionHref: Props["questionHref"] }) {
  return rights.map((right) => <RightCard key={right.id} right={right} level={3} questionHref={questionHref} />);
}

/** The answers so far, each with a link back to its question. Nothing before the first answer. */
export function AnswerList({
  answers,
  questionHref,
}: {
  answers: readonly DescribedAnswer[];
  questionHref: Props["questionHref"];
}) {
  if (answers.length === 0) return null;
  return (
    <section aria-label="Svarene dine" className="svarene">
      <dl>
        {answers.map(({ question, label, options }) => (
          <div key={question}>
            <dt>{label}</dt>
            <dd>{options.map(({ text }) => text).join(", ")}</dd>
            <dd>
              <a href={questionHref(question)}>
                Endre<span className="ds-sr-only"> svaret på: {label}</span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
