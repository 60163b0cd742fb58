import { isChapterFront, type SearchDocument, searchKinds } from "./documents";
import { type Concept, expandWords } from "./expand";
import { findLawSections } from "./laws";
import { findNamed } from "./names";
import { findPhones } from "./phones";
import type { Query } from "./query";
import { nothing, scoreDocuments } from "./score";
import type { SearchIndex } from "./search-index";

/** What lies in a higher tier comes before all that lies in a lower one, whatever the scores. */
const tiers = { exact: 4, named: 3, askedFor: 2, allWords: 1, someWords: 0 } as const;

/**
 * How much a kind of document counts for. The entries of laws, terms and contacts and the front of a chapter have few words,
 * most of them in weighty fields; these alone should not lift them over the section with the rule.
 */
function weightOf(document: SearchDocument, asksForPhone: boolean): number {
  if (document.kind === "kontakt") return asksForPhone ? 2 : 0.8;
  if (document.kind === "lov" || isChapterFront(document)) return 0.5;
  return document.kind === "ord" ? 0.6 : 1;
}

/** All documents that answer the query, best first, and the concepts they were found by. */
export function rankDocuments(index: SearchIndex, query: Query): { documents: SearchDocument[]; concepts: Concept[] } {
  const concepts = expandWords(query.wanted, index.vocabulary, index.synonyms);
  const phones = findPhones(index.phones, query);
  const sections = findLawSections(index.laws, query);
  const exact = new Map((sections.length > 0 ? sections : phones.ids).map((id, place) => [id, place]));
  if (phones.only) return { documents: index.documents.filter(({ id }) => exact.has(id)), concepts };

  const scores = scoreDocuments(index.engine, concepts, index.names.titleLengths);
  const scoreOf = ({ id }: SearchDocument) => scores.get(id) ?? nothing;
  const relevance = (document: SearchDocument) => scoreOf(document).score * weightOf(document, query.asksForPhone);

  const scored = index.documents.filter(({ id }) => exact.has(id) || scores.has(id));
  scored.sort((a, b) => relevance(b) - relevance(a) || searchKinds.indexOf(a.kind) - searchKinds.indexOf(b.kind));
  const named = findNamed(index.names, query, scored);

  const tier = (document: SearchDocument) => {
    if (exact.has(document.id)) return tiers.exact;
    if (named.has(document.id)) return tiers.named;
    const { covered, named: inName } = scoreOf(document);
    if (query.asksForPhone && document.kind === "kontakt" && inName === concepts.length) return tiers.askedFor;
    return covered === concepts.length ? tiers.allWords : tiers.someWords;
  };
  const place = ({ id }: SearchDocument) => exact.get(id) ?? named.get(id) ?? 0;
  // The sort is stable: equals stay in the order of their relevance.
  return { documents: scored.sort((a, b) => tier(b) - tier(a) || place(a) - place(b)), concepts };
}
