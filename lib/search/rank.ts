import { stem } from "./analyse";
import { asRead, joinWords } from "./as-read";
import { isChapterFront, type SearchDocument, searchKinds } from "./documents";
import { type Concept, expandWords } from "./expand";
import { findLawSections } from "./laws";
import { findAsked } from "./likeness";
import { findCalled, findNamed } from "./names";
import { findPhones } from "./phones";
import type { Query } from "./query";
import { type Scores, scoreDocuments } from "./score";
import type { SearchIndex } from "./search-index";
import { type Weigh, weighDocuments } from "./weights";

/** What lies in a higher tier comes before all that lies in a lower one, whatever the scores. */
const tiers = { exact: 4, named: 3, askedFor: 2, allWords: 1, someWords: 0 } as const;

export type Tier = keyof typeof tiers;

/**
 * How the documents were ranked.
 *
 * - `tier`, `place`: the tier, and the order within it that a number, a law or a name gives; lowest first, 0 for others.
 * - `relevance`: what decides among equals: the score, the document's weight and, for a question, how much of it is answered.
 */
export type Ranking = {
  /** The hits, best first. */
  documents: SearchDocument[];
  concepts: Concept[];
  scores: Scores | undefined;
  /** How much of the query's meaning a document answers, 0–1. */
  coverageOf: (document: SearchDocument) => number;
  /** How like the query the searches are that somebody types for it, 1 for the same one, and what that adds to the score. */
  askedOf: (document: SearchDocument) => { likeness: number; gain: number };
  tierOf: (document: SearchDocument) => Tier;
  placeOf: (document: SearchDocument) => number;
  relevanceOf: (document: SearchDocument) => number;
  weightOf: Weigh;
};

/**
 * A hit answers at least so much of what the best of them does. Few texts have all the words of a question; of two words a
 * hit has both, unless nothing has.
 */
const leastShare = 0.45;

const mostFewWords = 2;

/** How much it counts that a document answers the whole query. */
export const answeredPower = 0.7;

/**
 * What the same search as the query's adds, as a share of a perfect score; one half like it adds much less. A question is
 * seldom put in the words of the text, so that it is held more by what others have asked.
 */
const askedWeight = { ofFewWords: 0.5, ofQuestion: 0.9 };
const askedPower = 1.5;

/** What has parts of a compound only answers less: «tlf rettshjelp» does not ask for the line that is called «Rett til …». */
const moreThanParts = 0.6;

/** A document that answers so much of the query has all its words, or longer ones. */
const nearlyAll = 0.9;

/**
 * All documents that answer the query, best first, and the concepts they were found by. Where some answer the whole query,
 * those that answer a part of it are no hits. The front of a chapter names many subjects and answers none, so it does not
 * decide that.
 */
