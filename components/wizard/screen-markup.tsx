import { WhatChanges } from "@/components/rights/what-changes";
import words from "@/generated/words.js";
import { renderMarkup } from "@/lib/markup";
import type { Situation } from "@/lib/rules";
import { QuestionScreen } from "./question-screen";
import { ResultScreen } from "./result-screen";
import { type AddressOf, missingAnswer, resultOf, type WizardView } from "./wizard-address";

type Options = {
  addressOf: AddressOf;
  host: string;
  /** Leaves a place, `data-senere`, for what takes long and stands last: {@link changesMarkup}. */
  changesLater?: boolean;
  /** An answer that cannot be taken, and what to do about it. */
  refused?: { given: readonly string[]; message: string };
};

/** The screen that an address asks for, a question or the result, as markup: the same whoever writes it. */
export function screenMarkup(view: WizardView, { addressOf, host, changesLater, refused }: Options): string {
  const shared = { situation: view.situation, words, addressOf };
  if (view.question === undefined)
    return renderMarkup(
      <ResultScreen {...shared} visning={view.visning} host={host} changesLater={changesLater ?? false} />,
    );
  return renderMarkup(
    <QuestionScreen
      {...shared}
      question={view.question}
      error={refused?.message ?? (view.missing ? missingAnswer : null)}
      given={refused?.given}
    />,
  );
}

/** What changes at the next steps of the case, for a result; nothing when no change is known. */
export function changesMarkup(situation: Situation, addressOf: AddressOf): string {
  return renderMarkup(<WhatChanges situation={situation} words={words} resultHref={resultOf(addressOf)} />);
}
