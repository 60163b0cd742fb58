import { stem } from "./analyse";
import { type KnownParts, splitCompound } from "./compounds";
import { editDistance } from "./edits";

/** The folded words of the index, arranged for being found by a reader's word. */
export type Vocabulary = {
  /** Sorted. */
  words: string[];
  stemOf: Map<string, string>;
  byStem: Map<string, string[]>;
  /** By first letter and length, so that a typing error is sought among few. */
  buckets: Map<string, string[]>;
  known: KnownParts;
};

/** Arranges folded words; duplicates are harmless. */
export function arrangeVocabulary(forms: Iterable<string>): Vocabulary {
  const words = [...new Set(forms)].sort();
  const stemOf = new Map(words.map((word) => [word, stem(word)]));
  const byStem = groupBy(words, (word) => stemOf.get(word) ?? word);
  const buckets = groupBy(words, (word) => bucketName(word.charAt(0), word.length));
  const known = { isWord: (form: string) => stemOf.has(form), hasStem: (form: string) => byStem.has(stem(form)) };
  return { words, stemOf, byStem, buckets, known };
}

/** Other words with the same stem. */
export function sameStem({ byStem }: Vocabulary, form: string): string[] {
  return (byStem.get(stem(form)) ?? []).filter((word) => word !== form);
}

/** Longer words that begin like this or like its stem, from three letters; numbers are never guessed at. */
export function longerWords({ words }: Vocabulary, form: string): string[] {
  if (form.length < 3 || /\d/.test(form)) return [];
  const root = stem(form);
  // Four letters of inflection at most: gravide finds graviditet, but rettigheter (stem rett) not all that begins with rett.
  const start = root.length >= 4 && form.length - root.length <= 4 && form.startsWith(root) ? root : form;
  const found: string[] = [];
  for (let at = firstFrom(words, start); words[at]?.startsWith(start); at++) found.push(words[at] ?? start);
  return found.filter((word) => word !== form);
}

/** Compounds that have the word as a part: hjelp → helsehjelp. */
export function compoundsWith({ words, known }: Vocabulary, form: string): string[] {
  const wanted = stem(form);
  if (wanted.length < 3 || /\d/.test(form)) return [];
  return words.filter(
    (word) =>
      word.length > form.length &&
      word.includes(wanted) &&
      splitCompound(word, known)?.some((part) => stem(part) === wanted),
  );
}

/** The nearest words within so many typing errors; one of each stem. */
export function wordsSpeltAlmost(vocabulary: Vocabulary, form: string, edits: number): string[] {
  let nearest: string[] = [];
  let least = edits;
  // The second letter too: the first two may be swapped, or the first be one too many.
  const firstLetters = new Set([form.charAt(0), form.charAt(1)]);
  for (let length = form.length - edits; edits > 0 && length <= form.length + edits; length++) {
    for (const letter of firstLetters) {
      for (const word of vocabulary.buckets.get(bucketName(letter, length)) ?? []) {
        const distance = /\d/.test(word) ? edits + 1 : editDistance(form, word, least);
        if (distance > least) continue;
        nearest = distance < least ? [word] : [...nearest, word];
        least = distance;
      }
    }
  }
  return nearest.filter((word, at) => nearest.findIndex((other) => stem(other) === stem(word)) === at);
}

const bucketName = (letter: string, length: number) => `${letter}${length}`;

function groupBy(words: string[], nameOf: (word: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const group = groups.get(nameOf(word));
    if (group) group.push(word);
    else groups.set(nameOf(word), [word]);
  }
  return groups;
}

/** Place of the first word not before `form`. */
function firstFrom(words: string[], form: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < form) low = middle + 1;
    else high = middle;
  }
  return low;
}
