import content from "@/generated/content.js";
import { rights } from "@/lib/rules";
import { type SearchDocument, searchDocuments, searchSynonyms } from "@/lib/search";

/** What the engines are given to search in. */
export type Corpus = {
  /** 1 is the handbook; 10 is ten copies of it, each with ids and addresses of its own. */
  times: number;
  documents: readonly SearchDocument[];
  synonyms: ReturnType<typeof searchSynonyms>;
};

export function readCorpus(times: number): Corpus {
  const once = searchDocuments(content, rights);
  const documents = Array.from({ length: times }, (_, copy) =>
    once.map((document, at) => ({
      ...document,
      id: copy * once.length + at,
      url: copy === 0 ? document.url : `${document.url}-${copy}`,
    })),
  ).flat();
  return { times, documents, synonyms: searchSynonyms(content) };
}
