import type { Situation } from "@/lib/rules";
import type { Evaluate } from "@/lib/rules/evaluate";
import { settled } from "@/lib/rules/situation";
import type { AidView } from "./aid-view";
import { shownOutcomes } from "./shown-outcomes";

type Props = { view: AidView; situation: Situation<string>; evaluate: Evaluate<string> };

/** How much is answered already, in a line that stays in view: the answers themselves may stand under questions not yet needed. */
export function AnswerCue({ view, situation, evaluate }: Props) {
  if (!Object.values(situation).some(settled)) return null;
  const shown = shownOutcomes(view, situation, evaluate);
  const certain = shown.certain.length;
  const open = shown.open.length;
  return (
    <p className="hjelpemiddel-svar">
      <a href="#gjor-dette">
        {certain > 0 ? `Se svaret: ${certain} gjelder nå` : "Se svaret"}
        {open > 0 ? `${certain > 0 ? "," : ":"} ${open} ${certain > 0 ? "til " : ""}kan gjelde` : ""}
      </a>
    </p>
  );
}
