import { type Condition, holds, type Known, mentioned } from "@/lib/rules/condition";
import type { QuestionId } from "@/lib/rules/options";
import type { Question, QuestionSet } from "@/lib/rules/question";
import { dontKnow, offers, type Situation, settled } from "@/lib/rules/situation";

/** What may be said about one right in a situation that need not be complete. */
export type Finding<Id extends string = QuestionId> =
  | { applies: "yes"; because: readonly Id[] }
  | { applies: "depends"; dependsOn: readonly [Id, ...Id[]] } // never empty: someone must be able to ask
  | { applies: "no" };

/** A set of questions, and for each condition asked about them the plan that was made the first time. */
type Solver<Id extends string> = { set: QuestionSet<Id>; plans: WeakMap<Condition<Id>, Plan<Id>> };

export type Evaluate<Id extends string> = (
  condition: Condition<Id>,
  situation: Situation<Id>,
  assumed?: Situation<Id>,
) => Finding<Id>;

/**
 * Makes the function that tries every way in which the open questions of a set may yet be answered.
 *
 * An answer that was given shows whom its question is for, and that it was offered itself, so ways in which that would not be are
 * left out. That a question is asked unless something shows nothing of it, and neither does any answer of what was answered with
 * «vet ikke».
 * Sound and complete for one condition: "yes" and "no" hold in every completion of the situation, "depends" means that
 * there is at least one completion of each kind, and names exactly the open questions that can change the outcome.
 * `assumed` are answers tried out: used where their question is asked, but no sign that it is.
 */
export function evaluatorOf<Id extends string>(set: QuestionSet<Id>): Evaluate<Id> {
  const solver: Solver<Id> = { set, plans: new WeakMap() };
  const certain = new WeakMap<Situation<Id>, Known<Id>>();
  return (condition, situation, assumed) => {
    const known = certain.get(situation) ?? certainIn(set, situation);
    certain.set(situation, known);
    // Most rights are another group's: the answers rule them out at once.
    if (assumed === undefined && holds(condition, known) === false) return { applies: "no" };
    const telling = givenQuestions(set, situation).filter((question) => mayRuleOut(set, question, situation, known));
    const outcome = decide(solver, condition, { ...situation, ...assumed }, telling);
    if (outcome.key === always) return { applies: "yes", because: reasons(solver, condition, situation) };
    if (outcome.key === never) return { applies: "no" };
    const found = questionsIn(outcome);
    const [first, ...rest] = set.ids.filter((id) => found.has(id));
    if (first === undefined) throw new Error("an open outcome without a question"); // a diagram that is no leaf has one
    return { applies: "depends", dependsOn: [first, ...rest] };
  };
}

/** The answers without which the outcome would not be certain; all that were used when none is needed alone. */
function reasons<Id extends string>(solver: Solver<Id>, condition: Condition<Id>, situation: Situation<Id>): Id[] {
  const used = planOf(solver, condition).order.filter((id) => settled(situation[id]) !== undefined);
  const needed = used.filter((id) => decide(solver, condition, { ...situation, [id]: [] }, []).key !== always);
  const reasons = needed.length > 0 ? needed : used.filter((id) => mentioned(condition).has(id));
  return solver.set.ids.filter((id) => reasons.includes(id));
}

/**
 * A reduced decision diagram: a leaf, or a question and what follows from each of its answers.
 * A question whose answers all lead to the same place is left out, so the questions that remain are those that matter.
 */
type Diagram<Id extends string> = { key: string; question?: Id; branches?: readonly Diagram<Id>[] };
const always = "1";
const never = "0";

/** @param given questions that were answered, and so were asked */
function decide<Id extends string>(
  solver: Solver<Id>,
  condition: Condition<Id>,
  situation: Situation<Id>,
  given: readonly Question<Id>[],
): Diagram<Id> {
  // Answers that cannot go together (children along, and parents of a child) leave no way at all; then each counts alone.
  return walk(solver, condition, situation, given) ?? walk(solver, condition, situation, []) ?? { key: never };
}

/** Undefined when no completion is possible. */
function walk<Id extends string>(
  solver: Solver<Id>,
  condition: Condition<Id>,
  situation: Situation<Id>,
  given: readonly Question<Id>[],
): Diagram<Id> | undefined {
  const { order, leaves, choices } = planOf(solver, condition);
  const telling = given.length === 0 ? leaves : withLeavesOf(given, leaves);
  const values = new Map<Id, readonly string[] | null>();
  const known: Known<Id> = (id) => values.get(id);
  const told: Known<Id> = (id) => (situation[id]?.includes(dontKnow) ? undefined : values.get(id));

  const step = (position: number): Diagram<Id> | undefined => {
    for (const { id } of given) if (holds(solver.set.shownBy(id), told) === false) return undefined;
    const outcome = holds(condition, known);
    if (outcome !== undefined) return { key: outcome ? always : never };
    const id = order[position];
    if (id === undefined) throw new Error("a condition is open though all its questions are settled");
    const question = solver.set.of(id);
    const possible = completions(question, situation, known, given.includes(question), (offered) => {
      // Most questions offer the same to all, and stand in many ways of one condition.
      if (telling !== leaves || offered !== question.options) return choicesOf(question, offered, telling);
      const made = choices.get(id) ?? choicesOf(question, offered, telling);
      choices.set(id, made);
      return made;
    });
    const branches: Diagram<Id>[] = [];
    for (const value of possible) {
      values.set(id, value);
      const next = step(position + 1);
      if (next !== undefined) branches.push(next);
    }
    values.delete(id);
    const [first] = branches;
    if (first === undefined || branches.every(({ key }) => key === first.key)) return first;
    return { key: `${id}(${branches.map(({ key }) => key).join(",")})`, question: id, branches };
  };
  return step(0);
}

