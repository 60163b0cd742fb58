import { phraseKey } from "./analyse";
import { readQuery } from "./query";
import { keyOf } from "./subjects";

/** What a worker calls a person's situation, by the answers that it gives in the wizard. Reviewed by hand. */
const situations: Readonly<Record<string, readonly string[]>> = {
  "status=asylsoker": ["asylsøker", "søker asyl", "søkt asyl", "asylsøknad", "asylsøkerbevis"],
  "status=asylsoker&fase=avslag-klage": ["avslag asyl", "avslag på asylsøknad", "klage på avslag asyl"],
  "status=asylsoker&fase=endelig-avslag": ["endelig avslag", "avslag fra UNE"],
  "status=asylsoker&fase=innvilget": ["innvilget asyl", "fått asyl", "flyktning"],
  "status=ema": ["EMA", "enslig mindreårig", "enslig mindreårig asylsøker", "enslig asylsøker"],
  "status=irregular": [
    "papirløs",
    "udokumentert",
    "irregulær",
    "irregulær migrant",
    "uten papirer",
    "uten lovlig opphold",
    "uten oppholdstillatelse",
    "ulovlig opphold",
  ],
  "status=eos": [
    "EØS-borger",
    "EU-borger",
    "EU/EØS-borger",
    "EØS",
    "EØS-migrant",
    "arbeidsmigrant",
    "romfolk",
    "nordisk borger",
  ],
  "status=reflektant": ["reflektant", "refleksjonsperiode", "offer for menneskehandel", "utsatt for menneskehandel"],
  "status=annen-tillatelse": ["oppholdstillatelse", "midlertidig oppholdstillatelse"],
  "status=annen-tillatelse&tillatelse=familie": ["familieinnvandret", "familieinnvandring", "familiegjenforening"],
  "status=annen-tillatelse&tillatelse=faglart": ["faglært", "arbeidsinnvandrer"],
  "status=annen-tillatelse&tillatelse=sesong": ["sesongarbeider"],
  "status=annen-tillatelse&tillatelse=student": ["student", "utenlandsk student"],
  "status=annen-tillatelse&tillatelse=au-pair": ["au pair"],
  "status=annen-tillatelse&tillatelse=permanent": ["permanent opphold", "permanent oppholdstillatelse"],
};

const byName = new Map(
  Object.entries(situations).flatMap(([answers, names]) => names.map((name) => [keyOf(name), answers])),
);

/** All answers that `wizardAnswers` may give. */
export const offeredAnswers: readonly string[] = Object.keys(situations);

const longestName = 4;

/**
 * The answers that a query gives in the wizard, as in its address: «helsehjelp papirløs» → "status=irregular". The longest
 * name counts, and the first of equals.
 *
 * @returns undefined when the query says nothing of a person's situation
 */
export function wizardAnswers(rawQuery: string): string | undefined {
  return answersIn(readQuery(rawQuery).words);
}

/** The group of persons that a query's words are about: "irregular" for «helsehjelp papirløs». */
export function groupIn(words: readonly string[]): string | undefined {
  return answersIn(words)?.replace(/^status=([^&]+).*$/, "$1");
}

function answersIn(words: readonly string[]): string | undefined {
  for (let length = Math.min(longestName, words.length); length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const answers = byName.get(phraseKey(words.slice(at, at + length)));
      if (answers) return answers;
    }
  }
  return undefined;
}
