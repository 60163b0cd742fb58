import { type Engine, type Field, fields, fieldWeights, visitNames, visitTexts } from "./engine";
import { type Alternative, type Concept, type Match, sameMeaning } from "./expand";
import { giveBack, type Hits, hit, noHits } from "./hits";
import type { SubjectIndex } from "./subjects";

/** How well the documents answer the query's words; all lists are by document id. */
export type Scores = {
  /** The documents with anything of the query. */
  ids: number[];
  /** Relevance, comparable within one query. */
  relevance: Float64Array;
  /** How much of the query's meaning a document answers, 0–1: a rare word says more than a common one. */
  coverage: Float64Array;
  /** How many it has in its title, section or keywords, in whole or in part. */
  named: Uint8Array;
  /** How rare each concept is, in the order of the concepts. */
  rarities: number[];
};

type Lengths = SubjectIndex["lengths"];

export function scoreDocuments(engine: Engine, concepts: readonly Concept[], subjects: SubjectIndex): Scores {
  const { lengths } = subjects;
  const count = lengths.title.length;
  const scores: Scores = {
    ids: [],
    relevance: new Float64Array(count),
    coverage: new Float64Array(count),
    named: new Uint8Array(count),
    rarities: [],
  };
  for (const concept of concepts) {
    const hits = scoreConcept(engine, concept, lengths);
    const rarity = concept.weight * Math.log(1 + count / Math.max(1, frequency(hits, subjects.fronts)));
    scores.rarities.push(rarity);
    for (const id of hits.ids) {
      if (scores.relevance[id] === 0) scores.ids.push(id);
      add(scores.relevance, id, saturate(hits.weight[id] ?? 0) * rarity);
      add(scores.named, id, hits.named[id] ?? 0);
      add(scores.coverage, id, rarity * coverOf(hits.fit[id] ?? 0));
    }
    giveBack(hits);
  }
  const total = scores.rarities.reduce((sum, rarity) => sum + rarity, 0);
  for (const id of scores.ids) scores.coverage[id] = (scores.coverage[id] ?? 0) / total;
  return scores;
}

/** How much of a word a document answers: all that means the same does, a longer word or a part of a compound less. */
const coverOf = (fit: number) => Math.max(partialCover, Math.min(1, fit / sameMeaning));

const partialCover = 0.5;

/** Ever less for ever more, so that a little of every word is worth more than a lot of one. */
export const saturate = (weight: number) => weight / (weight + 3);

/**
 * In how many documents the word itself is; where it is in none, in how many anything like it is. The front of a chapter
 * only lists words.
 */
function frequency({ ids, fit }: Hits, fronts: ReadonlySet<number>): number {
  let meant = 0;
  for (const id of ids) if ((fit[id] ?? 0) >= sameMeaning && !fronts.has(id)) meant++;
  return meant > 0 ? meant : ids.length;
}

/**
 * Several ways to say the same in one document: the best, and half of what the others add. So «klagefrist» is found first
 * where the text has the word and the title has «klage», and a document with every synonym does not drown the rest.
 */
export function scoreConcept(engine: Engine, { alternatives }: Concept, lengths: Lengths): Hits {
  const [first, ...others] = alternatives;
  if (!first) return noHits(lengths.title.length);
  const hits = scoreAlternative(engine, first, lengths);
  for (const alternative of others) {
    const way = scoreAlternative(engine, alternative, lengths);
    for (const id of way.ids) {
      const weight = way.weight[id] ?? 0;
      const before = hits.weight[id] ?? 0;
      const fit = Math.max(hits.fit[id] ?? 0, way.fit[id] ?? 0);
      const named = hits.named[id] === 1 || way.named[id] === 1;
      hit(hits, id, Math.max(weight, before) + Math.min(weight, before) / 2, fit, named);
    }
    giveBack(way);
  }
  return hits;
}

// What a document is worth that has some of the parts of a compound only.
const partialShare = 0.5;