export function rankDocuments(index: SearchIndex, typed: Query): Ranking {
  const query = asRead(typed, index);
  const concepts = expandWords(query.wanted, index.vocabulary, index.synonyms, query.words.length > 2);
  const phones = findPhones(index.phones, query);
  const sections = findLawSections(index.laws, query);
  const exact = new Map((sections.length > 0 ? sections : phones.ids).map((id, place) => [id, place]));
  const weightOf = weighDocuments(index.subjects, query, concepts);
  if (phones.only) {
    const documents = [...exact.keys()].flatMap((id) => index.documents[id] ?? []);
    const placeOf = ({ id }: SearchDocument) => exact.get(id) ?? 0;
    const none = { coverageOf: () => 1, askedOf: () => ({ likeness: 0, gain: 0 }), relevanceOf: () => 0 };
    return { documents, concepts, scores: undefined, ...none, tierOf: () => "exact", placeOf, weightOf };
  }

  const isQuestion = concepts.length > mostFewWords;
  const scores = scoreDocuments(index.engine, concepts, index.subjects);
  // What editors have written names the tool too: «mal for klage».
  const searchedTools = query.toolWords.filter((word) => index.asked.numbers.has(stem(word)));
  const toolWords = expandWords(searchedTools, index.vocabulary, index.synonyms);
  const asked = findAsked(index.asked, [...concepts, ...toolWords]);
  const rarity = scores.rarities.reduce((sum, each) => sum + each, 0);
  const askedOf = ({ id }: SearchDocument) => {
    const likeness = asked[id] ?? 0;
    const weight = isQuestion ? askedWeight.ofQuestion : askedWeight.ofFewWords;
    return { likeness, gain: weight * rarity * likeness ** askedPower };
  };
  const coverageOf = ({ id }: SearchDocument) => Math.max(scores.coverage[id] ?? 0, Math.min(1, asked[id] ?? 0));
  const relevance = new Float64Array(index.documents.length);
  const relevanceOf = ({ id }: SearchDocument) => relevance[id] ?? 0;
  const isFound = ({ id }: SearchDocument) => scores.relevance[id] || asked[id] || exact.has(id);
  const anything = index.documents.filter(isFound);
  const most = anything.reduce((max, document) => {
    const covered = coverageOf(document);
    return covered > max && !isChapterFront(document) ? covered : max;
  }, 0);
  const share = isQuestion || most > nearlyAll ? leastShare : 0;
  const isAnswered = exact.size > 0 || most > 0;
  const coversAll = (document: SearchDocument) => most > 0 && coverageOf(document) >= most * share;
  const isAskedFor = ({ id, kind }: SearchDocument) =>
    query.asksForPhone &&
    kind === "kontakt" &&
    scores.named[id] === concepts.length &&
    (scores.coverage[id] ?? 0) > moreThanParts;

  const inOrder = (documents: SearchDocument[]) => {
    for (const document of documents) {
      const said = (scores.relevance[document.id] ?? 0) * coverageOf(document) ** answeredPower;
      relevance[document.id] = (said + askedOf(document).gain) * weightOf(document);
    }
    return documents.sort((a, b) => relevanceOf(b) - relevanceOf(a) || kindOrder(a) - kindOrder(b) || a.id - b.id);
  };
  const answers = isAnswered
    ? anything.filter((each) => coversAll(each) || exact.has(each.id) || isAskedFor(each))
    : anything;
  const named = new Map([...namedBy(query, inOrder(answers), index), ...findCalled(index.names, typed.words)]);
  const others = anything.filter(({ id }) => named.has(id) && !answers.some((answer) => answer.id === id));
  const scored = [...answers, ...inOrder(others)];

  const tierOf = (document: SearchDocument): Tier => {
    if (exact.has(document.id)) return "exact";
    if (named.has(document.id)) return "named";
    if (isAskedFor(document)) return "askedFor";
    return isAnswered ? "allWords" : "someWords";
  };
  const placeOf = ({ id }: SearchDocument) => exact.get(id) ?? named.get(id) ?? 0;
  const isAhead = (document: SearchDocument) => tiers[tierOf(document)] > tiers.allWords;
  // The sort is stable: equals stay in the order of their relevance.
  const ahead = scored.filter(isAhead).sort((a, b) => tiers[tierOf(b)] - tiers[tierOf(a)] || placeOf(a) - placeOf(b));
  return {
    documents: ahead.length > 0 ? [...ahead, ...scored.filter((document) => !isAhead(document))] : scored,
    concepts,
    scores,
    coverageOf,
    askedOf,
    tierOf,
    placeOf,
    relevanceOf,
    weightOf,
  };
}

const kindOrder = ({ kind }: SearchDocument) => searchKinds.indexOf(kind);

/** Documents whose name the query is; where it is none, words that are one here are put together. */
function namedBy(
  query: Query,
  best: readonly SearchDocument[],
  { names, vocabulary }: SearchIndex,
): Map<number, number> {
  const named = findNamed(names, query, best);
  const words = joinWords(query.words, vocabulary);
  if (named.size > 0 || words.length === query.words.length) return named;
  return findNamed(names, { ...query, words, wanted: joinWords(query.wanted, vocabulary) }, best);
}
