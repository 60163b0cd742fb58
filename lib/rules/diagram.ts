import { type BitQuestion, choicesAmong, leavesOf, passes, type Test, unknown, unsaid, type Values } from "./bits";

/**
 * A reduced decision diagram: a leaf, or a question and what follows from each of its answers.
 * A question whose answers all lead to the same place is left out, so the questions that remain are those that matter.
 */
export type Diagram = { question: number; branches: readonly Diagram[] };

export const always: Diagram = { question: -1, branches: [] };
export const never: Diagram = { question: -2, branches: [] };

/** What is worked out once for a condition. */
export type Plan = {
  test: Test;
  /** The questions it rests on, directly or through when they are asked; each after those that decide whether it is asked. */
  order: readonly number[];
  /** Those it names itself. */
  named: ReadonlySet<number>;
  /** By question, what tells its options apart: the condition, and when its questions are asked and their options offered. */
  leaves: readonly (readonly number[])[];
  /** By question and what is offered, the answers that the condition can tell apart; made when first needed. */
  choices: Map<number, readonly number[]>[];
  /** What is settled on the way, and of that what was told; nothing, when no way is being tried. */
  values: Values;
  told: Values;
};

export function planOf(test: Test, questions: readonly BitQuestion[]): Plan {
  const order = new Set<number>();
  const add = (place: number) => {
    if (order.has(place)) return;
    for (const before of questions[place]?.before ?? []) add(before);
    order.add(place);
  };
  const named = new Set(leavesOf(test).map(([place]) => place));
  for (const place of [...named].sort((a, b) => a - b)) add(place);
  const tests = [...order].flatMap((place) => {
    const question = questions[place];
    return question ? [question.asked, ...question.offered.map(({ when }) => when)] : [];
  });
  const leaves = questions.map(() => new Set<number>());
  for (const [place, options] of [test, ...tests].flatMap(leavesOf)) leaves[place]?.add(options);
  return {
    test,
    order: [...order],
    named,
    leaves: leaves.map((masks) => [...masks]),
    choices: questions.map(() => new Map()),
    values: new Int32Array(questions.length).fill(unknown),
    told: new Int32Array(questions.length).fill(unknown),
  };
}

/** Questions that were answered, and so were asked: ways in which they would not be are left out. */
export type Telling = {
  places: readonly number[];
  /** By question, what their answers show that rests on it: looked at when it is settled. */
  shown: readonly (readonly Test[] | undefined)[];
  /** By question, options that tell whether they are asked. */
  leaves: readonly (readonly number[] | undefined)[];
};

export const nothingTold: Telling = { places: [], shown: [], leaves: [] };

/** @param told what is told in every way; what it shows already rules out no way, and is left out */
export function tellingOf(places: readonly number[], questions: readonly BitQuestion[], told?: Values): Telling {
  if (places.length === 0) return nothingTold;
  const shown: (Test[] | undefined)[] = [];
  const leaves: (number[] | undefined)[] = [];
  for (const place of places) {
    const question = questions[place];
    if (question === undefined || (told && passes(question.shown, told))) continue;
    for (const named of question.shownPlaces) {
      shown[named] ??= [];
      shown[named].push(question.shown);
    }
    for (const [named, options] of question.askedLeaves) {
      leaves[named] ??= [];
      if (!leaves[named].includes(options)) leaves[named].push(options);
    }
  }
  return { places, shown, leaves };
}

/** Tries the ways in which the open questions of a condition may yet be answered. */
export class Walk {
  private readonly values: Values;
  /** By question, the choices made last and among what. */
  private readonly made: { offered: number; choices: readonly number[] }[] = [];

  /** @param certain what holds in every way: those questions are not tried */
  constructor(
    private readonly plan: Plan,
    private readonly questions: readonly BitQuestion[],
    private readonly answers: Values,
    private readonly telling: Telling,
    private readonly certain: Values,
  ) {
    this.values = plan.values;
  }

  /**
   * All ways as one diagram; undefined when there is none. The questions that come first and are certain are settled at once; a
   * certain one behind an open one when its turn comes, for a way may end before, and then nothing is told of it.
   */
  diagram(): Diagram | undefined {
    let position = 0;
    while (this.certainAt(position) !== unknown) this.settle(this.placeAt(position), this.certainAt(position++));
    let ruledOut = false;
    for (let at = 1; at <= position && !ruledOut; at++) ruledOut = this.isRuledOut(at);
    const found = ruledOut ? undefined : this.diagramFrom(position);
    while (position > 0) this.settle(this.placeAt(--position), unknown);
    return found;
  }

