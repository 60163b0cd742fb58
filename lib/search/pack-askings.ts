import type { Asking } from "./asked";
import { packNumber, unpackNumbers } from "./packing";
import { append, type WordGroup } from "./vocabulary";

const betweenSearches = "!";
const betweenDocuments = " ";

/**
 * The searches as one line: of each document with any its distance from the one before, its stems as distances between their
 * places in `groups`, and each search as places among those stems.
 */
export function packAskings(askings: readonly Asking[], groups: readonly WordGroup[]): string {
  const places = new Map(groups.map(({ stem: root }, place) => [root, place]));
  const placeOf = (root: string) => places.get(root) ?? 0;
  const byDocument = new Map<number, Asking[]>();
  for (const asking of askings) append(byDocument, asking.id, asking);
  let before = 0;
  return [...byDocument]
    .map(([id, own]) => {
      const stems = [...new Set(own.flatMap((asking) => asking.stems.map(placeOf)))].sort((a, b) => a - b);
      const head = [id - before, ...stems.map((place, at) => place - (stems[at - 1] ?? 0))];
      before = id;
      return [head, ...own.map((asking) => asking.stems.map((root) => stems.indexOf(placeOf(root))))]
        .map((numbers) => numbers.map(packNumber).join(""))
        .join(betweenSearches);
    })
    .join(betweenDocuments);
}

/** Reads what `packAskings` wrote. */
export function unpackAskings(packed: string, groups: readonly WordGroup[]): Asking[] {
  if (packed === "") return [];
  let id = 0;
  return packed.split(betweenDocuments).flatMap((entry) => {
    const [head = "", ...searches] = entry.split(betweenSearches);
    const [distance = 0, ...distances] = unpackNumbers(head);
    id += distance;
    const own = id;
    let place = 0;
    const stems = distances.map((step) => {
      place += step;
      return groups[place]?.stem ?? "";
    });
    return searches.map((search) => ({ id: own, stems: unpackNumbers(search).map((at) => stems[at] ?? "") }));
  });
}
