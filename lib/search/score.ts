import { documentsWith, type Engine, type Field, fields, fieldWeights } from "./engine";
import { type Alternative, type Concept, type Match, sameMeaning } from "./expand";
import type { SubjectIndex } from "./subjects";

/** How well a document answers the query's words. */
export type Score = {
  /** Relevance, comparable within one query. */
  score: number;
  /** How many of the query's words it answers in full. */
  covered: number;
  /** How many it has in its title, section or keywords, in whole or in part. */
  named: number;
};

/** The score of a document without anything of the query. */
export const nothing: Score = { score: 0, covered: 0, named: 0 };

/** One word's hit in one document: relevance before the word's rarity, and the fit of its weakest part (0: a part is missing). */
type Hit = { weight: number; fit: number; named: boolean };

type Lengths = SubjectIndex["lengths"];

const noHit: Hit = { weight: 0, fit: 0, named: false };

/** Scores by document id of all documents with anything of the query in them. */
export function scoreDocuments(
  engine: Engine,
  concepts: readonly Concept[],
  { lengths }: SubjectIndex,
): Map<number, Score> {
  const scores = new Map<number, Score>();
  for (const concept of concepts) {
    const hits = combine(concept.alternatives.map((alternative) => scoreAlternative(engine, alternative, lengths)));
    const rarity = Math.log(1 + lengths.title.length / Math.max(1, frequency(hits)));
    for (const [id, { weight, fit, named }] of hits) {
      const sum = scores.get(id) ?? nothing;
      scores.set(id, {
        score: sum.score + saturate(weight) * rarity,
        covered: sum.covered + (fit > 0 ? 1 : 0),
        named: sum.named + (named ? 1 : 0),
      });
    }
  }
  return scores;
}

/** Ever less for ever more, so that a little of every word is worth more than a lot of one. */
const saturate = (weight: number) => weight / (weight + 3);

/** In how many documents the word itself is; where it is in none, in how many anything like it is. */
function frequency(hits: Map<number, Hit>): number {
  const meant = [...hits.values()].filter((hit) => hit.fit >= sameMeaning).length;
  return meant > 0 ? meant : hits.size;
}

/** The words of a phrase share its weight, those of a compound add to it; one that is missing leaves it uncovered. */
function scoreAlternative(engine: Engine, { parts, partial }: Alternative, lengths: Lengths): Map<number, Hit> {
  const found = new Map<number, Hit[]>();
  for (const part of parts) {
    for (const [id, hit] of scorePart(engine, part, lengths)) found.set(id, [...(found.get(id) ?? []), hit]);
  }
  const enough = [...found].filter(([, hits]) => partial || hits.length === parts.length);
  return new Map(
    enough.map(([id, hits]) => {
      const sum = hits.reduce((total, hit) => total + hit.weight, 0);
      const weight = partial ? sum : sum / parts.length;
      const fit = hits.length < parts.length ? 0 : Math.min(...hits.map((hit) => hit.fit));
      return [id, { weight, fit, named: hits.some((hit) => hit.named) }];
    }),
  );
}

/** Each field counts once, with the match that fits best there; title and address are two names, of which the better counts. */
function scorePart(engine: Engine, matches: readonly Match[], lengths: Lengths): Map<number, Hit> {
  const hits = new Map<number, Hit>();
  // From best to worst, so that the first match seen in a field is the one that counts.
  const ordered = [...matches].sort((a, b) => b.fit - a.fit);
  for (const field of fields) {
    for (const [id, fit] of bestFits(engine, field, ordered, lengths.title.length)) {
      const { weight, ...hit } = hits.get(id) ?? noHit;
      const isName = field === "title" || field === "address";
      const gain = fit * fieldWeights[field] * (isName ? share(lengths[field][id]) : 1);
      hits.set(id, {
        weight: isName ? Math.max(weight, gain) : weight + gain,
        fit: Math.max(hit.fit, fit),
        named: hit.named || isName || field === "heading",
      });
    }
  }
  return hits;
}

function bestFits(engine: Engine, field: Field, ordered: readonly Match[], limit: number): Map<number, number> {
  const best = new Map<number, number>();
  for (const { word, fit } of ordered) {
    for (const id of documentsWith(engine, field, word, limit)) if (!best.has(id)) best.set(id, fit);
  }
  return best;
}

// A title that is the word alone is about it, one of six words less so; two words is the norm.
const share = (length = 2) => 0.75 + 0.5 / Math.max(1, length);

/**
 * Several ways to say the same in one document: the best, and half of what the others add. So «klagefrist» is found first
 * where the text has the word and the title has «klage», and a document with every synonym does not drown the rest.
 */
function combine(ways: readonly Map<number, Hit>[]): Map<number, Hit> {
  const hits = new Map<number, Hit>();
  for (const way of ways) {
    for (const [id, hit] of way) {
      const before = hits.get(id) ?? noHit;
      hits.set(id, {
        weight: Math.max(hit.weight, before.weight) + Math.min(hit.weight, before.weight) / 2,
        fit: Math.max(hit.fit, before.fit),
        named: hit.named || before.named,
      });
    }
  }
  return hits;
}
