import { cleanLines, cleanText, spelledOut, stem, withoutStopWords, wordForms } from "./analyse";
import { type AskedIndex, type Asking, arrangeAskings, namesAsAskings, readAskings } from "./asked";
import {
  addressWords,
  headingAbove,
  type IndexedDocument,
  isSection,
  placeWords,
  type SearchDocument,
} from "./documents";
import { addNames, addText, createEngine, type Engine, type NamePostings, type Postings } from "./engine";
import { arrangeSynonyms, type Synonym, type Synonyms } from "./expand";
import { arrangeLaws, type LawIndex } from "./laws";
import { arrangeNames, type NameIndex } from "./names";
import { type PackedAskings, packAskings, unpackAskings } from "./pack-askings";
import { type PackedDocuments, packDocuments, unpackDocuments } from "./pack-documents";
import { type PackedSynonyms, packSynonyms, unpackSynonyms } from "./pack-synonyms";
import { packGroups, packLists, partLists, unpackGroups, unpackList } from "./packing";
import { arrangePhones, type PhoneIndex } from "./phones";
import { arrangeSayings, type Sayings } from "./sayings";
import { arrangeSubjects, type NameForms, type SubjectIndex } from "./subjects";
import { toolSubject } from "./tool-words";
import { arrangeVocabulary, groupWords, type Vocabulary, type WordGroup } from "./vocabulary";

/** Everything a search needs, in memory. Made by `buildIndex` or `importIndex`; its parts are this folder's own business. */
export type SearchIndex = {
  /** Their texts are whole when the index was built, or imported with the texts; otherwise what a snippet can show. */
  documents: readonly IndexedDocument[];
  synonymGroups: readonly Synonym[];
  groups: readonly WordGroup[];
  /** The stems of the texts, as they are exported; the names are read out of the documents again. */
  postings: { often: string; once: string };
  engine: Engine;
  vocabulary: Vocabulary;
  synonyms: Synonyms;
  sayings: Sayings;
  subjects: SubjectIndex;
  names: NameIndex;
  phones: PhoneIndex;
  laws: LawIndex;
  /** What editors have written that workers type, and all that a query is held against. */
  written: readonly Asking[];
  asked: AskedIndex;
};

/** The index cannot be built from these documents, or the export is not one of this version. */
export class SearchIndexError extends Error {
  override name = "SearchIndexError";
}

type ExportedIndex = {
  version: number;
  documents: PackedDocuments;
  synonyms: PackedSynonyms;
  words: string;
  /** Ids of the documents that have a stem in their text three times or more, and once or twice, by group of words. */
  often: string;
  once: string;
  /** What workers type for the documents. */
  asked: PackedAskings;
};

/** Raised whenever an older export would be read wrongly. */
const version = 7;

/**
 * Builds the index. Soft hyphens, bidi marks and control characters are taken out of the texts first; a line break stays
 * the end of a sentence.
 *
 * @param documents Ids must be 0, 1, 2 … in order; anything else throws `SearchIndexError`.
 * @param options.synonyms Words or phrases that mean the same, in any form of the word, and what one may stand for.
 */
export function buildIndex(
  documents: readonly SearchDocument[],
  options: { synonyms: readonly Synonym[] },
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

  const texts: Postings = new Map();
  const written: Asking[] = [];
  const words = new Set(options.synonyms.flatMap(foundIn).flatMap(namedForms));
  const indexed = cleaned.map((document) => {
    // Law names of one word only: a full title would put «opphold» and «riket» into all that rests on that law.
    const lawNames = document.laws.flatMap(({ names }) => names.filter((name) => !name.includes(" ")));
    const text = wordForms([document.text, headingAbove(document), ...lawNames].join(" "));
    const said = new Set([...wordForms(document.title), ...text].map(stem));
    // A glossary entry may point at a section that does not use the term. It is still a name of the section, but no word of it.
    const isSpoken = (keyword: string) =>
      !isSection(document) || wordForms(keyword).every((form) => said.has(stem(form)));
    const found = { ...document, spoken: document.keywords.filter(isSpoken) };
    const names = Object.values(wordsOfNames(found)).flat();
    const askings = readAskings([found]);
    const elsewhere = new Set([...names.map(stem), ...askings.flatMap(({ stems }) => stems)]);
    addText(texts, document.id, withoutStopWords(text).map(stem), elsewhere);
    written.push(...askings);
    const asked = (document.asked ?? []).map(spelledOut).flatMap(wordForms);
    for (const form of [...names, ...text, ...asked]) words.add(form);
    return found;
  });
  const groups = groupWords(words);
  const lists = (slot: number) => packLists(groups.map(({ stem: root }) => texts.get(root)?.[slot] ?? []));
  const postings = { often: lists(0), once: lists(1) };
  return arrange(indexed, options.synonyms, groups, postings, written);
}

/**
 * The index as JSON, to be read by `importIndex` of the same version, in a browser too. Of each text it has the first
 * sentences only (`leadOf`): the texts are more than the rest together, and the server has them anyway.
 */
export function exportIndex(index: SearchIndex): string {
  const exported: ExportedIndex = {
    version,
    documents: packDocuments(index.documents),
    synonyms: packSynonyms(index.synonymGroups),
    words: packGroups(index.groups),
    ...index.postings,
    asked: packAskings(index.written, index.groups),
  };
  return JSON.stringify(exported);
}

