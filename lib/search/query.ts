import { cleanText, spelledOut, withoutStopWords, wordForms } from "./analyse";
import { toNorwegian } from "./english";
import { withoutToolWords } from "./tool-words";

/** A reader's query, made safe and taken apart. */
export type Query = {
  /** Clean, at most 200 characters. */
  text: string;
  /** All its words, folded, English ones read as Norwegian. */
  words: readonly string[];
  /** The words to look for: no stop words, and no words that only ask for a number or a form. */
  wanted: readonly string[];
  /** Asks for a telephone number: «tlf rosa». */
  asksForPhone: boolean;
  /** Asks for something to fill in, tick or hand over: «mal bekymringsmelding». */
  asksForTool: boolean;
  /** The words that say so. */
  toolWords: readonly string[];
};

const longestQuery = 200;
const mostWords = 12;

const phoneWords = new Set(
  "tlf telefon telefonen telefonnummer telefonnummeret nummer nummeret nr ring ringe mobil".split(" "),
);

/** The telephone itself, where somebody does something with it: «kan politiet ta telefonen», «sjekker mobilen hennes». */
const telephone = /^(?:telefon|mobil)(?:en)?$/;
const handling =
  /^(?:ta|tar|tatt|tok|ha|lese|leser|bruke|lade|frata|fratatt|knust|(?:sjekk|kontroller|styr|overvak|bytt|mist|behold|stj[ae]l|beslag)\p{L}+|hans|hennes|min|sin)$/u;
const mostBetween = 2;

/** What begins a question that no number answers: «må jeg ringe politiet», «når kan han ringe hjem». */
const otherQuestions = new Set("bor far har hvordan hvorfor kan ma nar skal".split(" "));

/** What comes before «nummer» when it is a person's own: d-nummer, duf-nummer. */
const ownNumbers = new Set(["d", "duf", "fk", "id"]);

export function readQuery(raw: string): Query {
  // Cut first, so that a huge query costs nothing; and again, since one character may become eighteen.
  const text = cleanText(raw.slice(0, longestQuery).normalize("NFKC")).slice(0, longestQuery);
  const words = toNorwegian(wordForms(spelledOut(text)).slice(0, mostWords));
  const asking = words.filter((_, at) => asksForPhone(words, at));
  const others = words.filter((_, at) => !asksForPhone(words, at));
  const onlyCalls = otherQuestions.has(words[0] ?? "") && asking.every((word) => word === "ringe");
  const subjects = withoutToolWords(others);
  const asksForTool = subjects.length > 0 && subjects.join() !== others.join();
  return {
    text,
    words,
    toolWords: asksForTool ? others.filter((word) => !subjects.includes(word)) : [],
    wanted: withoutStopWords(asksForTool ? subjects : others.length > 0 ? others : words),
    asksForPhone: asking.length > 0 && !onlyCalls,
    asksForTool,
  };
}

/** Whether the word at this place asks for a number. */
function asksForPhone(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  const isLast = at > 0 && at === words.length - 1;
  const isBegun = isLast && word.length > 3 && ["telefonnummeret", "nummeret"].some((whole) => whole.startsWith(word));
  if (!(isBegun || phoneWords.has(word)) || ownNumbers.has(words[at - 1] ?? "")) return false;
  const beside = words.slice(Math.max(0, at - mostBetween), at + mostBetween + 1);
  return !telephone.test(word) || !beside.some((other) => handling.test(other));
}
