import { ContactLinks } from "@/components/contact/contact-links";
import { describeContacts, optionText, type Words } from "@/lib/guidance";
import { answered, dontKnow, offeredOptions, type QuestionId, questionOf, type Situation } from "@/lib/rules";
import { QuestionOption } from "./question-option";

type Props = {
  question: QuestionId;
  situation: Situation;
  words: Words;
  /** What is wrong with the answer just given. */
  error: string | null;
  /** The answer just given, where it could not be taken. */
  given?: readonly string[] | undefined;
};

/**
 * One question: its options, «Vet ikke» always last, and how to find out.
 * A plain GET form with the earlier answers inside, so that it works without script; elements/wizard.element.ts takes it over.
 */
export function QuestionForm({ question: id, situation, words, error, given }: Props) {
  const question = questionOf(id);
  const text = words.questions[id];
  const chosen = given ?? situation[id] ?? [];
  const options = [...offeredOptions(question, situation), dontKnow];
  return (
    <tast-valg>
      <form action="/veiviser/svar" method="get" className="sporsmal">
        {/* Radios are required by the browser; boxes cannot be, so the server is told what was asked. */}
        {question.multiple ? <input type="hidden" name="spurt" value={id} /> : null}
        {answered(situation)
          .filter(({ question: other }) => other !== id)
          .flatMap(({ question: other, options: given }) =>
            given.map((option) => <GivenAnswer key={other + option} question={other} option={option} />),
          )}
        <fieldset aria-describedby={error ? "sporsmal-feil" : undefined} data-feil={error ? "" : undefined}>
          <legend>
            <h1 className="sporsmal-tittel" tabIndex={-1} id="sporsmal" aria-describedby="framgang">
              {text?.text}
            </h1>
          </legend>
          {question.multiple ? (
            <p className="dempet">Velg alt som passer.</p>
          ) : (
            <p className="dempet gar-videre" id="gar-videre">
              Trykk på et svar for å gå videre.
            </p>
          )}
          {error ? (
            <p className="feil" id="sporsmal-feil" role="alert" tabIndex={-1}>
              <span className="ds-sr-only">Feil: </span>
              {error}
            </p>
          ) : null}
          <div className="valg">
            {options.map((option, index) => (
              <QuestionOption
                key={option}
                question={question}
                option={option}
                text={optionText(id, option, words, situation)}
                shortcut={option === dontKnow ? 0 : index + 1}
                chosen={chosen.includes(option)}
              />
            ))}
          </div>
        </fieldset>
        <div className="knapper">
          <button type="submit" className="ds-button">
            Neste
          </button>
          <p className="tastehjelp">
            <span>
              {question.multiple ? "Taster: tallet velger, " : "Taster: tallet velger og går videre. Etter piltaster: "}
              <kbd>Enter</kbd>
              {question.multiple ? " går videre." : "."}
            </span>{" "}
            <button type="button" data-taster>
              Slå av talltastene
            </button>
            <span role="status" className="ds-sr-only" />
          </p>
        </div>
        {text ? <HowToFindOut question={id} text={text} words={words} /> : null}
      </form>
    </tast-valg>
  );
}

export function GivenAnswer({ question, option }: { question: QuestionId; option: string }) {
  return <input type="hidden" name={question} value={option} />;
}

type Help = { question: QuestionId; text: Words["questions"][string]; words: Words };

export function HowToFindOut({ text, words }: Help) {
  return (
    <details className="hjelp">
      <summary>Vet du ikke? Slik finner du det ut</summary>
      <p>{text.help}</p>
      {text.notCovered ? <p>{text.notCovered}</p> : null}
      <ContactLinks contacts={describeContacts(text.contacts, words)} />
    </details>
  );
}
