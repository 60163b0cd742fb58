import type { Situation } from "@/lib/rules";
import type { Evaluate } from "@/lib/rules/evaluate";
import { settled } from "@/lib/rules/situation";
import type { AidView } from "./aid-view";

type Props = { view: AidView; situation: Situation<string>; evaluate: Evaluate<string> };

/** How much is answered already, in a line that stays in view: the answers themselves may stand under questions not yet needed. */
export function AnswerCue({ view, situation, evaluate }: Props) {
  if (!Object.values(situation).some(settled)) return null;
  const applies = view.outcomes.map(({ when }) => evaluate(when, situation).applies);
  const certain = applies.filter((one) => one === "yes").length;
  const open = applies.filter((one) => one === "depends").length;
  return (
    <p className="hjelpemiddel-svar">
      <a href="#gjor-dette">
        {certain > 0 ? `Se svaret: ${certain} gjelder nå` : "Ingenting sikkert ennå"}
        {open > 0 ? `, ${open} til kan gjelde` : ""}
      </a>
    </p>
  );
}
