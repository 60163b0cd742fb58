import { fillerWeight, isFiller, isStopWord, phraseKey, stem, withoutStopWords, wordForms } from "./analyse";
import { type KnownParts, knownPart, splitAtShared, splitCompound, splitMisspelt } from "./compounds";
import { allowedEdits } from "./edits";
import { isSaying } from "./sayings";
import { compoundsWith, type KnownWord, longerWords, type Vocabulary, wordsSpeltAlmost } from "./vocabulary";

/** A word of the index, and how well it fits the reader's word, 0–1. */
export type Match = KnownWord & { fit: number };

/** One way of saying it: every part must be found, each by any of its matches. */
export type Alternative = {
  parts: Match[][];
  /** Some of the parts are better than nothing: frist for klagefrist, but not uten for «uten lovlig opphold». */
  partial: boolean;
};

/** What one word or phrase of the query may stand as in the index. */
export type Concept = {
  /** The reader's words, folded. */
  words: string[];
  alternatives: Alternative[];
  /** How much it counts for beside the others, 0–1. */
  weight: number;
};

/** Words or phrases that mean the same, or what one that is typed may stand for. */
export type Synonym = readonly string[] | { typed: string; means: readonly string[] };

/** What a word or phrase may be found by, by its phrase key: other words, or those of another phrase. */
export type Synonyms = Map<string, (readonly string[])[]>;

/** All words of the index that the concepts may be found by. */
export function allWords(concepts: readonly Concept[]): Set<string> {
  const words = new Set<string>();
  for (const { alternatives } of concepts) {
    for (const { parts } of alternatives) for (const part of parts) for (const { word } of part) words.add(word);
  }
  return words;
}

const fits = { whole: 1, stem: 0.8, kin: 0.75, synonym: 0.75, prefix: 0.5, part: 0.4, typo: 0.25 } as const;

/** At least this well fits a word that is the reader's own, inflected or by another name. */
export const sameMeaning: number = fits.synonym;

const mostPhraseWords = 4;

/** «Innreiseforbudets lengde» asks of the ban: what is something's counts for so much beside it, since the length of something else is no answer. */
const ownedWeight = 0.6;

const isOwner = (word = "") => /.{4}(?:ens|ets|nes)$/.test(word);

export function arrangeSynonyms(groups: readonly Synonym[]): Synonyms {
  const synonyms: Synonyms = new Map();
  const add = (from: readonly string[], to: readonly (readonly string[])[]) => {
    const key = phraseKey(from);
    const others = new Map((synonyms.get(key) ?? []).map((forms) => [phraseKey(forms), forms]));
    // Many groups may say the same; each way counts once.
    for (const forms of to) {
      const other = phraseKey(forms);
      if (other !== key && !others.has(other)) others.set(other, forms);
    }
    synonyms.set(key, [...others.values()]);
  };
  const formsOfAll = (wordings: readonly string[]) =>
    wordings.map((wording) => withoutStopWords(wordForms(wording))).filter((forms) => forms.length > 0);
  for (const group of groups) {
    if ("typed" in group) {
      const typed = wordForms(group.typed);
      if (!isSaying(typed)) add(withoutStopWords(typed), formsOfAll(group.means));
      continue;
    }
    const members = formsOfAll(group);
    for (const member of members) add(member, members);
  }
  return synonyms;
}

/**
 * The concepts of a query's words, in the same order. A phrase with synonyms is one concept: «uten lovlig opphold» says one
 * thing, and its three words should not outweigh the one beside them.
 *
 * @param isSentence The reader wrote more than two words, small ones counted: fillers weigh less then.
 */
