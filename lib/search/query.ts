import { cleanText, withoutStopWords, wordForms } from "./analyse";

/** A reader's query, made safe and taken apart. */
export type Query = {
  /** Clean, at most 200 characters. */
  text: string;
  /** All its words, folded, at most 12. */
  words: string[];
  /** The words to look for: no stop words, and no words that only ask for a number. */
  wanted: string[];
  /** Asks for a telephone number: «tlf rosa». */
  asksForPhone: boolean;
};

const longestQuery = 200;
const mostWords = 12;

const phoneWords = new Set(
  "tlf telefon telefonen telefonnummer telefonnummeret nummer nummeret nr ring ringe mobil".split(" "),
);

export function readQuery(raw: string): Query {
  // Cut first, so that a huge query costs nothing; and again, since one character may become eighteen.
  const text = cleanText(raw.slice(0, longestQuery).normalize("NFKC")).slice(0, longestQuery);
  const words = wordForms(text).slice(0, mostWords);
  const others = words.filter((word) => !phoneWords.has(word));
  return {
    text,
    words,
    wanted: withoutStopWords(others.length > 0 ? others : words),
    asksForPhone: others.length < words.length,
  };
}
