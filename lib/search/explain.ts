import { stem } from "./analyse";
import type { SearchDocument, SearchKind } from "./documents";
import { type Field, fields, visitNames, visitTexts } from "./engine";
import type { Concept } from "./expand";
import { giveBack } from "./hits";
import { readQuery } from "./query";
import { rankDocuments, type Tier } from "./rank";
import { saturate, scoreConcept } from "./score";
import type { SearchIndex } from "./search-index";
import type { Weigh } from "./weights";

/**
 * Why a hit stands where it stands; `relevance` is the sum of the concepts' gains times a power of the coverage, and what editors'
 * searches add, times the factors; the tier comes before it.
 */
export type ExplainedHit = {
  kind: SearchKind;
  title: string;
  url: string;
  tier: Tier;
  /** Order within the tier by number, law or name, lowest first; 0 when relevance alone decides. */
  place: number;
  relevance: number;
  /** How much of the query's meaning the document answers, 0–1. */
  coverage: number;
  /** How like the query the searches are that editors have written for the document, 1 for the same one, and what that adds. */
  asked: { likeness: number; gain: number };
  /** What the score is multiplied with, by name. */
  factors: [name: string, factor: number][];
  concepts: ExplainedConcept[];
};

/** One word or phrase of the query in one document. */
export type ExplainedConcept = {
  /** The folded words of the query. */
  words: string[];
  /** How rare it is, after its own weight: a filler counts for less. */
  rarity: number;
  /** What it adds to the score. */
  gain: number;
  /** In each field the word that fits best, 0–1: 1 whole, 0.8 another form, 0.75 a synonym, 0.5 a longer word, 0.4 a part, 0.25 a typing error. */
  matches: { field: Field; word: string; fit: number }[];
};

const mostExplained = 5;

/** The parts of the scores of the first five hits; nothing for a query without words. */
export function explainHits(index: SearchIndex, rawQuery: string): ExplainedHit[] {
  const query = readQuery(rawQuery);
  if (query.words.length === 0) return [];
  const { documents, concepts, scores, ...ranking } = rankDocuments(index, query);
  return documents.slice(0, mostExplained).map((document) => {
    const { kind, title, url } = document;
    return {
      kind,
      title,
      url,
      tier: ranking.tierOf(document),
      place: ranking.placeOf(document),
      relevance: ranking.relevanceOf(document),
      coverage: ranking.coverageOf(document),
      asked: ranking.askedOf(document),
      factors: factorsOf(document, ranking.weightOf),
      concepts: concepts.map((concept, at) => explainConcept(index, document, concept, scores?.rarities[at] ?? 0)),
    };
  });
}

function factorsOf(document: SearchDocument, weightOf: Weigh): ExplainedHit["factors"] {
  const factors: ExplainedHit["factors"] = [];
  weightOf(document, (name, factor) => factors.push([name, factor]));
  return factors;
}

function explainConcept(
  { engine, subjects }: SearchIndex,
  { id }: SearchDocument,
  concept: Concept,
  rarity: number,
): ExplainedConcept {
  const hits = scoreConcept(engine, concept, subjects.lengths);
  const weight = hits.weight[id] ?? 0;
  giveBack(hits);
  const best = new Map<Field, { word: string; fit: number }>();
  for (const { word, fit } of concept.alternatives.flatMap(({ parts }) => parts.flat())) {
    const note = (found: number, inFields: readonly number[]) => {
      if (found !== id) return;
      for (const place of inFields) {
        const field = fields[place];
        if (field && fit > (best.get(field)?.fit ?? 0)) best.set(field, { word, fit });
      }
    };
    visitNames(engine, word, note);
    visitTexts(engine, stem(word), note);
  }
  return {
    words: concept.words,
    rarity,
    gain: saturate(weight) * rarity,
    matches: [...best].map(([field, match]) => ({ field, ...match })),
  };
}
