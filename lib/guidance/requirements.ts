import {
  evaluate,
  formatSituation,
  isAsked,
  offeredOptions,
  type QuestionId,
  questionOf,
  type Right,
  type Situation,
} from "@/lib/rules";
import { describeQuestion, optionText } from "./describe";
import type { Words } from "./words";

/** One question that decides a right: the answers that leave it possible, null when each of them does, and those that do not. */
export type Requirement = { question: QuestionId; options: readonly string[] | null; others: readonly string[] };

/** What decides a right; `enough` when every way of meeting the requirements gives it. */
export type Requirements = { decisive: readonly Requirement[]; enough: boolean };

const known = new Map<string, Requirements>();

/**
 * The answers that a right depends on in a situation, question by question. Every question that can change the outcome is named.
 *
 * @returns nothing decisive when the right applies, or cannot, whatever the other answers
 */
export function requirementsOf(right: Right, situation: Situation): Requirements {
  const key = `${right.id}?${formatSituation(situation)}`;
  const found = known.get(key) ?? findRequirements(right, situation);
  known.set(key, found);
  return found;
}

/** «Asylsaken: Venter på svar fra UDI. Kommer også an på: Bor.» Empty when nothing decides. */
export function requirementText({ decisive, enough }: Requirements, words: Words): string {
  const sentences = decisive.flatMap(({ question, options, others }) =>
    options === null
      ? []
      : [`${describeQuestion(question, words).label}: ${optionsText({ question, options, others }, words)}.`],
  );
  const open = decisive.filter(({ options }) => options === null);
  if (open.length > 0) {
    const labels = open.map(({ question }) => describeQuestion(question, words).label).join(", ");
    sentences.push(`Kommer ${sentences.length > 0 ? "også " : ""}an på: ${labels}.`);
  } else if (decisive.length > 0 && !enough) sentences.push("Svarene avgjør det sammen.");
  return sentences.join(" ");
}

/** The answers, or the few that are left out where that is shorter; what stands in parentheses is told with the question itself. */
function optionsText(
  { question, options, others }: Requirement & { options: readonly string[] },
  words: Words,
): string {
  const text = (id: string) => optionText(question, id, words).replace(/ \([^)]*\)/g, "");
  const shorterAsNot = options.length > 2 && others.length * 2 <= options.length;
  return shorterAsNot
    ? others.map((id) => `ikke ${uncapitalised(text(id))}`).join(", ")
    : options.map(text).join(" / ");
}

/** "Over 55 år" as in the middle of a sentence; "UDI" and "Danmark, Finland" stay. */
function uncapitalised(text: string): string {
  return /^(\p{Lu}\p{Lu}|\p{Lu}\p{Ll}+, \p{Lu})/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** So many combinations are looked at; a question beyond that is named without its answers. */
const maxWays = 64;

function findRequirements(right: Right, situation: Situation): Requirements {
  const finding = evaluate(right.when, situation);
  if (finding.applies !== "depends") return { decisive: [], enough: finding.applies === "yes" };
  // Every combination of the answers named so far that leaves the right possible.
  let ways: readonly Situation[] = [situation];
  const decisive = finding.dependsOn.map((id): Requirement => {
    const question = questionOf(id);
    // Where it may not be asked at all, no answer to it can be required.
    if (ways.length > maxWays || ways.some((way) => isAsked(question, way) !== true))
      return { question: id, options: null, others: [] };
    const next = ways.flatMap((way) => offeredOptions(question, way).map((option) => ({ ...way, [id]: [option] })));
    const possible = next.filter((way) => evaluate(right.when, way).applies !== "no");
    const answers = (situations: readonly Situation[]) => [...new Set(situations.flatMap((way) => way[id] ?? []))];
    const options = answers(possible);
    const others = answers(next).filter((option) => !options.includes(option));
    if (others.length === 0) return { question: id, options: null, others };
    ways = possible;
    return { question: id, options, others };
  });
  const told = decisive.map((requirement) =>
    isOfEither(requirement, decisive) ? onlyNamed(requirement) : requirement,
  );
  return { decisive: told, enough: everyWayGives(right, situation, told) };
}

/**
 * Whether the person's own age or that of a child along with them gives the right. Then neither is required: told by its answers, the
 * age would shut out a parent of 16 or 17 years, who is not asked about children.
 */
function isOfEither({ question }: Requirement, decisive: readonly Requirement[]): boolean {
  return question === "alder" && decisive.some((other) => other.question === "barn" && other.options === null);
}

function onlyNamed({ question }: Requirement): Requirement {
  return { question, options: null, others: [] };
}

/** Whether the right applies for each combination of the answers that are named. */
function everyWayGives(right: Right, situation: Situation, [next, ...rest]: readonly Requirement[]): boolean {
  if (next === undefined) return evaluate(right.when, situation).applies === "yes";
  if (next.options === null) return false;
  return next.options.every((option) => everyWayGives(right, { ...situation, [next.question]: [option] }, rest));
}
