import { readWords, type Word } from "./analyse";
import type { SearchDocument, SearchKind } from "./documents";
import { type Concept, type Match, sameMeaning } from "./expand";
import { type Span, splitSentences } from "./sentences";

/** A piece of a text, and where in it the words that matched stand: `[start, end)` in UTF-16 units. */
export type Snippet = { text: string; marks: [start: number, end: number][] };

const longestSnippet = 180;
/** Well under a snippet, since leads are a sixth of what a browser fetches. */
const longestLead = 112;
const leadIn = 40;

/**
 * What a snippet can be made of where a document's text is not at hand: what answers whatever the query, or the first
 * sentences, a line each. The first is cut to 112 characters, and there are more only as long as all is no longer than that.
 */
export function leadOf({ kind, text }: Pick<SearchDocument, "kind" | "text">): string {
  const only = standing(kind, text);
  const [first = { start: 0, end: 0 }, ...others] = only ? [only] : properSentences(text);
  const cut = cutAround(text, first, [], longestLead);
  let lead = text.slice(cut.start, cut.end) + (cut.end < first.end ? " …" : "");
  for (const { start, end } of others) {
    if (lead.length + 1 + end - start > longestLead) break;
    lead += `\n${text.slice(start, end)}`;
  }
  return lead;
}

/** The words of a query as they are looked for in texts: of each way to say a concept how well the forms of each part fit. */
export type Sought = {
  forms: ReadonlySet<string>;
  concepts: readonly { weight: number; alternatives: { parts: ReadonlyMap<string, number>[]; partial: boolean }[] }[];
};

/** A snippet of each document. The query's words are only looked up where one of the texts has them. */
export function makeSnippets(documents: readonly SearchDocument[], concepts: readonly Concept[]): Snippet[] {
  const texts = documents.map((document) => ({ document, words: readWords(document.text) }));
  const sought = readSought(concepts, new Set(texts.flatMap(({ words }) => words.map(({ form }) => form))));
  return texts.map(({ document, words }) => makeSnippet(document, words, sought));
}

function readSought(concepts: readonly Concept[], there: ReadonlySet<string>): Sought {
  const forms = new Set<string>();
  const fitsOf = (matches: readonly Match[]) => {
    const fits = new Map<string, number>();
    for (const { word, fit } of matches) {
      if (!there.has(word)) continue;
      forms.add(word);
      fits.set(word, Math.max(fit, fits.get(word) ?? 0));
    }
    return fits;
  };
  return {
    forms,
    concepts: concepts.map(({ weight, alternatives }) => ({
      weight,
      alternatives: alternatives.map(({ parts, partial }) => ({ parts: parts.map(fitsOf), partial })),
    })),
  };
}

/**
 * What answers, cut to 180 characters around the query's words: of a contact what it helps with, of a deadline how long it
 * is, of a term or a law the first sentence, of the rest the sentence that has most of the query's words.
 */
function makeSnippet({ kind, text }: SearchDocument, words: readonly Word[], sought: Sought): Snippet {
  const matches = words.filter(({ form }) => sought.forms.has(form));
  const best = standing(kind, text) ?? findSentence(text, matches, sought);
  const cut = cutAround(text, best, within(matches, best), longestSnippet);
  const before = cut.start > best.start ? "… " : "";
  const after = cut.end < best.end ? " …" : "";
  return {
    text: before + text.slice(cut.start, cut.end) + after,
    marks: within(matches, cut).map(({ start, end }) => [
      start - cut.start + before.length,
      end - cut.start + before.length,
    ]),
  };
}

/** The sentence that answers whatever the query, for the kinds that have one. */
function standing(kind: SearchKind, text: string): Span | undefined {
  if (kind === "kontakt" || kind === "frist") return { start: 0, end: text.split("\n", 1)[0]?.length ?? 0 };
  if (kind === "ord" || kind === "lov") return splitSentences(text)[0] ?? { start: 0, end: 0 };
  return undefined;
}

/**
 * The sentence with most of the query's words, and of those with as many one with a time limit, a number or what the person
 * can or must do; the first of equals. Without any of the words it is the first sentence, since texts begin with the answer.
 */
