import { type Condition, holds, type Known, mentioned } from "./condition";
import type { QuestionId } from "./options";
import { type Question, questionIds, questionOf } from "./questions";
import { offers, type Situation, settled } from "./situation";

/** What may be said about one right in a situation that need not be complete. */
export type Finding =
  | { applies: "yes"; because: readonly QuestionId[] }
  | { applies: "depends"; dependsOn: readonly [QuestionId, ...QuestionId[]] } // never empty: someone must be able to ask
  | { applies: "no" };

/**
 * Tries every way in which the open questions may yet be answered.
 *
 * An answer that was given shows that its question was asked, so ways in which it would not be are left out.
 * Sound and complete for one condition: "yes" and "no" hold in every completion of the situation, "depends" means that
 * there is at least one completion of each kind, and names exactly the open questions that can change the outcome.
 *
 * @param assumed answers tried out: used where their question is asked, but no sign that it is
 */
export function evaluate(condition: Condition, situation: Situation, assumed: Situation = {}): Finding {
  const outcome = decide(condition, { ...situation, ...assumed }, givenQuestions(situation));
  if (outcome === diagramTrue) return { applies: "yes", because: reasons(condition, situation) };
  if (outcome === diagramFalse) return { applies: "no" };
  const found = questionsIn(outcome);
  const [first, ...rest] = questionIds.filter((id) => found.has(id));
  if (first === undefined) throw new Error("an open outcome without a question"); // a diagram that is no leaf has one
  return { applies: "depends", dependsOn: [first, ...rest] };
}

/** The answers without which the outcome would not be certain; all that were used when none is needed alone. */
function reasons(condition: Condition, situation: Situation): QuestionId[] {
  const used = planOf(condition).order.filter((id) => settled(situation[id]) !== undefined);
  const needed = used.filter((id) => decide(condition, { ...situation, [id]: [] }, []) !== diagramTrue);
  const reasons = needed.length > 0 ? needed : used.filter((id) => mentioned(condition).has(id));
  return questionIds.filter((id) => reasons.includes(id));
}

/**
 * A reduced decision diagram: a leaf, or a question and what follows from each of its answers.
 * A question whose answers all lead to the same place is left out, so the questions that remain are those that matter.
 */
type Diagram = { key: string; question?: QuestionId; branches?: readonly Diagram[] };
const diagramTrue: Diagram = { key: "1" };
const diagramFalse: Diagram = { key: "0" };

/** @param given questions that were answered, and so were asked */
function decide(condition: Condition, situation: Situation, given: readonly Question[]): Diagram {
  // Answers that cannot go together (children along, and parents of a child) leave no way at all; then each counts alone.
  return walk(condition, situation, given) ?? walk(condition, situation, []) ?? diagramFalse;
}

/** Undefined when no completion is possible. */
function walk(condition: Condition, situation: Situation, given: readonly Question[]): Diagram | undefined {
  const { order, leaves } = planOf(condition);
  const telling = new Map(leaves);
  for (const { askedWhen } of given) collectLeaves(askedWhen, telling);
  const values = new Map<QuestionId, readonly string[] | null>();
  const known: Known = (id) => values.get(id);

  const step = (position: number): Diagram | undefined => {
    if (given.some((question) => holds(question.askedWhen, known) === false)) return undefined;
    const outcome = holds(condition, known);
    if (outcome !== undefined) return outcome ? diagramTrue : diagramFalse;
    const id = order[position];
    if (id === undefined) throw new Error("a condition is open though all its questions are settled");
    const possible = completions(questionOf(id), situation, known, telling.get(id) ?? []);
    const branches = possible.flatMap((value) => {
      values.set(id, value);
      const next = step(position + 1);
      values.delete(id);
      return next ?? [];
    });
    const [first] = branches;
    if (first === undefined || branches.every(({ key }) => key === first.key)) return first;
    return { key: `${id}(${branches.map(({ key }) => key).join(",")})`, question: id, branches };
  };
  return step(0);
}