export function expandWords(
  words: readonly string[],
  vocabulary: Vocabulary,
  synonyms: Synonyms,
  isSentence = words.length > 2,
): Concept[] {
  const concepts: Concept[] = [];
  const isQuestion = isSentence && !words.every(isFiller);
  for (let at = 0; at < words.length; ) {
    const phrase = longestPhrase(words.slice(at), synonyms, vocabulary);
    concepts.push({
      words: [...phrase],
      alternatives: phrase.length > 1 ? ofPhrase(phrase) : ofWord(phrase[0] ?? ""),
      weight: weightOf(phrase, words[at - 1]),
    });
    at += phrase.length;
  }
  return concepts;

  function weightOf(phrase: readonly string[], before: string | undefined): number {
    if (isQuestion && phrase.every(isFiller)) return fillerWeight;
    return isOwner(before) ? ownedWeight : 1;
  }

  function ofPhrase(phrase: readonly string[]): Alternative[] {
    const literal = { parts: phrase.map((word) => matchesFor(word, vocabulary)), partial: false };
    const joined = phrase.join("");
    const compound = isOneWord(joined, { vocabulary, synonyms }) ? asWritten(joined) : [];
    return [literal, ...compound, ...synonymsOf(phrase)].filter(isFound);
  }

  function ofWord(word: string): Alternative[] {
    const near = misspelt(word, { vocabulary, synonyms });
    // Read as the nearest words: all that each of them would find, and weaker.
    if (near.length > 0) return weaken(near.flatMap(asWritten), fits.typo);
    const parts = splitCompound(word, knownParts({ vocabulary, synonyms }))?.map(asPart) ?? [];
    return [...asWritten(word), ...[{ parts, partial: true }].filter(isFound)];
  }

  /** A part of a compound, or another word for it: svangerskap in svangerskapskontroll may be gravid. */
  function asPart(part: string): Match[] {
    const others = (synonyms.get(phraseKey([part])) ?? []).filter((forms) => forms.length === 1).flat();
    return [part, ...others]
      .filter((word) => !isStopWord(stem(word)))
      .flatMap((word) => formsOf(word, vocabulary, fits.part))
      .map((match) => ({ ...match, fit: Math.min(match.fit, fits.part) }));
  }

  function asWritten(word: string): Alternative[] {
    return [{ parts: [matchesFor(word, vocabulary)], partial: false }, ...synonymsOf([word])].filter(isFound);
  }

  function synonymsOf(phrase: readonly string[]): Alternative[] {
    const others = synonyms.get(phraseKey(phrase)) ?? [];
    return others.map((forms) => ({
      parts: forms.map((form) => formsOf(form, vocabulary, fits.synonym)),
      partial: false,
    }));
  }
}

/** The words that there are, and those that stand for others. */
type Known = { vocabulary: Vocabulary; synonyms: Synonyms };

/**
 * The known words that an unknown one may be a typing error for. A compound of known words is no error though nobody has
 * written it before (asylbolig), unless it is long and one letter makes it a known one (refleksjonperiode).
 *
 * @param isWhole Another word follows, so that it is no beginning of a longer one: rese is a start of resept, or meant as reise.
 */
export function misspelt(word: string, { vocabulary, synonyms }: Known, isWhole = false): string[] {
  if (vocabulary.known.isWord(word) || synonyms.has(phraseKey([word]))) return [];
  const known = isWhole ? formsOf(word, vocabulary, fits.whole) : matchesFor(word, vocabulary);
  if (known.some(({ root }) => !isWhole || root.length >= shortestRoot)) return [];
  const parts = knownParts({ vocabulary, synonyms });
  const isCompound = splitCompound(word, parts)?.every(parts.isWord);
  return wordsSpeltAlmost(vocabulary, word, isCompound ? allowedEdits(word) - 1 : allowedEdits(word));
}

const shortestMended = 5;

/** What may be a part of a compound: a word of the index, or one that stands for others. */
function knownParts({ vocabulary: { known }, synonyms }: Known): KnownParts {
  // An s at the end is the joint.
  return { ...known, isWord: (form) => known.isWord(form) || (!form.endsWith("s") && synonyms.has(stem(form))) };
}

