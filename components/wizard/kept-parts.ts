import { keptFrame } from "@/components/document/document";
import { EntitlementTag } from "@/components/rights/entitlement-tag";
import { RightCard } from "@/components/rights/right-card";
import { ChangedRight } from "@/components/rights/what-changes";
import { KeptMarkup } from "@/lib/markup";
import { AnswerRows } from "./answer-list";
import { RuledOut } from "./not-applying";
import { OpenRight } from "./open-right";
import { PrintedFacts } from "./printed-facts";
import { SummaryRight } from "./summary";

/**
 * The parts of an answer that are the same for everybody to whom they are shown: what is said of each right. Why it applies to this
 * person is put in each time.
 */
export const keptParts = new KeptMarkup(keptFrame)
  .keep(EntitlementTag, ({ entitlement }) => entitlement)
  .keepAround(
    RightCard,
    ({ right, level }) => (right.applies === "yes" ? `${level} ${right.id}` : undefined),
    ({ right }) => right.why,
    ({ right, level }, why) => ({ right: { ...right, why }, level }),
  )
  .keep(OpenRight, ({ right }) => right.id)
  .keep(PrintedFacts, ({ right }) => right.id)
  .keep(SummaryRight, ({ right, page, className }) => (page === "" ? `${className} ${right.id}` : undefined))
  .keep(RuledOut, ({ right }) => right.id)
  .keep(ChangedRight, ({ right, isOpen }) => `${right.id} ${isOpen}`)
  .keepFor(AnswerRows, ({ answers }) => answers);