/** The whole texts as JSON, for `importIndex` where the size matters less than the best sentence. */
export function exportTexts({ documents }: SearchIndex): string {
  return JSON.stringify(documents.map(({ text }) => text));
}

/**
 * Reads what `exportIndex` wrote.
 *
 * @param texts What `exportTexts` wrote of the same index; without it snippets are the lead of each text.
 * @throws `SearchIndexError` when the text is not JSON or comes from another version; the parts themselves are trusted.
 */
export function importIndex(json: string, texts?: string): SearchIndex {
  const exported = parse<ExportedIndex>(json);
  if (exported?.version !== version) {
    throw new SearchIndexError(
      `search index: found version ${exported?.version}, expected ${version}; build the site again`,
    );
  }
  const whole = texts === undefined ? [] : (parse<string[]>(texts) ?? []);
  const documents = unpackDocuments(exported.documents, whole);
  const groups = unpackGroups(exported.words);
  const { often, once } = exported;
  return arrange(
    documents,
    unpackSynonyms(exported.synonyms),
    groups,
    { often, once },
    unpackAskings(exported.asked, groups),
  );
}

function parse<Exported>(json: string): Exported | null {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new SearchIndexError("search index: expected JSON; build the site again", { cause });
  }
}

/** What is quicker to make again than to fetch. */
function arrange(
  documents: readonly IndexedDocument[],
  synonymGroups: readonly Synonym[],
  groups: readonly WordGroup[],
  postings: SearchIndex["postings"],
  written: readonly Asking[],
): SearchIndex {
  const forms = documents.map(wordsOfNames);
  const inNames: NamePostings = new Map();
  for (const [id, words] of forms.entries()) addNames(inNames, id, words);
  const subjects = arrangeSubjects(documents, forms);
  // The written ones first: by their places `readTexts` tells them from the names.
  const asked = arrangeAskings([...written, ...namesAsAskings(documents)]);
  const engine = createEngine(inNames, readTexts(groups, postings, asked, written.length));
  const vocabulary = arrangeVocabulary(
    groups,
    (root) => asked.byStem[asked.numbers.get(root) ?? -1]?.length ?? 0,
    typedWords(synonymGroups),
  );
  return {
    documents,
    synonymGroups,
    groups,
    postings,
    engine,
    vocabulary,
    synonyms: arrangeSynonyms(synonymGroups),
    sayings: arrangeSayings(synonymGroups),
    subjects,
    names: arrangeNames({ documents, subjects, engine, vocabulary }),
    phones: arrangePhones(documents),
    laws: arrangeLaws(documents),
    written,
    asked,
  };
}

/** The slots of a stem in texts, as FlexSearch imports them. */
function readTexts(
  groups: readonly WordGroup[],
  packed: SearchIndex["postings"],
  asked: AskedIndex,
  countWritten: number,
): (root: string) => string | undefined {
  const places = new Map(groups.map(({ stem: root }, place) => [root, place]));
  const often = partLists(packed.often);
  const once = partLists(packed.once);
  return (root) => {
    const place = places.get(root);
    if (place === undefined) return undefined;
    const { sought, soughtOnce } = documentsAsked(asked, root, countWritten);
    const inTexts = `${unpackList(often[place] ?? "")},${unpackList(once[place] ?? "")}`;
    return `[${inTexts},${JSON.stringify(sought)},${JSON.stringify(soughtOnce)}]`;
  };
}

/** The documents that have the stem in several of the searches that are written for them, and those that have it in one. */
function documentsAsked({ byStem, numbers, ids }: AskedIndex, root: string, countWritten: number) {
  const counts = new Map<number, number>();
  for (const place of byStem[numbers.get(root) ?? -1] ?? []) {
    const id = ids[place] ?? 0;
    if (place < countWritten) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const sought: number[] = [];
  const soughtOnce: number[] = [];
  for (const [id, count] of counts) (count > 1 ? sought : soughtOnce).push(id);
  return { sought, soughtOnce };
}

/** The folded words of a document's names, by field. */
function wordsOfNames(document: IndexedDocument): NameForms {
  const heading = namedForms([placeWords(document), ...document.spoken].join(" "));
  return {
    title: namedForms(document.title),
    address: wordForms(addressWords(document)),
    heading: [...heading, ...subjectsOf(document, heading)],
  };
}

/** What a tool is for, where only its name as a whole says it: klage of klagemal. */
const subjectsOf = ({ kind }: IndexedDocument, forms: readonly string[]) =>
  kind === "verktoy" ? forms.flatMap((form) => toolSubject(form) || []) : [];

/** The single words that stand for others, folded. */
const typedWords = (synonymGroups: readonly Synonym[]) =>
  synonymGroups.flatMap((synonym) => {
    const forms = "typed" in synonym ? wordForms(synonym.typed) : [];
    return forms.length === 1 ? forms : [];
  });

/** The wordings that texts may have; what is only typed is no word of the handbook. */
const foundIn = (synonym: Synonym): readonly string[] => ("typed" in synonym ? synonym.means : synonym);

/** The words of a name, and those parted by a hyphen as one too: «au pair», «au-pair» and «aupair» are all written. */
function namedForms(name: string): string[] {
  if (!name.includes("-")) return wordForms(name);
  return [...wordForms(name), ...wordForms(name.replace(/(\p{L})-(?=\p{L})/gu, "$1"))];
}
