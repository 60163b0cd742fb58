import { wordForms } from "./analyse";

/**
 * Everyday English of people who ask for themselves or read a letter aloud, and the Norwegian that the handbook uses. Reviewed
 * by hand; no entry may begin with a word that is Norwegian too. Singular; the plural in -s is understood.
 */
const dictionary: Readonly<Record<string, string>> = {
  "age assessment": "aldersundersøkelse",
  "apply for asylum": "asylsøknad",
  "asylum application": "asylsøknad",
  "asylum centre": "asylmottak",
  "asylum center": "asylmottak",
  "asylum interview": "asylintervju",
  "asylum seeker": "asylsøker",
  "bank account": "bankkonto",
  "birth certificate": "fødselsattest",
  "child abuse": "vold barn",
  "child care": "barnehage",
  "child marriage": "barneekteskap",
  "child protection": "barnevern",
  "child welfare": "barnevern",
  "crisis centre": "krisesenter",
  "crisis center": "krisesenter",
  "crisis shelter": "krisesenter",
  "domestic violence": "vold nære relasjoner",
  "emergency help": "nødhjelp",
  "emergency housing": "nødovernatting",
  "emergency number": "nødnummer",
  "emergency room": "legevakt",
  "emergency shelter": "nødovernatting",
  "employment contract": "arbeidskontrakt",
  "family immigration": "familieinnvandring",
  "family reunification": "familiegjenforening",
  "family reunion": "familiegjenforening",
  "final rejection": "endelig avslag",
  "financial assistance": "sosialhjelp",
  "financial support": "sosialhjelp",
  "forced labour": "tvangsarbeid",
  "forced labor": "tvangsarbeid",
  "forced marriage": "tvangsekteskap",
  "forced return": "tvangsretur",
  "free lawyer": "gratis advokat",
  "free legal aid": "gratis advokat",
  gp: "fastlege",
  "health care": "helsehjelp",
  healthcare: "helsehjelp",
  "health service": "helsehjelp",
  "human trafficking": "menneskehandel",
  "identity card": "id-kort",
  "introduction program": "introduksjonsprogram",
  "introduction programme": "introduksjonsprogram",
  "language course": "norskkurs",
  "legal aid": "fri rettshjelp",
  "legal help": "rettshjelp",
  "mental health": "psykisk helse",
  "norwegian class": "norskkurs",
  "norwegian course": "norskkurs",
  "penal code": "straffeloven",
  "permanent residence": "permanent oppholdstillatelse",
  "permanent residence permit": "permanent oppholdstillatelse",
  "reception centre": "mottak",
  "reception center": "mottak",
  "reflection period": "refleksjonsperiode",
  "refugee camp": "mottak",
  "residence card": "oppholdskort",
  "residence permit": "oppholdstillatelse",
  "right to work": "arbeidstillatelse",
  "sex work": "prostitusjon",
  "social security": "folketrygd",
  "social service": "sosiale tjenester",
  "tax card": "skattekort",
  "travel document": "reisebevis",
  "unaccompanied minor": "enslig mindreårig",
  "undocumented migrant": "papirløs",
  "voluntary return": "frivillig retur",
  "work permit": "arbeidstillatelse",
  "working permit": "arbeidstillatelse",
  abortion: "abort",
  abuse: "overgrep",
  accommodation: "overnatting",
  address: "adresse",
  ambulance: "ambulanse nødnummer",
  apartment: "bolig",
  appeal: "klage",
  arrested: "pågrepet",
  asylum: "asyl",
  baby: "barn",
  begging: "tigging",
  benefit: "ytelse",
  birth: "fødsel",
  child: "barn",
  children: "barn",
  childcare: "barnehage",
  citizen: "borger",
  citizenship: "statsborgerskap",
  clothes: "klær",
  complaint: "klage",
  confidentiality: "taushetsplikt",
  cost: "betaler",
  deadline: "frist",
  dentist: "tannlege",
  deport: "utvisning",
  deportation: "utvisning",
  deported: "utvist",
  detention: "utlendingsinternat",
  divorce: "samlivsbrudd",
  doctor: "lege",
  education: "utdanning",
  embassy: "ambassade",
  emergency: "akutt",
  employer: "arbeidsgiver",
  entitled: "rett",
  exploitation: "utnyttelse",
  exploited: "utnyttelse",
  expelled: "utvist",
  expulsion: "utvisning",
  extend: "fornye",
  family: "familie",
  food: "mat",
  guardian: "representant",
  health: "helse",
  homeless: "bostedsløs",
  hospital: "sykehus",
  hotline: "telefon",
  housing: "bolig",
  husband: "ektefelle",
  immigrant: "innvandrer",
  infection: "smitte",
  interpreter: "tolk",
  interpreting: "tolk",
  job: "arbeid",
  jobseeker: "arbeidssøker",
  kindergarten: "barnehage",
  lawyer: "advokat",
  marriage: "ekteskap",
  medicine: "medisin",
  migrant: "migrant",
  midwife: "jordmor",
  minor: "mindreårig",
  money: "penger",
  naturalisation: "statsborgerskap",
  number: "nummer",
  parent: "foreldre",
  passport: "pass",
  pay: "betale",
  permit: "tillatelse",
  police: "politi",
  pregnancy: "gravid",
  pregnant: "gravid",
  prostitution: "prostitusjon",
  psychologist: "psykolog",
  refugee: "flyktning",
  rejected: "avslag",
  rejection: "avslag",
  renew: "fornye",
  renewal: "fornye",
  resettlement: "bosetting",
  residence: "opphold",
  rights: "rettigheter",
  roma: "romfolk",
  salary: "lønn",
  school: "skole",
  shelter: "overnatting",
  sick: "syk",
  sleep: "sove",
  spouse: "ektefelle",
  student: "student",
  tax: "skatt",
  teenager: "ungdom",
  torture: "tortur",
  trafficked: "menneskehandel",
  trafficking: "menneskehandel",
  translator: "tolk",
  treatment: "behandling",
  undocumented: "papirløs",
  unemployed: "arbeidsledig",
  vaccine: "vaksine",
  victim: "offer",
  violence: "vold",
  visa: "visum",
  wage: "lønn",
  wife: "ektefelle",
  work: "arbeid",
  worker: "arbeidstaker",
};

