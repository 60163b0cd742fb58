import { describeAnswers, describeQuestion, type Words } from "@/lib/guidance";
import { answered, type QuestionId, type Situation } from "@/lib/rules";
import { AnswerList } from "./answer-list";
import { QuestionForm } from "./question-form";
import { StepProgress } from "./step-progress";
import type { AddressOf } from "./wizard-address";

type Props = {
  question: QuestionId;
  situation: Situation;
  words: Words;
  addressOf: AddressOf;
  error: string | null;
  /** The answer just given, where it could not be taken. */
  given?: readonly string[] | undefined;
};

/** One question, how far it is, the way back, and the answers so far. */
export function QuestionScreen({ question, situation, words, addressOf, error, given }: Props) {
  const before = answered(situation).map(({ question: id }) => id);
  const previous = before.slice(0, before.includes(question) ? before.indexOf(question) : undefined).at(-1);
  const questionHref = (id: QuestionId) => addressOf(situation, { sporsmal: id });
  return (
    <div className="veiviser">
      <AnswerList answers={describeAnswers(situation, words)} questionHref={questionHref} />
      <div className="veiviser-steg">
        {previous ? (
          <a className="tilbake" href={questionHref(previous)}>
            Tilbake<span className="ds-sr-only"> til: {describeQuestion(previous, words).label}</span>
          </a>
        ) : null}
        <StepProgress situation={situation} question={question} />
        <QuestionForm question={question} situation={situation} words={words} error={error} given={given} />
        <p className="veivalg">
          <a href={addressOf(situation, { vis: "svar" })}>Vis svaret nå</a>
        </p>
      </div>
    </div>
  );
}
