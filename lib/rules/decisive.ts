import type { Area, Group, Right } from "./right";
import { rights } from "./rights";

/**
 * The few rights of a group that decide most in an area: what the overviews show. Chosen so that no yes is shown without the no that
 * limits it, and the other way: where one right of a subject says «none», the cell has it, and what else it shows of the subject.
 * The test of this list holds that, and that each typical situation finds something here.
 */
export const decisive: Readonly<Record<Area, Readonly<Record<Exclude<Group, "alle">, readonly string[]>>>> = {
  bolig: {
    asylsoker: ["mottaksplass", "klage-utsatt", "klage-uten-utsatt", "mottak-til-bosetting", "bosetting", "begrenset"],
    ema: [
      "omsorgssenter",
      "mottak-udi",
      "usikker-alder",
      "bosetting-bufetat",
      "bosetting-imdi",
      "begrenset",
      "tidsbegrenset",
    ],
    irregular: ["mottaksplass", "nodhjelp", "akutt-overnatting", "ingen-kommunal-bolig"],
    eos: ["nordisk", "fast-bopel", "midlertidig", "uten-bopel"],
    reflektant: ["trygg-bolig", "asylmottak", "barn-plassering", "etter-perioden", "akutt-rosa", "nodhjelp"],
    "annen-tillatelse": ["krisesenter", "midlertidig", "ingen-egen-rett"],
  },
  okonomi: {
    asylsoker: [
      "pengereglementet",
      "bosettingskommune",
      "introduksjonsstonad",
      "nodhjelp-klage",
      "apenbart-urimelig",
      "ingen-sosialhjelp",
      "over-55",
    ],
    ema: ["omsorgssenter", "privat", "innvilget", "begrenset-tillatelse"],
    irregular: ["stonad-pa-mottak", "nodhjelp", "nodhjelp-endelig-avslag", "sokt-fornyelse", "ingen-fast-stonad"],
    eos: ["nordisk", "fast-bopel", "vurdering-av-bopel", "nodhjelp", "selvhjulpen"],
    reflektant: ["stonad", "barn", "etter-perioden", "asylmottak", "nodhjelp", "for-svar"],
    "annen-tillatelse": ["fast-bopel", "nodhjelp", "sen-fornyelse", "permanent-selvforsorgelse"],
  },
  helse: {
    asylsoker: ["full", "fastlege", "innvilget", "begrenset", "tuberkulose"],
    ema: ["tidsbegrenset"],
    irregular: ["barn", "voksne", "betaling", "mer-enn-rett", "planlagt", "fastlege"],
    eos: ["folketrygd", "helsetrygdkort", "fast-opphold", "uten-dekning", "planlagt"],
    reflektant: ["helsetjenester", "asylsoker", "barn", "folger-status", "folketrygden"],
    "annen-tillatelse": ["permanent", "fast-opphold", "sen-fornyelse"],
  },
  arbeid: {
    asylsoker: ["innvilget", "begrenset", "frivillig", "tillatelse", "ikke-tillatelse"],
    ema: ["samtykke", "tidsbegrenset"],
    irregular: ["eos-uten-grunnlag", "sok-fra-hjemlandet", "endelig-avslag"],
    eos: ["rett-til-arbeid", "hjelp-fra-nav", "familie-utenfor-eos", "tredjelandsborger"],
    reflektant: ["refleksjonsperioden", "eos", "asylsoker", "etter-perioden", "ikke-innvilget", "barn"],
    "annen-tillatelse": ["permanent", "faglart", "sesong", "student", "au-pair", "familie", "mistet-jobb"],
  },
  skole: {
    asylsoker: [
      "barn-grunnskole",
      "introduksjonsprogram",
      "norsk",
      "videregaende-innvilget",
      "begrenset",
      "ingen-norsk",
      "over-55",
      "videregaende-utenfor",
    ],
    ema: ["grunnskole", "skoleplikt", "usikker-alder", "16-18", "begrenset-tillatelse"],
    irregular: ["grunnskole", "16-17", "barnehage", "voksne"],
    eos: ["grunnskole", "grunnskole-under-3-mnd", "videregaende-og-hoyere", "videregaende-andre", "norskkurs"],
    reflektant: ["grunnskole", "grunnskole-plikt", "asylsoker", "norsk-kommune", "videregaende", "ikke-innvilget"],
    "annen-tillatelse": ["barn", "introduksjon-familie", "student", "norsk-faglart", "permanent-norsk", "ikke-omtalt"],
  },
  annet: {
    asylsoker: [
      "klage",
      "advokat-klage",
      "utsatt-innvilget",
      "tillatelsen",
      "advokat-soknad",
      "klagefrist",
      "klagefrist-apenbart-grunnlos",
      "begrenset",
      "utsatt-nei",
    ],
    ema: [
      "representant",
      "advokat",
      "aldersundersokelse",
      "barneperspektiv",
      "tidsbegrenset",
      "savnet",
      "advokat-over-18",
    ],
    irregular: [
      "soke-og-klage",
      "utsatt-iverksettelse",
      "barnevern",
      "omgjoring",
      "assistert-retur",
      "utreisefrist",
      "eos-uten-grunnlag",
    ],
    eos: [
      "nordisk-opphold",
      "tre-maneder",
      "klage-bortvisning",
      "arbeidssoker",
      "varig-opphold",
      "sagt-opp-selv",
      "avslag-registreringsbevis",
    ],
    reflektant: [
      "ring-na",
      "advokat",
      "representant-eller-verge",
      "soke-refleksjon",
      "ny-tillatelse",
      "meldeplikt",
      "ikke-varig-opphold",
      "foreldre",
    ],
    "annen-tillatelse": [
      "tilbakekall",
      "fornyelse",
      "permanent-soknad",
      "eget-grunnlag",
      "mishandling",
      "familie-hit",
      "sesong-hjemreise",
      "sesong-familie",
    ],
  },
};

const ids: ReadonlySet<string> = new Set(
  Object.entries(decisive).flatMap(([area, groups]) =>
    Object.entries(groups).flatMap(([group, slugs]) => slugs.map((slug) => `${group}.${area}.${slug}`)),
  ),
);

/** Whether an overview shows the right; what applies to everybody is told apart from the groups. */
export function isDecisive(right: Pick<Right, "id">): boolean {
  return ids.has(right.id);
}

/** The rights that an overview shows for a group in an area, in the order of the list. */
export function decisiveRights(group: Exclude<Group, "alle">, area: Area): Right[] {
  return decisive[area][group].flatMap((slug) => rights.filter(({ id }) => id === `${group}.${area}.${slug}`));
}
