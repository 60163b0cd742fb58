/**
 * Everyday words that readers use for one another. Terms of the trade and their synonyms are in content/glossary.yaml; these
 * are no terms, and need no entry there.
 */
export const everydaySynonyms: readonly (readonly string[])[] = [
  ["arbeid", "jobb"],
  ["borte", "forsvunnet", "forsvinner", "savnet", "rømt", "stukket av"],
  ["fikk", "fått"],
  ["fornye", "forlenge"],
  ["føde", "fødsel"],
  ["gammel", "alder"],
  ["gifte", "ekteskap"],
  ["gravid", "svangerskap"],
  ["husløs", "bostedsløs"],
  ["husrom", "overnatting"],
  ["kone", "ektefelle"],
  ["norskkurs", "norskopplæring", "norskundervisning"],
  ["overnatte", "sove"],
  ["psykose", "psykisk"],
  ["raskere", "prioritere"],
  ["samtale", "snakke"],
  ["skilt", "skilsmisse", "samlivsbrudd"],
  ["slår", "mishandler", "vold"],
  ["stjal", "stjålet", "tyveri", "naskeri"],
  ["tjene", "inntekt"],
  ["traumatisert", "traumer"],
  ["uten oppholdstillatelse", "uten papirer", "uten lovlig opphold", "papirløs"],
  ["uttransportering", "sendes ut", "sendt ut", "kastet ut av landet"],
];
