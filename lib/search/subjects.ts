import { phraseKey, withoutStopWords, wordForms } from "./analyse";
import { addressWords, isChapterFront, isSection, type SearchDocument } from "./documents";
import { remember } from "./memo";

/** The stems by which two names are the same. */
export const keyOf = remember((name) => phraseKey(wordForms(name)));

/** The title, what stands before its colon («Akutt: gjør dette nå»), and the words of a section's address. */
export const titlesOf = (document: SearchDocument): string[] =>
  [document.title, document.title.split(": ")[0] ?? "", addressWords(document)].filter(Boolean);

/** What the chapters are about, and what documents are called. */
export type SubjectIndex = {
  /** Addresses of the chapters that claim a subject as theirs, in their title or aliases. */
  owners: Map<string, Set<string>>;
  /** The words of meaning in a section's address, by document id; none for other documents. */
  addresses: string[][];
  /** Ids of the fronts of chapters. */
  fronts: ReadonlySet<number>;
  /** The page of a section, by document id; undefined for other documents. */
  pages: (string | undefined)[];
  /** How many words of meaning titles and addresses have, by document id. */
  lengths: { title: number[]; address: number[] };
};

export function arrangeSubjects(documents: readonly SearchDocument[]): SubjectIndex {
  const owners = new Map<string, Set<string>>();
  for (const front of documents.filter(isChapterFront)) {
    for (const key of [...titlesOf(front), ...front.keywords].map(keyOf))
      owners.set(key, (owners.get(key) ?? new Set()).add(front.url));
  }
  const addresses = documents.map((document) =>
    isSection(document) ? withoutStopWords(wordForms(addressWords(document))) : [],
  );
  const lengthOf = (name: string) => withoutStopWords(wordForms(name)).length;
  const lengths = {
    title: documents.map(({ title }) => lengthOf(title)),
    address: documents.map((document) => lengthOf(addressWords(document))),
  };
  const pages = documents.map((document) => (isSection(document) ? chapterOf(document) : undefined));
  const fronts = new Set(documents.filter(isChapterFront).map(({ id }) => id));
  return { owners, addresses, fronts, pages, lengths };
}

export const chapterOf = ({ url }: SearchDocument) => url.replace(/#.*/, "");

const mostWords = 3;

/** The chapters whose subjects are among a query's words. */
export function chaptersFor({ owners }: SubjectIndex, words: readonly string[]): Set<string> {
  const chapters = new Set<string>();
  for (let start = 0; start < words.length; start++) {
    for (let end = start + 1; end <= start + mostWords; end++) {
      for (const chapter of owners.get(phraseKey(words.slice(start, end))) ?? []) chapters.add(chapter);
    }
  }
  return chapters;
}
