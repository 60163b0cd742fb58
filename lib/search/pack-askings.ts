import type { Asking } from "./asked";
import { packLists, partLists, unpackIds } from "./packing";
import { append, type WordGroup } from "./vocabulary";

/** The searches that are written. Those of a document are written by its own short list of stems. */
export type PackedAskings = {
  /** Ids of the documents with a search that has the stem, by group of words. */
  documents: string;
  /** Of each document with any its searches, in the order of the ids. */
  searches: string;
};

const betweenDocuments = " ";

/** Neither the order of a document's searches nor that of the stems within one is kept; a search of no stems is left out. */
export function packAskings(askings: readonly Asking[], groups: readonly WordGroup[]): PackedAskings {
  const byDocument = new Map<number, Asking[]>();
  const byStem = new Map<string, Set<number>>();
  for (const asking of askings) {
    append(byDocument, asking.id, asking);
    for (const root of asking.stems) byStem.set(root, (byStem.get(root) ?? new Set()).add(asking.id));
  }
  const lists = groups.map(({ stem: root }) => [...(byStem.get(root) ?? [])].sort((a, b) => a - b));
  const entries = [...ownStems(lists, groups)].map(([id, own]) => {
    const placeOf = new Map(own.map((root, place) => [root, place]));
    const searches = (byDocument.get(id) ?? []).map(({ stems }) =>
      stems.map((root) => placeOf.get(root) ?? 0).sort((a, b) => a - b),
    );
    return packSearches(searches.filter(({ length }) => length > 0).sort(inOrder));
  });
  return { documents: packLists(lists), searches: entries.join(betweenDocuments) };
}

/** Reads what `packAskings` wrote. */
export function unpackAskings({ documents, searches }: PackedAskings, groups: readonly WordGroup[]): Asking[] {
  const stems = ownStems(partLists(documents).map(unpackIds), groups);
  const entries = searches.split(betweenDocuments);
  return [...stems].flatMap(([id, own], at) =>
    unpackSearches(entries[at] ?? "").map((places) => ({ id, stems: places.map((place) => own[place] ?? "") })),
  );
}

/** The stems in a document's searches by its id, in the order of the ids; the rarest first, which makes the distances small. */
function ownStems(
  lists: readonly (readonly number[])[],
  groups: readonly WordGroup[],
): [id: number, stems: string[]][] {
  const own = new Map<number, string[]>();
  const rarestFirst = [...lists.keys()].sort((a, b) => (lists[a]?.length ?? 0) - (lists[b]?.length ?? 0));
  for (const group of rarestFirst) for (const id of lists[group] ?? []) append(own, id, groups[group]?.stem ?? "");
  return [...own].sort(([a], [b]) => a - b);
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((place, at) => place !== b[at]);
  return differs < 0 ? a.length - b.length : (a[differs] ?? 0) - (b[differs] ?? -1);
}

const lastLetters = "abcdefghijklmnopqrstuvwxy";
const letters = lastLetters.toUpperCase();
/** Adds as much to the next letter as there are letters. */
const further = "z";

/**
 * Rising places as distances, a letter each: of the first from the first of the search before, of the others from the one
 * before. The last of a search is a small letter: "BDa".
 */
function packSearches(searches: readonly (readonly number[])[]): string {
  let before = 0;
  return searches
    .map((places) => {
      const code = places.map((place, at) => {
        const distance = at === 0 ? place - before : place - (places[at - 1] ?? 0) - 1;
        const alphabet = at === places.length - 1 ? lastLetters : letters;
        return further.repeat(Math.floor(distance / letters.length)) + alphabet.charAt(distance % letters.length);
      });
      before = places[0] ?? before;
      return code.join("");
    })
    .join("");
}

function unpackSearches(packed: string): number[][] {
  const firstSmall = lastLetters.charCodeAt(0);
  const firstLarge = letters.charCodeAt(0);
  const searches: number[][] = [];
  let places: number[] = [];
  let first = 0;
  let place = 0;
  for (let at = 0; at < packed.length; at++) {
    if (packed.charAt(at) === further) {
      place += letters.length;
      continue;
    }
    const code = packed.charCodeAt(at);
    const isLast = code >= firstSmall;
    place += code - (isLast ? firstSmall : firstLarge);
    if (places.length === 0) first = place;
    places.push(place);
    place = isLast ? first : place + 1;
    if (!isLast) continue;
    searches.push(places);
    places = [];
  }
  return searches;
}
