// Bundles for the browser alias "flexsearch" to its dist/flexsearch.compact.module.min.js: same classes, half the size.
// The package does not export that path, so it cannot be named here.
import { Index } from "flexsearch";

/** How much a word weighs where it stands. A word that a text has three times or more is in `repeated` too. */
export const fieldWeights = { title: 4, address: 4, heading: 2, text: 1, repeated: 1 } as const;

export type Field = keyof typeof fieldWeights;

export const fields = ["title", "address", "heading", "text", "repeated"] as const satisfies readonly Field[];

/** One FlexSearch index of folded words per field. They hold and find; the ranking is ours. */
export type Engine = Record<Field, Index>;

/** FlexSearch's own export per field: its keys and JSON strings. */
export type ExportedEngine = Record<Field, [key: string, data: string][]>;

const createIndex = () => new Index({ tokenize: "strict", resolution: 1, encode: (words) => words.split(" ") });

export function createEngine(): Engine {
  return {
    title: createIndex(),
    address: createIndex(),
    heading: createIndex(),
    text: createIndex(),
    repeated: createIndex(),
  };
}

/** Adds a document's folded words. */
export function addDocument(engine: Engine, id: number, words: Record<Exclude<Field, "repeated">, string[]>): void {
  const counts = new Map<string, number>();
  for (const word of words.text) counts.set(word, (counts.get(word) ?? 0) + 1);
  const repeated = [...counts].filter(([, count]) => count >= 3).map(([word]) => word);
  for (const field of fields) engine[field].add(id, (field === "repeated" ? repeated : words[field]).join(" "));
}

/** Ids of the documents that have this folded word in the field. */
export function documentsWith(engine: Engine, field: Field, word: string, limit: number): number[] {
  return engine[field].search(word, { limit }).filter((id) => typeof id === "number");
}

export function exportEngine(engine: Engine): ExportedEngine {
  const exported: ExportedEngine = { title: [], address: [], heading: [], text: [], repeated: [] };
  for (const field of fields) {
    engine[field].export((key, data) => {
      exported[field].push([key, data]);
    });
  }
  return exported;
}

export function importEngine(exported: ExportedEngine): Engine {
  const engine = createEngine();
  for (const field of fields) {
    for (const [key, data] of exported[field]) engine[field].import(key, data);
  }
  return engine;
}
