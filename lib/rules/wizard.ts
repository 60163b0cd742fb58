import { keptLately, lately } from "@/lib/lately";
import { holds } from "./condition";
import { evaluatorOf, rulerOutOf } from "./evaluate";
import type { QuestionId } from "./options";
import type { Question } from "./question";
import { wizardQuestions as set } from "./questions";
import type { AnsweredQuestion, Situation } from "./situation";
import * as situations from "./situation";

/** The engine, bound to the questions of the wizard. What each does is said where it is defined: evaluate.ts and situation.ts. */
export const evaluate = evaluatorOf(set);
export const ruledOutBy = rulerOutOf(set);
export const answered = (situation: Situation): AnsweredQuestion[] => situations.answeredIn(set, situation);

/** One page asks of several questions whether they are asked. */
const known = keptLately((situation: Situation) => situations.knownIn(set, situation));

export const isAsked = (question: Question<QuestionId>, situation: Situation): boolean | undefined =>
  holds(question.askedWhen, known(situation));

export const offeredOptions = (question: Question<QuestionId>, situation: Situation): string[] =>
  situations.offeredIn(set, question, situation);

/** One page names its answers in every link. */
export const formatSituation = keptLately((situation: Situation): string => situations.formatIn(set, situation));

/** Situations from which all has been dropped that is not relevant: the same again need not be looked at. */
const relevant = lately<Situation, true>();

export function onlyRelevant(situation: Situation): Situation {
  if (relevant.get(situation)) return situation;
  const kept = situations.relevantIn(set, situation);
  relevant.set(kept, true);
  return kept;
}

export function parseSituation(
  entries: Iterable<readonly [string, string]>,
): ReturnType<typeof situations.parseIn<QuestionId>> {
  const parsed = situations.parseIn(set, entries);
  if ("situation" in parsed) relevant.set(parsed.situation, true);
  return parsed;
}
