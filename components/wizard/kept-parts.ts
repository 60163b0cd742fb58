import { PhoneLink } from "@/components/contact/phone-link";
import { DocumentHead, keptFrame } from "@/components/document/document";
import { EntitlementTag } from "@/components/rights/entitlement-tag";
import { RightCard } from "@/components/rights/right-card";
import { ChangedRight } from "@/components/rights/what-changes";
import { KeptMarkup } from "@/lib/markup";
import { AnswerRow, AnswerRows } from "./answer-list";
import { BackToSummary } from "./area-result";
import { LeaveAnswers } from "./leave-answers";
import { RuledOut } from "./not-applying";
import { OpenRight } from "./open-right";
import { PrintedFacts } from "./printed-facts";
import { GivenAnswer, HowToFindOut } from "./question-form";
import { QuestionOption } from "./question-option";
import { FirstStep, SummaryRight } from "./summary";

/**
 * The parts of an answer that are the same for everybody to whom they are shown: what is said of each right and each question. What
 * follows from this person's answers is put in each time.
 */
export const keptParts = new KeptMarkup(keptFrame)
  .keep(DocumentHead, ({ title, tabTitle, noIndex, linkedSheet }) => [title, tabTitle, noIndex, linkedSheet].join())
  .keep(LeaveAnswers, () => "")
  .keep(EntitlementTag, ({ entitlement }) => entitlement)
  .keep(PhoneLink, ({ number, display, label }) => `${number} ${display} ${label}`)
  .keepAround(
    RightCard,
    ({ right, level }) => (right.applies === "yes" ? `${level} ${right.id}` : undefined),
    ({ right }) => [right.why()],
    ({ right, level }, [why = ""]) => ({ right: { ...right, why: () => why }, level }),
  )
  .keep(OpenRight, ({ right }) => right.id)
  .keep(PrintedFacts, ({ right }) => right.id)
  .keep(FirstStep, ({ right }) => right.id)
  .keepAround(
    SummaryRight,
    ({ right, className }) => `${className} ${right.id}`,
    ({ page }) => [page],
    (props, [page = ""]) => ({ ...props, page }),
  )
  .keep(BackToSummary, ({ from }) => from)
  .keep(RuledOut, ({ right }) => right.id)
  .keep(ChangedRight, ({ right, isOpen }) => `${right.id} ${isOpen}`)
  .keep(GivenAnswer, ({ question, option }) => `${question} ${option}`)
  .keep(HowToFindOut, ({ question }) => question)
  .keep(QuestionOption, ({ question, option, text, shortcut, chosen }) =>
    [question.id, option, shortcut, chosen, text].join(" "),
  )
  .keepAround(
    AnswerRow,
    ({ label }) => label,
    ({ answer, href }) => [answer, href],
    (props, [answer = "", href = ""]) => ({ ...props, answer, href }),
  )
  .keepFor(AnswerRows, ({ answers }) => answers);
