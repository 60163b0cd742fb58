// A bundle for the browser takes the full build: the compact one gives bare ids where the slots of an index are asked for.
import { Index } from "flexsearch";

/**
 * How much a word weighs where it stands. A word that a text has three times or more is in `repeated` too. One that a search
 * written for the document has is in `asked`, and in `sought` too where several have it.
 */
export const fieldWeights = { title: 5, address: 3, heading: 2, text: 1, repeated: 2, asked: 1, sought: 0.7 } as const;

export type Field = keyof typeof fieldWeights;

export const fields = [
  "title",
  "address",
  "heading",
  "text",
  "repeated",
  "asked",
  "sought",
] as const satisfies readonly Field[];

/** FlexSearch keeps the ids of a word in slots, and here a slot tells in which fields the word stands; null is empty. */
export type Slots = (number[] | null)[];

/** Slots by word. */
export type Postings = Map<string, Slots>;

/**
 * Two FlexSearch indexes, one of the forms in names (title, address, heading) and one of the stems in texts, where the form
 * matters less and each posting costs. They hold and find; the ranking is ours. A word is put in when it is first asked for,
 * since most never are.
 */
export type Engine = { names: Shelf; texts: Shelf };

/**
 * A FlexSearch index, what it found for the words already in it, and where to get the others: their slots as JSON, undefined for no
 * word.
 */
type Shelf = { index: Index; found: Map<string, Found>; slotsOf: (word: string) => string | undefined };

/** The ids of a word by slot, as FlexSearch gives them. */
type Found = ReturnType<typeof ask>;

const nameFields = ["title", "address", "heading"] as const satisfies readonly Field[];

type NameField = (typeof nameFields)[number];

/** Places in `fields`. */
type InFields = readonly number[];

const placesOf = (names: readonly Field[]): InFields => names.map((name) => fields.indexOf(name));

/** The fields of the slots of names: slot n has those whose bits are set in n + 1. */
const nameSlots: readonly InFields[] = Array.from({ length: 2 ** nameFields.length - 1 }, (_, slot) =>
  placesOf(nameFields.filter((_field, at) => (slot + 1) & (1 << at))),
);

// A word in a search that is written for a document counts as one of its text.
const textSlots: readonly InFields[] = [
  placesOf(["text", "repeated"]),
  placesOf(["text"]),
  placesOf(["text", "asked", "sought"]),
  placesOf(["text", "asked"]),
];

/** A word that stands so many times in a text is what it is about. */
const often = 3;

/** @param textSlotsOf The slots of a stem in texts as JSON, so that none need be made to be written again. */
export function createEngine(names: NamePostings, textSlotsOf: Shelf["slotsOf"]): Engine {
  const nameSlotsOf = (form: string) => {
    const found = names.get(form);
    if (!found) return undefined;
    const slots: number[][] = nameSlots.map(() => []);
    for (const posting of found) slots[(posting % 8) - 1]?.push(Math.floor(posting / 8));
    return JSON.stringify(slots);
  };
  return { names: createShelf(nameSlots.length, nameSlotsOf), texts: createShelf(textSlots.length, textSlotsOf) };
}

function createShelf(resolution: number, slotsOf: Shelf["slotsOf"]): Shelf {
  const index = new Index({ tokenize: "strict", resolution, encode: (word) => [word] });
  return { index, found: new Map(), slotsOf };
}

const ask = (index: Index, word: string) => index.search(word, { resolve: false }).result;

/** What is found for a word, if there is such a one; put in by FlexSearch's own import, which adds to what is there. */
function find({ index, found, slotsOf }: Shelf, word: string): Found | undefined {
  const before = found.get(word);
  if (before !== undefined) return before;
  const slots = slotsOf(word);
  if (slots === undefined) return undefined;
  index.import("map", `[[${JSON.stringify(word)},${slots}]]`);
  const first = ask(index, word);
  found.set(word, first);
  return first;
}

/** Of each form in a name the ids of its documents, times eight, and in the lowest bits the fields. */
export type NamePostings = Map<string, number[]>;

/** Adds a document's forms to the postings of names; documents come in the order of their ids. */
export function addNames(postings: NamePostings, id: number, words: Record<NameField, readonly string[]>): void {
  for (const [at, field] of nameFields.entries()) {
    for (const form of words[field]) {
      const found = postings.get(form);
      const last = found?.at(-1) ?? -1;
      if (!found) postings.set(form, [id * 8 + (1 << at)]);
      else if (Math.floor(last / 8) === id) found[found.length - 1] = last | (1 << at);
      else found.push(id * 8 + (1 << at));
    }
  }
}

/**
 * Adds the stems of a document's text to the postings of texts. A stem that the names or the searches of the document have
 * needs no posting unless it is repeated: what they have counts as being in the text.
 */
export function addText(
  postings: Postings,
  id: number,
  stems: readonly string[],
  elsewhere: ReadonlySet<string>,
): void {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  for (const [stem, count] of counts) {
    if (count >= often) addTo(postings, stem, 0, id);
    else if (!elsewhere.has(stem)) addTo(postings, stem, 1, id);
  }
}

function addTo(postings: Postings, word: string, slot: number, id: number): void {
  const slots = postings.get(word) ?? [];
  while (slots.length <= slot) slots.push(null);
  const ids = slots[slot];
  if (ids) ids.push(id);
  else slots[slot] = [id];
  postings.set(word, slots);
}

/** Tells of each document that has the form in its names: its id and the places in `fields`. */
export function visitNames(engine: Engine, form: string, visit: (id: number, inFields: InFields) => void): void {
  visitSlots(engine.names, form, nameSlots, visit);
}

/** Tells of each document that has the stem in its text: its id and the places in `fields`. */
export function visitTexts(engine: Engine, stem: string, visit: (id: number, inFields: InFields) => void): void {
  visitSlots(engine.texts, stem, textSlots, visit);
}

function visitSlots(
  shelf: Shelf,
  word: string,
  slots: readonly InFields[],
  visit: (id: number, inFields: InFields) => void,
): void {
  const found = find(shelf, word);
  if (found === undefined) return;
  for (let slot = 0; slot < found.length; slot++) {
    const inFields = slots[slot];
    const ids = found[slot];
    if (!inFields || !Array.isArray(ids)) continue;
    for (const id of ids) if (typeof id === "number") visit(id, inFields);
  }
}
