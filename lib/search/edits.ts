/** Typing errors forgiven in a folded word: one from four letters, two from nine, none where there are digits. */
export function allowedEdits(form: string): number {
  if (/\d/.test(form) || form.length < 4) return 0;
  return form.length < 9 ? 1 : 2;
}

/** A word and the set of its letters, by which most words are ruled out without being read. */
export type SpellingBucket = { word: string; letters: number };

/** The letters a–z of a folded word as bits; other letters and digits share the last ones. */
export function letterSet(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << ((word.charCodeAt(at) - 97) % 32);
  return letters;
}

/** All words at the least distance from `form`, at most `edits` away. Words with digits are never near. */
export function nearWords(
  buckets: ReadonlyMap<number, readonly SpellingBucket[]>,
  form: string,
  edits: number,
): string[] {
  if (edits < 1) return [];
  const letters = letterSet(form);
  let nearest: string[] = [];
  let least = edits;
  for (let length = form.length - edits; length <= form.length + edits; length++) {
    for (const { word, letters: others } of buckets.get(length) ?? []) {
      // One error changes two letters of the set at most.
      if (bits(letters ^ others) > 2 * least || /\d/.test(word)) continue;
      const distance = editDistance(form, word, least);
      if (distance > least) continue;
      nearest = distance < least ? [word] : [...nearest, word];
      least = distance;
    }
  }
  return nearest;
}

/** How many bits are set. */
function bits(set: number): number {
  let count = 0;
  for (let left = set; left !== 0; left &= left - 1) count++;
  return count;
}

/**
 * Damerau–Levenshtein distance (a letter added, left out, changed, or swapped with its neighbour).
 *
 * @returns The distance, or `max + 1` as soon as it is sure to be more than `max`.
 */
export function editDistance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let lowest = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      row.push(cost);
      if (cost < lowest) lowest = cost;
    }
    if (lowest > max) return max + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(at(last, b.length), max + 1);
}

const at = (row: number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY;
