"use client";

import { useEffect, useRef, useState } from "react";
import { WhatChanges } from "@/components/rights/what-changes";
import words from "@/generated/words.js";
import { describeAnswers, describeFindings, describeQuestion } from "@/lib/guidance";
import {
  answered,
  decidesMost,
  findRights,
  formatSituation,
  isQuestionId,
  nextQuestion,
  onlyRelevant,
  parseSituation,
  type QuestionId,
  type Situation,
} from "@/lib/rules";
import { QuestionForm } from "./question-form";
import { AnswerList, Result } from "./result";
import { useHash } from "./use-hash";

/** What the address says after «#»: the answers, and what to show. It is never sent anywhere. */
type View = { situation: Situation; question: QuestionId | undefined; error: string | null };

function readHash(hash: string): View {
  const entries = new URLSearchParams(hash.replace(/^#/, ""));
  const wanted = entries.get("sporsmal");
  const showsResult = entries.get("vis") === "svar";
  entries.delete("sporsmal");
  entries.delete("vis");
  const parsed = parseSituation(entries);
  if ("error" in parsed) return { situation: {}, question: "status", error: parsed.error.message };
  const { situation } = parsed;
  const question = wanted && isQuestionId(wanted) ? wanted : showsResult ? undefined : nextQuestion(situation);
  return { situation, question, error: null };
}

/** A link to a place on the page moves there; as an address it would take the place of the answers. */
function goToPlace(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  const place = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!place) return;
  event.preventDefault();
  for (let fold = place.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
  if (!place.hasAttribute("tabindex")) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView();
}

function hashFor(situation: Situation, view: { sporsmal?: QuestionId; vis?: "svar" } = {}): string {
  const answers = formatSituation(situation);
  const extra = new URLSearchParams(view).toString();
  return `#${[answers, extra].filter(Boolean).join("&")}`;
}

/** The wizard in the browser: one question a page, the result at the end, all of it in the address. */
export function Wizard() {
  const hash = useHash() ?? "";
  const { situation, question, error } = readHash(hash);
  const [missing, setMissing] = useState<{ hash: string; message: string } | null>(null);
  const moved = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the heading gets focus whenever the address shows something else
  useEffect(() => {
    // Not on arrival: a reader of the screen starts at the top of the page.
    if (moved.current) document.querySelector<HTMLElement>("#sporsmal, #svar")?.focus();
    moved.current = true;
  }, [hash]);

  useEffect(() => {
    document.addEventListener("click", goToPlace);
    return () => document.removeEventListener("click", goToPlace);
  }, []);

  const questionHref = (id: QuestionId) => hashFor(situation, { sporsmal: id });
  const answer = (id: QuestionId) => (options: readonly string[]) => {
    const next = { ...situation, [id]: options };
    const parsed = parseSituation(
      answered(next).flatMap(({ question: key, options: given }) => given.map((option) => [key, option] as const)),
    );
    if (options.length === 0) setMissing({ hash, message: "Velg et svar. Er du usikker, velg «Vet ikke»." });
    else if ("error" in parsed) setMissing({ hash, message: parsed.error.message });
    else window.location.hash = hashFor(onlyRelevant(parsed.situation));
  };

  const answers = describeAnswers(situation, words);
  if (question !== undefined) {
    const before = answered(situation).map(({ question: id }) => id);
    const previous = before.slice(0, before.includes(question) ? before.indexOf(question) : undefined).at(-1);
    const problem = error ?? (missing?.hash === hash ? missing.message : null);
    return (
      <>
        <QuestionForm
          key={hash}
          question={question}
          situation={situation}
          words={words}
          level={1}
          onAnswer={answer(question)}
          error={problem}
        />
        <div className="veivalg">
          {previous ? (
            <a href={questionHref(previous)}>Tilbake til: {describeQuestion(previous, words).label}</a>
          ) : null}
          <a href={hashFor(situation, { vis: "svar" })}>Vis svaret nå</a>
          <LeaveButton />
        </div>
        <AnswerList answers={answers} questionHref={questionHref} />
      </>
    );
  }
  const findings = findRights(situation);
  return (
    <>
      <h1 id="svar" tabIndex={-1}>
        Dette gjelder for personen
      </h1>
      <div className="veivalg">
        <a href={hashFor({}, { sporsmal: "status" })}>Start på nytt</a>
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => window.print()}>
          Skriv ut
        </button>
        <LeaveButton />
      </div>
      <Result
        areas={describeFindings(findings, words, "own")}
        answers={answers}
        open={findings.open}
        sideTracks={findings.sideTracks}
        decisive={decidesMost(findings)}
        words={words}
        questionHref={questionHref}
      />
      <WhatChanges situation={situation} words={words} resultHref={(answers) => `#${answers}&vis=svar`} />
    </>
  );
}

/** Clears the answers and leaves for the front page, so that Back does not bring them up again. */
function LeaveButton() {
  return (
    <button type="button" className="ds-button" data-variant="tertiary" onClick={leave}>
      Tøm og forlat
    </button>
  );
}

function leave(): void {
  window.location.replace("/");
}
