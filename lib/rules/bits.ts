import type { Condition } from "./condition";
import type { Question, QuestionSet } from "./question";
import { dontKnow, type Situation } from "./situation";

/**
 * Questions and conditions as numbers, so that thousands of ways can be tried in a blink. Questions go by their place in their set;
 * a set of options is a number with one bit for each, and a question that is not asked has none.
 */

/** Stand for the options of a question of which nobody knows yet: not asked so far, or answered with «vet ikke». */
export const unknown = -1;
export const unsaid = -2;

/** What is known of each question, by its place: options as bits, or {@link unknown}. In answers {@link unsaid} too. */
export type Values = Int32Array;

/** A question that a condition names, with the options it names. */
export type Leaf = readonly [question: number, options: number];

/**
 * A condition as numbers in a row, so that it is read from one end to the other: a leaf as its kind, question and options; what joins
 * others as its kind, the place where it ends, and they themselves. What is denied is denied in the leaves.
 */
export type Test = Int32Array;

const kinds = { is: 0, isNot: 1, all: 2, any: 3 } as const;
const leafLength = 3;
const joinLength = 2;

export type BitQuestion = {
  /** All of its options, and of them the one that excludes the others. */
  options: number;
  none: number;
  multiple: boolean;
  asked: Test;
  askedLeaves: readonly Leaf[];
  /** What an answer to it shows of the others, and which it names. */
  shown: Test;
  shownPlaces: readonly number[];
  /** Options that are offered in some situations only. */
  offered: readonly { option: number; when: Test }[];
  someOffered: number;
  /** The questions that decide whether it is asked and what it offers, in the order in which they are named. */
  before: readonly number[];
};

/** Options of more than this many questions or answers would not fit. */
const mostOptions = 30;

/**
 * The questions of a set as numbers.
 *
 * @throws RangeError when a question has more options than there are bits
 */
export function bitQuestionsOf<Id extends string>(set: QuestionSet<Id>): readonly BitQuestion[] {
  return set.questions.map((question) => {
    if (question.options.length > mostOptions) throw new RangeError(`"${question.id}" has too many options`);
    const asked = testOf(set, question.askedWhen);
    const shown = testOf(set, set.shownBy(question.id));
    const offered = Object.entries<Condition<Id>>(question.offeredWhen).map(([option, when]) => ({
      option: bitsOf(question, [option]),
      when: testOf(set, when),
    }));
    return {
      options: bitsOf(question, question.options),
      none: bitsOf(question, ["ingen"]),
      multiple: question.multiple,
      asked,
      askedLeaves: leavesOf(asked),
      shown,
      shownPlaces: [...new Set(leavesOf(shown).map(([place]) => place))],
      offered,
      someOffered: offered.reduce((bits, { option }) => bits | option, 0),
      before: [...new Set([asked, ...offered.map(({ when }) => when)].flatMap(leavesOf).map(([place]) => place))],
    };
  });
}

/** Options as bits; those the question does not have are none. */
function bitsOf<Id extends string>(question: Question<Id>, options: readonly string[]): number {
  let bits = 0;
  for (const option of options) {
    const place = question.options.indexOf(option);
    if (place >= 0) bits |= 1 << place;
  }
  return bits;
}

export function testOf<Id extends string>(set: QuestionSet<Id>, condition: Condition<Id>): Test {
  const numbers: number[] = [];
  const add = (part: Condition<Id>, denied: boolean): void => {
    if ("not" in part) {
      add(part.not, !denied);
      return;
    }
    if ("is" in part) {
      const options = bitsOf(set.of(part.is), part.options);
      numbers.push(denied ? kinds.isNot : kinds.is, set.ids.indexOf(part.is), options);
      return;
    }
    const parts = "all" in part ? part.all : part.any;
    const start = numbers.length;
    numbers.push("all" in part !== denied ? kinds.all : kinds.any, 0);
    for (const inner of parts) add(inner, denied);
    numbers[start + 1] = numbers.length;
  };
  add(condition, false);
  return Int32Array.from(numbers);
}

/** The answers of a situation. */
export function valuesOf<Id extends string>(set: QuestionSet<Id>, situation: Situation<Id>): Values {
  const values = new Int32Array(set.questions.length).fill(unknown);
  let place = 0;
  for (const question of set.questions) {
    const options = situation[question.id];
    if (options !== undefined && options.length > 0)
      values[place] = options.includes(dontKnow) ? unsaid : bitsOf(question, options);
    place++;
  }
  return values;
}

/** As `holds` of condition.ts. */
export function passes(test: Test, values: Values, at = 0): boolean | undefined {
  const kind = test[at] ?? kinds.all;
  if (kind <= kinds.isNot) {
    const value = values[test[at + 1] ?? 0] ?? unknown;
    return value < 0 ? undefined : ((value & (test[at + 2] ?? 0)) !== 0) === (kind === kinds.is);
  }
  const settles = kind === kinds.any;
  const end = test[at + 1] ?? 0;
  let open = false;
  for (let part = at + joinLength; part < end; ) {
    const value = passes(test, values, part);
    if (value === settles) return settles;
    if (value === undefined) open = true;
    part = after(test, part);
  }
  return open ? undefined : !settles;
}

/** Where the next part begins. */
const after = (test: Test, at: number) =>
  (test[at] ?? kinds.all) <= kinds.isNot ? at + leafLength : (test[at + 1] ?? test.length);

/** What a test names, once for each time. */
export function leavesOf(test: Test): readonly Leaf[] {
  const leaves: Leaf[] = [];
  for (let at = 0; at < test.length; ) {
    if ((test[at] ?? kinds.all) > kinds.isNot) at += joinLength;
    else {
      leaves.push([test[at + 1] ?? 0, test[at + 2] ?? 0]);
      at += leafLength;
    }
  }
  return leaves;
}

/**
 * The answers among what is offered that leaves can tell apart: one option of each kind, or, where several may be given at once,
 * each set of those that are named, one that stands for all others, and «ingen», which stands alone.
 */
export function choicesAmong({ multiple, none }: BitQuestion, offered: number, leaves: readonly number[]): number[] {
  return multiple ? subsets(offered, none, leaves) : unlike(offered, leaves);
}

const lowest = (bits: number) => bits & -bits;

function unlike(offered: number, leaves: readonly number[]): number[] {
  if (offered === 0) return [];
  const kinds = [offered];
  for (const leaf of leaves)
    for (let at = kinds.length - 1; at >= 0; at--) {
      const kind = kinds[at] ?? 0;
      const inside = kind & leaf;
      if (inside === 0 || inside === kind) continue;
      kinds[at] = inside;
      kinds.push(kind & ~leaf);
    }
  return kinds.map(lowest).sort((a, b) => a - b);
}

function subsets(offered: number, none: number, leaves: readonly number[]): number[] {
  const named = leaves.reduce((bits, leaf) => bits | leaf, 0);
  const combinable = offered & ~none;
  let sets = [0];
  for (let left = combinable & named; left !== 0; left &= left - 1)
    sets = sets.flatMap((set) => [set, set | lowest(left)]);
  const others = lowest(combinable & ~named);
  return [offered & none, others, ...sets].filter((set) => set !== 0);
}
