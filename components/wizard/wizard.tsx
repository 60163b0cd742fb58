"use client";

import { useEffect, useRef, useState } from "react";
import words from "@/generated/words.js";
import { answered, onlyRelevant, parseSituation, type QuestionId, type Situation } from "@/lib/rules";
import { goToPlace } from "./go-to-place";
import { QuestionScreen } from "./question-screen";
import { ResultScreen } from "./result-screen";
import { useHash } from "./use-hash";
import { hashAddress, missingAnswer, readAddress } from "./wizard-address";

/** The wizard in the browser: one question a screen, the result at the end, all of it after «#» in the address. */
export function Wizard() {
  const hash = useHash();
  const read = readAddress(new URLSearchParams((hash ?? "").replace(/^#/, "")));
  const [problem, setProblem] = useState<{ hash: string | null; message: string } | null>(null);
  const moved = useRef(false);

  useEffect(() => {
    // Not on arrival: a reader of the screen starts at the top of the page.
    if (moved.current) {
      window.scrollTo(0, 0);
      document.querySelector<HTMLElement>("#sporsmal, #svar")?.focus();
    }
    moved.current = hash !== null;
  }, [hash]);

  useEffect(() => {
    if (problem) document.getElementById("sporsmal-feil")?.focus();
  }, [problem]);

  useEffect(() => {
    document.addEventListener("click", goToPlace);
    return () => document.removeEventListener("click", goToPlace);
  }, []);

  const view =
    "error" in read ? { situation: {}, question: "status" as const, missing: false, error: read.error.message } : read;
  const { situation } = view;
  if (view.question === undefined) {
    return (
      <ResultScreen
        situation={situation}
        visning={view.visning}
        words={words}
        addressOf={hashAddress}
        host={window.location.host}
      />
    );
  }
  const { question } = view;
  const error =
    problem?.hash === hash ? problem.message : "error" in view ? view.error : view.missing ? missingAnswer : null;
  const answer = (options: readonly string[]) => {
    const next = withAnswer(situation, question, options);
    if ("message" in next) setProblem({ hash, message: next.message });
    else window.location.hash = hashAddress(next.situation);
  };
  return (
    <QuestionScreen
      key={hash}
      question={question}
      situation={situation}
      words={words}
      addressOf={hashAddress}
      error={error}
      // Before the script has read the address, the form asks the server.
      onAnswer={hash === null ? undefined : answer}
    />
  );
}

/** The situation with one more answer, or what to do about the answer. */
function withAnswer(
  situation: Situation,
  question: QuestionId,
  options: readonly string[],
): { situation: Situation } | { message: string } {
  if (options.length === 0) return { message: missingAnswer };
  const parsed = parseSituation(
    answered({ ...situation, [question]: options }).flatMap(({ question: key, options: given }) =>
      given.map((option) => [key, option] as const),
    ),
  );
  return "error" in parsed ? parsed.error : { situation: onlyRelevant(parsed.situation) };
}