// Norwegian words among them (to, an, do) are left out only from a query that has an English word of meaning.
const functionWords = new Set(
  "a about access after an and any are as at be by can could do does for from get getting give has have help how i if in into is it me must my need no not of on or our out paid receive she should someone than that the their there they this to us want we what when where which while who whom whose will with without would you your".split(
    " ",
  ),
);

const longestPhrase = 3;

const byWords = new Map(
  Object.entries(dictionary).map(([english, norwegian]) => [singular(wordForms(english)), wordForms(norwegian)]),
);

/** The folded words of a query with English read as Norwegian; the same words when there is no English. */
export function toNorwegian(words: readonly string[]): string[] {
  const read: string[] = [];
  const rest: { at: number; word: string }[] = [];
  let isEnglish = false;
  for (let at = 0; at < words.length; ) {
    const length = phraseLength(words, at);
    if (length === 0) {
      rest.push({ at: read.length, word: words[at] ?? "" });
      read.push(words[at] ?? "");
      at++;
      continue;
    }
    isEnglish = true;
    read.push(...(byWords.get(singular(words.slice(at, at + length))) ?? []));
    at += length;
  }
  if (!isEnglish) return [...words];
  const dropped = new Set(rest.filter(({ word }) => functionWords.has(word)).map(({ at }) => at));
  return read.filter((_, at) => !dropped.has(at));
}

/** How many words from this one are English for one thing; the longest such phrase, 0 when there is none. */
function phraseLength(words: readonly string[], at: number): number {
  for (let length = Math.min(longestPhrase, words.length - at); length > 0; length--) {
    if (byWords.has(singular(words.slice(at, at + length)))) return length;
  }
  return 0;
}

function singular(words: readonly string[]): string {
  return words.map((word) => (word.length > 4 ? word.replace(/(?:s|[^a-z]s)$/, "") : word)).join(" ");
}
