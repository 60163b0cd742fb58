import type { Area } from "./right";

/**
 * What a right can be about, area by area. Two rights with the same subject answer the same question of the reader, whatever the
 * group, so one that says yes and one that says no must not apply together: see contradictions.ts.
 */
export const subjects = {
  bolig: [
    /** A place in a centre of UDI or Bufetat: whether there is one, and when it is lost. */
    "mottaksplass",
    /** Which kind of centre, and when the person moves on. */
    "mottakstype",
    "bytte-mottak",
    "tilrettelagt-plass",
    /** Alternativ mottaksplass: housing in a municipality by agreement with UDI. */
    "amot",
    "bo-privat",
    /** Settlement in a municipality after a permit. */
    "bosetting",
    /** Ordinary housing help from NAV and the municipality. */
    "kommunal-bolig",
    /** A roof for a short time, through NAV. */
    "midlertidig-botilbud",
    /** Places to sleep run by voluntary organisations. */
    "frivillig-overnatting",
    /** Protected housing for possible victims of trafficking. */
    "trygg-bolig",
    "barnevernsplassering",
    "krisesenter",
    /** Housing that the permit presupposes. */
    "bolig-som-vilkar",
  ],
  okonomi: [
    "rad-og-veiledning",
    /** Money from UDI at a centre, and what the sources leave open elsewhere before settlement. */
    "pengereglementet",
    "ekstra-tilskudd",
    /** Ordinary social assistance from NAV; in an emergency: `nodhjelp`. */
    "sosialhjelp",
    "nodhjelp",
    "introduksjonsstonad",
    /** How NAV decides whether the person has a fixed abode. */
    "fast-bopel",
    /** Benefits earned through work. */
    "opptjente-ytelser",
    /** Food, clothes and showers from voluntary organisations. */
    "frivillig-hjelp",
    "barns-livsopphold",
    /** That somebody else is to provide for the person. */
    "forsorgeransvar",
    /** What social assistance does to a later application. */
    "selvforsorgelse",
  ],
  helse: [
    "oyeblikkelig-hjelp",
    /** Beyond what is acute: urgent and wholly necessary. */
    "hjelp-som-ikke-kan-vente",
    /** How far the right to health care goes in general. */
    "helsetjenester",
    "barns-helsehjelp",
    "svangerskap",
    "smittevern",
    "tuberkulose",
    /** Serious and imminent danger to life or health. */
    "psykisk-fare",
    /** Very serious mental illness without such a danger. */
    "psykisk-sykdom",
    /** To be assessed by the specialist health service; not treatment. */
    "spesialistvurdering",
    "frihetsberovet",
    "tolk",
    "fastlege",
    /** Membership on application. */
    "folketrygden",
    /** Health information sent to another country. */
    "helseopplysninger",
    "omsorgstjenester",
    /** Who pays where nobody is insured. */
    "betaling",
    /** Treatment that can wait. */
    "planlagt-behandling",
  ],
  arbeid: [
    /** Whether, and on what terms, the person may take paid work. */
    "rett-til-arbeid",
    /** Of a temporary work permit. */
    "fornyelse",
    "frivillig-arbeid",
    "arbeidsvilkar",
    "bytte-jobb",
    /** What a lost job does to the permit. */
    "mistet-jobb",
    /** Another permit for work: as a job seeker or as skilled. */
    "ny-tillatelse",
    /** Help from NAV to find work. */
    "nav-tiltak",
    "skattekort",
  ],
  skole: [
    "introduksjonsprogram",
    /** A course within the introduction programme. */
    "foreldreveiledning",
    /** The full-time programme of integration centres. */
    "kvalifiseringsprogram",
    /** Norwegian and social studies for adults, as a right, an offer or a duty. */
    "norskopplaring",
    /** The compulsory school: right and duty. */
    "grunnskole",
    /** Upper secondary school, and for EEA citizens what follows. */
    "videregaende",
    /** What a permit to study covers. */
    "studier",
    "barnehage",
    /** Courses and measures from NAV. */
    "nav-tiltak",
  ],
  annet: [
    /** To explain the case, to give an address, to report to the police when told to. */
    "plikter-i-saken",
    /** How the application is heard. */
    "saksbehandling",
    "hurtigspor",
    /** Which country is to examine the application. */
    "ansvarlig-land",
    /** Protection, and what is considered when it is refused. */
    "asyl-og-humanitart",
    "advokat",
    "representant-og-verge",
    /** Whether a decision can be appealed, and by when. */
    "klage",
    "utsatt-iverksettelse",
    /** A final refusal tried again, by UNE or in court. */
    "omgjoring",
    /** When the person must leave, and what stands in the way. */
    "utreiseplikt",
    /** Support for those who want to go home. */
    "assistert-retur",
    /** Rights in detention at Trandum. */
    "utlendingsinternat",
    "utvisning",
    "innreiseforbud",
    "tilbakekall",
    /** What the permit carries and how long it lasts. */
    "tillatelsen",
    "fornyelse",
    /** Being registered as moved out. */
    "folkeregisteret",
    /** The card or paper that shows that the stay is lawful. */
    "oppholdsbevis",
    "reisedokument",
    /** Family who want to come, or whom a child is to be reunited with. */
    "familie",
    /** A permit of one's own after a break-up, violence or a death. */
    "eget-opphold",
    "permanent-opphold",
    /** Time that counts towards permanent residence, and waiting time after a sentence. */
    "botid",
    "statsborgerskap",
    /** On what basis the stay is lawful without an asylum case: mostly the EEA rules. */
    "lovlig-opphold",
    "registrering",
    /** Local bans on begging and sleeping outdoors. */
    "lokale-forbud",
    "barnevern",
    /** The helper's duty to report or avert. */
    "varsling",
    /** Being treated and heard as a child. */
    "barns-stilling",
    /** What small children and children with special needs get at a centre. */
    "tilbud-til-barn",
    /** Applying for it, and how it goes together with an asylum case. */
    "refleksjonsperiode",
    /** What must be done at once for possible victims. */
    "hjelp-ved-utnyttelse",
    /** What possible victims are offered over time. */
    "oppfolging",
  ],
} as const satisfies Record<Area, readonly string[]>;

export type Subject<A extends Area = Area> = (typeof subjects)[A][number];
