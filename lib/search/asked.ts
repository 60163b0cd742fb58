import { fillerWeight, isFiller, stem, withoutStopWords, wordForms } from "./analyse";
import { type IndexedDocument, isChapterFront, type SearchDocument } from "./documents";
import type { Alternative, Concept } from "./expand";
import { packNumber, unpackNumbers } from "./packing";
import { titlesOf } from "./subjects";
import { append, type WordGroup } from "./vocabulary";

/** What somebody types to find a document: its id, and the stems of the words that carry meaning. */
export type Asking = { id: number; stems: readonly string[] };

/** The searches that editors have written for the documents, arranged for being found by a reader's own. */
export type AskedIndex = {
  askings: readonly Asking[];
  /** Places in `askings` by stem. */
  byStem: ReadonlyMap<string, readonly number[]>;
};

/** The stems of each search that is written for each document. */
export function readAskings(documents: readonly SearchDocument[]): Asking[] {
  return documents.flatMap(({ id, asked = [] }) => asked.map((text) => ({ id, stems: stemsOf(text) })));
}

/** Titles, addresses and the names that a document itself uses are what somebody types, too. A chapter's are its subjects, and its sections answer. */
export function namesAsAskings(documents: readonly IndexedDocument[]): Asking[] {
  return documents
    .filter((document) => !isChapterFront(document))
    .flatMap((document) =>
      [...titlesOf(document), ...document.spoken].map((name) => ({ id: document.id, stems: stemsOf(name) })),
    );
}

const stemsOf = (text: string) => [...new Set(withoutStopWords(wordForms(text)).map(stem))];

export function arrangeAskings(askings: readonly Asking[]): AskedIndex {
  const byStem = new Map<string, number[]>();
  for (const [place, { stems }] of askings.entries()) for (const root of stems) append(byStem, root, place);
  return { askings, byStem };
}

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

/** What only the search has counts for so much beside what only the query has. */
const unsaidShare = 0.75;

/**
 * How like the reader's query the nearest search of each document is, 0–1, by document id: 1 has the same words, in any form
 * and order. What they share by what either has, where rare words weigh more.
 */
export function findAsked({ askings, byStem }: AskedIndex, concepts: readonly Concept[]): Map<number, number> {
  const rarityOf = (root: string) =>
    Math.log(1 + askings.length / Math.max(1, byStem.get(root)?.length ?? 0)) * (isFiller(root) ? fillerWeight : 1);
  const ways = concepts.map((concept) => concept.alternatives.map(fitsByStem));
  const weights = concepts.map(({ words, weight }) => weight * Math.max(...words.map((word) => rarityOf(stem(word)))));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const near = new Set(
    ways.flatMap((alternatives) =>
      alternatives.flatMap((parts) =>
        parts.flatMap((fits) => [...fits.keys()].flatMap((root) => byStem.get(root) ?? [])),
      ),
    ),
  );
  const likeness = new Map<number, number>();
  for (const place of near) {
    const asking = askings[place];
    if (!asking) continue;
    const said = new Set<string>();
    let shared = 0;
    for (const [at, alternatives] of ways.entries())
      shared += (weights[at] ?? 0) * Math.max(0, ...alternatives.map((parts) => fitOf(parts, asking.stems, said)));
    const unsaid = asking.stems.reduce((sum, root) => sum + (said.has(root) ? 0 : rarityOf(root)), 0);
    const like = shared / (total + unsaidShare * unsaid);
    if (like > (likeness.get(asking.id) ?? 0)) likeness.set(asking.id, like);
  }
  return likeness;
}

/** The best fit of each stem, for each part of one way of saying it. */
const fitsByStem = ({ parts }: Alternative): Map<string, number>[] =>
  parts.map((matches) => {
    const fits = new Map<string, number>();
    for (const { word, fit } of matches) {
      const root = stem(word);
      if (fit > (fits.get(root) ?? 0)) fits.set(root, fit);
    }
    return fits;
  });

/** How well a search has all parts of one way of saying it; 0 when one is missing. Notes the stems that it has them by. */
function fitOf(parts: readonly ReadonlyMap<string, number>[], stems: readonly string[], said: Set<string>): number {
  const found: string[] = [];
  let weakest = 1;
  for (const fits of parts) {
    let best = 0;
    for (const root of stems) {
      const fit = fits.get(root) ?? 0;
      if (fit > 0) found.push(root);
      best = Math.max(best, fit);
    }
    weakest = Math.min(weakest, best);
  }
  if (weakest > 0) for (const root of found) said.add(root);
  return weakest;
}