  private diagramFrom(position: number): Diagram | undefined {
    const outcome = passes(this.plan.test, this.values);
    if (outcome !== undefined) return outcome ? always : never;
    const place = this.placeAt(position);
    // Most questions matter only in few ways: branches are gathered once two of them differ.
    let first: Diagram | undefined;
    let alike = 0;
    let branches: Diagram[] | undefined;
    for (const value of this.completions(place)) {
      this.settle(place, value);
      const next = this.isRuledOut(position + 1) ? undefined : this.diagramFrom(position + 1);
      if (next === undefined) continue;
      first ??= next;
      if (branches !== undefined) branches.push(next);
      else if (isSame(next, first)) alike++;
      else branches = [...new Array<Diagram>(alike).fill(first), next];
    }
    this.settle(place, unknown);
    return branches === undefined ? first : { question: place, branches };
  }

  /** Whether the condition holds in each way, whatever is told; undefined when there is none. */
  holds(): boolean | undefined {
    const { order } = this.plan;
    for (const place of order) this.values[place] = this.certain[place] ?? unknown;
    const found = this.holdsFrom(0);
    for (const place of order) this.values[place] = unknown;
    return found;
  }

  private holdsFrom(from: number): boolean | undefined {
    const outcome = passes(this.plan.test, this.values);
    if (outcome !== undefined) return outcome;
    let position = from;
    while (this.certainAt(position) !== unknown) position++;
    const place = this.placeAt(position);
    let found: boolean | undefined;
    for (const value of this.completions(place)) {
      this.values[place] = value;
      const next = this.holdsFrom(position + 1);
      if (next !== undefined) found = next;
      if (next === false) break;
    }
    this.values[place] = unknown;
    return found;
  }

  /** Nothing is told of what was answered with «vet ikke», whichever way is tried. */
  private settle(place: number, value: number): void {
    this.values[place] = value;
    if (this.answers[place] !== unsaid) this.plan.told[place] = value;
  }

  /** Whether the question settled last goes against what an answer shows. */
  private isRuledOut(position: number): boolean {
    const tests = this.telling.shown[this.plan.order[position - 1] ?? -1];
    if (tests) for (const test of tests) if (passes(test, this.plan.told) === false) return true;
    return false;
  }

  private certainAt(position: number): number {
    return this.certain[this.plan.order[position] ?? -1] ?? unknown;
  }

  private placeAt(position: number): number {
    const place = this.plan.order[position];
    if (place === undefined) throw new Error("a condition is open though all its questions are settled");
    return place;
  }

  /** Every answer a question can have here: one when it is answered, none of its options when it is not asked. */
  private completions(place: number): readonly number[] {
    const known = this.certain[place] ?? unknown;
    if (known !== unknown) return [known];
    const question = this.questions[place];
    if (question === undefined) throw new RangeError(`no question at ${place}`);
    if (passes(question.asked, this.values) === false) return notAsked;
    let offered = question.options;
    for (const { option, when } of question.offered) if (passes(when, this.values) === false) offered &= ~option;
    const answer = this.answers[place] ?? unknown;
    if (answer >= 0) {
      if ((answer & offered) !== 0) return [answer & offered];
      // It was answered: there is no way at all through situations that do not offer the answer.
      if (this.telling.places.includes(place)) return [];
    }
    return this.choices(question, place, offered);
  }

  private choices(question: BitQuestion, place: number, offered: number): readonly number[] {
    const told = this.telling.leaves[place];
    if (told === undefined) {
      const known = this.plan.choices[place];
      const choices = known?.get(offered) ?? choicesAmong(question, offered, this.plan.leaves[place] ?? []);
      known?.set(offered, choices);
      return choices;
    }
    const last = this.made[place];
    if (last?.offered === offered) return last.choices;
    const choices = choicesAmong(question, offered, [...(this.plan.leaves[place] ?? []), ...told]);
    this.made[place] = { offered, choices };
    return choices;
  }
}

const notAsked: readonly number[] = [0];

function isSame(one: Diagram, other: Diagram): boolean {
  return (
    one === other ||
    (one.question === other.question &&
      one.branches.length === other.branches.length &&
      one.branches.length > 0 &&
      one.branches.every((branch, index) => {
        const beside = other.branches[index];
        return beside !== undefined && isSame(branch, beside);
      }))
  );
}

/** The questions that a diagram asks, by their places in order. */
export function questionsIn(diagram: Diagram, found = new Set<number>()): Set<number> {
  if (diagram.branches.length > 0) found.add(diagram.question);
  for (const branch of diagram.branches) questionsIn(branch, found);
  return found;
}
