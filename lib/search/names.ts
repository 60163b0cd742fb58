import { phraseKey, wordForms } from "./analyse";
import { isChapterFront, type SearchDocument } from "./documents";
import type { Query } from "./query";

/** Documents by what they are called: title and keywords. */
export type NameIndex = {
  byName: Map<string, Named[]>;
  /** The phrase key of every title, by document id. */
  titles: string[];
  /** Words of meaning in every title, by document id. */
  titleLengths: number[];
};

/** A document under one of its names, and its place among others with the same name: lowest first. */
type Named = { document: SearchDocument; place: number };

// Who types a proper name (UDI, Røde Kors) wants to ring. Any other word is a question, and the chapter's section has the
// answer: then whom to ask, then the rest. But an abbreviation is typed by someone who does not know what the letters stand
// for, and the glossary comes before the section.
const places = {
  proper: 0,
  abbreviation: 1,
  kapittel: 2,
  kontakt: 3,
  rettighet: 4,
  frist: 5,
  verktoy: 6,
  ord: 7,
  lov: 8,
};

export function arrangeNames(documents: readonly SearchDocument[]): NameIndex {
  const byName = new Map<string, Named[]>();
  for (const document of documents) {
    for (const name of [document.title, ...document.keywords.filter((keyword) => isName(document, keyword))]) {
      const key = phraseKey(wordForms(name));
      byName.set(key, [...(byName.get(key) ?? []), { document, place: placeOf(document, name) }]);
    }
  }
  const titles = documents.map(({ title }) => phraseKey(wordForms(title)));
  return { byName, titles, titleLengths: titles.map((title) => title.split(" ").length) };
}

// The aliases of a law are names (utl., Dublin III, skoleloven) and subjects («fast bopel»); a subject does not name the law.
const isName = ({ kind }: SearchDocument, keyword: string) =>
  kind !== "lov" || /lov|forskrift|direktiv|konvensjon|[.\d\p{Lu}]/u.test(keyword);

function placeOf({ kind, title }: SearchDocument, name: string): number {
  // Norwegian gives a capital to proper names alone, but also to letters before a common noun: D-nummer.
  if (kind === "kontakt" && (name === title || (/\p{Lu}/u.test(name) && !/-\p{Ll}/u.test(name)))) return places.proper;
  if (kind === "ord" && /^[A-ZÆØÅ][A-ZÆØÅ0-9-]{1,6}$/.test(name.trim())) return places.abbreviation;
  return places[kind];
}

/**
 * Documents whose name the query is, by id, with their places. «tlf rosa» names contacts only. When one of them is named by
 * a common word and no section is, the best section with that word in its title is counted among them.
 *
 * @param best All documents found, the most relevant first.
 */
export function findNamed(
  { byName, titles }: NameIndex,
  query: Query,
  best: readonly SearchDocument[],
): Map<number, number> {
  const key = phraseKey(query.words);
  const contacts = byName.get(phraseKey(query.wanted))?.filter(({ document }) => document.kind === "kontakt") ?? [];
  const named = [...(byName.get(key) ?? []), ...contacts];
  const isSection = (document: SearchDocument) => document.kind === "kapittel" && !isChapterFront(document);
  if (named.some(({ place }) => place > places.proper) && !named.some(({ document }) => isSection(document))) {
    const section = best.find((document) => isSection(document) && ` ${titles[document.id]} `.includes(` ${key} `));
    if (section) named.push({ document: section, place: places.kapittel });
  }
  // The best place last, so that it is the one kept.
  return new Map(named.sort((a, b) => b.place - a.place).map(({ document, place }) => [document.id, place]));
}
