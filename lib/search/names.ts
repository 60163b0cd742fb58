import { fold, isStopWord, phraseKey, stem, withoutStopWords, wordForms } from "./analyse";
import { type IndexedDocument, isChapterFront, isLifeEvent, isSection, type SearchDocument } from "./documents";
import { editDistance } from "./edits";
import { type Engine, visitNames } from "./engine";
import type { Query } from "./query";
import { chapterOf, keyOf, type SubjectIndex, titlesOf } from "./subjects";
import type { Vocabulary } from "./vocabulary";

/** What is needed to find documents by what they are called: title, address and keywords. */
export type NameIndex = {
  documents: readonly IndexedDocument[];
  subjects: SubjectIndex;
  engine: Engine;
  vocabulary: Vocabulary;
  /** The ids of documents by the stems of those of their names that are no words of theirs (`spoken`). */
  unspoken: ReadonlyMap<string, ReadonlySet<number>>;
};

// Who types a proper name (UDI, Røde Kors) wants to ring, and who types an abbreviation wants to know what the letters
// stand for. Any other word is a question, and the section of that title has the answer. The contact that is the thing
// itself (legevakt) comes before the section that explains the term; then the sections of that title in chapters that leave
// the subject to another, and the contacts who help with it. A term that is typed alone (fastlege) comes before sections that
// only explain it, since they do so under a heading within, for one group; a question that has the term asks for more.
const places = {
  literal: -1,
  // «Hva betyr utreisefrist»: the list of words has the answer.
  meaning: -0.5,
  line: 0,
  proper: 1,
  abbreviation: 2,
  event: 2.5,
  section: 3,
  kontakt: 4,
  term: 4.5,
  explains: 5,
  elsewhere: 6,
  helper: 7,
  rettighet: 8,
  frist: 9,
  verktoy: 10,
  ord: 11,
  lov: 12,
};

export function arrangeNames(parts: Omit<NameIndex, "unspoken">): NameIndex {
  const unspoken = new Map<string, Set<number>>();
  for (const document of parts.documents) {
    const hasUnspoken = document.spoken.length < document.keywords.length;
    const silent = hasUnspoken ? document.keywords.filter((keyword) => !document.spoken.includes(keyword)) : [];
    const titles = document.kind === "lov" ? document.laws.flatMap(({ names }) => names) : [];
    for (const name of [...silent, ...titles]) {
      for (const word of wordForms(name)) {
        const root = stem(word);
        unspoken.set(root, (unspoken.get(root) ?? new Set()).add(document.id));
      }
    }
  }
  return { ...parts, unspoken };
}

/** The documents that have all the stems of a key in their names. The keys of all names would take long to make. */
function candidatesFor({ documents, engine, vocabulary, unspoken }: NameIndex, key: string): IndexedDocument[] {
  let candidates: Set<number> | undefined;
  for (const root of key.split(" ")) {
    const ids = new Set<number>();
    const add = (id: number) => {
      if (!candidates || candidates.has(id)) ids.add(id);
    };
    for (const id of unspoken.get(root) ?? []) add(id);
    for (const form of vocabulary.byStem.get(root) ?? []) visitNames(engine, form, add);
    if (ids.size === 0) return [];
    candidates = ids;
  }
  return [...(candidates ?? [])].flatMap((id) => documents[id] ?? []);
}

/** The place of a document among others with this name: lowest first. */
function placeOf(document: SearchDocument, name: string, { owners }: SubjectIndex, isCommon: boolean): number {
  const { kind, title } = document;
  const key = keyOf(name);
  if (kind === "kontakt") {
    // Norwegian gives a capital to proper names alone, but also to letters before a common noun: D-nummer.
    const isProper = name === title || (/\p{Lu}/u.test(name) && !/-\p{Ll}/u.test(name));
    if (isProper && !isCommon) return places.proper;
    return beginsWith(title, key) ? places.kontakt : places.helper;
  }
  if (kind === "kapittel") {
    if (isLifeEvent(document)) return titlesOf(document).includes(name) ? places.event : places.explains;
    const isElsewhere = owners.has(key) && !owners.get(key)?.has(chapterOf(document));
    if (isElsewhere) return places.elsewhere;
    return isChapterFront(document) || titlesOf(document).includes(name) ? places.section : places.explains;
  }
  const isAbbreviation = /^(?:[A-ZÆØÅ][A-ZÆØÅ0-9-]{1,6}|\p{L}-\p{Ll}+)$/u.test(name.trim());
  return kind === "ord" && isAbbreviation ? places.abbreviation : places[kind];
}

