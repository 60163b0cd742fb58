import { buildIndex, search } from "@/lib/search";
import { stem, withoutStopWords, wordForms } from "@/lib/search/analyse";
import { type Corpus, readCorpus } from "./corpus";

/** A written search that the index has not seen, and the addresses of all documents that it is written for. */
type LeftOut = { q: string; urls: ReadonlySet<string> };

type Count = { searches: number; first: number; firstThree: number };

const parts = 10;

/**
 * How the search does on what editors have written, each search asked of an index without it: a tenth is left out at a time,
 * at most one or two of a document. Many documents would answer; only those that it is written for count.
 */
export function benchLeftOut(): { lines: string[]; broken: string[] } {
  const corpus = readCorpus(1);
  const urls = new Map<string, Set<string>>();
  for (const { url, asked = [] } of corpus.documents)
    for (const q of asked) urls.set(keyOf(q), (urls.get(keyOf(q)) ?? new Set()).add(url));
  const counts = new Map<string, Count>();
  for (let part = 0; part < parts; part++) {
    const { index, leftOut } = withoutPart(corpus, part, urls);
    for (const { q, urls: right } of leftOut) {
      const found = search(index, q, { limit: 3 }).hits.map(({ url }) => right.has(url));
      for (const name of ["all", lengthOf(q)]) {
        const count = counts.get(name) ?? { searches: 0, first: 0, firstThree: 0 };
        counts.set(name, {
          searches: count.searches + 1,
          first: count.first + Number(found[0] ?? false),
          firstThree: count.firstThree + Number(found.includes(true)),
        });
      }
    }
  }
  return {
    lines: ["Search: written searches, each asked of an index without it", ...[...counts].map(line)],
    broken: [],
  };
}

function withoutPart({ documents, synonyms }: Corpus, part: number, urls: ReadonlyMap<string, ReadonlySet<string>>) {
  const isLeftOut = (id: number, at: number) => (id + at) % parts === part;
  const leftOut: LeftOut[] = documents.flatMap(({ id, asked = [] }) =>
    asked.filter((_, at) => isLeftOut(id, at)).map((q) => ({ q, urls: urls.get(keyOf(q)) ?? new Set() })),
  );
  const rest = documents.map(({ asked = [], ...document }) => ({
    ...document,
    asked: asked.filter((_, at) => !isLeftOut(document.id, at)),
  }));
  return { index: buildIndex(rest, { synonyms }), leftOut };
}

const keyOf = (q: string) => [...new Set(withoutStopWords(wordForms(q)).map(stem))].sort().join(" ");

function lengthOf(q: string): string {
  const words = wordForms(q).length;
  return words >= 4 ? "four words or more" : `${words} word${words === 1 ? "" : "s"}`;
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

const line = ([name, { searches, first, firstThree }]: [string, Count]) =>
  `  ${name.padEnd(20)} ${String(searches).padStart(5)}  @1 ${percent(first / searches)}  @3 ${percent(firstThree / searches)}`;
