/** The handbook's search. Pure: no files, clock, network or React; the same code runs at build, on the server and in the browser. */
export { type LawReference, type SearchDocument, type SearchKind, searchKinds } from "./documents";
export { type ExplainedConcept, type ExplainedHit, explainHits } from "./explain";
export { searchDocuments, searchSynonyms } from "./from-content";
export { type SearchHit, type SearchOptions, type SearchResult, search } from "./search";
export { buildIndex, exportIndex, exportTexts, importIndex, type SearchIndex, SearchIndexError } from "./search-index";
export { offeredAnswers, wizardAnswers } from "./status";
export { type Suggestion, suggestFor } from "./suggest";
