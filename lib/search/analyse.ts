import { stemmer } from "@orama/stemmers/norwegian";
import { remember } from "./memo";

/** A word in a text: its folded form, and where it stands in UTF-16 units. */
export type Word = { form: string; start: number; end: number };

/** Text as it may be shown: no soft hyphens, bidi marks or control characters, white space as single spaces. */
export function cleanText(text: string): string {
  // Nothing to clean in most names, and the rest of the work is slow.
  if (/^[!-~æøåÆØÅ§«»–]+(?: [!-~æøåÆØÅ§«»–]+)*$/.test(text)) return text;
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
  const plain = toAscii(text.toLowerCase());
  // Nothing is left to fold in most words, and the rest of the work is slow.
  const folded = /^[ -~]*$/.test(plain)
    ? plain
    : toAscii(text.normalize("NFKC").toLowerCase()).normalize("NFD").replace(/\p{M}/gu, "");
  return folded.replace(/aa/g, "a").replace(/oe/g, "o");
}

const toAscii = (lowerCase: string) => lowerCase.replace(/æ/g, "ae").replace(/ø/g, "o").replace(/å/g, "a");

const foldWord = remember(fold);

/** The words of a cleaned text in order. Hyphens and signs such as § part words. */
export function readWords(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), (match) => ({
    form: foldWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The folded words of a text, as they go into the index. */
export function wordForms(text: string): string[] {
  return fold(cleanText(text)).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/**
 * What is typed, in a query or a written search, as words that folding keeps apart. «u/» is uten, but under before an age; far would be
 * får, which says nothing, and faren a danger, which it is only where it is said of what. An age or a day is often run together with
 * what stands beside it (18år, under18, inatt).
 */
export const spelledOut = (text: string) =>
  text
    .replace(/(?<!\S)(\d{1,3})-?(?=(?:år|aar|ar|uke|mnd|måned|maned|dag|time)\p{L}*(?!\S))/giu, "$1 ")
    .replace(/(?<!\S)(\p{L}{4,})(?=\d{1,2}(?!\S))/gu, "$1 ")
    .replace(/(?<!\S)i(?=(?:dag|kveld|natt|morgen|går|gar)(?!\S))/giu, "i ")
    .replace(/(?<!\S)u\/ ?(?!\d)/gi, "uten ")
    .replace(/(?<!\p{L}|how )far(?:s|ens?(?!\p{L}| (?:for|ved|over|er over)(?!\p{L})))?(?!\p{L})/giu, "pappa");

// Snowball takes -lov, -lege and -ig for endings (utlendingslov → utlending, fastlege → fast, senter → sent), and after folding the s of -løs too.
const keptEnding = /^(.*(?:lov|lege|ig|los|senter))(?:a|e|ede|en|ens|ene|er|et|n|ns|ne|r|t)?s?$/;

// Plurals that change their vowel or drop one, alone or at the end of a compound (bakmennene). The stemmer knows none of them.
const irregular: readonly (readonly [plural: RegExp, word: string])[] = [
  [/menn(?:ene)?s?$/, "mann"],
  [/modre(?:ne)?s?$/, "mor"],
  [/fedre(?:ne)?s?$/, "far"],
  [/^netter(?:ne|s)?$/, "natt"],
  [/^ofre(?:ne)?s?$/, "offer"],
  [/sentre(?:t|ne)?s?$/, "senter"],
];

/** The stem of a folded word; all forms of søker and of senter have one, where Snowball gives three. */
export const stem = remember((form) => {
  const [plural, singular = ""] = irregular.find(([ending]) => ending.test(form)) ?? [];
  const word = plural ? form.replace(plural, singular) : form;
  const kept = keptEnding.exec(word)?.[1];
  // What is doubled before an ending, and two that are said apart: strømmen, moskeen. Not komme and hjemme: KOM and hjem are others.
  const whole = word.replace(/er(?:e|en|et|ne)s?$/, "er").replace(/([^aeiouy]e)ens?$/, "$1");
  return kept ?? stemmer(whole).replace(/(dom|gram|medlem|skam|strom)m$/, "$1");
});

const stopWords = new Set(
  fold(
    "i og til for en et ei på av å at som med er om de den det der du vi jeg man hun han hva hvem hvor hvordan hvorfor hvilke hvilken slags når hvis kan skal må vil har ha får få blir bli ved fra hos eller så noe noen etter under mens mot gå går gi gir gjøre gjør skje skjer trenge trenger bør være seg sin sitt sine meg min mitt mine hans hennes henne ham dem oss dere deres ikke hvis dersom fordi hvem hva hvordan hadde hatt ble blitt tatt ta tar bare også når allerede skulle kunne ville burde finnes fins vi han hun sier si vet gikk gått tok ga gav gjorde gjort sa sagt visste skjedde skjedd måtte jo ja nei veldig litt svært kanskje ikkje eg kva kven korleis kvar dei ein eit frå korfor vore vart andre annen annet samme alle alt selv var ingen da dette disse denne nå her der men mer mest gjelder gjelde står stå sted steder akkurat egentlig faktisk plutselig fremdeles enda helt ganske nesten knapt omtrent cirka ca pga ift evt sånn sånt slike slikt dessuten derfor altså dermed heller både enten samt via ellers stadig tilfelle vel visst liksom noensinne vært var unna ho hennar vere gjere gjer noko nokon kor berre mykje sjølv hjå seier annan fekk gjekk kjem kem kossen korsn kordan åssen hvodan",
  ).split(" "),
);

/** A word that only holds a sentence together. */
export const isStopWord = (form: string) => stopWords.has(form);

/** The words that carry meaning; all of them when none does. */
export function withoutStopWords(forms: readonly string[]): readonly string[] {
  const kept = forms.filter((form) => !stopWords.has(form));
  return kept.length > 0 ? kept : forms;
}

/** Words that most questions have, and that say little of what is asked about. They count for little beside others. */
const fillers = new Set(
  fold(
    "finne finner ser se mye mange ny nytt bruke bruker norge norsk person personen folk hjelp hjelpe lang lenge tid tiden mulig rett lov situasjon spørsmål kvinne mann dag sak saken slutte sluttet begynne begynt begynner starte startet kjøre kjørt fortelle forteller fortalt tror ønsker prøve prøver prøvd holde sitter ligger måned måneder uke uker dager år timer to tre fire fem seks første siste neste egen fått fikk flere hver slik ting vanlig viktig riktig god bra enkel enkelt klient klienten brukeren dame handler betyr hete heter langt fort snart siden igjen hit hjem ute inne gutten mannen dama",
  ).split(" "),
);

/** What a filler counts for beside another word. */
export const fillerWeight = 0.3;

export const isFiller = (form: string) => fillers.has(form);

/** What makes two names the same: stems of the words that carry meaning. «Alarmtelefon for barn» equals «alarmtelefonen barn». */
export function phraseKey(forms: readonly string[]): string {
  return withoutStopWords(forms).map(stem).join(" ");
}
