import { isStopWord, withoutStopWords } from "./analyse";
import { misspelt, newCompound } from "./expand";
import type { Query } from "./query";
import type { Vocabulary } from "./vocabulary";

/**
 * The query with each misspelt word replaced by the one it must be, if there is only one, and each compound that nobody
 * here has written parted into its words.
 */
export function asRead(query: Query, vocabulary: Vocabulary): Query {
  const read = (word: string) => {
    const [nearest, ...others] = misspelt(word, vocabulary);
    if (nearest !== undefined) return others.length === 0 ? [nearest] : [word];
    return newCompound(word, vocabulary) ?? [word];
  };
  return { ...query, words: query.words.flatMap(read), wanted: withoutStopWords(query.wanted.flatMap(read)) };
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
