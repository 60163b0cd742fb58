import { QuickExit } from "@/components/layout/quick-exit";
import { ClearAnswers } from "./clear-answers";

/** The ways out of a page with answers: empty it and leave, or begin anew. */
export function LeaveAnswers() {
  return (
    <QuickExit>
      <ClearAnswers />
    </QuickExit>
  );
}
