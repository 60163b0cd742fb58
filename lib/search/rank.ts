import { isChapterFront, type SearchDocument, searchKinds } from "./documents";
import { type Concept, expandWords, misspelt } from "./expand";
import { findLawSections } from "./laws";
import { findNamed } from "./names";
import { findPhones } from "./phones";
import type { Query } from "./query";
import { nothing, scoreDocuments } from "./score";
import type { SearchIndex } from "./search-index";
import { weighDocuments } from "./weights";

/** What lies in a higher tier comes before all that lies in a lower one, whatever the scores. */
const tiers = { exact: 4, named: 3, askedFor: 2, allWords: 1, someWords: 0 } as const;

/**
 * All documents that answer the query, best first, and the concepts they were found by. Where some answer the whole query,
 * those that answer a part of it are no hits. The front of a chapter names many subjects and answers none, so it does not
 * decide that.
 */
export function rankDocuments(index: SearchIndex, typed: Query): { documents: SearchDocument[]; concepts: Concept[] } {
  const query = asRead(typed, index);
  const concepts = expandWords(query.wanted, index.vocabulary, index.synonyms);
  const phones = findPhones(index.phones, query);
  const sections = findLawSections(index.laws, query);
  const exact = new Map((sections.length > 0 ? sections : phones.ids).map((id, place) => [id, place]));
  if (phones.only) return { documents: index.documents.filter(({ id }) => exact.has(id)), concepts };

  const scores = scoreDocuments(index.engine, concepts, index.subjects);
  const scoreOf = ({ id }: SearchDocument) => scores.get(id) ?? nothing;
  const weightOf = weighDocuments(index.subjects, query, concepts);
  const scored = index.documents
    .filter(({ id }) => exact.has(id) || scores.has(id))
    .map((document) => ({ document, relevance: scoreOf(document).score * weightOf(document) }))
    .sort((a, b) => b.relevance - a.relevance || kindOrder(a.document) - kindOrder(b.document))
    .map(({ document }) => document);
  const named = findNamed(index.names, query, scored);

  const coversAll = (document: SearchDocument) => scoreOf(document).covered === concepts.length;
  const isAnswered = exact.size > 0 || scored.some((document) => coversAll(document) && !isChapterFront(document));
  const tierOf = (document: SearchDocument) => {
    if (exact.has(document.id)) return tiers.exact;
    if (named.has(document.id)) return tiers.named;
    const isContact = query.asksForPhone && document.kind === "kontakt";
    if (isContact && scoreOf(document).named === concepts.length) return tiers.askedFor;
    return isAnswered && coversAll(document) ? tiers.allWords : tiers.someWords;
  };
  const placeOf = ({ id }: SearchDocument) => exact.get(id) ?? named.get(id) ?? 0;
  const hits = isAnswered ? scored.filter((document) => tierOf(document) > tiers.someWords) : scored;
  // The sort is stable: equals stay in the order of their relevance.
  return { documents: hits.sort((a, b) => tierOf(b) - tierOf(a) || placeOf(a) - placeOf(b)), concepts };
}

const kindOrder = ({ kind }: SearchDocument) => searchKinds.indexOf(kind);

/** The query with each misspelt word replaced by the one it must be, if there is only one. */
function asRead(query: Query, { vocabulary }: SearchIndex): Query {
  const read = (word: string) => {
    const [nearest, ...others] = misspelt(word, vocabulary);
    return nearest !== undefined && others.length === 0 ? nearest : word;
  };
  return { ...query, words: query.words.map(read), wanted: query.wanted.map(read) };
}
