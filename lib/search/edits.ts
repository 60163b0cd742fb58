/** Typing errors forgiven in a folded word: one from four letters, two from nine, none where there are digits. */
export function allowedEdits(form: string): number {
  if (/\d/.test(form) || form.length < 4) return 0;
  return form.length < 9 ? 1 : 2;
}

/** Words of one length, and of each the set of its letters, by which most are ruled out without being read. */
export type SpellingBucket = { words: readonly string[]; sets: Int32Array };

const none: SpellingBucket = { words: [], sets: new Int32Array() };

/** The letters a–z of a folded word as bits; other letters share the last ones. */
export function letterSet(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << ((word.charCodeAt(at) - 97) % 32);
  return letters;
}

/** All words at the least distance from `form`, at most `edits` away. */
export function nearWords(buckets: ReadonlyMap<number, SpellingBucket>, form: string, edits: number): string[] {
  if (edits < 1) return [];
  const letters = letterSet(form);
  let nearest: string[] = [];
  let least = edits;
  for (let length = form.length - edits; length <= form.length + edits; length++) {
    const { words, sets } = buckets.get(length) ?? none;
    for (let place = 0; place < words.length; place++) {
      // One error changes two letters of the set at most.
      if (hasMoreBits(letters ^ (sets[place] ?? 0), 2 * least)) continue;
      const word = words[place] ?? "";
      const distance = editDistance(form, word, least);
      if (distance > least) continue;
      nearest = distance < least ? [word] : [...nearest, word];
      least = distance;
    }
  }
  return nearest;
}

function hasMoreBits(set: number, most: number): boolean {
  let left = set;
  for (let count = 0; left !== 0 && count < most; count++) left &= left - 1;
  return left !== 0;
}

/**
 * Damerau–Levenshtein distance (a letter added, left out, changed, or swapped with its neighbour).
 *
 * @returns The distance, or `max + 1` as soon as it is sure to be more than `max`.
 */
export function editDistance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let beforeLast: number[] = [];
  let last: number[] = [];
  for (let j = 0; j <= b.length; j++) last.push(j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let lowest = i;
    // Further from the diagonal all are more than the most.
    for (let j = Math.max(1, i - max); j <= Math.min(b.length, i + max); j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      row[j] = cost;
      if (cost < lowest) lowest = cost;
    }
    if (lowest > max) return max + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(at(last, b.length), max + 1);
}

const at = (row: number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY;
