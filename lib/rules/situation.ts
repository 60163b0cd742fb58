import { holds, type Known } from "./condition";
import type { QuestionId } from "./options";
import type { Question, QuestionSet } from "./question";

/** The answer that every question accepts and that settles nothing. */
export const dontKnow = "vet-ikke";

/** The answers given so far: options by question. A missing question is unanswered. Need not be complete. */
export type Situation<Id extends string = QuestionId> = Readonly<Partial<Record<Id, readonly string[]>>>;

export type AnsweredQuestion<Id extends string = QuestionId> = { question: Id; options: readonly string[] };

/** An answer that cannot be read; `message` is for the reader, in Norwegian. */
export type BadAnswer = {
  code: "ukjent-sporsmal" | "ukjent-svar" | "for-mange-svar" | "motstridende-svar";
  message: string;
  question: string;
  allowed: readonly string[];
};

/**
 * Reads answers from an address: `status=ema&alder=15`. Any order is read; repeated keys are several answers.
 *
 * @returns the situation without answers to questions that are not asked in it, or the first answer that cannot be read
 */
export function parseIn<Id extends string>(
  set: QuestionSet<Id>,
  entries: Iterable<readonly [string, string]>,
): { situation: Situation<Id> } | { error: BadAnswer } {
  const answers = new Map<Id, string[]>();
  for (const [key, value] of entries) {
    if (!set.has(key)) {
      const allowed = set.ids;
      return {
        error: {
          code: "ukjent-sporsmal",
          message: "Adressen har et spørsmål vi ikke kjenner. Start veiviseren på nytt.",
          question: key.slice(0, 80),
          allowed,
        },
      };
    }
    if (value !== dontKnow && !set.of(key).options.includes(value)) {
      const allowed = [...set.of(key).options, dontKnow];
      return {
        error: {
          code: "ukjent-svar",
          message: "Adressen har et svar vi ikke kjenner. Velg svaret på nytt.",
          question: key,
          allowed,
        },
      };
    }
    const given = answers.get(key) ?? [];
    if (!given.includes(value)) answers.set(key, [...given, value]);
  }
  for (const [id, given] of answers) {
    if (given.length < 2) continue;
    const question = set.of(id);
    const allowed = [...question.options, dontKnow];
    if (!question.multiple) {
      return {
        error: {
          code: "for-mange-svar",
          message: "Spørsmålet tar bare ett svar. Velg ett av dem.",
          question: id,
          allowed,
        },
      };
    }
    if (given.some((option) => option === dontKnow || option === "ingen")) {
      return {
        error: {
          code: "motstridende-svar",
          message: "«Ingen» og «vet ikke» kan ikke stå sammen med andre svar.",
          question: id,
          allowed,
        },
      };
    }
  }
  return { situation: relevantIn(set, fromEntries(answers)) };
}

/** The situation as `key=value&…`, keys in the order of the questions, options in their own order. */
export function formatIn<Id extends string>(set: QuestionSet<Id>, situation: Situation<Id>): string {
  return answeredIn(set, situation)
    .flatMap(({ question, options }) => options.map((option) => `${question}=${option}`))
    .join("&");
}

/** The answered questions in their order. */
export function answeredIn<Id extends string>(set: QuestionSet<Id>, situation: Situation<Id>): AnsweredQuestion<Id>[] {
  const found: AnsweredQuestion<Id>[] = [];
  for (const { id, options: order } of set.questions) {
    const options = situation[id];
    if (options === undefined || options.length === 0) continue;
    const rank = (option: string) => (order.includes(option) ? order.indexOf(option) : order.length);
    found.push({
      question: id,
      options: options.length === 1 ? options : [...options].sort((a, b) => rank(a) - rank(b)),
    });
  }
  return found;
}

/**
 * Drops answers to questions that are certainly not asked, and options that are certainly not offered, until none is left.
 * A stale answer can so never reach a result.
 */
export function relevantIn<Id extends string>(set: QuestionSet<Id>, situation: Situation<Id>): Situation<Id> {
  const known = knownIn(set, situation);
  const kept = new Map<Id, readonly string[]>();
  let dropped = false;
  for (const { question, options } of answeredIn(set, situation)) {
    const { askedWhen, ofDecision } = set.of(question);
    const isAsked = holds(askedWhen, known) ?? !ofDecision;
    const offered = isAsked ? options.filter((option) => offers(set.of(question), option, known) !== false) : [];
    if (offered.length > 0) kept.set(question, offered);
    if (offered.length < options.length) dropped = true;
  }
  const next = fromEntries(kept);
  return dropped ? relevantIn(set, next) : next;
}

function fromEntries<Id extends string>(entries: Iterable<readonly [Id, readonly string[]]>): Situation<Id> {
  const situation: Partial<Record<Id, readonly string[]>> = {};
  for (const [id, options] of entries) situation[id] = options;
  return situation;
}

/** What a situation settles. «Vet ikke» settles nothing; a question that is certainly not asked has no answer. */
export function knownIn<Id extends string>(set: QuestionSet<Id>, situation: Situation<Id>): Known<Id> {
  const memo = new Map<Id, readonly string[] | null | undefined>();
  const known: Known<Id> = (id) => {
    if (memo.has(id)) return memo.get(id);
    const asked = holds(set.of(id).askedWhen, known);
    const value = asked === false ? null : asked ? settled(situation[id]) : undefined;
    memo.set(id, value);
    return value;
  };
  return known;
}

/** The options chosen, or undefined for no answer and for «vet ikke». */
export function settled(options: readonly string[] | undefined): readonly string[] | undefined {
  return options === undefined || options.length === 0 || options.includes(dontKnow) ? undefined : options;
}

/** Whether a question is asked in a situation; undefined when an open answer decides it. */
export function isAskedIn<Id extends string>(
  set: QuestionSet<Id>,
  question: Question<Id>,
  situation: Situation<Id>,
): boolean | undefined {
  return holds(question.askedWhen, knownIn(set, situation));
}

/** Whether an option is offered; undefined when an open answer decides it. «Vet ikke» always is. */
export function offers<Id extends string>(
  question: Question<Id>,
  option: string,
  known: Known<Id>,
): boolean | undefined {
  const condition = question.offeredWhen[option];
  return condition === undefined ? true : holds(condition, known);
}

/** The options to show for a question in a situation, «vet ikke» left out. */
export function offeredIn<Id extends string>(
  set: QuestionSet<Id>,
  question: Question<Id>,
  situation: Situation<Id>,
): string[] {
  const known = knownIn(set, situation);
  return question.options.filter((option) => offers(question, option, known) !== false);
}
