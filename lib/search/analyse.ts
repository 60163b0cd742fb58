import { stemmer } from "@orama/stemmers/norwegian";

/** A word in a text: its folded form, and where it stands in UTF-16 units. */
export type Word = { form: string; start: number; end: number };

/** Text as it may be shown: no soft hyphens, bidi marks or control characters, white space as single spaces. */
export function cleanText(text: string): string {
  return text
    .replace(/[\p{Cf}\p{Cs}]/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** Cleans a text line by line; a heading, list item or table row on its own line stays on its own. */
export function cleanLines(text: string): string {
  return text.split("\n").map(cleanText).filter(Boolean).join("\n");
}

/** Lower case without accents; æ and ae, ø, oe and o, å, aa and a are one, since readers type them all. */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/æ/g, "ae")
    .replace(/ø/g, "o")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/aa/g, "a")
    .replace(/oe/g, "o");
}

/** The words of a cleaned text in order. Hyphens and signs such as § part words. */
export function readWords(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), (match) => ({
    form: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The folded words of a text, as they go into the index. */
export function wordForms(text: string): string[] {
  return readWords(cleanText(text)).map((word) => word.form);
}

// Snowball takes -lov, -lege and -ig for endings (utlendingslov → utlending, fastlege → fast), and after folding the s of -løs too.
const keptEnding = /^(.*(?:lov|lege|ig|los))(?:a|e|en|ens|ene|er|n|ns|ne|r|t)?s?$/;

// Plurals that change their vowel. The stemmer knows none of them.
const umlauts = new Map(
  [
    ["mann", "menn", "mennene"],
    ["mor", "modre", "modrene"],
    ["far", "fedre", "fedrene"],
    ["natt", "netter", "nettene"],
  ].flatMap(([word = "", ...plurals]) => plurals.map((plural) => [plural, word] as const)),
);

/** The stem of a folded word; all forms of søker and of senter have one, where Snowball gives three. */
export function stem(form: string): string {
  const word = umlauts.get(form) ?? form;
  const kept = keptEnding.exec(word)?.[1];
  return kept ?? stemmer(word.replace(/er(?:e|en|et|ne)s?$/, "er"));
}

const stopWords = new Set(
  fold(
    "i og til for en et ei på av å at som med er om de den det der du vi jeg man hun han hva hvem hvor hvordan hvorfor hvilke hvilken når hvis kan skal må vil har ha får få blir bli ved fra hos eller så noe noen etter under mens mot gå går gi gir gjøre gjør skje skjer trenge trenger bør være seg sin sitt sine meg min",
  ).split(" "),
);

/** The words that carry meaning; all of them when none does. */
export function withoutStopWords(forms: string[]): string[] {
  const kept = forms.filter((form) => !stopWords.has(form));
  return kept.length > 0 ? kept : forms;
}

/** What makes two names the same: stems of the words that carry meaning. «Alarmtelefon for barn» equals «alarmtelefonen barn». */
export function phraseKey(forms: string[]): string {
  return withoutStopWords(forms).map(stem).join(" ");
}
