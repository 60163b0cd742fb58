import type { SearchDocument, SearchKind } from "./documents";
import { readQuery } from "./query";
import { rankDocuments } from "./rank";
import type { SearchIndex } from "./search-index";
import { makeSnippets } from "./snippet";

export type SearchOptions = {
  /** Hits returned, 0–100; 10 when left out. */
  limit?: number;
  /** Only these kinds; all when left out. */
  kinds?: readonly SearchKind[];
  /** Only what is for this group, such as "asylsoker"; all when left out. */
  group?: string;
  /** Also say where in the snippets the matched words are. */
  marks?: boolean;
  /** Also count the hits by kind and group. */
  counts?: boolean;
};

export type SearchHit = {
  kind: SearchKind;
  title: string;
  section: string;
  url: string;
  /** A sentence of plain text, or what a contact helps with; at most 180 characters, "" when the document has no text. */
  snippet: string;
  /** Matched words in the snippet, `[start, end)` in UTF-16 units. Only when asked for. */
  marks?: [start: number, end: number][];
};

export type SearchResult = {
  /** The query as understood: cleaned and cut to 200 characters. */
  query: string;
  /** All documents found, of which `hits` are the first. */
  total: number;
  /** Best first. */
  hits: SearchHit[];
  /**
   * How many there are of each kind among those of the group, and for each group among those of the kinds; none are left
   * out. Only when asked for.
   */
  counts?: { kinds: Partial<Record<SearchKind, number>>; groups: Record<string, number> };
};

const mostHits = 100;

/** Searches the handbook. Any string is a query; one without words finds nothing. Never throws. */
export function search(
  index: SearchIndex,
  rawQuery: string,
  { limit = 10, kinds, group, marks, counts }: SearchOptions = {},
): SearchResult {
  const query = readQuery(rawQuery);
  if (query.words.length === 0) {
    return { query: query.text, total: 0, hits: [], ...(counts && { counts: { kinds: {}, groups: {} } }) };
  }
  const { documents, concepts } = rankDocuments(index, query);
  const isOfKind = ({ kind }: SearchDocument) => !kinds || kinds.includes(kind);
  const isForGroup = ({ groups }: SearchDocument) => !group || (groups?.includes(group) ?? false);
  const found = kinds || group ? documents.filter((each) => isOfKind(each) && isForGroup(each)) : documents;
  const shown = found.slice(0, Math.min(mostHits, Math.max(0, Math.trunc(limit) || 0)));
  const snippets = makeSnippets(shown, concepts);
  return {
    query: query.text,
    total: found.length,
    hits: shown.map(({ kind, title, section, url }, at) => {
      const snippet = snippets[at];
      return { kind, title, section, url, snippet: snippet?.text ?? "", ...(marks && { marks: snippet?.marks ?? [] }) };
    }),
    ...(counts && { counts: countBy(documents.filter(isForGroup), documents.filter(isOfKind)) }),
  };
}

function countBy(forGroup: readonly SearchDocument[], ofKinds: readonly SearchDocument[]) {
  const kinds: Partial<Record<SearchKind, number>> = {};
  for (const { kind } of forGroup) kinds[kind] = (kinds[kind] ?? 0) + 1;
  const groups: Record<string, number> = {};
  for (const group of ofKinds.flatMap((document) => document.groups ?? [])) groups[group] = (groups[group] ?? 0) + 1;
  return { kinds, groups };
}
