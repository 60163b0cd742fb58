import { hitPlace } from "@/components/search/hit-parts";
import { kindNames } from "@/components/search/kind-names";
import type { ContactLines, SearchWords } from "@/lib/guidance/search-words";
import type { Entitlement } from "@/lib/rules";
import { type SearchHit, type SearchIndex, search, suggestFor, wizardAnswers } from "@/lib/search";

/** One row of the search box: what it is, where it stands, and the answer itself. */
export type Row = {
  url: string;
  kind: string;
  title: string;
  place: string;
  text: string;
  marks: readonly (readonly [start: number, end: number])[];
  entitlement?: Entitlement;
  phone?: { name: string; number: string; display: string; hours: string | null };
};

/** What the search box shows for a query. */
export type Answer = {
  /** All that was found, of which `rows` are the first. */
  total: number;
  rows: Row[];
  /** Nothing was found: the rows are the nearest to what was written. */
  isGuess: boolean;
  /** The wizard with the answer that the query gives. */
  offer?: { url: string; text: string };
};

const mostRows = 6;

/** Answers one query. Never throws; a query of nothing but spaces finds nothing. */
export function answerQuery(index: SearchIndex, words: SearchWords, query: string, most = mostRows): Answer {
  const { hits, total } = search(index, query, { limit: most, marks: true });
  const isGuess = total === 0;
  const shown = isGuess ? nearest(index, query) : hits;
  const answers = wizardAnswers(query);
  const offer = answers === undefined ? undefined : words.offers[answers];
  return {
    total,
    isGuess,
    rows: shown.map((hit) => rowOf(hit, words, query)),
    ...(offer !== undefined && { offer: { url: `/veiviser#${answers}`, text: offer } }),
  };
}

function nearest(index: SearchIndex, query: string): SearchHit[] {
  const { nearest: hit, contact } = suggestFor(index, query);
  return [hit, contact].filter((each) => each !== undefined);
}

function rowOf(hit: SearchHit, { contacts }: SearchWords, query: string): Row {
  const { kind, title, url, snippet, marks = [] } = hit;
  const lines = kind === "kontakt" ? contacts[url.replace(/^.*#/, "")] : undefined;
  const phone = lines && phoneFor(lines, query);
  return {
    url,
    kind: kindNames[kind],
    title,
    text: snippet,
    marks,
    ...hitPlace(hit),
    ...(lines && phone && { phone: { ...phone, name: lines.name, hours: lines.hours } }),
  };
}

/** The number that was asked for by its digits, or the main one. */
export function phoneFor({ phones }: ContactLines, query: string): ContactLines["phones"][number] | undefined {
  const digits = query.replace(/\D/g, "");
  const asked = digits.length >= 3 ? phones.find(({ number }) => number.endsWith(digits.slice(-8))) : undefined;
  return asked ?? phones[0];
}
