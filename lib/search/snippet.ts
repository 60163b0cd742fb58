import { readWords, type Word } from "./analyse";
import type { Concept } from "./expand";

/** A piece of a text, and where in it the words that matched stand: `[start, end)` in UTF-16 units. */
export type Snippet = { text: string; marks: [start: number, end: number][] };

type Span = { start: number; end: number };

const longestSnippet = 180;
const leadIn = 40;

/** The sentence with most of the query's words, the first of equals; cut to 180 characters around them. */
export function makeSnippet(text: string, concepts: readonly Concept[]): Snippet {
  const wanted = new Map<string, number>();
  concepts.forEach(({ alternatives }, concept) => {
    for (const { word } of alternatives.flatMap(({ parts }) => parts.flat())) wanted.set(word, concept);
  });
  const matches = readWords(text).filter((word) => wanted.has(word.form));

  let best: Span = { start: 0, end: 0 };
  let most = -1;
  for (const sentence of splitSentences(text)) {
    const count = new Set(within(matches, sentence).map((word) => wanted.get(word.form))).size;
    if (count > most) [best, most] = [sentence, count];
  }
  const cut = cutAround(text, best, within(matches, best));
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

const within = (words: readonly Word[], { start, end }: Span) =>
  words.filter((word) => word.start >= start && word.end <= end);

// A full stop ends a sentence only before a capital or a quotation mark, so that «kl. 10» and «bl.a. helse» hold together.
const sentenceEnd = /[.!?:…][)»”]*\s+(?=[\p{Lu}«])|\n+/gu;

function splitSentences(text: string): Span[] {
  const starts = [0, ...Array.from(text.matchAll(sentenceEnd), (match) => match.index + match[0].length)];
  return starts.map((start, at) => ({ start, end: start + text.slice(start, starts[at + 1]).trimEnd().length }));
}

/** The part of a sentence that fits, whole words only, from shortly before the run with most matches. */
function cutAround(text: string, sentence: Span, matches: readonly Word[]): Span {
  if (sentence.end - sentence.start <= longestSnippet) return sentence;
  const room = longestSnippet - "… ".length - " …".length;
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
