import words from "@/generated/words.js";
import { renderMarkup } from "@/lib/markup";
import { QuestionScreen } from "./question-screen";
import { ResultScreen } from "./result-screen";
import { type AddressOf, missingAnswer, type WizardView } from "./wizard-address";

type Options = {
  addressOf: AddressOf;
  host: string;
  /** An answer that cannot be taken, and what to do about it. */
  refused?: { given: readonly string[]; message: string };
};

/** The screen that an address asks for, a question or the result, as markup: the same whoever writes it. */
export function screenMarkup(view: WizardView, { addressOf, host, refused }: Options): string {
  const shared = { situation: view.situation, words, addressOf };
  if (view.question === undefined) return renderMarkup(<ResultScreen {...shared} visning={view.visning} host={host} />);
  return renderMarkup(
    <QuestionScreen
      {...shared}
      question={view.question}
      error={refused?.message ?? (view.missing ? missingAnswer : null)}
      given={refused?.given}
    />,
  );
}
