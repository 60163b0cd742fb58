import { remember } from "./memo";

/** Spellings that sound alike in Norwegian, in folded words: most typing errors of people who write as they hear. */
const alike: readonly (readonly [spelling: RegExp, sound: string])[] = [
  [/^ps(?=y)/, "s"],
  [/ph/g, "f"],
  [/qu/g, "kv"],
  [/c[hk]?/g, "k"],
  [/w/g, "v"],
  [/z/g, "s"],
  [/ae/g, "e"],
  [/y/g, "i"],
  [/skj|kj|tj/g, "sj"],
  [/(?:g|h|lj|d)(?=j)/g, ""],
  [/hv/g, "v"],
  // The d of land, kald and bord, and the g of -ig, are written and not said.
  [/(?<=[lnr])d(?=e|$|[^aeiou])/g, ""],
  [/(?<=i)g(?=$|e|t|[^aeiou])/g, ""],
  [/(.)\1+/g, "$1"],
];

/** What a folded word sounds like; words that are the same to the ear have the same. */
export const soundOf = remember((form) => alike.reduce((sound, [spelling, as]) => sound.replace(spelling, as), form));
