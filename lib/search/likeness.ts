import { fillerWeight, isFiller, stem } from "./analyse";
import type { AskedIndex } from "./asked";
import type { Concept, Match } from "./expand";

/** What only the search has counts for so much beside what only the query has. */
const unsaidShare = 0.5;

const mostLikeness = 1.15;

/** What is known of each search of an index while a query is held against it; wiped and used again. */
type Board = {
  index: AskedIndex;
  /** What it has of the query so far, by weight. */
  shared: Float64Array;
  /** How well it has the concept that is looked at. */
  fit: Float64Array;
  /** 1 when it has anything. */
  seen: Uint8Array;
  /** 1 for the stems that stand for a word of the query by themselves. */
  said: Uint8Array;
};

let board: Board | undefined;

function boardFor(index: AskedIndex): Board {
  const searches = index.ids.length;
  return {
    index,
    shared: new Float64Array(searches),
    fit: new Float64Array(searches),
    seen: new Uint8Array(searches),
    said: new Uint8Array(index.rarities.length),
  };
}

/**
 * How like the reader's query the searches of each document are, by document id: one with the same words, in any form and
 * order, is 1, and others beside it make it 1.15 at most. What they share by what either has, where rare words weigh more; the nearest
 * counts most: the others that are like the query speak for it too, by their fourth power.
 */
export function findAsked(index: AskedIndex, concepts: readonly Concept[]): Float64Array {
  const { ids, stems, starts, rarities } = index;
  if (board?.index !== index) board = boardFor(index);
  const { shared, fit, seen, said } = board;
  const near: number[] = [];
  const saidStems: number[] = [];
  const saidInParts = new Map<number, number[]>();
  let total = 0;
  for (const { words, alternatives } of concepts) {
    // The rarest word's: fillers weigh less by their rarity here, and need not be told by the concept again.
    let weight = 0;
    for (const word of words) weight = Math.max(weight, rarityOf(index, stem(word)));
    total += weight;
    const found: number[] = [];
    const raise = (place: number, to: number) => {
      const before = fit[place] ?? 0;
      if (before === 0) found.push(place);
      if (to > before) fit[place] = to;
    };
    for (const { parts } of alternatives) {
      const [only, ...others] = parts.map((matches) => fitsByStem(index, matches));
      if (!only) continue;
      if (others.length > 0) {
        for (const [place, { weakest, by }] of withAllParts(index, [only, ...others])) {
          raise(place, weakest);
          saidInParts.set(place, by.concat(saidInParts.get(place) ?? []));
        }
        continue;
      }
      for (const [number, of] of only) {
        if (said[number] === 0) saidStems.push(number);
        said[number] = 1;
        for (const place of index.byStem[number] ?? []) raise(place, of);
      }
    }
    for (const place of found) {
      if (seen[place] === 0) near.push(place);
      seen[place] = 1;
      shared[place] = (shared[place] ?? 0) + weight * (fit[place] ?? 0);
      fit[place] = 0;
    }
  }

  const likeness = new Float64Array(index.documents);
  for (const place of near) {
    const inParts = saidInParts.get(place);
    let unsaid = 0;
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++) {
      const number = stems[at] ?? 0;
      if (said[number] === 0 && !inParts?.includes(number)) unsaid += rarities[number] ?? 0;
    }
    const like = (shared[place] ?? 0) / (total + unsaidShare * unsaid);
    const id = ids[place] ?? 0;
    const square = like * like;
    likeness[id] = (likeness[id] ?? 0) + square * square;
    seen[place] = 0;
    shared[place] = 0;
  }
  for (const number of saidStems) said[number] = 0;
  return likeness.map((sum) => (sum === 0 ? 0 : Math.min(mostLikeness, Math.sqrt(Math.sqrt(sum)))));
}

function rarityOf({ numbers, rarities, unheard }: AskedIndex, root: string): number {
  const number = numbers.get(root);
  return number === undefined ? unheard * (isFiller(root) ? fillerWeight : 1) : (rarities[number] ?? 0);
}

/** The best fit of each stem that any search has, by its number. */
function fitsByStem({ numbers }: AskedIndex, matches: readonly Match[]): Map<number, number> {
  const fits = new Map<number, number>();
  let last = "";
  for (const { root, fit } of matches) {
    // The forms of one stem stand together, the best first.
    if (root === last) continue;
    last = root;
    const number = numbers.get(root);
    if (number !== undefined && fit > (fits.get(number) ?? 0)) fits.set(number, fit);
  }
  return fits;
}

/** A search that has some parts of a phrase: how well it has the weakest, and the stems it has them by. */
type InParts = { weakest: number; by: number[] };

/** The searches that have every part. */
function withAllParts({ byStem }: AskedIndex, parts: readonly ReadonlyMap<number, number>[]): Map<number, InParts> {
  let all: Map<number, InParts> | undefined;
  // The rarest part first: what has not got it is not looked at again.
  const countOf = (fits: ReadonlyMap<number, number>) =>
    [...fits.keys()].reduce((sum, number) => sum + (byStem[number]?.length ?? 0), 0);
  const rarestFirst = parts.map((fits) => ({ fits, count: countOf(fits) })).sort((a, b) => a.count - b.count);
  for (const { fits } of rarestFirst) {
    const found = new Map<number, InParts>();
    for (const [number, fit] of fits) {
      for (const place of byStem[number] ?? []) {
        const before = all?.get(place);
        if (all && !before) continue;
        const here = found.get(place);
        if (!here) {
          found.set(place, { weakest: fit, by: [number] });
          continue;
        }
        here.weakest = Math.max(fit, here.weakest);
        here.by.push(number);
      }
    }
    for (const [place, here] of found) {
      const before = all?.get(place);
      if (!before) continue;
      here.weakest = Math.min(here.weakest, before.weakest);
      here.by.push(...before.by);
    }
    all = found;
  }
  return all ?? new Map();
}
