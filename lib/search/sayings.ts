import { isStopWord, stem, wordForms } from "./analyse";
import type { Synonym } from "./expand";

/**
 * What is said with small words that alone say nothing («ta livet sitt», «vil dø»), and the words it stands for, by the stems
 * of all its words.
 */
export type Sayings = ReadonlyMap<string, readonly string[]>;

const keyOf = (forms: readonly string[]) => forms.map(stem).join(" ");

/** A phrase that without its small words is one word or none, so that these are what tells it. */
export const isSaying = (forms: readonly string[]) =>
  forms.length > 1 && forms.filter((form) => !isStopWord(form)).length < 2;

/** The readings of sayings. The first of what each stands for counts. */
export function arrangeSayings(synonyms: readonly Synonym[]): Sayings {
  return new Map(
    synonyms.flatMap((synonym): [string, string[]][] => {
      const [typed = [], means = []] = "typed" in synonym ? [synonym.typed, synonym.means[0] ?? ""].map(wordForms) : [];
      return isSaying(typed) ? [[keyOf(typed), means]] : [];
    }),
  );
}

const mostWords = 7;

/** The words with each saying replaced by what it stands for, and the words that were replaced. */
export function readSayings(words: readonly string[], sayings: Sayings): { read: string[]; replaced: string[] } {
  const read: string[] = [];
  const replaced: string[] = [];
  for (let at = 0; at < words.length; ) {
    const phrases = Array.from({ length: Math.min(mostWords, words.length - at) - 1 }, (_, more) =>
      words.slice(at, at + more + 2),
    );
    const phrase = phrases.findLast((each) => sayings.has(keyOf(each)));
    if (phrase) replaced.push(...phrase);
    read.push(...(phrase ? (sayings.get(keyOf(phrase)) ?? []) : words.slice(at, at + 1)));
    at += phrase?.length ?? 1;
  }
  return { read, replaced };
}
