import { stem } from "./analyse";
import { type KnownParts, splitCompound } from "./compounds";
import { letterSet, nearWords, type SpellingBucket } from "./edits";
import { kinOf } from "./kin";
import { remember } from "./memo";
import { countRuns, isLikelySlip, type LetterRuns, looksReal } from "./slips";
import { soundOf } from "./sounds";

/** A word of the index and its stem. */
export type KnownWord = { word: string; root: string };

/** The folded words of the index, arranged for being found by a reader's word. */
export type Vocabulary = {
  /** Sorted. */
  words: readonly string[];
  /** The stem of each word. */
  roots: ReadonlyMap<string, string>;
  /** The forms of each stem, sorted. */
  byStem: ReadonlyMap<string, readonly string[]>;
  /** Other words with the same stem as a word, and forms of the same word with another: fikk, få. */
  otherForms: (form: string) => readonly KnownWord[];
  /** The stems of the compounds that have a word of this stem as a part: hjelp → helsehjelp. Made at the first query. */
  compoundsOf: () => ReadonlyMap<string, readonly string[]>;
  /** Those without digits by length, so that a typing error is sought among few. Made at the first unknown word. */
  buckets: () => ReadonlyMap<number, SpellingBucket>;
  /** By what they sound like. Made at the first word that is near to none. */
  bySound: () => ReadonlyMap<string, readonly string[]>;
  /** Which letters follow one another. Made at the first word that is near to some. */
  runs: () => LetterRuns;
  known: KnownParts;
  /** How often a stem is searched for: in so many of the searches that editors have written. */
  soughtOf: (root: string) => number;
};

/**
 * The forms of one stem. `marked` is the stem with a hyphen between the parts of a compound, or the joint in capitals:
 * "asyl-mottak", "barnEvern".
 */
export type WordGroup = { stem: string; marked: string; forms: string[] };

/** Groups folded words by stem, in the order of the stems, and takes compounds apart; duplicates are harmless. */
export function groupWords(found: Iterable<string>): WordGroup[] {
  const words = [...new Set(found)].sort();
  const byStem = new Map<string, string[]>();
  for (const word of words) append(byStem, stem(word), word);
  const isWord = new Set(words);
  const known = { isWord: (form: string) => isWord.has(form), hasStem: (form: string) => byStem.has(stem(form)) };
  return [...byStem]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([root, forms]) => ({ stem: root, marked: markParts(root, forms, known), forms }));
}

/** Marks the parts of the first form that is a compound; the others have the same. */
function markParts(root: string, forms: readonly string[], known: KnownParts): string {
  for (const form of forms) {
    const parts = form.startsWith(root) ? splitCompound(form, known) : undefined;
    if (!parts) continue;
    let marked = "";
    let at = 0;
    for (const part of parts) {
      const isJoint = !form.startsWith(part, at);
      if (at > 0) marked += isJoint ? form.charAt(at).toUpperCase() : "-";
      at += isJoint ? 1 : 0;
      marked += part.slice(0, Math.max(0, root.length - at));
      at += part.length;
    }
    // The last part must still be a word when the ending is gone.
    if (/[a-z]{3}$/.test(marked)) return marked;
  }
  return root;
}

/** @param typed Words that readers type and texts lack: what is misspelt may be one of them (sygemelding, avrusing). */
export function arrangeVocabulary(
  groups: readonly WordGroup[],
  soughtOf: Vocabulary["soughtOf"],
  typed: readonly string[] = [],
): Vocabulary {
  const byStem = new Map(groups.map(({ stem: root, forms }) => [root, forms]));
  const words = groups.flatMap(({ forms }) => forms).sort();
  let compounds: Map<string, string[]> | undefined;
  let buckets: Map<number, SpellingBucket> | undefined;
  let sounds: Map<string, string[]> | undefined;
  let runs: LetterRuns | undefined;
  const roots = new Map(groups.flatMap(({ stem: root, forms }) => forms.map((form) => [form, root] as const)));
  const known = { isWord: (form: string) => roots.has(form), hasStem: (form: string) => byStem.has(stem(form)) };
  const meant = () => [...words, ...typed.filter((form) => form.length >= shortestTyped && !known.hasStem(form))];
  return {
    words,
    roots,
    byStem,
    otherForms: remember((form) => {
      const kin = new Set([stem(form), ...kinOf(form, known.isWord).map(stem)]);
      return [...kin].flatMap((root) => wordsOf(byStem, root)).filter(({ word }) => word !== form);
    }),
    known,
    soughtOf,
    compoundsOf: () => (compounds ??= listCompounds(groups)),
    buckets: () => (buckets ??= bucketWords(meant())),
    bySound: () => (sounds ??= listSounds(meant())),
    runs: () => (runs ??= countRuns(words)),
  };
}

/** Shorter ones are near to too many words that nobody here has written. */
const shortestTyped = 6;

function listCompounds(groups: readonly WordGroup[]): Map<string, string[]> {
  const compounds = new Map<string, string[]>();
  for (const { stem: root, marked } of groups) {
    if (marked === root) continue;
    for (const part of marked.split(/[-A-Z]/)) append(compounds, stem(part), root);
  }
  return compounds;
}

