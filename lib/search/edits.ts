/** Typing errors forgiven in a folded word: one from five letters, two from nine, none where there are digits. */
export function allowedEdits(form: string): number {
  if (/\d/.test(form) || form.length < 5) return 0;
  return form.length < 9 ? 1 : 2;
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
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > max) return max + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(at(last, b.length), max + 1);
}

const at = (row: number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY;
