import { fillerWeight, isFiller, spelledOut, stem, withoutStopWords, wordForms } from "./analyse";
import { type IndexedDocument, isChapterFront } from "./documents";
import { titlesOf } from "./subjects";

/** What somebody types to find a document: its id, and the stems of the words that carry meaning. */
export type Asking = { id: number; stems: readonly string[] };

/** The searches that editors have written for the documents, arranged for being found by a reader's own. */
export type AskedIndex = {
  /** Document ids by the place of a search. */
  ids: Int32Array;
  /** One more than the highest id. */
  documents: number;
  /** The stems of all searches by number, one search after the other; those of search n stand from starts[n] to starts[n + 1]. */
  stems: Int32Array;
  starts: Int32Array;
  numbers: ReadonlyMap<string, number>;
  /** Places of searches by the number of a stem, and how much a stem says. */
  byStem: readonly (readonly number[])[];
  rarities: Float64Array;
  /** What a stem says that no search has. */
  unheard: number;
};

/** The stems of each search that is written for each document, but for those that say what another or a name of it says. */
export function readAskings(documents: readonly IndexedDocument[]): Asking[] {
  const said = new Set(namesAsAskings(documents).map(keyOf));
  const written = documents.flatMap(({ id, asked = [] }) =>
    asked.map((text) => ({ id, stems: stemsOf(spelledOut(text)) })),
  );
  return written.filter((asking) => said.size < said.add(keyOf(asking)).size);
}

/**
 * Titles, addresses and the names that a document itself uses are what somebody types, too; each once. A chapter's are its
 * subjects, and its sections answer.
 */
export function namesAsAskings(documents: readonly IndexedDocument[]): Asking[] {
  return documents
    .filter((document) => !isChapterFront(document))
    .flatMap((document) => {
      const names = new Map<string, Asking>();
      for (const name of [...titlesOf(document), ...document.spoken]) {
        const asking = { id: document.id, stems: stemsOf(name) };
        names.set(keyOf(asking), asking);
      }
      return [...names.values()];
    });
}

const keyOf = ({ id, stems }: Asking) => `${id} ${[...stems].sort().join(" ")}`;

const stemsOf = (text: string) => [...new Set(withoutStopWords(wordForms(text)).map(stem))];

export function arrangeAskings(askings: readonly Asking[]): AskedIndex {
  const numbers = new Map<string, number>();
  const byStem: number[][] = [];
  const ids = new Int32Array(askings.length);
  const starts = new Int32Array(askings.length + 1);
  const stems: number[] = [];
  for (const [place, asking] of askings.entries()) {
    ids[place] = asking.id;
    for (const root of asking.stems) {
      const number = numbers.get(root) ?? numbers.size;
      if (number === numbers.size) {
        numbers.set(root, number);
        byStem.push([]);
      }
      byStem[number]?.push(place);
      stems.push(number);
    }
    starts[place + 1] = stems.length;
  }
  const rarities = new Float64Array(numbers.size);
  for (const [root, number] of numbers) {
    const rarity = Math.log(1 + askings.length / (byStem[number]?.length ?? 1));
    rarities[number] = rarity * (isFiller(root) ? fillerWeight : 1);
  }
  return {
    ids,
    documents: ids.reduce((count, id) => Math.max(count, id + 1), 0),
    stems: Int32Array.from(stems),
    starts,
    numbers,
    byStem,
    rarities,
    unheard: Math.log(1 + askings.length),
  };
}
