import exported from "@/generated/search.js";
import texts from "@/generated/search-texts.js";
import {
  importIndex,
  type SearchIndex,
  type SearchOptions,
  type SearchResult,
  type Suggestion,
  search,
  suggestFor,
} from "@/lib/search";

let index: SearchIndex | undefined;

/** The index of the whole handbook. It is unpacked at the first search and kept. */
function handbookIndex(): SearchIndex {
  index ??= importIndex(exported, texts);
  return index;
}

/** Searches the whole handbook. */
export function searchHandbook(query: string, options: SearchOptions): SearchResult {
  return search(handbookIndex(), query, options);
}

/** What to offer who found nothing in the handbook. */
export function suggestInHandbook(query: string): Suggestion {
  return suggestFor(handbookIndex(), query);
}
