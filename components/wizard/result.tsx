import { type DescribedAnswer, type DescribedArea, describeQuestion, type Words } from "@/lib/guidance";
import { decidesMost, type Findings, isAsked, type QuestionId, questionOf } from "@/lib/rules";
import { AreaResult } from "./area-result";
import { NotApplying } from "./not-applying";
import { PrintFoot, PrintHead } from "./print-frame";
import { RunningDeadlines } from "./running-deadlines";
import { Summary } from "./summary";
import type { AddressOf } from "./wizard-address";

type Props = {
  areas: readonly DescribedArea[];
  answers: readonly DescribedAnswer[];
  findings: Findings;
  words: Words;
  addressOf: AddressOf;
  /** Nothing folded, and all of it on paper. */
  unfolded: boolean;
  host: string;
};

/** What this person has a right to: in ten seconds first, then area by area what is certain, and what depends and on what. */
export function Result({ areas, answers, findings, words, addressOf, unfolded, host }: Props) {
  const { situation } = findings;
  const statusUnknown = findings.open[0] === "status";
  const questionHref = (id: QuestionId) => addressOf(situation, { sporsmal: id });
  return (
    <>
      <PrintHead answers={answers} />
      <h1 id="svar" tabIndex={-1}>
        Dette gjelder for personen
      </h1>
      {statusUnknown ? (
        <div className="boks boks-viktig">
          <p className="boks-tittel">
            <strong>Dette har alle rett til</strong>
          </p>
          <p>
            Resten kommer an på personens situasjon. <a href={questionHref("status")}>Svar på hva situasjonen er</a>, så
            viser vi flere rettigheter.
          </p>
          <p>
            Er noen i fare, eller mangler personen et sted å sove i natt? Se <a href="/akutt">hva du gjør nå</a>.
          </p>
          <p>
            Har personen fått et avslag, kan en klagefrist løpe. <a href="/frister">Se fristene</a>.
          </p>
        </div>
      ) : null}
      <RunningDeadlines areas={areas} />
      <Summary areas={areas} statusUnknown={statusUnknown} />
      <ul className="svar-valg">
        <li>
          <a className="ds-button" href={addressOf(situation, { visning: "bruker" })}>
            Vis til bruker
          </a>
        </li>
        <li>
          <a className="ds-button" data-variant="secondary" href={addressOf(situation, { visning: "journal" })}>
            Kopier til journal
          </a>
        </li>
        <li>
          <skriv-ut>
            <button type="button" className="ds-button" data-variant="secondary">
              Skriv ut
            </button>
          </skriv-ut>
        </li>
      </ul>
      <MoreQuestions findings={findings} words={words} questionHref={questionHref} />
      {areas.map((area) => (
        <AreaResult
          key={area.area}
          area={area}
          statusUnknown={statusUnknown}
          unfolded={unfolded}
          questionHref={questionHref}
        />
      ))}
      <NotApplying areas={areas} unfolded={unfolded} />
      <PrintFoot areas={areas} host={host} version={words.version} />
      {unfolded ? null : (
        <p className="ikke-skriv-ut">
          Utskriften har det viktigste, som regel på ett eller to ark.{" "}
          <a href={addressOf(situation, { visning: "alt" })}>Skriv ut alt</a> viser og skriver ut hele teksten.
        </p>
      )}
    </>
  );
}

/** The questions whose answers would settle something, the one that settles most first. */
function MoreQuestions({
  findings,
  words,
  questionHref,
}: {
  findings: Findings;
  words: Words;
  questionHref: (question: QuestionId) => string;
}) {
  const { open, sideTracks, situation } = findings;
  if (open[0] === "status") return null;
  const decisive = decidesMost(findings);
  const asked = open.filter((id) => isAsked(questionOf(id), situation) === true || sideTracks.includes(id));
  if (asked.length === 0) return null;
  const ordered = [...asked].sort((a, b) => Number(b === decisive) - Number(a === decisive));
  return (
    <section className="flere-sporsmal" aria-labelledby="flere">
      <h2 id="flere">Svar på mer for et sikrere svar</h2>
      <ul>
        {ordered.map((id) => (
          <li key={id}>
            <a href={questionHref(id)}>{describeQuestion(id, words).text}</a>
            {id === decisive && asked.length > 1 ? <span className="dempet"> Avgjør mest</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
