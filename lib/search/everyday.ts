/**
 * Everyday words that readers use for one another. Terms of the trade and their synonyms are in content/glossary.yaml; these
 * are no terms, and need no entry there.
 */
export const everydaySynonyms: readonly (readonly string[])[] = [
  ["arbeid", "jobb"],
  ["borte", "forsvunnet", "savnet"],
  ["fornye", "forlenge"],
  ["føde", "fødsel"],
  ["gravid", "svangerskap"],
  ["norskkurs", "norskopplæring", "norskundervisning"],
  ["overnatte", "sove"],
  ["samtale", "snakke"],
];
