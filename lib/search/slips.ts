import { soundOf } from "./sounds";

/** What a typing error costs, from the likeliest to one that nobody makes. */
const costs = { doubled: 0.5, exchanged: 0.5, alike: 0.75, beside: 1, leftOutOrAdded: 1, changed: 1.5, firstLetter: 1 };

/** Letters that are taken for one another, as they sound or as Danes write: afslag, sygehus. */
const alike = new Set(
  "bp td kg fv ck cs sz vw iy ei ou ao mn".split(" ").flatMap(([a, b]) => [`${a}${b}`, `${b}${a}`]),
);

/** Keys side by side on a phone: a thumb's errors. */
const besideKeys = new Set(
  ["qwertyuiop", "asdfghjkl", "zxcvbnm"].flatMap((row, at, rows) =>
    Array.from(row).flatMap((key, place) => {
      const below = rows[at + 1] ?? "";
      const others = [row[place + 1], below[place - 1], below[place]].filter(Boolean);
      return others.flatMap((other) => [`${key}${other}`, `${other}${key}`]);
    }),
  ),
);

/** How much a word is forgiven by its length, where it is no shorter than that: one that looks real, and one that looks like no word. */
const forgiven = [
  { from: 9, real: 2.5, unreal: 2.5 },
  { from: 7, real: 1, unreal: 1.5 },
  { from: 6, real: 0.75, unreal: 1.5 },
  { from: 5, real: 0.75, unreal: 1.5 },
  { from: 0, real: 0.5, unreal: 1 },
];

/**
 * Whether somebody who typed the one folded word is likely to have meant the other. A short word that looks like one is as likely a real
 * word that the index lacks (toll, rotter) as an error for another (tolk, retter), unless the error is a frequent one.
 *
 * @param looksReal The letters typed follow one another as in other words.
 */
export function isLikelySlip(typed: string, meant: string, looksReal: boolean): boolean {
  if (soundOf(typed) === soundOf(meant)) return true;
  const most = forgiven.find(({ from }) => typed.length >= from);
  return slipCost(typed, meant) <= ((looksReal ? most?.real : most?.unreal) ?? 0);
}

/** The least that the errors cost by which one word becomes the other. */
function slipCost(typed: string, meant: string): number {
  let beforeLast: number[] = [];
  let last: number[] = [];
  for (let i = 0; i <= typed.length; i++) {
    const row: number[] = [];
    for (let j = 0; j <= meant.length; j++) {
      const a = typed.charAt(i - 1);
      const b = meant.charAt(j - 1);
      const first = i <= 1 && j <= 1 ? costs.firstLetter : 0;
      const extra = (word: string, at: number) =>
        word[at - 1] === word[at - 2] || word[at - 1] === word[at] ? costs.doubled : costs.leftOutOrAdded + first;
      const change = a === b ? 0 : changeCost(a + b) + first;
      const isExchanged = i > 1 && j > 1 && a === meant[j - 2] && typed[i - 2] === b;
      row.push(
        Math.min(
          i === 0 && j === 0 ? 0 : Number.POSITIVE_INFINITY,
          i > 0 && j > 0 ? costOf(last, j - 1) + change : Number.POSITIVE_INFINITY,
          i > 0 ? costOf(last, j) + extra(typed, i) : Number.POSITIVE_INFINITY,
          j > 0 ? costOf(row, j - 1) + extra(meant, j) : Number.POSITIVE_INFINITY,
          isExchanged ? costOf(beforeLast, j - 2) + costs.exchanged : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = row;
  }
  return costOf(last, meant.length);
}

const changeCost = (pair: string) =>
  alike.has(pair) ? costs.alike : besideKeys.has(pair) ? costs.beside : costs.changed;

const costOf = (row: readonly number[], at: number) => row[at] ?? Number.POSITIVE_INFINITY;

/** How often three letters follow one another in folded words, up to 255 times; the start and the end of a word count as letters. */
export type LetterRuns = Uint8Array;

export function countRuns(words: readonly string[]): LetterRuns {
  const runs = new Uint8Array(allRuns + 1);
  for (const word of words) {
    eachRun(word, (run) => {
      runs[run] = Math.min(255, (runs[run] ?? 0) + 1);
    });
  }
  return runs;
}

const leastRuns = 2;

/** Whether all letters of the word follow one another as in some others. */
export function looksReal(runs: LetterRuns, word: string): boolean {
  let isReal = true;
  eachRun(word, (run) => {
    if ((runs[run] ?? 0) < leastRuns) isReal = false;
  });
  return isReal;
}

/** Five bits of each letter. */
const allRuns = 2 ** 15 - 1;

function eachRun(word: string, visit: (run: number) => void): void {
  let run = 0;
  for (let at = 0; at <= word.length; at++) {
    run = ((run << 5) | (at < word.length ? word.charCodeAt(at) & 31 : 0)) & allRuns;
    if (at > 0) visit(run);
  }
}