function findSentence(text: string, matches: readonly Word[], { concepts }: Sought): Span {
  const candidates = properSentences(text);
  let best = candidates[0] ?? { start: 0, end: 0 };
  let most = 0;
  for (const sentence of candidates) {
    const found = new Set(within(matches, sentence).map(({ form }) => form));
    const said = concepts.reduce((sum, concept) => sum + concept.weight * shareOf(concept, found), 0);
    const score = said > 0 ? said + answering(text.slice(sentence.start, sentence.end)) : 0;
    if (score > most) [best, most] = [sentence, score];
  }
  return best;
}

/** The sentences that say something; all when none does. */
function properSentences(text: string): Span[] {
  const sentences = splitSentences(text);
  const proper = sentences.filter((sentence) => !isPointer(text.slice(sentence.start, sentence.end)));
  return proper.length > 0 ? proper : sentences;
}

/** A heading, a question, a reference to where the answer is, or words to avoid. */
const isPointer = (sentence: string) => /[:?]$/.test(sentence) || /^(?:Se|Les|Mer|Sjekk|Spør|Unngå)[ :]/.test(sentence);

const signs: readonly [sign: RegExp, worth: number][] = [
  [/(?:\d|én|ett|to|tre|fire|fem|seks|sju|åtte|ni|ti|tolv) (?:time|dag|døgn|uke|måned|år)/, 0.02],
  [/\b(?:rett|krav|kan|skal|plikt|gratis)\b/i, 0.01],
  // A row or an item of a list says less than a sentence.
  [/[^.!»]$/, -0.03],
  // What is not known, or has two answers.
  [/\bkilde(?:n|ne)\b|\bvi (?:vet|kjenner|fant|har)(?: det)? (?:ikke|ingen)\b|\bikke avklart\b|\bsvar finnes\b/i, -0.2],
];

/** Less than a word of the query is worth, so that it decides only among equals. */
const answering = (sentence: string) =>
  signs.reduce((sum, [sign, worth]) => sum + (sign.test(sentence) ? worth : 0), 0);

/** How much of a concept stands in a sentence, 0–1. Of a compound its last part says most: frist in klagefrist. */
function shareOf({ alternatives }: Sought["concepts"][number], found: ReadonlySet<string>): number {
  let most = 0;
  for (const { parts, partial } of alternatives) {
    const fits = parts.map((part) => bestFit(part, found));
    if (!partial && fits.every((fit) => fit > 0)) most = Math.max(most, Math.min(...fits.map(worth)));
    if (!partial) continue;
    const heads = fits.slice(0, -1);
    const share = (fits.at(-1) ? 0.5 : 0) + (heads.filter((fit) => fit > 0).length / heads.length) * 0.3;
    most = Math.max(most, share);
  }
  return most;
}

function bestFit(part: ReadonlyMap<string, number>, found: ReadonlySet<string>): number {
  let best = 0;
  for (const form of found) best = Math.max(best, part.get(form) ?? 0);
  return best;
}

const worth = (fit: number) => (fit >= sameMeaning ? 1 : 0.8);

const within = (words: readonly Word[], { start, end }: Span) =>
  words.filter((word) => word.start >= start && word.end <= end);

/** The part of a sentence that fits, whole words only, from shortly before the run with most matches. */
function cutAround(text: string, sentence: Span, matches: readonly Word[], longest: number): Span {
  if (sentence.end - sentence.start <= longest) return sentence;
  const room = longest - "… ".length - " …".length;
  const matchesFrom = ({ start }: Span) =>
    matches.filter((word) => word.start >= start && word.end <= start + room - leadIn).length;
  const first = matches.reduce<Span>(
    (best, word) => (matchesFrom(word) > matchesFrom(best) ? word : best),
    matches[0] ?? sentence,
  );
  const from = Math.min(Math.max(sentence.start, first.start - leadIn), sentence.end - room);
  const nextSpace = text.indexOf(" ", from);
  const start = from > sentence.start && nextSpace >= from && nextSpace < first.start ? nextSpace + 1 : from;
  const lastSpace = text.lastIndexOf(" ", start + room);
  const end = start + room >= sentence.end ? sentence.end : lastSpace > start ? lastSpace : start + room;
  return { start, end };
}
