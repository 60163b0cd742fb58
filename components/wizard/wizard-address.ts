import {
  type BadAnswer,
  formatSituation,
  isAsked,
  isQuestionId,
  nextQuestion,
  parseSituation,
  type QuestionId,
  questionOf,
  type Situation,
  whatDecidesAsking,
} from "@/lib/rules";
import { clearedKey } from "./cleared-key";
import { placeKey } from "./place-key";

/** How a result is shown: to the person it is about, as text for a case file, or all of it unfolded. */
export const visninger = ["bruker", "journal", "alt"] as const;
export type Visning = (typeof visninger)[number];

/** What an address asks for: a question, or the result and how it is shown. */
export type WizardView = { situation: Situation } & (
  | { question: QuestionId; missing: boolean }
  | { question: undefined; visning: Visning | undefined }
);

type Shown = { sporsmal?: QuestionId; vis?: "svar"; visning?: Visning };

/** Makes the address of a step. The wizard in the browser and the one on the server differ in this alone. */
export type AddressOf = (situation: Situation, shown?: Shown) => string;

/** In the browser everything stands after «#», and is sent nowhere. */
export const hashAddress: AddressOf = (situation, shown) => `#${entries(situation, shown)}`;

/** Without script the server is asked. */
export const queryAddress: AddressOf = (situation, shown) => {
  const query = entries(situation, shown);
  return query ? `/veiviser/svar?${query}` : "/veiviser";
};

/** Makes the address of the result for answers that are written as in an address. */
export function resultOf(addressOf: AddressOf): (answers: string) => string {
  return (answers) => {
    const parsed = parseSituation(new URLSearchParams(answers));
    return addressOf("error" in parsed ? {} : parsed.situation, { vis: "svar" });
  };
}

/** Every word of it is one of our own: nothing needs to be encoded. */
function entries(situation: Situation, shown: Shown = {}): string {
  let text = formatSituation(situation);
  for (const [key, word] of Object.entries(shown)) text += `${text && "&"}${key}=${word}`;
  return text;
}

/** Keys beside the answers. `spurt` names a question that was sent without an answer. */
const beside = ["sporsmal", "vis", "visning", "spurt", clearedKey, placeKey];

/** Reads an address: the answers, and which question or what kind of result it asks for. */
export function readAddress(address: Iterable<readonly [string, string]>): WizardView | { error: BadAnswer } {
  const all = [...address];
  const parsed = parseSituation(all.filter(([key]) => !beside.includes(key)));
  if ("error" in parsed) return parsed;
  const { situation } = parsed;
  const value = (key: string) => all.find(([name]) => name === key)?.[1] ?? "";
  const unanswered = questionNamed(value("spurt"), situation);
  if (unanswered && situation[unanswered] === undefined) return { situation, question: unanswered, missing: true };
  const visning = visninger.find((one) => one === value("visning"));
  const wantsResult = visning !== undefined || value("vis") === "svar";
  const question = questionNamed(value("sporsmal"), situation) ?? (wantsResult ? undefined : nextQuestion(situation));
  return question ? { situation, question, missing: false } : { situation, question: undefined, visning };
}

/** The question of that name; where its answer would not be kept, as it may not be asked at all, the one that decides it. */
function questionNamed(name: string, situation: Situation): QuestionId | undefined {
  if (!isQuestionId(name)) return undefined;
  const isCertain = isAsked(questionOf(name), situation);
  if (isCertain === undefined && questionOf(name).ofDecision) return whatDecidesAsking(name, situation);
  return isCertain === false ? undefined : name;
}

/** What to do when a question was sent without an answer. */
export const missingAnswer = "Velg et svar. Er du usikker, velg «Vet ikke».";
