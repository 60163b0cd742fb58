import { fold, stem, wordForms } from "./analyse";
import { type LawReference, type SearchDocument, searchKinds } from "./documents";
import { remember } from "./memo";
import type { Query } from "./query";

/** Documents by the law and section they carry. */
export type LawIndex = {
  /** Law ids by the stems of each of their names. */
  byName: Map<string, Set<string>>;
  carriers: { document: SearchDocument; reference: LawReference }[];
};

export function arrangeLaws(documents: readonly SearchDocument[]): LawIndex {
  const index: LawIndex = { byName: new Map(), carriers: [] };
  for (const document of documents) {
    for (const reference of document.laws) {
      index.carriers.push({ document, reference });
      for (const name of reference.names) {
        const key = stems(wordForms(name));
        if (/[a-z]/.test(key)) index.byName.set(key, (index.byName.get(key) ?? new Set()).add(reference.law));
      }
    }
  }
  return index;
}

/**
 * The documents that carry the law and section of a query such as «straffeloven 257», «§ 38 utl.» or «§ 38».
 *
 * @returns Ids, best first; empty when the query names no section.
 */
export function findLawSections(index: LawIndex, query: Query): number[] {
  const sections = readSections(query.text);
  if (sections.length === 0) return [];
  const marked = sections.some((section) => section.marked);
  const named =
    (marked ? lawsWithAll(index, query.wanted) : undefined) ??
    lawsNamed(index, query, marked) ??
    (marked ? lawsBeginning(index, query.words) : undefined);
  if (!named && !(marked && query.wanted.every((word) => /\d/.test(word) || /^(paragraf|art)/.test(word)))) return [];
  const wanted = new Set(sections.map((section) => section.number));
  const ranks = new Map<number, number>();
  for (const { document, reference } of index.carriers) {
    if (named && !named.has(reference.law)) continue;
    const rank = carrierRank(
      document,
      reference,
      carriedSections(reference.section ?? "").some((section) => wanted.has(section)),
      named !== undefined,
    );
    if (rank !== undefined) ranks.set(document.id, Math.min(rank, ranks.get(document.id) ?? rank));
  }
  return [...ranks].sort(([idA, a], [idB, b]) => a - b || idA - idB).map(([id]) => id);
}

/**
 * A worker who types a section wants to know what it says. So the chapter's section that explains it in a law box is
 * first; then the law's own entry, with the link to Lovdata; then what rests on the section, with the documents that
 * rest on little else before those that list many laws.
 */
function carrierRank(
  document: SearchDocument,
  reference: LawReference,
  carries: boolean,
  isNamed: boolean,
): number | undefined {
  // A section that also explains a term of the trade is about the law; another may only lean on it.
  if (carries && reference.explained) return document.keywords.length > 0 ? 0 : 0.5;
  if (document.kind === "lov" && isNamed) return 1;
  if (!carries) return undefined;
  return 2 + document.laws.length + searchKinds.indexOf(document.kind) / 10;
}

// No lookbehind: a browser that lacks it (Safari before 16.4) would refuse the whole script.
const sectionPattern =
  /(?:(?=§)|^|[^a-z0-9-])(§+ ?|(?:paragraf(?:en)?|art(?:ikkel|\.)?|kap(?:ittel|\.)?) ?)?(\d+(?:-\d+)*)( ?[a-hj-z](?![a-z0-9])|i(?![a-z0-9]))?/g;

/** Section numbers in a text: "§ 8-2", "38 a", "artikkel 3"; `marked` when a sign or word says so. Chapters are left out. */
function readSections(text: string): { number: string; marked: boolean }[] {
  return Array.from(fold(text).matchAll(sectionPattern), ([, mark = "", number = "", letter = ""]) => ({
    number: number + letter.trim(),
    mark,
  }))
    .filter(({ mark }) => !mark.startsWith("kap"))
    .map(({ number, mark }) => ({ number, marked: mark !== "" }));
}

const carriedSections = remember((section) => readSections(section).map(({ number }) => number));

/**
 * Laws named in the query. Some aliases are subjects, and a number beside a subject is often an age or a time («barnevern 18
 * år»): unless the section is marked, such a name counts only when the query has nothing else.
 */
function lawsNamed({ byName }: LawIndex, query: Query, marked: boolean): Set<string> | undefined {
  const said = ` ${stems(query.words)} `;
  const laws = [...byName].filter(([name]) => {
    if (!said.includes(` ${name} `)) return false;
    const isAll = () => query.wanted.every((word) => /\d/.test(word) || name.split(" ").includes(stem(word)));
    return marked || /(lov|forskrift|direktiv|konvensjon)( |$)/.test(name) || isAll();
  });
  return laws.length > 0 ? new Set(laws.flatMap(([, ids]) => [...ids])) : undefined;
}

/**
 * A long title as it is remembered: laws that have all of three words or more in one name, such as «forskrift sosiale tjenester
 * uten fast bopel § 1».
 */
function lawsWithAll({ byName }: LawIndex, words: readonly string[]): Set<string> | undefined {
  const wanted = words.filter((word) => !/\d/.test(word)).map(stem);
  if (wanted.length < 3) return undefined;
  const laws = [...byName].filter(([name]) => wanted.every((root) => name.split(" ").includes(root)));
  return laws.length > 0 ? new Set(laws.flatMap(([, ids]) => [...ids])) : undefined;
}

/** An abbreviation that nobody has listed, such as «utlendingsl. § 38»: laws whose one-word name begins like it. */
function lawsBeginning({ byName }: LawIndex, words: readonly string[]): Set<string> | undefined {
  const starts = words.filter((word) => word.length >= 3 && !/\d/.test(word));
  const laws = [...byName].filter(([name]) => !name.includes(" ") && starts.some((start) => name.startsWith(start)));
  return laws.length > 0 ? new Set(laws.flatMap(([, ids]) => [...ids])) : undefined;
}

const stems = (forms: readonly string[]) => forms.map(stem).join(" ");
