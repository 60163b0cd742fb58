import exported from "@/generated/search.js";
import texts from "@/generated/search-texts.js";
import { importIndex, type SearchIndex, type SearchOptions, type SearchResult, search } from "@/lib/search";

let index: SearchIndex | undefined;

/** Searches the whole handbook. The index is unpacked at the first search and kept. */
export function searchHandbook(query: string, options: SearchOptions): SearchResult {
  index ??= importIndex(exported, texts);
  return search(index, query, options);
}
