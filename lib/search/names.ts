import { fold, phraseKey } from "./analyse";
import { isChapterFront, isLifeEvent, isSection, type SearchDocument } from "./documents";
import { editDistance } from "./edits";
import type { Query } from "./query";
import { chapterOf, keyOf, type SubjectIndex, titlesOf } from "./subjects";

/** Documents by what they are called: title, address and keywords. */
export type NameIndex = {
  byName: Map<string, Named[]>;
  /** Contacts with a telephone in their name («UDI telefon»), by the rest of the name. */
  byLine: Map<string, Named[]>;
  /** The stems of every title and address, by document id. */
  titles: ReadonlySet<string>[];
};

/** A document under one of its names, and its place among others with the same name: lowest first. */
type Named = { document: SearchDocument; place: number };

// Who types a proper name (UDI, Røde Kors) wants to ring, and who types an abbreviation wants to know what the letters
// stand for. Any other word is a question, and the section of that title has the answer. The contact that is the thing
// itself (legevakt) comes before the section that explains the term; then the sections of that title in chapters that leave
// the subject to another, and the contacts who help with it.
const places = {
  line: 0,
  proper: 1,
  abbreviation: 2,
  event: 2.5,
  section: 3,
  kontakt: 4,
  explains: 5,
  elsewhere: 6,
  helper: 7,
  rettighet: 8,
  frist: 9,
  verktoy: 10,
  ord: 11,
  lov: 12,
};

export function arrangeNames(documents: readonly SearchDocument[], { owners }: SubjectIndex): NameIndex {
  const byName = new Map<string, Named[]>();
  const byLine = new Map<string, Named[]>();
  const commonNouns = new Set(documents.filter(isCommonNoun).map(({ title }) => keyOf(title)));
  for (const document of documents) {
    for (const name of namesOf(document)) {
      add(byName, keyOf(name), { document, place: placeOf(document, name) });
      if (document.kind !== "kontakt") continue;
      const subject = name.replace(/\b(?:telefon|tlf)\p{L}*/giu, "").trim();
      if (subject !== name && subject !== "") add(byLine, keyOf(subject), { document, place: places.line });
    }
  }
  return {
    byName,
    byLine,
    titles: documents.map((document) => new Set(titlesOf(document).flatMap((title) => keyOf(title).split(" ")))),
  };

  function placeOf(document: SearchDocument, name: string): number {
    const { kind, title } = document;
    const key = keyOf(name);
    if (kind === "kontakt") {
      // Norwegian gives a capital to proper names alone, but also to letters before a common noun: D-nummer.
      const isProper = name === title || (/\p{Lu}/u.test(name) && !/-\p{Ll}/u.test(name));
      if (isProper && !commonNouns.has(key)) return places.proper;
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

/** In any form, and with one letter more or less in a long word: Barnevernvakten begins with barnevernsvakt. */
function beginsWith(title: string, key: string): boolean {
  const start = keyOf(title).split(" ").slice(0, key.split(" ").length).join(" ");
  return start === key || (key.length >= 9 && editDistance(start, key, 1) <= 1);
}

/**
 * Documents whose name the query is, by id, with their places. «tlf rosa» names contacts only. When one of them is named by
 * a common word and nothing of a chapter is, the best section with that word in its title or address is counted among them.
 *
 * @param best All documents found, the most relevant first.
 */
export function findNamed(
  { byName, byLine, titles }: NameIndex,
  query: Pick<Query, "words" | "wanted" | "asksForPhone">,
  best: readonly SearchDocument[],
): Map<number, number> {
  const key = phraseKey(query.words);
  const wanted = phraseKey(query.wanted);
  const others = query.asksForPhone ? (byName.get(wanted) ?? []) : [];
  const contacts = others.filter(({ document }) => document.kind === "kontakt");
  const lines = query.asksForPhone ? (byLine.get(wanted) ?? []) : [];
  const named = [...(byName.get(key) ?? []), ...contacts, ...lines];
  if (named.some(({ place }) => place > places.proper) && !named.some(({ document }) => document.kind === "kapittel")) {
    const words = key.split(" ");
    const hasAll = ({ id }: SearchDocument) => words.every((word) => titles[id]?.has(word));
    const section = best.find((document) => isSection(document) && hasAll(document));
    if (section) named.push({ document: section, place: places.section });
  }
  // The best place last, so that it is the one kept.
  return new Map(named.sort((a, b) => b.place - a.place).map(({ document, place }) => [document.id, place]));
}

function add(map: Map<string, Named[]>, key: string, named: Named): void {
  const others = map.get(key);
  if (others) others.push(named);
  else map.set(key, [named]);
}
