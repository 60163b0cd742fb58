import type { SearchKind } from "./documents";
import { readQuery } from "./query";
import { rankDocuments } from "./rank";
import type { SearchIndex } from "./search-index";
import { makeSnippet } from "./snippet";

export type SearchOptions = {
  /** Hits returned, 0–100; 10 when left out. */
  limit?: number;
  /** Only these kinds; all when left out. */
  kinds?: readonly SearchKind[];
  /** Also say where in the snippets the matched words are. */
  marks?: boolean;
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
};

const mostHits = 100;

/** Searches the handbook. Any string is a query; one without words finds nothing. Never throws. */
export function search(
  index: SearchIndex,
  rawQuery: string,
  { limit = 10, kinds, marks }: SearchOptions = {},
): SearchResult {
  const query = readQuery(rawQuery);
  if (query.words.length === 0) return { query: query.text, total: 0, hits: [] };
  const { documents, concepts } = rankDocuments(index, query);
  const found = kinds ? documents.filter(({ kind }) => kinds.includes(kind)) : documents;
  const shown = found.slice(0, Math.min(mostHits, Math.max(0, Math.trunc(limit) || 0)));
  return {
    query: query.text,
    total: found.length,
    hits: shown.map((document) => {
      const { kind, title, section, url } = document;
      const snippet = makeSnippet(document, concepts);
      return { kind, title, section, url, snippet: snippet.text, ...(marks && { marks: snippet.marks }) };
    }),
  };
}
