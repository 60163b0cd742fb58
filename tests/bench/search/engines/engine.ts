import type { SearchDocument } from "@/lib/search";
import type { Corpus } from "../corpus";

/** A search engine under measurement. */
export type SearchEngine = { name: string; build(corpus: Corpus): Promise<BuiltEngine> };

export type BuiltEngine = {
  /** All that a browser may fetch to search, without the engine's own script. */
  files: readonly Uint8Array[];
  /** The files are compressed as they lie, so there is nothing left for brotli. */
  isCompressed: boolean;
  /** Reads the files as a browser would; each call starts afresh. */
  load(): Promise<LoadedEngine>;
  close(): Promise<void>;
};

export type LoadedEngine = {
  /** Addresses, best first, at most ten. */
  search(query: string): string[] | Promise<string[]>;
};

/** A document as engines that know nothing of the handbook are given it: all the same words, in fields of plain text. */
export type PlainDocument = Record<(typeof plainFields)[number], string> & { id: number; url: string };

export const plainFields = ["title", "keywords", "section", "numbers", "laws", "text"] as const;

export function plainDocument({
  id,
  url,
  title,
  section,
  text,
  keywords,
  phones,
  laws,
}: SearchDocument): PlainDocument {
  return {
    id,
    url,
    title,
    section,
    text,
    keywords: keywords.join(", "),
    numbers: phones.flatMap((phone) => [phone, phone.replace(/^\+47/, "")]).join(" "),
    laws: laws.map(({ names, section: place }) => [...names, place ?? ""].join(" ")).join("\n"),
  };
}