function givenQuestions(situation: Situation): Question[] {
  return questionIds.filter((id) => (situation[id]?.length ?? 0) > 0).map(questionOf);
}

/** Every answer a question can have here: one when it is answered, `null` when it is not asked. */
function completions(
  question: Question,
  situation: Situation,
  known: Known,
  leaves: Leaves,
): (readonly string[] | null)[] {
  if (holds(question.askedWhen, known) === false) return [null];
  const answer = settled(situation[question.id]);
  const offered = question.options.filter((option) => offers(question, option, known) !== false);
  const given = answer?.filter((option) => offered.includes(option));
  if (given && given.length > 0) return [given];
  return question.multiple ? subsets(offered, leaves) : unlike(offered, leaves).map((option) => [option]);
}

/** One of each kind of option that the leaves cannot tell apart. */
function unlike(offered: readonly string[], leaves: Leaves): string[] {
  const kinds = new Map<string, string>();
  for (const option of offered) {
    const kind = leaves.map((options) => (options.includes(option) ? "1" : "0")).join("");
    if (!kinds.has(kind)) kinds.set(kind, option);
  }
  return [...kinds.values()];
}

/** All sets of options that a condition can tell apart; «ingen» stands alone. */
function subsets(offered: readonly string[], leaves: Leaves): string[][] {
  const relevant = new Set(leaves.flat());
  const combinable = offered.filter((option) => option !== "ingen");
  let sets: string[][] = [[]];
  for (const option of combinable.filter((candidate) => relevant.has(candidate))) {
    sets = sets.flatMap((set) => [set, [...set, option]]);
  }
  // The empty set stands for «other options»: possible only where there are any.
  const others = combinable.find((option) => !relevant.has(option));
  const possible = sets.filter((set) => set.length > 0);
  if (others !== undefined) possible.unshift([others]);
  if (offered.includes("ingen")) possible.unshift(["ingen"]);
  return possible;
}

type Plan = {
  /** The questions a condition rests on, directly or through when they are asked; each after those that decide whether it is asked. */
  order: readonly QuestionId[];
  /** What tells the options of each question apart: the condition itself, and when its questions are asked and their options offered. */
  leaves: ReadonlyMap<QuestionId, Leaves>;
};

type Leaves = readonly (readonly string[])[];

function collectLeaves(condition: Condition, into: Map<QuestionId, Leaves>): void {
  if ("is" in condition) into.set(condition.is, [...(into.get(condition.is) ?? []), condition.options]);
  else if ("not" in condition) collectLeaves(condition.not, into);
  else for (const part of "all" in condition ? condition.all : condition.any) collectLeaves(part, into);
}

const plans = new WeakMap<Condition, Plan>();

function planOf(condition: Condition): Plan {
  const known = plans.get(condition);
  if (known) return known;
  const order: QuestionId[] = [];
  const add = (id: QuestionId) => {
    if (order.includes(id)) return;
    for (const before of prerequisites(questionOf(id))) add(before);
    order.push(id);
  };
  const named = mentioned(condition);
  for (const id of questionIds) if (named.has(id)) add(id);
  const leaves = new Map<QuestionId, Leaves>();
  collectLeaves(condition, leaves);
  for (const { askedWhen, offeredWhen } of order.map(questionOf))
    for (const part of [askedWhen, ...Object.values(offeredWhen)]) collectLeaves(part, leaves);
  const plan = { order, leaves };
  plans.set(condition, plan);
  return plan;
}

function prerequisites(question: Question): Iterable<QuestionId> {
  const conditions = [question.askedWhen, ...Object.values(question.offeredWhen)];
  const named = new Map<QuestionId, Set<string>>();
  for (const condition of conditions) mentioned(condition, named);
  return named.keys();
}

function questionsIn(diagram: Diagram, found = new Set<QuestionId>()): Set<QuestionId> {
  if (diagram.question !== undefined) found.add(diagram.question);
  for (const branch of diagram.branches ?? []) questionsIn(branch, found);
  return found;
}
