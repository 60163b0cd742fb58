import type { Question } from "@/lib/rules";

type Props = {
  question: Question;
  option: string;
  text: string;
  /** The number key that chooses it; «Vet ikke» is always 0. */
  shortcut: number;
  chosen: boolean;
};

const lastKey = 9;

/** One answer to choose: the whole row is the target, and its number key is shown where there is a keyboard. */
export function QuestionOption({ question, option, text, shortcut, chosen }: Props) {
  return (
    <label className="valg-rad">
      <input
        className="ds-input"
        type={question.multiple ? "checkbox" : "radio"}
        name={question.id}
        value={option}
        defaultChecked={chosen}
        required={!question.multiple}
        data-tast={shortcut <= lastKey ? shortcut : undefined}
      />
      <span>{text}</span>
      {/* Drawn by the style sheet: no part of the label's text. */}
      {shortcut <= lastKey ? <span className="tast" data-tegn={shortcut} aria-hidden="true" /> : null}
    </label>
  );
}
