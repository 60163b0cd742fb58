import { documentsWith, type Engine, fields, fieldWeights } from "./engine";
import { type Alternative, type Concept, type Match, sameMeaning } from "./expand";

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

const noHit: Hit = { weight: 0, fit: 0, named: false };

/**
 * Scores by document id of all documents with anything of the query in them.
 *
 * @param titleLengths Words in each document's title, stop words left out.
 */
export function scoreDocuments(
  engine: Engine,
  concepts: readonly Concept[],
  titleLengths: readonly number[],
): Map<number, Score> {
  const scores = new Map<number, Score>();
  for (const concept of concepts) {
    const hits = combine(
      concept.alternatives.map((alternative) => scoreAlternative(engine, alternative, titleLengths)),
    );
    const rarity = Math.log(1 + titleLengths.length / Math.max(1, frequency(hits)));
    for (const [id, { weight, fit, named }] of hits) {
      const sum = scores.get(id) ?? nothing;
      scores.set(id, {
        score: sum.score + weight * rarity,
        covered: sum.covered + (fit > 0 ? 1 : 0),
        named: sum.named + (named ? 1 : 0),
      });
    }
  }
  return scores;
}

/** In how many documents the word itself is; where it is in none, in how many anything like it is. */
function frequency(hits: Map<number, Hit>): number {
  const meant = [...hits.values()].filter((hit) => hit.fit >= sameMeaning).length;
  return meant > 0 ? meant : hits.size;
}

/** The mean of the parts; one that is missing weighs nothing and leaves the word uncovered. */
function scoreAlternative(
  engine: Engine,
  { parts, partial }: Alternative,
  titleLengths: readonly number[],
): Map<number, Hit> {
  const found = new Map<number, Hit[]>();
  for (const part of parts) {
    for (const [id, hit] of scorePart(engine, part, titleLengths)) found.set(id, [...(found.get(id) ?? []), hit]);
  }
  const enough = [...found].filter(([, hits]) => partial || hits.length === parts.length);
  return new Map(
    enough.map(([id, hits]) => {
      const weight = hits.reduce((sum, hit) => sum + hit.weight, 0) / parts.length;
      const fit = hits.length < parts.length ? 0 : Math.min(...hits.map((hit) => hit.fit));
      return [id, { weight, fit, named: hits.some((hit) => hit.named) }];
    }),
  );
}

// A title that is the word alone is about it, one of six words less so; two words is the norm.
const share = (titleLength = 2) => 0.75 + 0.5 / titleLength;

/** Each field counts once, with the match that fits best there. */
function scorePart(engine: Engine, matches: readonly Match[], titleLengths: readonly number[]): Map<number, Hit> {
  const hits = new Map<number, Hit>();
  // From best to worst, so that the first match seen in a field is the one that counts.
  const ordered = [...matches].sort((a, b) => b.fit - a.fit);
  for (const field of fields) {
    const seen = new Set<number>();
    for (const { word, fit } of ordered) {
      for (const id of documentsWith(engine, field, word, titleLengths.length)) {
        if (seen.has(id)) continue;
        seen.add(id);
        const hit = hits.get(id) ?? noHit;
        hits.set(id, {
          weight: hit.weight + fit * fieldWeights[field] * (field === "title" ? share(titleLengths[id]) : 1),
          fit: Math.max(hit.fit, fit),
          named: hit.named || field === "title" || field === "heading",
        });
      }
    }
  }
  return hits;
}

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
