import { phraseKey, withoutStopWords, wordForms } from "./analyse";
import { splitCompound } from "./compounds";
import { compoundsWith, longerWords, sameStem, type Vocabulary, wordsSpeltAlmost } from "./vocabulary";

/** A word of the index and how well it fits the reader's word, 0–1. */
export type Match = { word: string; fit: number };

/** One way of saying it: every part must be found, each by any of its matches. */
export type Alternative = {
  parts: Match[][];
  /** Some of the parts are better than nothing: frist for klagefrist, but not uten for «uten lovlig opphold». */
  partial: boolean;
};

/** What one word of the query may stand as in the index. */
export type Concept = { alternatives: Alternative[] };

/** Groups of words or phrases that mean the same, by the phrase key of each member: the other members' words. */
export type Synonyms = Map<string, string[][]>;

const fits = { whole: 1, stem: 0.8, synonym: 0.75, prefix: 0.5, part: 0.4, typo: 0.25 } as const;

/** At least this well fits a word that is the reader's own, inflected or by another name. */
export const sameMeaning: number = fits.synonym;

const longestPhrase = 4;

export function arrangeSynonyms(groups: readonly (readonly string[])[]): Synonyms {
  const synonyms: Synonyms = new Map();
  for (const group of groups) {
    const members = group.map((member) => withoutStopWords(wordForms(member))).filter((forms) => forms.length > 0);
    for (const member of members) {
      const key = phraseKey(member);
      const others = members.filter((other) => phraseKey(other) !== key);
      synonyms.set(key, [...(synonyms.get(key) ?? []), ...others]);
    }
  }
  return synonyms;
}

/** The concepts of a query's words, in the same order. A phrase with synonyms gives them to each of its words. */
export function expandWords(words: string[], vocabulary: Vocabulary, synonyms: Synonyms): Concept[] {
  return words.map((word, at) => {
    const others = phrasesAround(words, at).flatMap((phrase) => synonyms.get(phraseKey(phrase)) ?? []);
    const alternatives = alternativesFor(word, others, vocabulary);
    if (alternatives.length > 0) return { alternatives };
    // Read as the nearest words: all that each of them would find, and weaker.
    const almost = wordsSpeltAlmost(vocabulary, word).map((near) => {
      return alternativesFor(near, synonyms.get(phraseKey([near])) ?? [], vocabulary);
    });
    return { alternatives: weaken(almost.flat(), fits.typo) };
  });
}

function alternativesFor(word: string, synonyms: string[][], vocabulary: Vocabulary): Alternative[] {
  const single = [
    ...formsOf(word, vocabulary, fits.whole),
    ...longerWords(vocabulary, word).map((longer) => ({ word: longer, fit: fits.prefix })),
    ...compoundsWith(vocabulary, word).map((compound) => ({ word: compound, fit: fits.part })),
  ];
  const named = synonyms.map((forms) => forms.map((form) => formsOf(form, vocabulary, fits.synonym)));
  const parts = splitCompound(word, vocabulary.known)?.map((part) => formsOf(part, vocabulary, fits.part)) ?? [];
  return [...[[single], ...named].map((parts) => ({ parts, partial: false })), { parts, partial: true }].filter(
    ({ parts }) => parts.length > 0 && parts.every((part) => part.length > 0),
  );
}

/** The word itself and, slightly weaker, its other forms; only those the index knows. */
function formsOf(form: string, vocabulary: Vocabulary, fit: number): Match[] {
  const whole = vocabulary.known.isWord(form) ? [{ word: form, fit }] : [];
  return [...whole, ...sameStem(vocabulary, form).map((word) => ({ word, fit: Math.min(fit, fits.stem) }))];
}

const weaken = (alternatives: Alternative[], by: number): Alternative[] =>
  alternatives.map(({ parts, partial }) => ({
    parts: parts.map((part) => part.map(({ word, fit }) => ({ word, fit: fit * by }))),
    partial,
  }));

/** Every run of at most four words that has the word at `at` in it. */
function phrasesAround(words: string[], at: number): string[][] {
  const phrases: string[][] = [];
  for (let start = Math.max(0, at - longestPhrase + 1); start <= at; start++) {
    for (let end = at + 1; end <= Math.min(words.length, start + longestPhrase); end++)
      phrases.push(words.slice(start, end));
  }
  return phrases;
}
