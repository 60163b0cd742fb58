import { nextQuestion, questionOf } from "@/lib/rules";

/**
 * Finds in idle moments, one status at a time, what holds while nothing else is known. That takes longest of all, is the same for
 * all, and is kept (lib/rules/find.ts): the first answer is then there at once.
 */
export function prepareAnswers(statuses: readonly string[] = questionOf("status").options): void {
  const [status, ...rest] = statuses;
  if (status === undefined || !("requestIdleCallback" in window)) return;
  requestIdleCallback(() => {
    nextQuestion({ status: [status] });
    prepareAnswers(rest);
  });
}