// The aliases of a chapter are its subjects, and its sections answer; but a bare «EØS» is EU/EØS-migranter. Those of a law are names (utl., Dublin III, skoleloven)
// and subjects («fast bopel»); a subject does not name the law.
function namesOf(document: SearchDocument): string[] {
  if (isChapterFront(document)) {
    const title = fold(document.title);
    return [...titlesOf(document), ...document.keywords.filter((keyword) => title.includes(fold(keyword)))];
  }
  if (document.kind !== "lov") return [...titlesOf(document), ...document.keywords];
  const names = [...document.keywords, ...document.laws.flatMap((law) => law.names)];
  return [document.title, ...names.filter((name) => /lov|forskrift|direktiv|konvensjon|[.\d\p{Lu}]/u.test(name))];
}

/** A term that Norwegian writes without a capital: bistandsadvokat, as against Landinfo. */
const isCommonNoun = ({ kind, title }: SearchDocument) => kind === "ord" && /^\p{Ll}/u.test(title);

/** A term that the query is, in any form, and nothing else. */
const isTerm = ({ kind, title }: SearchDocument, key: string, words: readonly string[]) =>
  kind === "ord" && keyOf(title) === key && wordForms(title).length === words.length;

/**
 * A tool that is not called so, but has it among all that it may be used for: «busskort» asks who pays, and the section that says so is
 * better than the sheet that also has a line of it.
 */
const isUsedFor = (document: SearchDocument, key: string) =>
  document.kind === "verktoy" && !titlesOf(document).some((title) => keyOf(title) === key);

/** In any form, and with one letter more or less in a long word: Barnevernvakten begins with barnevernsvakt. */
function beginsWith(title: string, key: string): boolean {
  const start = keyOf(title).split(" ").slice(0, key.split(" ").length).join(" ");
  return start === key || (key.length >= 9 && editDistance(start, key, 1) <= 1);
}

/**
 * Documents whose name the query is, by id, with their places. «tlf rosa» names contacts only. When one of them is named by
 * a common word and nothing of a chapter is, the best section with that word in its title or address is counted among them.
 * When nothing but tools are, and those by what they may be used for, the section that answers best is, and comes before them.
 *
 * @param best All documents found, the most relevant first.
 */
export function findNamed(
  index: NameIndex,
  query: Pick<Query, "words" | "wanted" | "asksForPhone" | "asksForTool">,
  best: readonly SearchDocument[],
): Map<number, number> {
  const key = phraseKey(query.words);
  const wanted = phraseKey(query.wanted);
  const named = [
    ...withName(index, query.words),
    ...withWholeName(index, query.words),
    ...termsMeant(index, query.words),
  ];
  if (query.asksForPhone) {
    named.push(...withName(index, query.wanted).filter(({ document }) => document.kind === "kontakt"));
    named.push(...linesOf(index, wanted));
  }
  if (named.some(({ place }) => place > places.proper) && !named.some(({ document }) => document.kind === "kapittel")) {
    const words = key.split(" ");
    const hasAll = (document: SearchDocument) => {
      const titles = titlesOf(document).flatMap((title) => keyOf(title).split(" "));
      return words.every((word) => titles.includes(word));
    };
    const section = best.find((document) => isSection(document) && hasAll(document));
    if (section) named.push({ document: section, place: places.section });
  }
  const [answer] = best;
  if (answer && isSection(answer) && !query.asksForTool && named.length > 0) {
    const isOnlyUsedFor = named.every(({ document }) => isUsedFor(document, key));
    if (isOnlyUsedFor) named.push({ document: answer, place: places.section });
  }
  if (named.every(({ place }) => place > places.term)) {
    const terms = named.filter(({ document }) => isTerm(document, key, query.words));
    named.push(...terms.map((term) => ({ ...term, place: places.term })));
  }
  // The best place last, so that it is the one kept.
  return new Map(named.sort((a, b) => b.place - a.place).map(({ document, place }) => [document.id, place]));
}

