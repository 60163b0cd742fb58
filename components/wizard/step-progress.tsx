import { progressOf, type QuestionId, type Situation } from "@/lib/rules";

/** How far it is to the first result: true whatever is answered, for what is left can only shrink. */
export function StepProgress({ situation, question }: { situation: Situation; question: QuestionId }) {
  const progress = progressOf(situation, question);
  return (
    <p className="framgang" id="framgang">
      {progress === undefined ? (
        "Gjør svaret sikrere"
      ) : (
        <>
          <span>
            Spørsmål {progress.number} av høyst {progress.atMost}
          </span>
          <progress value={progress.number} max={progress.atMost} aria-hidden="true" />
        </>
      )}
    </p>
  );
}
