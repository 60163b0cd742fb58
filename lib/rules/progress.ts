import { mentioned } from "./condition";
import { findRights } from "./find";
import type { QuestionId } from "./options";
import { questionOf, questions } from "./questions";
import type { Situation } from "./situation";
import { answered, isAsked, offeredOptions } from "./wizard";

/** Where a question stands on the way to the first result: «Spørsmål `number` av høyst `atMost`». */
export type Progress = { number: number; atMost: number };

const core = questions.filter((question) => question.core);

/** The core questions that decide which other core questions are asked: only their answers need be tried. */
const branching = new Set(core.flatMap(({ askedWhen }) => [...mentioned(askedWhen).keys()]));

/**
 * How far a question is from the first result. Whatever is answered, no more core questions come than `atMost` says; fewer may.
 *
 * @returns undefined for a question that only deepens a result
 */
export function progressOf(situation: Situation, question: QuestionId): Progress | undefined {
  if (!questionOf(question).core) return undefined;
  const ids = core.map(({ id }) => id);
  const before = answered(situation).filter(
    ({ question: id }) => ids.includes(id) && ids.indexOf(id) < ids.indexOf(question),
  );
  const open = findRights(situation).open;
  // While the status is open, it is the only one named; any other may follow from it.
  const pending = (id: QuestionId) => id === question || open[0] === "status" || open.includes(id);
  const unanswered = { ...situation, [question]: [] };
  return { number: before.length + 1, atMost: mostAsked(unanswered, pending) };
}

/** The number of core questions on the longest way through, those answered counted. */
function mostAsked(situation: Situation, pending: (id: QuestionId) => boolean, from = 0): number {
  const next = core.findIndex(
    (question, index) => index >= from && isUnanswered(situation, question.id) && isAsked(question, situation) === true,
  );
  const question = core[next];
  if (question === undefined) return core.filter(({ id }) => !isUnanswered(situation, id)).length;
  const skipped = pending(question.id) ? 0 : 1;
  const options = offeredOptions(question, situation);
  const tried = branching.has(question.id) ? options : options.slice(0, 1);
  return Math.max(
    ...tried.map((option) => mostAsked({ ...situation, [question.id]: [option] }, pending, next + 1) - skipped),
  );
}

function isUnanswered(situation: Situation, id: QuestionId): boolean {
  return (situation[id] ?? []).length === 0;
}
