/** The handbook's search. Pure: no files, clock, network or React; the same code runs at build, on the server and in the browser. */
export { type LawReference, type SearchDocument, type SearchKind, searchKinds } from "./documents";
export { searchDocuments, searchSynonyms } from "./from-content";
export { type SearchHit, type SearchOptions, type SearchResult, search } from "./search";
export { buildIndex, exportIndex, importIndex, type SearchIndex, SearchIndexError } from "./search-index";