/** The words of a phrase share its weight, those of a compound add to it; one that is missing leaves it uncovered. */
export function scoreAlternative(engine: Engine, { parts, partial }: Alternative, lengths: Lengths): Hits {
  const all: Hits[] = [];
  // Of a phrase nothing counts that has not got the words before.
  for (const part of parts) all.push(scorePart(engine, part, lengths, partial ? undefined : all.at(-1)));
  const last = all.at(-1);
  if (!last || all.length === 1) return last ?? noHits(lengths.title.length);
  const hits = noHits(lengths.title.length);
  for (const id of partial ? all.flatMap(({ ids }) => ids) : last.ids) {
    // Several parts of a compound may have it.
    if (hits.weight[id] !== 0) continue;
    let sum = 0;
    let fit = 1;
    let named = false;
    for (const part of all) {
      sum += part.weight[id] ?? 0;
      fit = Math.min(fit, part.fit[id] ?? 0);
      named ||= part.named[id] === 1;
    }
    if (partial) hit(hits, id, fit > 0 ? sum : sum * partialShare, fit, named);
    else hit(hits, id, sum / all.length, fit, named);
  }
  for (const part of all) giveBack(part);
  return hits;
}

const places = {
  title: fields.indexOf("title"),
  address: fields.indexOf("address"),
  heading: fields.indexOf("heading"),
  text: fields.indexOf("text"),
  repeated: fields.indexOf("repeated"),
  asked: fields.indexOf("asked"),
  sought: fields.indexOf("sought"),
} satisfies Record<Field, number>;

/**
 * Each field counts once, with the match that fits best there; title and address are two names, of which the better counts.
 *
 * @param among Only documents that were hit here; all when left out.
 */
function scorePart(engine: Engine, matches: readonly Match[], lengths: Lengths, among?: Hits): Hits {
  const hits = noHits(lengths.title.length);
  const { ids, best } = fitsInFields(engine, matches, lengths.title.length, among);
  for (const id of ids) {
    const start = id * fields.length;
    const title = best[start + places.title] ?? 0;
    const address = best[start + places.address] ?? 0;
    const heading = best[start + places.heading] ?? 0;
    const text = best[start + places.text] ?? 0;
    const repeated = best[start + places.repeated] ?? 0;
    const asked = best[start + places.asked] ?? 0;
    const sought = best[start + places.sought] ?? 0;
    const asName = Math.max(
      title * fieldWeights.title * share(lengths.title[id]),
      address * fieldWeights.address * share(lengths.address[id]),
    );
    const inText = text * fieldWeights.text + repeated * fieldWeights.repeated;
    const inSearches = asked * fieldWeights.asked + sought * fieldWeights.sought;
    const fit = Math.max(title, address, heading, text);
    hit(hits, id, asName + heading * fieldWeights.heading + inText + inSearches, fit, title + address + heading > 0);
    for (let at = start; at < start + fields.length; at++) best[at] = 0;
  }
  return hits;
}

/** The best fit of a word in each field: as many numbers for each document, of which these have any. */
type FieldFits = { ids: number[]; best: Float64Array };

let wiped = new Float64Array(0);

/** Whoever reads them wipes them, so that one list serves all. */
function fitsInFields(engine: Engine, matches: readonly Match[], count: number, among?: Hits): FieldFits {
  if (wiped.length !== count * fields.length) wiped = new Float64Array(count * fields.length);
  const best = wiped;
  const ids: number[] = [];
  // What is in a name has no posting of its own for the text, so that every hit is one in the text.
  const text = places.text;
  const raise = (id: number, inFields: readonly number[], fit: number) => {
    if (among?.weight[id] === 0) return;
    const start = id * fields.length;
    if (best[start + text] === 0) ids.push(id);
    for (const field of inFields) if (fit > (best[start + field] ?? 0)) best[start + field] = fit;
    if (fit > (best[start + text] ?? 0)) best[start + text] = fit;
  };
  const byStem = new Map<string, number>();
  for (const { word, root, fit } of matches) {
    byStem.set(root, Math.max(fit, byStem.get(root) ?? 0));
    visitNames(engine, word, (id, inFields) => raise(id, inFields, fit));
  }
  for (const [root, fit] of byStem) visitTexts(engine, root, (id, inFields) => raise(id, inFields, fit));
  return { ids, best };
}

// A title that is the word alone is about it, one of six words less so; two words is the norm.
export const share = (length = 2) => 0.75 + 0.5 / Math.max(1, length);

function add(numbers: Float64Array | Uint8Array, at: number, value: number): void {
  numbers[at] = (numbers[at] ?? 0) + value;
}
