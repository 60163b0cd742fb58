/**
 * One word's hits by document id: relevance before the word's rarity, the fit of its weakest part (0: one is missing), and
 * whether it is in the names. Lists of all documents are quick to read and slow to make, so they are wiped and used again.
 */
export type Hits = {
  /** The documents that were hit, each once. */
  ids: number[];
  weight: Float64Array;
  fit: Float64Array;
  named: Uint8Array;
};

/** Adds to a document's hit or makes one. */
export function hit(hits: Hits, id: number, weight: number, fit: number, named: boolean): void {
  if (hits.weight[id] === 0) hits.ids.push(id);
  hits.weight[id] = weight;
  hits.fit[id] = fit;
  hits.named[id] = named ? 1 : 0;
}

const spare: Hits[] = [];

/** Hits of none of so many documents. */
export function noHits(count: number): Hits {
  const used = spare.pop();
  if (used?.weight.length === count) return used;
  return { ids: [], weight: new Float64Array(count), fit: new Float64Array(count), named: new Uint8Array(count) };
}

/** Wipes hits that nobody will read again. */
export function giveBack(hits: Hits): void {
  for (const id of hits.ids) {
    hits.weight[id] = 0;
    hits.fit[id] = 0;
    hits.named[id] = 0;
  }
  hits.ids.length = 0;
  spare.push(hits);
}
