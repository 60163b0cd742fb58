/** A piece of a text: `[start, end)` in UTF-16 units. */
export type Span = { start: number; end: number };

// A full stop ends a sentence only before a capital or a quotation mark, so that «kl. 10» and «bl.a. helse» hold together.
const sentenceEnd = /[.!?…][)»”]*\s+(?=[\p{Lu}«])|\n+/gu;

// «Ja.», «Nei, ikke alene.» and «Ikke alltid.» are no answer without the next sentence.
const mereAnswer = /^(?:Ja|Nei|Ikke)\b[^.!?\n]{0,20}[.!?]$/;

/** The sentences of a text in order. A line ends a sentence. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of [...text.matchAll(sentenceEnd), undefined]) {
    const next = match ? match.index + match[0].length : text.length;
    const sentence = text.slice(start, next).trimEnd();
    const goesOn = match && !match[0].includes("\n") && mereAnswer.test(sentence);
    if (goesOn) continue;
    if (sentence !== "") spans.push({ start, end: start + sentence.length });
    start = next;
  }
  return spans;
}
