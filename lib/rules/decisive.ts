import type { Area, Group, Right } from "./right";
import { rights } from "./rights";

/**
 * The few rights of a group that decide most in an area: what the overviews show. Chosen so that no yes is shown without the no that
 * limits it, and the other way: where one right of a subject says «none», the cell has it, and what else it shows of the subject.
 * A whole id is a right that stands in another group and covers this one too: a child who is alone appeals by the rules of asylum
 * seekers, and whoever got a final rejection has the rules of those without lawful residence. Left out, the cell would seem emptier than it is.
 * The test of this list holds that, and that each typical situation finds something here.
 */
export const decisive: Readonly<Record<Area, Readonly<Record<Exclude<Group, "alle">, readonly string[]>>>> = {
  bolig: {
    asylsoker: [
      "mottaksplass",
      "klage-utsatt",
      "klage-uten-utsatt",
      "mottak-til-bosetting",
      "bosetting",
      "begrenset",
      "irregular.bolig.mottaksplass",
    ],
    ema: [
      "omsorgssenter",
      "mottak-udi",
      "usikker-alder",
      "bosetting-bufetat",
      "bosetting-imdi",
      "begrenset",
      "tidsbegrenset",
      "asylsoker.bolig.mottak-til-bosetting",
      "irregular.bolig.mottaksplass",
    ],
    irregular: ["mottaksplass", "barn-alene", "nodhjelp", "akutt-overnatting", "ingen-kommunal-bolig"],
    eos: [
      "nordisk",
      "fast-bopel",
      "midlertidig",
      "uten-bopel",
      "irregular.bolig.nodhjelp",
      "irregular.bolig.akutt-overnatting",
    ],
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
      "irregular.okonomi.stonad-pa-mottak",
    ],
    ema: [
      "omsorgssenter",
      "privat",
      "innvilget",
      "begrenset-tillatelse",
      "asylsoker.okonomi.pengereglementet",
      "asylsoker.okonomi.bosettingskommune",
      "irregular.okonomi.stonad-pa-mottak",
    ],
    irregular: ["stonad-pa-mottak", "nodhjelp", "nodhjelp-endelig-avslag", "sokt-fornyelse", "ingen-fast-stonad"],
    eos: ["nordisk", "fast-bopel", "vurdering-av-bopel", "nodhjelp", "selvhjulpen", "irregular.okonomi.nodhjelp"],
    reflektant: ["stonad", "barn", "etter-perioden", "asylmottak", "nodhjelp", "for-svar"],
    "annen-tillatelse": ["fast-bopel", "nodhjelp", "sen-fornyelse", "permanent-selvforsorgelse"],
  },
  helse: {
    asylsoker: [
      "full",
      "fastlege",
      "innvilget",
      "begrenset",
      "tuberkulose",
      "irregular.helse.voksne",
      "irregular.helse.fastlege",
    ],
    ema: [
      "tidsbegrenset",
      "asylsoker.helse.full",
      "asylsoker.helse.fastlege",
      "asylsoker.helse.innvilget",
      "asylsoker.helse.begrenset",
      "irregular.helse.barn",
      "irregular.helse.fastlege",
    ],
    irregular: ["barn", "voksne", "betaling", "mer-enn-rett", "planlagt", "fastlege"],
    eos: ["folketrygd", "helsetrygdkort", "fast-opphold", "uten-dekning", "planlagt", "irregular.helse.voksne"],
    reflektant: ["helsetjenester", "asylsoker", "barn", "folger-status", "folketrygden"],
    "annen-tillatelse": ["permanent", "fast-opphold", "sen-fornyelse"],
  },
  arbeid: {
    asylsoker: [
      "innvilget",
      "begrenset",
      "frivillig",
      "tillatelse",
      "ikke-tillatelse",
      "irregular.arbeid.endelig-avslag",
    ],
    ema: [
      "samtykke",
      "tidsbegrenset",
      "asylsoker.arbeid.innvilget",
      "asylsoker.arbeid.begrenset",
      "asylsoker.arbeid.frivillig",
      "asylsoker.arbeid.tillatelse",
      "asylsoker.arbeid.ikke-tillatelse",
      "irregular.arbeid.endelig-avslag",
    ],
    irregular: ["eos-uten-grunnlag", "sok-fra-hjemlandet", "endelig-avslag"],
    eos: [
      "rett-til-arbeid",
      "hjelp-fra-nav",
      "familie-utenfor-eos",
      "tredjelandsborger",
      "irregular.arbeid.eos-uten-grunnlag",
    ],
    reflektant: ["refleksjonsperioden", "eos", "asylsoker", "etter-perioden", "ikke-innvilget", "barn", "barn-eos"],
    "annen-tillatelse": ["permanent", "faglart", "sesong", "student", "au-pair", "familie", "mistet-jobb"],
  },
  skole: {
    asylsoker: [
      "barn-grunnskole",
      "introduksjonsprogram",
      "norsk",
      "videregaende-innvilget",
      "barn-16-18",
      "begrenset",
      "ingen-norsk",
      "over-55",
      "videregaende-utenfor",
      "irregular.skole.grunnskole",
    ],
    ema: [
      "grunnskole",
      "skoleplikt",
      "usikker-alder",
      "16-18",
      "begrenset-tillatelse",
      "asylsoker.skole.videregaende-innvilget",
      "asylsoker.skole.videregaende-utenfor",
      "irregular.skole.grunnskole",
      "irregular.skole.16-17",
    ],
    irregular: ["grunnskole", "16-17", "barnehage", "voksne", "norsk-bortfalt"],
    eos: ["grunnskole", "grunnskole-under-3-mnd", "videregaende-og-hoyere", "videregaende-andre", "norskkurs"],
    reflektant: [
      "grunnskole",
      "grunnskole-plikt",
      "barn-i-folge",
      "asylsoker",
      "norsk-kommune",
      "videregaende",
      "ikke-innvilget",
    ],
    "annen-tillatelse": ["barn", "introduksjon-familie", "student", "norsk-faglart", "permanent-norsk", "ikke-omtalt"],
  },
  annet: {
    asylsoker: [
      "klage",
      "advokat-klage",
      "utsatt-innvilget",
      "utsatt-sokt",
      "tillatelsen",
      "advokat-soknad",
      "klagefrist",
      "klagefrist-apenbart-grunnlos",
      "dublin-klage",
      "begrenset",
      "utsatt-nei",
      "irregular.annet.omgjoring",
      "irregular.annet.utreisefrist",
    ],
    ema: [
      "representant",
      "advokat",
      "aldersundersokelse",
      "barneperspektiv",
      "tidsbegrenset",
      "savnet",
      "advokat-over-18",
      "retur-omsorg",
      "asylsoker.annet.klage",
      "asylsoker.annet.klagefrist",
      "asylsoker.annet.klagefrist-apenbart-grunnlos",
      "asylsoker.annet.utsatt-innvilget",
      "asylsoker.annet.utsatt-nei",
    ],
    irregular: [
      "soke-og-klage",
      "utsatt-iverksettelse",
      "barnevern",
      "omgjoring",
      "assistert-retur",
      "utreisefrist",
      "eos-uten-grunnlag",
      "klage-utvisning",
      "eos.annet.klage-bortvisning",
      "eos.annet.avslag-registreringsbevis",
      "ema.annet.retur-omsorg",
    ],
    eos: [
      "nordisk-opphold",
      "tre-maneder",
      "klage-bortvisning",
      "arbeidssoker",
      "varig-opphold",
      "sagt-opp-selv",
      "avslag-registreringsbevis",
      "irregular.annet.eos-uten-grunnlag",
      "irregular.annet.soke-og-klage",
    ],
    reflektant: [
      "ring-na",
      "advokat",
      "representant",
      "verge",
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
      "for-sen-fornyelse",
      "permanent-soknad",
      "eget-grunnlag",
      "mishandling",
      "familie-hit",
      "utvisning-varsel",
      "sesong-hjemreise",
      "sesong-familie",
    ],
  },
};

/** Every id that an overview of any group shows. */
const ids: ReadonlySet<string> = new Set(
  Object.entries(decisive).flatMap(([area, groups]) =>
    Object.entries(groups).flatMap(([group, slugs]) => slugs.map((slug) => idOf(slug, group, area))),
  ),
);

function idOf(slug: string, group: string, area: string): string {
  return slug.includes(".") ? slug : `${group}.${area}.${slug}`;
}

/** Whether an overview shows the right; what applies to everybody is told apart from the groups. */
export function isDecisive(right: Pick<Right, "id">): boolean {
  return ids.has(right.id);
}

/** The rights that an overview shows for a group in an area, in the order of the list. */
export function decisiveRights(group: Exclude<Group, "alle">, area: Area): Right[] {
  return decisive[area][group].flatMap((slug) => rights.filter(({ id }) => id === idOf(slug, group, area)));
}
