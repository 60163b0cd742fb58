import { nearWords } from "./edits";
import { readQuery } from "./query";
import { type SearchHit, search } from "./search";
import type { SearchIndex } from "./search-index";

/** What to offer a reader who found nothing. */
export type Suggestion = {
  /** What the word nearest to one of the query's finds first, contacts aside. */
  nearest: SearchHit | undefined;
  /** The first contact it finds. */
  contact: SearchHit | undefined;
};

/** More than the search itself forgives, since a person reads the offer before following it. */
const mostErrors = 0.4;

/** The nearest thing to a query without hits. Numbers are never guessed at. */
export function suggestFor(index: SearchIndex, rawQuery: string): Suggestion {
  const { wanted } = readQuery(rawQuery);
  const words = wanted.flatMap((word) => {
    if (/\d/.test(word) || word.length < 3) return [];
    return nearWords(index.vocabulary.buckets(), word, Math.ceil(word.length * mostErrors)).slice(0, 1);
  });
  const first = (kinds: Parameters<typeof search>[2]) =>
    words.flatMap((word) => search(index, word, { limit: 1, ...kinds }).hits)[0];
  return {
    nearest: first({ kinds: ["kapittel", "ord", "rettighet", "frist", "verktoy", "lov"] }),
    contact: first({ kinds: ["kontakt"] }),
  };
}