function bucketWords(words: readonly string[]): Map<number, SpellingBucket> {
  const byLength = new Map<number, string[]>();
  for (const word of words) if (!/\d/.test(word)) append(byLength, word.length, word);
  const bucketOf = (found: readonly string[]) => ({ words: found, sets: Int32Array.from(found, letterSet) });
  return new Map([...byLength].map(([length, found]) => [length, bucketOf(found)]));
}

function listSounds(words: readonly string[]): Map<string, string[]> {
  const sounds = new Map<string, string[]>();
  for (const word of words) if (word.length >= 4 && !/\d/.test(word)) append(sounds, soundOf(word), word);
  return sounds;
}

const wordsOf = (byStem: Vocabulary["byStem"], root: string): KnownWord[] =>
  (byStem.get(root) ?? []).map((word) => ({ word, root }));

/**
 * Longer words that begin like this or like its stem, from three letters; numbers are never guessed at. A short word that
 * the index knows is a word and no beginning: liv is not livmor, nor nav navn.
 */
export function longerWords({ words, roots, known }: Vocabulary, form: string): KnownWord[] {
  if (form.length < 3 || /\d/.test(form)) return [];
  if (form.length < 5 && known.isWord(form)) return [];
  const root = known.hasStem(form) ? stem(form) : form;
  // Four letters of inflection at most: gravide finds graviditet, but rettigheter (stem rett) not all that begins with rett.
  const start = root.length >= 4 && form.length - root.length <= 4 && form.startsWith(root) ? root : form;
  const found: string[] = [];
  for (let at = firstFrom(words, start); words[at]?.startsWith(start); at++) found.push(words[at] ?? start);
  return found.filter((word) => word !== form).map((word) => ({ word, root: roots.get(word) ?? word }));
}

/** Compounds that have the word as a part, in all their forms: hjelp → helsehjelp, helsehjelpen. */
export function compoundsWith({ compoundsOf, byStem }: Vocabulary, form: string): KnownWord[] {
  const wanted = stem(form);
  if (wanted.length < 3 || /\d/.test(form)) return [];
  return (compoundsOf().get(wanted) ?? []).flatMap((root) => wordsOf(byStem, root));
}

/** The shortest word that may be another form of a misspelt one, and that may be what was heard. */
const shortestHeard = 5;

/**
 * The nearest words within so many typing errors; one of each stem. Where none is near, what sounds the same, and then what
 * is near without the ending: utvriste → utvist.
 */
export function wordsSpeltAlmost(vocabulary: Vocabulary, form: string, edits: number): string[] {
  const isMeant = (word: string, typed: string) =>
    !isOpposite(word, typed) && isLikelySlip(typed, word, looksReal(vocabulary.runs(), typed));
  const nearest = nearWords(vocabulary.buckets(), form, edits).filter(
    (word) => isSimilar(word, form) && isMeant(word, form),
  );
  if (nearest.length > 0) return likeliest(nearest, form, vocabulary);
  if (edits < 1 || form.length < shortestHeard) return [];
  const heard = (vocabulary.bySound().get(soundOf(form)) ?? []).filter((word) => !isOpposite(word, form));
  if (heard.length > 0) return likeliest(heard, form, vocabulary);
  const root = stem(form);
  if (root === form || root.length < shortestHeard) return [];
  const near = nearWords(vocabulary.buckets(), root, 1).filter((word) => isMeant(word, root));
  return likeliest(near, root, vocabulary);
}

/** Most short words are near to many: the first letter of one is right, and it is no part of a shorter one. */
const isSimilar = (word: string, form: string) =>
  form.length >= shortestHeard || (word.length >= form.length && word.charAt(0) === form.charAt(0));

const isOpposite = (word: string, form: string) => isNegated(word, form) || isNegated(form, word);

/** Ugyldig of gyldig; «tvisning» is only an error for utvisning. */
const isNegated = (longer: string, word: string) => longer === `u${word}` && !/^u(?:t|nd|ng)/.test(longer);

/** What speaks for a word that a misspelt one may be, in natural logarithms. */
const signs = { sameStart: 2.5, heard: 2, exchanged: 0.7 };

/** A word is as good as ruled out when another is so much likelier. */
const clearlyLikelier = 1.2;

/**
 * The words that are likely to be meant, one of each stem: what is often searched for is often meant, an error in the first
 * letter is rare, and one that cannot be heard or that exchanges two letters is frequent.
 */
function likeliest(words: readonly string[], form: string, { soughtOf }: Vocabulary): string[] {
  const sound = soundOf(form);
  const letters = sorted(form);
  const likelihoodOf = (word: string) =>
    Math.log(1 + soughtOf(stem(word))) +
    (word.charAt(0) === form.charAt(0) ? signs.sameStart : 0) +
    (soundOf(word) === sound ? signs.heard : 0) +
    (sorted(word) === letters ? signs.exchanged : 0);
  const likelihoods = words.map(likelihoodOf);
  const least = Math.max(...likelihoods) - clearlyLikelier;
  const likely = words.filter((_, at) => (likelihoods[at] ?? 0) >= least);
  return likely.filter((word, at) => likely.findIndex((other) => stem(other) === stem(word)) === at);
}

const sorted = (word: string) => Array.from(word).sort().join("");

/** Adds to the list under a key. */
export function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Place of the first word not before `form`. */
function firstFrom(words: readonly string[], form: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < form) low = middle + 1;
    else high = middle;
  }
  return low;
}
