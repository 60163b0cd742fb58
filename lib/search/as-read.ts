import { isFiller, isStopWord, phraseKey, withoutStopWords } from "./analyse";
import { isOneWord, misspelt, newCompound, phrasesIn, type Synonyms } from "./expand";
import type { Query } from "./query";
import { readSayings, type Sayings } from "./sayings";
import { longerWords, type Vocabulary } from "./vocabulary";

/** What words are read by. */
export type Reading = { vocabulary: Vocabulary; synonyms: Synonyms; sayings: Sayings };

/**
 * The query with each saying replaced by what it stands for, each misspelt word by the one it must be, if there is only one,
 * and each compound that nobody here has written parted into its words.
 */
export function asRead(typed: Query, { vocabulary, synonyms, sayings }: Reading): Query {
  const known = { vocabulary, synonyms };
  const said = withoutSayings(typed, sayings);
  const query = { ...said, words: joinJoints(said.words, known), wanted: joinJoints(said.wanted, known) };
  const last = query.words.at(-1);
  const inPhrases = new Set(phrasesIn(query.wanted, synonyms).flat());
  const read = (word: string) => {
    // A phrase that stands for something is no error, though a word of it is nowhere else: «knekt arm».
    if (inPhrases.has(word)) return [word];
    const [nearest, ...others] = misspelt(word, known, word !== last);
    if (nearest !== undefined) return others.length === 0 ? [nearest] : [word];
    return newCompound(word, known) ?? [word === last ? typedOut(word, query.wanted.at(-2) ?? "", known) : word];
  };
  const wanted = withoutFillers(query.wanted, synonyms).flatMap(read);
  return { ...query, words: query.words.flatMap(read), wanted: withoutStopWords(wanted) };
}

/** Shorter ones are the beginning of too much. */
const shortestStart = 5;

/** What the last word is the beginning of, if it makes a phrase or a word with the one before, or is most of what begins so and is searched for: familiegjenf, «familie gjenf». */
function typedOut(word: string, before: string, known: Pick<Reading, "vocabulary" | "synonyms">): string {
  const { vocabulary, synonyms } = known;
  if (vocabulary.known.hasStem(word) || isOneWord(before + word, known)) return word;
  // The first of each stem is the shortest.
  const byStem = new Map(
    longerWords(vocabulary, word)
      .reverse()
      .map(({ root, word: form }) => [root, form]),
  );
  const longer = [...byStem].map(([root, form]) => ({ form, sought: vocabulary.soughtOf(root) }));
  longer.sort((a, b) => b.sought - a.sought);
  const isOneWith = (form: string) => isOneWord(before + form, known) || synonyms.has(phraseKey([before, form]));
  const fitting = before === "" ? undefined : longer.find(({ form }) => isOneWith(form));
  const half = longer.reduce((sum, { sought }) => sum + sought, 0) / 2;
  const likeliest = word.length < shortestStart ? undefined : longer.find(({ sought }) => sought > half);
  return (fitting ?? likeliest)?.form ?? word;
}

/** Without the words that only stand for one that says little, where there are others: a Syrian is a person, and «syrer tannlege» asks of teeth. */
function withoutFillers(words: readonly string[], synonyms: Synonyms): readonly string[] {
  const others = words.filter((word) => isFiller(word) || !synonyms.get(phraseKey([word]))?.[0]?.every(isFiller));
  return others.length > 0 ? others : words;
}

function withoutSayings(query: Query, sayings: Sayings): Query {
  const { read, replaced } = readSayings(query.words, sayings);
  if (replaced.length === 0) return query;
  const added = read.filter((word) => !query.words.includes(word));
  return { ...query, words: read, wanted: [...query.wanted.filter((word) => !replaced.includes(word)), ...added] };
}

/** The words with those put together that are one here and of which the first has the joint: «taushets plikt», where taushets alone is no word. */
function joinJoints(words: readonly string[], known: Pick<Reading, "vocabulary" | "synonyms">): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1) ?? "";
    if (/^.{3,}[^s]s$/.test(before) && isOneWord(before + word, known)) joined[joined.length - 1] = before + word;
    else joined.push(word);
  }
  return joined;
}

const shortestPart = 3;

/** The words with those put together that are one here: krise senter. «For eldre» is no «foreldre»: a stop word is never a part. */
export function joinWords(words: readonly string[], { known }: Vocabulary): string[] {
  const joined: string[] = [];
  const isPart = (word: string) => word.length >= shortestPart && !/\d/.test(word) && !isStopWord(word);
  for (const word of words) {
    const before = joined.at(-1);
    if (before !== undefined && isPart(before) && isPart(word) && known.isWord(before + word))
      joined[joined.length - 1] = before + word;
    else joined.push(word);
  }
  return joined;
}