/** Small words that a name may have and the query not: «Hva er menneskehandel?», «Alarmtelefon for barn». */
const silent = new Set(
  "a andre annen av de dere det du en er et for fra har hos hva i jeg med no og om pa seg som til ved vi".split(" "),
);

/** «Dette kan ikke påklages» is no name of klage, nor «ikke bosatt» of bosatt: other small words say something. */
const saysMore = (name: string, words: readonly string[]) =>
  wordForms(name).some((word) => isStopWord(word) && !silent.has(word) && !words.includes(word));

/**
 * A right or a part of a section that is called by one word and is about one group: «Penger» of those who may be trafficked is not
 * all that penger is, nor is «Annen hjelp» hjelp.
 */
function isOfOneGroup(document: SearchDocument, name: string) {
  if (document.groups?.length !== 1 || withoutStopWords(wordForms(name)).length > 1) return false;
  if (document.kind === "rettighet") return titlesOf(document).includes(name);
  if (!isSection(document) || !document.section.includes(" › ")) return false;
  return name === document.title || wordForms(name).some(isStopWord);
}

function withName(index: NameIndex, words: readonly string[]): { document: SearchDocument; place: number }[] {
  const key = phraseKey(words);
  const candidates = candidatesFor(index, key);
  const isCommon = candidates.some((document) => isCommonNoun(document) && keyOf(document.title) === key);
  return candidates.flatMap((document) =>
    namesOf(document)
      .filter((name) => keyOf(name) === key && !saysMore(name, words) && !isOfOneGroup(document, name))
      .map((name) => ({ document, place: placeOf(document, name, index.subjects, isCommon) })),
  );
}

/** Documents that are called what was typed, word for word, by id with their places; the typed words may be read as others. */
export const findCalled = (index: NameIndex, words: readonly string[]): Map<number, number> =>
  new Map(withWholeName(index, words).map(({ document, place }) => [document.id, place]));

/** Terms that the query asks the meaning of. What a verge does is told by sections, but what UNE does by what the letters stand for. */
function termsMeant(index: NameIndex, words: readonly string[]): { document: SearchDocument; place: number }[] {
  const [, verb, term] = /^hva (er|betyr|gjor|star|menes med) (.+?)(?: for(?: noe)?)?$/.exec(words.join(" ")) ?? [];
  if (term === undefined) return [];
  const named = withName(index, term.split(" ")).filter(({ document }) => document.kind === "ord");
  const meant = verb === "gjor" ? named.filter(({ document }) => !isCommonNoun(document)) : named;
  return meant.map((found) => ({ ...found, place: places.meaning }));
}

/** Documents that are called the query word for word, small words and all: «Hvem klager du til?» asks more than «klage». */
function withWholeName(index: NameIndex, words: readonly string[]): { document: SearchDocument; place: number }[] {
  const key = phraseKey(words);
  if (words.length === key.split(" ").length) return [];
  const isCalled = (document: SearchDocument) =>
    namesOf(document).some((name) => keyOf(name) === key && wordForms(name).join() === words.join());
  return candidatesFor(index, key)
    .filter(isCalled)
    .map((document) => ({ document, place: places.literal }));
}

/** Contacts with a telephone in their name («UDI telefon»), by the rest of the name. */
function linesOf(index: NameIndex, key: string): { document: SearchDocument; place: number }[] {
  const lines = candidatesFor(index, key).filter(
    (document) =>
      document.kind === "kontakt" &&
      namesOf(document).some((name) => {
        const subject = name.replace(/\b(?:telefon|tlf)\p{L}*/giu, "").trim();
        return subject !== name && subject !== "" && keyOf(subject) === key;
      }),
  );
  return lines.map((document) => ({ document, place: places.line }));
}
