import { answered, onlyRelevant, parseSituation, type QuestionId, type Situation } from "@/lib/rules";
import { missingAnswer } from "./wizard-address";

/** The situation with one more answer, or what to do about the answer. */
export function withAnswer(
  situation: Situation,
  question: QuestionId,
  options: readonly string[],
): { situation: Situation } | { message: string } {
  if (options.length === 0) return { message: missingAnswer };
  const parsed = parseSituation(
    answered({ ...situation, [question]: options }).flatMap(({ question: key, options: given }) =>
      given.map((option) => [key, option] as const),
    ),
  );
  return "error" in parsed ? parsed.error : { situation: onlyRelevant(parsed.situation) };
}
