import { keptLately } from "@/lib/lately";
import { type BitQuestion, bitQuestionsOf, passes, testOf, unknown, unsaid, type Values, valuesOf } from "./bits";
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
import { perObject } from "./per-object";
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
  /** The answers that are offered to all, and what they say in every way the open questions may yet be answered. */
  plain: Values;
  certain: Values;
  /** By question, the same without its own answer; made when first needed. */
  certainWithout: Values[];
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
  const planFor = perObject((condition: Condition<Id>) => planOf(testOf(set, condition), questions));
  const prepared = keptLately((situation: Situation<Id>) => prepare(set, questions, situation));
  const nothing = new Int32Array(questions.length).fill(unknown);
  const namesOf = (places: ReadonlySet<number>) => set.ids.filter((_, place) => places.has(place));
  // Most who ask whether it holds do not ask why.
  const certainly = (plan: Plan, known: Prepared): Finding<Id> => {
    let because: readonly Id[] | undefined;
    return {
      applies: "yes",
      get because() {
        because ??= namesOf(reasons(plan, questions, known));
        return because;
      },
    };
  };

  return (condition, situation, assumed) => {
    const plan = planFor(condition);
    const known = prepared(situation);
    if (assumed === undefined) {
      // Most rights are another group's: the answers rule them out at once. Others they give at once.
      const outcome = passes(plan.test, known.certain);
      if (outcome !== undefined) return outcome ? certainly(plan, known) : { applies: "no" };
    }
    const outcome =
      assumed === undefined
        ? decide(plan, questions, known.answers, known.telling, known.certain)
        : decide(
            plan,
            questions,
            valuesOf(set, { ...situation, ...assumed }),
            tellingOf(known.telling.places, questions),
            nothing,
          );
    if (outcome === never) return { applies: "no" };
    if (outcome === always) return certainly(plan, known);
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

function decide(
  plan: Plan,
  questions: readonly BitQuestion[],
  answers: Values,
  telling: Telling,
  certain: Values,
): Diagram {
  // Answers that cannot go together (children along, and parents of a child) leave no way at all; then each counts alone.
  return (
    new Walk(plan, questions, answers, telling, certain).diagram() ??
    new Walk(plan, questions, answers, nothingTold, certain).diagram() ??
    never
  );
}

/** The answers without which the outcome would not be certain; all that were used when none is needed alone. */
function reasons(plan: Plan, questions: readonly BitQuestion[], known: Prepared): ReadonlySet<number> {
  const used = plan.order.filter((place) => (known.answers[place] ?? unknown) >= 0);
  const needed = used.filter((place) => !holdsWithout(place, plan, questions, known));
  return new Set(needed.length > 0 ? needed : used.filter((place) => plan.named.has(place)));
}

/** Whether a condition holds in each way without one of the answers. */
function holdsWithout(place: number, plan: Plan, questions: readonly BitQuestion[], known: Prepared): boolean {
  const certain = known.certainWithout[place] ?? certainOf(without(place, known.plain), questions);
  known.certainWithout[place] = certain;
  const outcome = passes(plan.test, certain);
  if (outcome !== undefined) return outcome;
  return new Walk(plan, questions, without(place, known.answers), nothingTold, certain).holds() === true;
}

function without(place: number, values: Values): Values {
  const left = values.slice();
  left[place] = unknown;
  return left;
}

function prepare<Id extends string>(
  set: QuestionSet<Id>,
  questions: readonly BitQuestion[],
  situation: Situation<Id>,
): Prepared {
  const answers = valuesOf(set, situation);
  const given = [...questions.keys()].filter((place) => answers[place] !== unknown);
  const passesAt = (place: number, of: "asked" | "shown", values: Values) => {
    const test = questions[place]?.[of];
    return test !== undefined && passes(test, values) === true;
  };
  const plain = plainOf(answers, questions);
  // While some answer may still turn out to belong to a question that is not asked, the answers may contradict each other.
  const consistent = given.every((place) => passesAt(place, "asked", plain));
  const telling = given.filter((place) => {
    const value = answers[place] ?? unknown;
    // A question that shows nothing that is not certain, and whose answer is offered to all, rules out no way.
    return (
      (value >= 0 && (value & (questions[place]?.someOffered ?? 0)) !== 0) ||
      !consistent ||
      !passesAt(place, "shown", plain)
    );
  });
  const certain = certainOf(plain, questions);
  const told = certain.slice();
  for (const place of given) if (answers[place] === unsaid) told[place] = unknown;
  return { answers, telling: tellingOf(telling, questions, told), plain, certain, certainWithout: [] };
}

/** The answers that are offered to all. */
function plainOf(answers: Values, questions: readonly BitQuestion[]): Values {
  const plain = answers.slice();
  let place = 0;
  for (const { someOffered } of questions) {
    const value = plain[place] ?? unknown;
    if (value < 0 || (value & someOffered) !== 0) plain[place] = unknown;
    place++;
  }
  return plain;
}

/**
 * What holds in every way: of answers that are offered to all, those whose questions are asked whatever the open answers, and that a
 * question is not asked, and so has no answer.
 */
function certainOf(plain: Values, questions: readonly BitQuestion[]): Values {
  const certain = new Int32Array(plain.length).fill(unknown);
  for (let found = true; found; ) {
    found = false;
    let place = -1;
    for (const { asked } of questions) {
      place++;
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
