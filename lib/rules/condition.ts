import type { QuestionId } from "./options";

/**
 * Law as data: can be read aloud, enumerated and printed. Built with `all`, `any`, `not` and `is`.
 *
 * @typeParam Id the questions it may ask about: those of the wizard, or of a decision aid
 */
export type Condition<Id extends string = QuestionId> =
  | { readonly all: readonly Condition<Id>[] }
  | { readonly any: readonly Condition<Id>[] }
  | { readonly not: Condition<Id> }
  | { readonly is: Id; readonly options: readonly string[] };

/** Every one holds. Of nothing: holds always. */
export function all<Id extends string = QuestionId>(...conditions: readonly Condition<Id>[]): Condition<Id> {
  return { all: conditions };
}

/** At least one holds. Of nothing: never holds. */
export function any<Id extends string = QuestionId>(...conditions: readonly Condition<Id>[]): Condition<Id> {
  return { any: conditions };
}

export function not<Id extends string = QuestionId>(condition: Condition<Id>): Condition<Id> {
  return { not: condition };
}

/** The untyped form of `is`; use `is` from options.ts, which knows each question's options. */
export function isAnswer<Id extends string>(question: Id, options: readonly string[]): Condition<Id> {
  return { is: question, options };
}

/**
 * What is known of each question: the options chosen, `null` when it is not asked, `undefined` when nobody knows yet.
 */
export type Known<Id extends string = QuestionId> = (question: Id) => readonly string[] | null | undefined;

/** True, false, or undefined when what is known does not settle it. A question that is not asked has no answer. */
export function holds<Id extends string>(condition: Condition<Id>, known: Known<Id>): boolean | undefined {
  if ("is" in condition) {
    const answer = known(condition.is);
    if (answer === undefined) return undefined;
    return answer?.some((option) => condition.options.includes(option)) ?? false;
  }
  if ("not" in condition) {
    const inner = holds(condition.not, known);
    return inner === undefined ? undefined : !inner;
  }
  const settles = "any" in condition;
  let open = false;
  for (const part of settles ? condition.any : condition.all) {
    const value = holds(part, known);
    if (value === settles) return settles;
    if (value === undefined) open = true;
  }
  return open ? undefined : !settles;
}

/**
 * What is left of a condition without its exceptions: «asked when X, unless Y» becomes «asked when X». Whoever answered such a
 * question has shown X, and nothing about Y.
 */
export function withoutExceptions<Id extends string>(condition: Condition<Id>): Condition<Id> {
  if ("not" in condition) return all();
  if ("is" in condition) return condition;
  return "all" in condition
    ? all(...condition.all.map(withoutExceptions))
    : any(...condition.any.map(withoutExceptions));
}

/** The questions a condition names, with the options it names for each. */
export function mentioned<Id extends string>(
  condition: Condition<Id>,
  into = new Map<Id, Set<string>>(),
): Map<Id, Set<string>> {
  if ("is" in condition) {
    const options = into.get(condition.is) ?? new Set();
    for (const option of condition.options) options.add(option);
    into.set(condition.is, options);
  } else if ("not" in condition) mentioned(condition.not, into);
  else for (const part of "all" in condition ? condition.all : condition.any) mentioned(part, into);
  return into;
}
