import type { FormEvent } from "react";
import { ContactLinks } from "@/components/contact/contact-links";
import { describeContacts, type Words } from "@/lib/guidance";
import { answered, dontKnow, offeredOptions, type QuestionId, questionOf, type Situation } from "@/lib/rules";

type Props = {
  question: QuestionId;
  situation: Situation;
  words: Words;
  /** Heading of the question; an open question on a result page stands lower. */
  level: 1 | 3;
  /** Told when an answer is given; left out, the form asks the server. */
  onAnswer?: (options: readonly string[]) => void;
  /** What is wrong with the answer just given. */
  error?: string | null;
};

/**
 * One question: its options, «Vet ikke» always last, and how to find out.
 * A plain GET form with the earlier answers inside, so that it works without script.
 */
export function QuestionForm({ question: id, situation, words, level, onAnswer, error = null }: Props) {
  const question = questionOf(id);
  const text = words.questions[id];
  const chosen = situation[id] ?? [];
  const errorId = `${id}-feil`;
  const Heading = `h${level}` as const;
  const options = [...offeredOptions(question, situation), dontKnow];
  return (
    <form
      action="/veiviser/svar"
      method="get"
      className="sporsmal"
      noValidate
      onSubmit={onAnswer && ((event) => submit(event, id, onAnswer))}
    >
      {answered(situation)
        .filter(({ question: other }) => other !== id)
        .flatMap(({ question: other, options: given }) =>
          given.map((option) => <input key={other + option} type="hidden" name={other} value={option} />),
        )}
      <fieldset aria-describedby={error ? errorId : undefined}>
        <legend>
          <Heading className="sporsmal-tittel" tabIndex={-1} id={level === 1 ? "sporsmal" : undefined}>
            {text?.text}
          </Heading>
        </legend>
        {question.multiple ? <p className="dempet">Velg alt som passer.</p> : null}
        {error ? (
          <p className="feil" id={errorId} role="alert">
            {error}
          </p>
        ) : null}
        <div className="valg">
          {options.map((option) => (
            <label key={option} className="valg-rad">
              <input
                className="ds-input"
                type={question.multiple ? "checkbox" : "radio"}
                name={id}
                value={option}
                defaultChecked={chosen.includes(option)}
              />
              <span>{option === dontKnow ? "Vet ikke" : text?.options[option]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="knapper">
        <button type="submit" className="ds-button">
          {level === 1 ? "Neste" : "Svar"}
        </button>
      </div>
      {text ? <HowToFindOut text={text} words={words} /> : null}
    </form>
  );
}

function HowToFindOut({ text, words }: { text: Words["questions"][string]; words: Words }) {
  return (
    <details className="hjelp">
      <summary>Vet du ikke? Slik finner du det ut</summary>
      <p>{text.help}</p>
      {text.notCovered ? <p>{text.notCovered}</p> : null}
      <ContactLinks contacts={describeContacts(text.contacts, words)} />
    </details>
  );
}

function submit(
  event: FormEvent<HTMLFormElement>,
  id: QuestionId,
  onAnswer: (options: readonly string[]) => void,
): void {
  event.preventDefault();
  onAnswer(new FormData(event.currentTarget).getAll(id).filter((value) => typeof value === "string"));
}
