import { phraseKey, withoutStopWords, wordForms } from "./analyse";
import { addressWords, isChapterFront, isSection, type SearchDocument } from "./documents";
import { remember } from "./memo";
import { toolSubject } from "./tool-words";

/** The stems by which two names are the same. */
export const keyOf = remember((name) => phraseKey(wordForms(name)));

/** The title, what stands before its colon («Akutt: gjør dette nå»), and the words of a section's address. */
export const titlesOf = (document: SearchDocument): string[] =>
  [document.title, document.title.split(": ")[0] ?? "", addressWords(document)].filter(Boolean);

/** The folded words of a document's names, by field. */
export type NameForms = Record<"title" | "address" | "heading", readonly string[]>;

/** What the chapters are about, and what documents are called. */
export type SubjectIndex = {
  /** Addresses of the chapters that claim a subject as theirs, in their title or aliases. */
  owners: Map<string, Set<string>>;
  /** The words of meaning in a section's address, by document id; none for other documents. */
  addresses: (readonly string[])[];
  /** Ids of the fronts of chapters. */
  fronts: ReadonlySet<number>;
  /** Ids of the tools, and of the sections that are named as one: a check list, a template. */
  tools: ReadonlySet<number>;
  /** The page of a section, by document id; undefined for other documents. */
  pages: (string | undefined)[];
  /** How many words of meaning titles and addresses have, by document id. */
  lengths: { title: number[]; address: number[] };
};

/** @param forms The words of the documents' names, by id. */
export function arrangeSubjects(documents: readonly SearchDocument[], forms: readonly NameForms[]): SubjectIndex {
  const owners = new Map<string, Set<string>>();
  const fronts = documents.filter(isChapterFront);
  for (const front of fronts) {
    for (const key of [...titlesOf(front), ...front.keywords].map(keyOf))
      owners.set(key, (owners.get(key) ?? new Set()).add(front.url));
  }
  const addresses = forms.map(({ address }) => (address.length > 0 ? withoutStopWords(address) : address));
  return {
    owners,
    fronts: new Set(fronts.map(({ id }) => id)),
    tools: new Set(
      documents
        .filter(
          (document, id) =>
            document.kind === "verktoy" ||
            (isSection(document) &&
              [...(forms[id]?.title ?? []), ...(forms[id]?.address ?? [])].some(
                (form) => toolSubject(form) !== undefined,
              )),
        )
        .map(({ id }) => id),
    ),
    addresses: documents.map((document, id) => (isSection(document) ? (addresses[id] ?? []) : [])),
    pages: documents.map((document) => (isSection(document) ? chapterOf(document) : undefined)),
    lengths: {
      title: forms.map(({ title }) => withoutStopWords(title).length),
      address: addresses.map(({ length }) => length),
    },
  };
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
