import type { Metadata } from "next";
import { WhatChanges } from "@/components/rights/what-changes";
import { QuestionForm } from "@/components/wizard/question-form";
import { Result } from "@/components/wizard/result";
import words from "@/generated/words.js";
import { describeAnswers, describeFindings, describeQuestion } from "@/lib/guidance";
import {
  decidesMost,
  findRights,
  formatSituation,
  isAsked,
  nextQuestion,
  parseSituation,
  type QuestionId,
  questionOf,
} from "@/lib/rules";

export const metadata: Metadata = { title: "Svar", robots: { index: false } };

/** The same wizard without script: the answers in the query, the questions as forms, the result under them. */
export default async function AnswerPage({ searchParams }: PageProps<"/veiviser/svar">) {
  const parsed = parseSituation(entriesOf(await searchParams));
  if ("error" in parsed) {
    return (
      <div className="side smal">
        <h1>Vi kan ikke lese svarene</h1>
        <p>{parsed.error.message}</p>
        <p>
          <a href="/veiviser">Start veiviseren på nytt</a>
        </p>
      </div>
    );
  }
  const { situation } = parsed;
  const findings = findRights(situation);
  const next = nextQuestion(situation);
  const others = findings.open.filter((id) => id !== next && isAsked(questionOf(id), situation) === true);
  // Answered anew: the question's answer is left out of the address and asked again below.
  const questionHref = (id: QuestionId) => {
    const rest = formatSituation({ ...situation, [id]: [] });
    return `/veiviser/svar${rest ? `?${rest}` : ""}#sporsmal-${id}`;
  };
  return (
    <div className="side smal">
      {next ? (
        <div id={`sporsmal-${next}`}>
          <QuestionForm question={next} situation={situation} words={words} level={1} />
        </div>
      ) : null}
      {next ? <h2>Dette gjelder så langt</h2> : <h1>Dette gjelder for personen</h1>}
      <Result
        areas={describeFindings(findings, words, "own")}
        answers={describeAnswers(situation, words)}
        open={findings.open}
        sideTracks={findings.sideTracks}
        decisive={decidesMost(findings)}
        words={words}
        questionHref={questionHref}
      />
      <WhatChanges situation={situation} words={words} resultHref={(answers) => `/veiviser/svar?${answers}`} />
      {others.length > 0 ? (
        <section aria-labelledby="flere">
          <h2 id="flere">Svar på mer for et sikrere svar</h2>
          {others.map((id) => (
            <details key={id} className="hjelp">
              <summary>{describeQuestion(id, words).text}</summary>
              {/* Inside, so that a link to it unfolds the question. */}
              <div id={`sporsmal-${id}`}>
                <QuestionForm question={id} situation={situation} words={words} level={3} />
              </div>
            </details>
          ))}
        </section>
      ) : null}
      <p>
        <a href="/veiviser">Start på nytt</a>
      </p>
    </div>
  );
}

function entriesOf(query: Readonly<Record<string, string | string[] | undefined>>): [string, string][] {
  return Object.entries(query).flatMap(([key, value]) =>
    [value ?? []].flat().map((one): [string, string] => [key, one]),
  );
}