/** A question that shows nothing that is not certain, and whose answer is offered to all, rules out no way. */
function mayRuleOut<Id extends string>(
  set: QuestionSet<Id>,
  question: Question<Id>,
  situation: Situation<Id>,
  known: Known<Id>,
): boolean {
  const offeredToSome = settled(situation[question.id])?.some((option) => option in question.offeredWhen) ?? false;
  return offeredToSome || holds(set.shownBy(question.id), known) !== true;
}

const nothingCertain = () => undefined;

/**
 * What the answers say in every way the open questions may yet be answered: each that was given, where it is certain that its
 * question is asked and its options are offered. Nothing while some answer may still turn out to belong to a question that is not
 * asked: then the answers may contradict each other.
 */
function certainIn<Id extends string>(set: QuestionSet<Id>, situation: Situation<Id>): Known<Id> {
  const known: Known<Id> = (id) => {
    const answer = settled(situation[id]);
    const { offeredWhen } = set.of(id);
    return answer?.every((option) => !(option in offeredWhen)) ? answer : undefined;
  };
  return givenQuestions(set, situation).every(({ askedWhen }) => holds(askedWhen, known) === true)
    ? known
    : nothingCertain;
}

function withLeavesOf<Id extends string>(given: readonly Question<Id>[], leaves: ReadonlyMap<Id, Leaves>) {
  const all = new Map(leaves);
  for (const { askedWhen } of given) collectLeaves(askedWhen, all);
  return all;
}

function givenQuestions<Id extends string>(set: QuestionSet<Id>, situation: Situation<Id>): Question<Id>[] {
  return set.questions.filter(({ id }) => (situation[id]?.length ?? 0) > 0);
}

/**
 * Every answer a question can have here: one when it is answered, `null` when it is not asked.
 *
 * @param wasAsked it was answered, so there is no way at all through situations that do not offer the answer
 */
function completions<Id extends string>(
  question: Question<Id>,
  situation: Situation<Id>,
  known: Known<Id>,
  wasAsked: boolean,
  choicesAmong: (offered: readonly string[]) => readonly (readonly string[])[],
): readonly (readonly string[] | null)[] {
  if (holds(question.askedWhen, known) === false) return [null];
  const answer = settled(situation[question.id]);
  const always = isEmpty(question.offeredWhen);
  const offered = always
    ? question.options
    : question.options.filter((option) => offers(question, option, known) !== false);
  const given = answer?.filter((option) => offered.includes(option));
  if (given && given.length > 0) return [given];
  return given && wasAsked ? [] : choicesAmong(offered);
}

function isEmpty(conditions: object): boolean {
  for (const _ in conditions) return false;
  return true;
}

/** The answers among what is offered that a condition can tell apart. */
function choicesOf<Id extends string>(
  question: Question<Id>,
  offered: readonly string[],
  telling: ReadonlyMap<Id, Leaves>,
): readonly (readonly string[])[] {
  const leaves = telling.get(question.id) ?? [];
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

type Plan<Id extends string> = {
  /** The questions a condition rests on, directly or through when they are asked; each after those that decide whether it is asked. */
  order: readonly Id[];
  /** What tells the options of each question apart: the condition itself, and when its questions are asked and their options offered. */
  leaves: ReadonlyMap<Id, Leaves>;
  /** The answers to each question that the condition can tell apart, where all its options are offered; made when first needed. */
  choices: Map<Id, readonly (readonly string[])[]>;
};

type Leaves = readonly (readonly string[])[];

function collectLeaves<Id extends string>(condition: Condition<Id>, into: Map<Id, Leaves>): void {
  if ("is" in condition) into.set(condition.is, [...(into.get(condition.is) ?? []), condition.options]);
  else if ("not" in condition) collectLeaves(condition.not, into);
  else for (const part of "all" in condition ? condition.all : condition.any) collectLeaves(part, into);
}

function planOf<Id extends string>({ set, plans }: Solver<Id>, condition: Condition<Id>): Plan<Id> {
  const known = plans.get(condition);
  if (known) return known;
  const order: Id[] = [];
  const add = (id: Id) => {
    if (order.includes(id)) return;
    for (const before of prerequisites(set.of(id))) add(before);
    order.push(id);
  };
  const named = mentioned(condition);
  for (const id of set.ids) if (named.has(id)) add(id);
  const leaves = new Map<Id, Leaves>();
  collectLeaves(condition, leaves);
  for (const { askedWhen, offeredWhen } of order.map((id) => set.of(id)))
    for (const part of [askedWhen, ...Object.values(offeredWhen)]) collectLeaves(part, leaves);
  const plan: Plan<Id> = { order, leaves, choices: new Map() };
  plans.set(condition, plan);
  return plan;
}

function prerequisites<Id extends string>(question: Question<Id>): Iterable<Id> {
  const conditions = [question.askedWhen, ...Object.values(question.offeredWhen)];
  const named = new Map<Id, Set<string>>();
  for (const condition of conditions) mentioned(condition, named);
  return named.keys();
}

function questionsIn<Id extends string>(diagram: Diagram<Id>, found = new Set<Id>()): Set<Id> {
  if (diagram.question !== undefined) found.add(diagram.question);
  for (const branch of diagram.branches ?? []) questionsIn(branch, found);
  return found;
}
