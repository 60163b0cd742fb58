import { renderMarkup } from "@/lib/markup";
import type { Evaluate } from "@/lib/rules/evaluate";
import type { QuestionSet } from "@/lib/rules/question";
import type { Situation } from "@/lib/rules/situation";
import { AidForm } from "./aid-form";
import { AidOutcomes } from "./aid-outcomes";
import type { AidView } from "./aid-view";
import { AnswerCue } from "./answer-cue";

type Props = {
  view: AidView;
  set: QuestionSet<string>;
  situation: Situation<string>;
  evaluate: Evaluate<string>;
  atOnce: boolean;
};

/** Questions and outcomes of a decision aid as markup: the same whoever writes it. */
export function aidMarkup({ view, set, situation, evaluate, atOnce }: Props): string {
  return renderMarkup(
    <>
      <AidForm view={view} set={set} situation={situation} atOnce={atOnce} />
      {atOnce ? <AnswerCue view={view} situation={situation} evaluate={evaluate} /> : null}
      <AidOutcomes view={view} situation={situation} evaluate={evaluate} onPaper={atOnce} />
    </>,
  );
}
