import { type Condition, isAnswer } from "./condition";

/**
 * The questions and their options, in the order in which they are written in addresses.
 * Ids are the public contract (addresses, JSON) and never change; new ones may be added.
 * The words stand in content/questions.yaml.
 */
export const options = {
  status: ["asylsoker", "ema", "irregular", "eos", "reflektant", "annen-tillatelse"],
  fase: ["soknad", "innvilget", "begrenset", "tidsbegrenset", "avslag-klage", "endelig-avslag"],
  grunn: ["endelig-avslag", "utlopt-tillatelse", "aldri-sokt", "eos-uten-grunnlag", "annet-avslag"],
  borger: ["nordisk", "eos", "tredjeland-eos", "utenfor-eos"],
  refleksjon: ["ikke-sokt", "sokt", "innvilget", "utlopt", "avslatt"],
  tillatelse: ["familie", "faglart", "sesong", "student", "au-pair", "permanent"],
  alder: ["under-6", "6-11", "12-14", "15", "16-17", "18-55", "over-55", "usikker", "vurdert-over-18"],
  bosted: ["mottak", "omsorgssenter", "privat", "kommune", "forlatt-mottak"],
  mottakstype: ["ankomst", "transitt", "ordinart", "integrering"],
  flytting: ["ikke-bosatt", "bosettingskommunen", "avtalt", "uten-avtale", "over-5-ar"],
  dublin: ["ja", "nei"],
  annetland: ["ingen", "sokt", "avgjort", "familie"],
  intervju: ["ja", "unntatt", "nei"],
  identitet: ["dokumentert", "ikke-i-tvil", "mangler"],
  utsatt: ["ja", "ikke-avgjort", "nei"],
  sakstype: ["ordinar", "apenbart-grunnlos"],
  omgjoring: ["nei", "aktuelt", "sendt"],
  utreiseplikt: ["ja", "nei"],
  grunnlag: [
    "arbeidstaker",
    "arbeidssoker",
    "mistet-jobb-under-1-ar",
    "mistet-jobb-over-1-ar",
    "arbeidsufor",
    "student",
    "egne-midler",
    "selvstendig",
    "tjenesteyter",
    "familie",
    "ingen",
  ],
  oppholdstid: ["under-3-mnd", "3-6-mnd", "over-6-mnd", "over-5-ar"],
  oppsigelse: ["ufrivillig", "selv"],
  bopel: ["ja", "nei"],
  helsedekning: ["folketrygd", "helsetrygdkort", "ingen"],
  "familie-utenfor-eos": ["ja", "nei"],
  nod: ["ja", "nei"],
  helsebehov: ["akutt", "gravid", "smitte", "psykisk-fare", "planlagt", "omsorg", "frihetsberovet"],
  asylsak: ["ingen", "under-behandling", "endelig-vedtak"],
  anmeldt: ["ja", "nei"],
  foreldre: ["ja", "nei"],
  hendelse: ["ingen", "samlivsbrudd", "vold", "tvangsekteskap", "kastet-ut", "jobbytte", "mistet-jobb", "utloper"],
  referanse: ["ektefelle", "forelder", "barn", "annen"],
  nystilling: ["ny-type", "samme-type"],
  barn: ["ingen", "0-1", "2-3", "4-5", "6-15", "16-17"],
  utnyttelse: ["nei", "usikker", "ja"],
} as const;

export type QuestionId = keyof typeof options;
export type OptionOf<Q extends QuestionId> = (typeof options)[Q][number];

/** True when the question has one of these answers. Several options read as "or". */
export function is<Q extends QuestionId>(question: Q, ...answers: [OptionOf<Q>, ...OptionOf<Q>[]]): Condition {
  return isAnswer(question, answers);
}
