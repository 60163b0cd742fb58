import { cleanLines, cleanText, stem, wordForms } from "./analyse";
import { addressWords, isSection, type SearchDocument } from "./documents";
import { addDocument, createEngine, type Engine, type ExportedEngine, exportEngine, importEngine } from "./engine";
import { arrangeSynonyms, type Synonyms } from "./expand";
import { arrangeLaws, type LawIndex } from "./laws";
import { arrangeNames, type NameIndex } from "./names";
import { arrangePhones, type PhoneIndex } from "./phones";
import { arrangeSubjects, type SubjectIndex } from "./subjects";
import { arrangeVocabulary, type Vocabulary } from "./vocabulary";

/** Everything a search needs, in memory. Made by `buildIndex` or `importIndex`; its parts are this folder's own business. */
export type SearchIndex = {
  documents: readonly SearchDocument[];
  synonymGroups: readonly (readonly string[])[];
  engine: Engine;
  vocabulary: Vocabulary;
  synonyms: Synonyms;
  subjects: SubjectIndex;
  names: NameIndex;
  phones: PhoneIndex;
  laws: LawIndex;
};

/** The index cannot be built from these documents, or the export is not one of this version. */
export class SearchIndexError extends Error {
  override name = "SearchIndexError";
}

type ExportedIndex = {
  version: number;
  documents: SearchDocument[];
  synonyms: string[][];
  words: string;
  engine: ExportedEngine;
};

/** Raised whenever an older export would be read wrongly. */
const version = 2;

/**
 * Builds the index. Soft hyphens, bidi marks and control characters are taken out of the texts first; a line break stays
 * the end of a sentence.
 *
 * @param documents Ids must be 0, 1, 2 … in order; anything else throws `SearchIndexError`.
 * @param options.synonyms Groups of words or phrases that mean the same, in any form of the word.
 */
export function buildIndex(
  documents: readonly SearchDocument[],
  options: { synonyms: readonly (readonly string[])[] },
): SearchIndex {
  const cleaned = documents.map((document, at) => {
    if (document.id !== at) {
      throw new SearchIndexError(
        `"${document.title}" has id ${document.id}, expected ${at}: ids are places in the list`,
      );
    }
    const { title, section, text } = document;
    return { ...document, title: cleanText(title), section: cleanText(section), text: cleanLines(text) };
  });

  const engine = createEngine();
  const words = new Set(options.synonyms.flat().flatMap(wordForms));
  for (const document of cleaned) {
    // Law names of one word only: a full title would put «opphold» and «riket» into all that rests on that law.
    const lawNames = document.laws.flatMap(({ names }) => names.filter((name) => !name.includes(" ")));
    const title = wordForms(document.title);
    const address = wordForms(addressWords(document));
    const text = wordForms([document.text, ...lawNames].join(" "));
    // A glossary entry may point at a section that does not use the term. It is still a name of the section, but no word of it.
    const stems = new Set([...title, ...text].map(stem));
    const isUsed = (keyword: string) =>
      !isSection(document) || wordForms(keyword).every((form) => stems.has(stem(form)));
    const heading = wordForms([document.section, ...document.keywords.filter(isUsed)].join(" "));
    addDocument(engine, document.id, { title, address, heading, text });
    for (const form of [...title, ...address, ...heading, ...text]) words.add(form);
  }
  return arrange(cleaned, options.synonyms, engine, words);
}

/** The index as JSON, to be read by `importIndex` of the same version, in a browser too. */
export function exportIndex(index: SearchIndex): string {
  const exported: ExportedIndex = {
    version,
    documents: [...index.documents],
    synonyms: index.synonymGroups.map((group) => [...group]),
    words: index.vocabulary.words.join(" "),
    engine: exportEngine(index.engine),
  };
  return JSON.stringify(exported);
}

/**
 * Reads what `exportIndex` wrote.
 *
 * @throws `SearchIndexError` when the text is not JSON or comes from another version; the parts themselves are trusted.
 */
export function importIndex(json: string): SearchIndex {
  const exported = parse(json);
  if (exported?.version !== version) {
    throw new SearchIndexError(
      `search index: found version ${exported?.version}, expected ${version}; build the site again`,
    );
  }
  const { documents, synonyms, words, engine } = exported;
  return arrange(documents, synonyms, importEngine(engine), words.split(" "));
}

function parse(json: string): ExportedIndex | null {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new SearchIndexError("search index: expected JSON; build the site again", { cause });
  }
}

/** What is quicker to make again than to fetch. */
function arrange(
  documents: readonly SearchDocument[],
  synonymGroups: readonly (readonly string[])[],
  engine: Engine,
  words: Iterable<string>,
): SearchIndex {
  const subjects = arrangeSubjects(documents);
  return {
    documents,
    synonymGroups,
    engine,
    vocabulary: arrangeVocabulary(words),
    synonyms: arrangeSynonyms(synonymGroups),
    subjects,
    names: arrangeNames(documents, subjects),
    phones: arrangePhones(documents),
    laws: arrangeLaws(documents),
  };
}
