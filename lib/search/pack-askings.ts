import type { Asking } from "./asked";
import { packNumber, unpackNumbers } from "./packing";
import { append, type WordGroup } from "./vocabulary";

/** The searches that are written, by documents and stems. */
export type PackedAskings = {
  /** In how many searches a stem is, by group of words. The most frequent stems get the shortest codes. */
  counts: string;
  /** Of each document with any its distance from the one before, then its searches, each the codes of its stems. */
  searches: string;
};

const betweenSearches = "!";
const betweenDocuments = " ";

/** @param askings In the order of their ids. The order of the stems within a search is not kept. */
export function packAskings(askings: readonly Asking[], groups: readonly WordGroup[]): PackedAskings {
  const counts = new Map<string, number>();
  const byDocument = new Map<number, Asking[]>();
  for (const asking of askings) {
    append(byDocument, asking.id, asking);
    for (const root of asking.stems) counts.set(root, (counts.get(root) ?? 0) + 1);
  }
  const byGroup = groups.map(({ stem: root }) => counts.get(root) ?? 0);
  const ranks = new Map(mostFrequent(byGroup).map((place, rank) => [groups[place]?.stem ?? "", rank]));
  const codesOf = ({ stems }: Asking) =>
    stems
      .map((root) => ranks.get(root) ?? 0)
      .sort((a, b) => a - b)
      .map(packRank)
      .join("");
  let before = 0;
  const entries = [...byDocument].map(([id, own]) => {
    const distance = id - before;
    before = id;
    return [packNumber(distance), ...own.map(codesOf)].join(betweenSearches);
  });
  return { counts: byGroup.map(packNumber).join(""), searches: entries.join(betweenDocuments) };
}

/** Reads what `packAskings` wrote. */
export function unpackAskings({ counts, searches }: PackedAskings, groups: readonly WordGroup[]): Asking[] {
  if (searches === "") return [];
  const stems = mostFrequent(unpackNumbers(counts)).map((place) => groups[place]?.stem ?? "");
  let id = 0;
  return searches.split(betweenDocuments).flatMap((entry) => {
    const [distance = "", ...codes] = entry.split(betweenSearches);
    id += unpackNumbers(distance)[0] ?? 0;
    const own = id;
    return codes.map((code) => ({ id: own, stems: unpackRanks(code).map((rank) => stems[rank] ?? "") }));
  });
}

/** The places of the groups that are in any search, the most frequent first. */
const mostFrequent = (counts: readonly number[]) =>
  [...counts.keys()]
    .filter((place) => counts[place] !== 0)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);

// All that ASCII prints from the hash sign on, but for the backslash, which JSON would double; then Latin letters with accents.
const plain = Array.from({ length: 91 }, (_, at) => String.fromCharCode(35 + at + (at >= 57 ? 1 : 0)));
const letters = [...plain, ...Array.from({ length: 64 }, (_, at) => String.fromCharCode(192 + at))];
const letterPlaces = new Map(letters.map((letter, place) => [letter, place]));

/** The first ranks are one letter, the others two: half of the stems are in one search only. */
const singles = 70;

/** @throws `RangeError` from 7,805 stems on. */
function packRank(rank: number): string {
  const over = rank - singles;
  const first = letters[over < 0 ? rank : singles + Math.floor(over / plain.length)];
  if (first === undefined) throw new RangeError(`written searches: stem ${rank} has no code, extend the letters`);
  return over < 0 ? first : first + plain[over % plain.length];
}

function unpackRanks(code: string): number[] {
  const ranks: number[] = [];
  for (let at = 0; at < code.length; at++) {
    const place = letterPlaces.get(code.charAt(at)) ?? 0;
    if (place < singles) ranks.push(place);
    else ranks.push(singles + (place - singles) * plain.length + (letterPlaces.get(code.charAt(++at)) ?? 0));
  }
  return ranks;
}
