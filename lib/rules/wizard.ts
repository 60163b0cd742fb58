import { evaluatorOf } from "./evaluate";
import type { QuestionId } from "./options";
import type { Question } from "./question";
import { wizardQuestions as set } from "./questions";
import type { AnsweredQuestion, Situation } from "./situation";
import * as situations from "./situation";

/** The engine, bound to the questions of the wizard. What each does is said where it is defined: evaluate.ts and situation.ts. */
export const evaluate = evaluatorOf(set);
export const parseSituation = (entries: Iterable<readonly [string, string]>) => situations.parseIn(set, entries);
export const formatSituation = (situation: Situation): string => situations.formatIn(set, situation);
export const answered = (situation: Situation): AnsweredQuestion[] => situations.answeredIn(set, situation);
export const onlyRelevant = (situation: Situation): Situation => situations.relevantIn(set, situation);
export const isAsked = (question: Question<QuestionId>, situation: Situation) =>
  situations.isAskedIn(set, question, situation);
export const offeredOptions = (question: Question<QuestionId>, situation: Situation): string[] =>
  situations.offeredIn(set, question, situation);
