import { progressOf, type QuestionId, type Situation } from "@/lib/rules";

/** How far it is to the first result: true whatever is answered, for what is left can only shrink. */
export function StepProgress({ situation, question }: { situation: Situation; question: QuestionId }) {
  const progress = progressOf(situation, question);
  if (progress === undefined)
    return (
      <p className="framgang" id="framgang">
        Gjør svaret sikrere
      </p>
    );
  return (
    <p className="framgang" id="framgang">
      <span>
        Spørsmål {progress.number} av høyst {progress.atMost}
      </span>
      <progress value={progress.number} max={progress.atMost} aria-hidden="true" />
    </p>
  );
}
