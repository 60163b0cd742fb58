import { type BitQuestion, bitQuestionsOf, passes, testOf, unknown, type Values, valuesOf } from "./bits";
import type { Condition } from "./condition";
import {
  always,
  type Diagram,
  never,
  nothingTold,
  type Plan,
  planOf,
  questionsIn,
  type Telling,
  tellingOf,
  Walk,
} from "./diagram";
import type { QuestionId } from "./options";
import type { QuestionSet } from "./question";
import type { Situation } from "./situation";

/** What may be said about one right in a situation that need not be complete. */
export type Finding<Id extends string = QuestionId> =
  | { applies: "yes"; because: readonly Id[] }
  | { applies: "depends"; dependsOn: readonly [Id, ...Id[]] } // never empty: someone must be able to ask
  | { applies: "no" };

export type Evaluate<Id extends string> = (
  condition: Condition<Id>,
  situation: Situation<Id>,
  assumed?: Situation<Id>,
) => Finding<Id>;

/** A situation as the engine reads it. */
type Prepared = {
  answers: Values;
  /** Questions whose answers show something that is not certain, and so rule out ways. */
  telling: Telling;
  /** What the answers say in every way the open questions may yet be answered. */
  certain: Values;
};

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
  const questions = bitQuestionsOf(set);
  const plans = new WeakMap<Condition<Id>, Plan>();
  const prepared = new WeakMap<Situation<Id>, Prepared>();
  const namesOf = (places: Iterable<number>) =>
    [...places].sort((a, b) => a - b).flatMap((place) => set.ids[place] ?? []);

  return (condition, situation, assumed) => {
    const plan = memoized(plans, condition, () => planOf(testOf(set, condition), questions));
    const { answers, telling, certain } = memoized(prepared, situation, () => prepare(set, questions, situation));
    // Most rights are another group's: the answers rule them out at once.
    if (assumed === undefined && passes(plan.test, certain) === false) return { applies: "no" };
    const tried = assumed === undefined ? answers : valuesOf(set, { ...situation, ...assumed });
    const outcome = decide(plan, questions, tried, telling);
    if (outcome === never) return { applies: "no" };
    if (outcome === always) return { applies: "yes", because: namesOf(reasons(plan, questions, answers)) };
    const [first, ...rest] = namesOf(questionsIn(outcome));
    if (first === undefined) throw new Error("an open outcome without a question"); // a diagram that is no leaf has one
    return { applies: "depends", dependsOn: [first, ...rest] };
  };
}

/**
 * Makes the function that tells which conditions some answers rule out at once, whatever else is answered. Takes a fraction of the time
 * of {@link evaluatorOf}, and misses some.
 */
export function rulerOutOf<Id extends string>(
  set: QuestionSet<Id>,
): (conditions: Iterable<Condition<Id>>, situation: Situation<Id>) => Set<Condition<Id>> {
  const questions = bitQuestionsOf(set);
  return (conditions, situation) => {
    const certain = certainOf(plainOf(valuesOf(set, situation), questions), questions);
    return new Set([...conditions].filter((condition) => passes(testOf(set, condition), certain) === false));
  };
}

function memoized<Key extends object, Value>(map: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function decide(plan: Plan, questions: readonly BitQuestion[], answers: Values, telling: Telling): Diagram {
  // Answers that cannot go together (children along, and parents of a child) leave no way at all; then each counts alone.
  return (
    new Walk(plan, questions, answers, telling).diagram() ??
    new Walk(plan, questions, answers, nothingTold).diagram() ??
    never
  );
}

/** The answers without which the outcome would not be certain; all that were used when none is needed alone. */
function reasons(plan: Plan, questions: readonly BitQuestion[], answers: Values): number[] {
  const used = plan.order.filter((place) => (answers[place] ?? unknown) >= 0);
  const needed = used.filter((place) => {
    const without = answers.slice();
    without[place] = unknown;
    return new Walk(plan, questions, without, nothingTold).endsIn(true) !== true;
  });
  return needed.length > 0 ? needed : used.filter((place) => plan.named.has(place));
}

function prepare<Id extends string>(
  set: QuestionSet<Id>,
  questions: readonly BitQuestion[],
  situation: Situation<Id>,
): Prepared {
  const answers = valuesOf(set, situation);
  const given = [...questions.keys()].filter((place) => {
    const id = set.ids[place];
    return id !== undefined && (situation[id]?.length ?? 0) > 0;
  });
  const passesAt = (place: number, of: "asked" | "shown", values: Values) => {
    const test = questions[place]?.[of];
    return test !== undefined && passes(test, values) === true;
  };
  const plain = plainOf(answers, questions);
  // While some answer may still turn out to belong to a question that is not asked, the answers may contradict each other.
  const consistent = given.every((place) => passesAt(place, "asked", plain));
  const believed = consistent ? plain : new Int32Array(plain.length).fill(unknown);
  const telling = given.filter((place) => {
    const value = answers[place] ?? unknown;
    // A question that shows nothing that is not certain, and whose answer is offered to all, rules out no way.
    return (value >= 0 && (value & (questions[place]?.someOffered ?? 0)) !== 0) || !passesAt(place, "shown", believed);
  });
  return { answers, telling: tellingOf(telling, questions), certain: certainOf(plain, questions) };
}

/** The answers that are offered to all. */
function plainOf(answers: Values, questions: readonly BitQuestion[]): Values {
  return answers.map((value, place) =>
    value >= 0 && (value & (questions[place]?.someOffered ?? 0)) === 0 ? value : unknown,
  );
}

/**
 * What holds in every way: of answers that are offered to all, those whose questions are asked whatever the open answers, and that a
 * question is not asked, and so has no answer.
 */
function certainOf(plain: Values, questions: readonly BitQuestion[]): Values {
  const certain = new Int32Array(plain.length).fill(unknown);
  for (let found = true; found; ) {
    found = false;
    for (const [place, { asked }] of questions.entries()) {
      if (certain[place] !== unknown) continue;
      const isAsked = passes(asked, certain);
      const value = isAsked === false ? 0 : isAsked ? (plain[place] ?? unknown) : unknown;
      if (value === unknown) continue;
      certain[place] = value;
      found = true;
    }
  }
  return certain;
}