/** Shorter stems are had in common by words that have nothing else in common: visere is no form of vis. */
const shortestRoot = 4;

/** The parts of a compound that is in no text, one of them perhaps misspelt: svangerskapskontroll → svangerskap, kontroll. */
export function newCompound(word: string, { vocabulary, synonyms }: Known): string[] | undefined {
  if (vocabulary.known.hasStem(word) || synonyms.has(phraseKey([word]))) return undefined;
  if (matchesFor(word, vocabulary).length > 0) return undefined;
  const known = knownParts({ vocabulary, synonyms });
  // Most short parts are near to some word, and one that begins otherwise is another.
  const mend = (part: string) =>
    part.length < shortestMended
      ? undefined
      : wordsSpeltAlmost(vocabulary, part, 1).find((word) => word.charAt(0) === part.charAt(0));
  const parts = splitCompound(word, known) ?? splitAtShared(word, known) ?? splitMisspelt(word, known, mend);
  const part = parts ? undefined : knownPart(word, known);
  return parts ?? (part === undefined ? undefined : [part]);
}

/**
 * The longest run from the first word that has synonyms, or two words that are one when written together (alders
 * vurdering); else the first word alone.
 */
function longestPhrase(words: readonly string[], synonyms: Synonyms, vocabulary: Vocabulary): readonly string[] {
  const phrase = longestKnown(words, synonyms);
  if (phrase) return phrase;
  const [first = "", second = ""] = words;
  const areOne = second !== "" && isOneWord(first + second, { vocabulary, synonyms });
  return words.slice(0, areOne ? 2 : 1);
}

/** Two words written together are a word of the index in some form, or one that stands for others: mat kø. */
export const isOneWord = (joined: string, { vocabulary: { known }, synonyms }: Known) =>
  !/\d/.test(joined) && (known.hasStem(joined) || synonyms.has(phraseKey([joined])));

/** The phrases among the words that have synonyms. */
export function phrasesIn(words: readonly string[], synonyms: Synonyms): (readonly string[])[] {
  const phrases: (readonly string[])[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = longestKnown(words.slice(at), synonyms);
    if (phrase) phrases.push(phrase);
    at += phrase?.length ?? 1;
  }
  return phrases;
}

/** The longest run of two words or more from the first word that has synonyms. */
function longestKnown(words: readonly string[], synonyms: Synonyms): readonly string[] | undefined {
  for (let length = Math.min(words.length, mostPhraseWords); length > 1; length--) {
    if (synonyms.has(phraseKey(words.slice(0, length)))) return words.slice(0, length);
  }
  return undefined;
}

const isFound = ({ parts }: Alternative) => parts.length > 0 && parts.every((part) => part.length > 0);

/** All that one word may stand as in the index, by itself. */
function matchesFor(word: string, vocabulary: Vocabulary): Match[] {
  return [
    ...formsOf(word, vocabulary, fits.whole),
    ...longerWords(vocabulary, word).map((longer) => ({ ...longer, fit: fits.prefix })),
    ...compoundsWith(vocabulary, word).map((compound) => ({ ...compound, fit: fits.part })),
  ];
}

/** The word itself and, slightly weaker, its other forms; only those the index knows. */
function formsOf(form: string, vocabulary: Vocabulary, fit: number): Match[] {
  const root = stem(form);
  const whole = vocabulary.known.isWord(form) ? [{ word: form, root, fit }] : [];
  const others = vocabulary
    .otherForms(form)
    .map((other) => ({ ...other, fit: Math.min(fit, other.root === root ? fits.stem : fits.kin) }));
  return [...whole, ...others];
}

const weaken = (alternatives: Alternative[], by: number): Alternative[] =>
  alternatives.map(({ parts, partial }) => ({
    parts: parts.map((part) => part.map((match) => ({ ...match, fit: match.fit * by }))),
    partial,
  }));
