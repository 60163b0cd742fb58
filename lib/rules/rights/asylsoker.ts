import { all, any, not } from "../condition";
import { is } from "../options";
import {
  hasRightsOfAdultApplicant,
  hasRightsOfApplicant,
  isAppealingOrUpheld,
  isExemptFromDublin,
  isFinallyRejected,
  isMinor,
  isPastSettlement,
  isSettled,
  isStayUpheld,
  meetsWorkPermitTerms,
  seeksAsylum,
  seeksAsylumAlone,
  seeksAsylumAsAdult,
} from "../predicates";
import { handbook, heldAgain, type Right, right } from "../right";

/**
 * Asylum seekers and those who have got an answer. What is the same for unaccompanied minors stands here and covers them too;
 * those of them who are treated as adults have the rights of adults.
 */

const held = "2026-11-22";
/** Held against the source anew. */
const anew = "2026-11-23";
type Row = "EMA" | "mottaksbeboere" | "utenfor mottak" | "innvilget opphold" | "avslag på asylsøknad";
type Column = "Bolig" | "Økonomi" | "Helsetjenester" | "Arbeidstillatelse" | "Skole m.m." | "Annet";
const table = (row: Row, column: Column) => handbook(`kap. 6, tabell: ${row}, ${column}`, held);
const section = (place: string) => handbook(place, held);
const appealSection = section("kap. 10, Avslag, klage og omgjøringsbegjæring");
const limitedSection = section("kap. 7, Oppholdstillatelser med begrensninger");
const dublinSection = section("kap. 6, Dublin-samarbeidet");
const workSection = section("kap. 6, Midlertidig arbeidstillatelse for asylsøkere");
const socialSection = section("kap. 6, Har asylsøkere rett til sosialhjelp?");
const fastTrackSection = section("kap. 6, Hurtig saksbehandling av visse typer asylsøknader");
const arrivalSection = section("kap. 6, Ankomst og registrering");
const settlementSection = section("kap. 8, Bosetting");
const programmeSection = section("kap. 8, Introduksjonsprogram");
const secondMoveSection = section("kap. 8, Sekundærflytting");
const protectionSection = section("kap. 7, Beskyttelse (asyl)");
const humanitarianSection = section(
  "kap. 7, Opphold på grunnlag av sterke menneskelige hensyn eller særlig tilknytning til riket",
);
const permanentSection = section("kap. 9, Vilkår for innvilgelse av permanent oppholdstillatelse");

const waits = all(seeksAsylum, is("fase", "soknad"));
const appeals = all(seeksAsylum, is("fase", "avslag-klage"));
const granted = all(seeksAsylum, is("fase", "innvilget"));
const limitedPermit = all(seeksAsylum, is("fase", "begrenset"));
/** The permit until 18, while it lasts. */
const until18 = all(seeksAsylumAlone, is("fase", "tidsbegrenset"));
const limitedInTime = any(limitedPermit, until18);
const anyPermit = any(granted, limitedInTime);
const inCentre = is("bosted", "mottak");
const onTheirOwn = is("bosted", "privat", "forlatt-mottak");
const outsideCentre = is("bosted", "privat", "forlatt-mottak", "kommune");
const ofProgrammeAge = is("alder", "18-55", "vurdert-over-18");
const hasChildren = is("barn", "0-1", "2-3", "4-5", "6-15", "16-17");
/** Under 15 and alone: the offer is Bufetat's, not a place in a centre under UDI. */
const belongsInCareCentre = all(
  is("status", "ema"),
  is("fase", "soknad", "avslag-klage"),
  is("alder", "under-6", "6-11", "12-14"),
);
const school16to18 = is("alder", "16-17");
const workPermitLaws = [{ law: "udi-2010-180" }, { law: "udi-2010-180v2" }];

export const asylsokerRights: readonly Right[] = [
  // Housing

  /** A place in a reception centre while UDI deals with the case. Voluntary. */
  right("asylsoker.bolig.mottaksplass", {
    entitlement: "right",
    subject: "mottaksplass",
    when: all(seeksAsylumAsAdult, waits),
    legalBasis: [],
    sources: [table("utenfor mottak", "Bolig"), section("kap. 6, Asylmottak")],
    contacts: ["udi-opplysning", "asylmottak"],
    readMore: "asylsokerprosessen#mottak",
  }),
  /** From the arrival centre on to a transit centre. Unaccompanied minors have centres of their own. */
  right("asylsoker.bolig.ankomst", {
    entitlement: "limited",
    subject: "mottakstype",
    when: all(seeksAsylumAsAdult, waits, inCentre, is("mottakstype", "ankomst")),
    legalBasis: [],
    sources: [arrivalSection],
    contacts: ["asylmottak", "udi-opplysning"],
    readMore: "asylsokerprosessen#ankomst",
    deadline: "ankomstsenter-21-dager",
  }),
  /** Refused by UDI, enforcement deferred: the table and chapter 10 agree. */
  right("asylsoker.bolig.klage-utsatt", {
    entitlement: "right",
    subject: "mottaksplass",
    when: all(seeksAsylumAsAdult, appeals, is("utsatt", "ja")),
    legalBasis: [],
    sources: [table("avslag på asylsøknad", "Bolig"), section("kap. 10, innledning")],
    contacts: ["udi-opplysning", "asylmottak"],
    readMore: "etter-avslag#rettigheter",
  }),
  /** Refused by UDI, enforcement not deferred: the table says no more than this, chapter 10 says still a place. */
  right("asylsoker.bolig.klage-uten-utsatt", {
    entitlement: "limited",
    subject: "mottaksplass",
    when: all(seeksAsylumAsAdult, appeals, is("utsatt", "ikke-avgjort", "nei")),
    legalBasis: [],
    sources: [table("avslag på asylsøknad", "Bolig"), section("kap. 10, innledning")],
    contacts: ["udi-opplysning", "noas", "asylmottak"],
    readMore: "asylsokerprosessen#mottak-etter-avslag",
  }),
  /** Three days away without an agreement. A rule for centres under UDI; Bufetat's care centre keeps its offer. */
  right("asylsoker.bolig.uteblivelse", {
    entitlement: "limited",
    subject: "mottaksplass",
    when: all(hasRightsOfApplicant, is("bosted", "forlatt-mottak"), not(belongsInCareCentre)),
    legalBasis: [],
    sources: [section("kap. 6, Asylmottak"), section("kap. 6, Bekymring for enslige mindreårige asylsøkere")],
    contacts: ["udi-opplysning", "asylmottak"],
    readMore: "asylsokerprosessen#uteblivelse",
    deadline: "uteblivelse",
  }),
  /** Transit centre until the transfer. */
  right("asylsoker.bolig.dublin", {
    entitlement: "right",
    subject: "mottakstype",
    when: all(seeksAsylumAsAdult, waits, is("dublin", "ja")),
    legalBasis: [],
    sources: [dublinSection],
    contacts: ["udi-opplysning", "noas"],
    readMore: "asylsokerprosessen#dublin-rettigheter",
  }),
  /** Another centre, on application. Those who wait for a municipality: see mottak-til-bosetting. */
  right("asylsoker.bolig.flytte-mottak", {
    entitlement: "discretionary",
    subject: "bytte-mottak",
    when: all(any(hasRightsOfApplicant, limitedInTime), inCentre),
    legalBasis: [],
    sources: [table("mottaksbeboere", "Bolig"), section("kap. 6, Asylmottak")],
    contacts: ["udi-opplysning", "asylmottak"],
    readMore: "asylsokerprosessen#mistrivsel",
  }),
  /** Alternative placement in a municipality (AMOT), for those who have a right to a centre: not for children in Bufetat's care. */
  right("asylsoker.bolig.amot", {
    entitlement: "discretionary",
    subject: "amot",
    when: all(
      any(waits, appeals),
      any(seeksAsylumAsAdult, all(is("status", "ema"), is("alder", "15", "16-17", "usikker"))),
      // Who lives in a municipality while the case is open has it already.
      not(is("bosted", "kommune")),
    ),
    legalBasis: [{ law: "udi-2020-005" }, { law: "utlendingsloven", section: "§ 95 fjerde ledd" }],
    sources: [
      table("mottaksbeboere", "Bolig"),
      table("utenfor mottak", "Bolig"),
      section("kap. 6, Alternativ mottaksplass (AMOT)"),
    ],
    contacts: ["udi-opplysning", "asylmottak"],
    readMore: "asylsokerprosessen#amot",
  }),
  /** Places for illness, care and behaviour, and other homes by agreement with a municipality. */
  right("asylsoker.bolig.tilrettelagt", {
    entitlement: "discretionary",
    subject: "tilrettelagt-plass",
    when: all(seeksAsylumAsAdult, any(waits, appeals)),
    legalBasis: [],
    sources: heldAgain(anew, [section("kap. 6, Asylmottak")]),
    contacts: ["udi-opplysning", "asylmottak", "krisesenter", "nodnummer-112"],
    readMore: "asylsokerprosessen#mottak",
  }),
  /** Lives in a municipality by agreement: when that ends, as it does with a final refusal. */
  right("asylsoker.bolig.amot-opphor", {
    entitlement: "limited",
    subject: "amot",
    when: all(any(waits, appeals, isFinallyRejected), is("bosted", "kommune")),
    legalBasis: [{ law: "udi-2020-005" }],
    sources: [section("kap. 6, Alternativ mottaksplass (AMOT)")],
    contacts: ["udi-opplysning", "asylmottak"],
    readMore: "asylsokerprosessen#amot-opphor",
  }),
  /** Settlement through IMDi for those who lived privately. The source sets no age, though Bufetat settles those up to 15. */
  right("asylsoker.bolig.bosetting-privat", {
    entitlement: "discretionary",
    subject: "bosetting",
    when: all(any(waits, granted), onTheirOwn, not(isSettled)),
    legalBasis: [],
    sources: [table("utenfor mottak", "Bolig"), settlementSection],
    contacts: ["imdi-oslo", "imdi-narvik"],
    readMore: "etter-bosetting#privat-bosetting",
    deadline: "bosetting-privat-6-mnd",
  }),
  /** Settlement; the municipality must find a home. One offer, no appeal. */
  right("asylsoker.bolig.bosetting", {
    entitlement: "limited",
    subject: "bosetting",
    when: all(seeksAsylumAsAdult, granted, not(isPastSettlement)),
    legalBasis: [],
    sources: [table("innvilget opphold", "Bolig"), settlementSection],
    contacts: ["imdi-oslo", "imdi-narvik"],
    readMore: "etter-bosetting#bosetting",
  }),
  /** Settled, and moved on or past the five years: whose duty it is to offer a home. */
  right("asylsoker.bolig.flyttet", {
    entitlement: "limited",
    subject: "bosetting",
    when: all(granted, isPastSettlement),
    legalBasis: [{ law: "sosialforskriften-uten-bopel", section: "§ 3" }],
    sources: heldAgain(anew, [secondMoveSection, arrivalSection]),
    contacts: ["nav", "sosial-vakttjeneste", "statsforvalteren", "imdi-oslo"],
    readMore: "etter-bosetting#ansvar",
    deadline: "bosettingskommune-5-ar",
  }),
  /** Stays in the centre until the municipality is ready. */
  right("asylsoker.bolig.mottak-til-bosetting", {
    entitlement: "right",
    subject: "mottaksplass",
    when: all(granted, inCentre),
    legalBasis: [],
    sources: [settlementSection, section("kap. 6, Asylmottak"), arrivalSection],
    contacts: ["asylmottak", "imdi-oslo"],
    readMore: "etter-bosetting#bosetting",
  }),
  /** Finds a home oneself, with an agreement. */
  right("asylsoker.bolig.selvbosetting", {
    entitlement: "discretionary",
    subject: "bosetting",
    when: all(seeksAsylumAsAdult, granted, not(is("bosted", "kommune")), not(isSettled)),
    legalBasis: [],
    sources: [section("kap. 8, Avtalt selvbosetting")],
    contacts: ["imdi-oslo", "imdi-narvik"],
    readMore: "etter-bosetting#avtalt-selvbosetting",
  }),
  /** Adults with doubt about identity are not settled. */
  right("asylsoker.bolig.begrenset", {
    entitlement: "none",
    subject: "bosetting",
    when: all(seeksAsylumAsAdult, limitedPermit, not(is("bosted", "kommune"))),
    legalBasis: [{ law: "utlendingsloven", section: "§ 38 femte ledd" }],
    sources: heldAgain(anew, [limitedSection, section("kap. 6, Asylmottak")]),
    contacts: ["udi-opplysning", "noas"],
    readMore: "beskyttelse-og-tillatelser#identitetstvil",
  }),
  /** Is settled all the same, as a child or before the limit was set: of that the source says nothing but § 3, which is for all. */
  right("asylsoker.bolig.begrenset-bosatt", {
    entitlement: "discretionary",
    subject: "bosetting",
    when: all(seeksAsylumAsAdult, limitedPermit, is("bosted", "kommune")),
    legalBasis: [{ law: "sosialforskriften-uten-bopel", section: "§ 3" }],
    sources: heldAgain(anew, [limitedSection, secondMoveSection]),
    contacts: ["nav", "imdi-oslo", "udi-opplysning", "statsforvalteren"],
    readMore: "beskyttelse-og-tillatelser#identitetstvil",
  }),

  // Money

  /** Money by the rates of the centres, for everyone who lives in one. After a final refusal: see irregular. */
  right("asylsoker.okonomi.pengereglementet", {
    entitlement: "right",
    subject: "pengereglementet",
    when: all(any(hasRightsOfApplicant, anyPermit), inCentre),
    legalBasis: [],
    sources: [
      table("mottaksbeboere", "Økonomi"),
      table("EMA", "Økonomi"),
      table("avslag på asylsøknad", "Økonomi"),
      section("kap. 6, Asylmottak"),
      appealSection,
    ],
    contacts: ["asylmottak", "udi-opplysning"],
    readMore: "asylsokerprosessen#okonomi",
  }),
  /** Extra grant for large costs. Under appeal the table names the rates of the centres only. */
  right("asylsoker.okonomi.ekstra-tilskudd", {
    entitlement: "discretionary",
    subject: "ekstra-tilskudd",
    when: all(hasRightsOfApplicant, any(inCentre, seeksAsylumAlone)),
    legalBasis: [],
    sources: [table("mottaksbeboere", "Økonomi"), table("EMA", "Økonomi"), appealSection],
    contacts: ["asylmottak", "udi-opplysning"],
    readMore: "penger-reise-og-nummer#ekstra-tilskudd",
  }),
  /** Social services in the municipality of settlement; not elsewhere without an agreement. */
  right("asylsoker.okonomi.bosettingskommune", {
    entitlement: "right",
    subject: "sosialhjelp",
    when: all(granted, is("flytting", "bosettingskommunen", "avtalt")),
    legalBasis: [{ law: "sosialforskriften-uten-bopel", section: "§ 3" }],
    sources: [secondMoveSection],
    contacts: ["nav", "imdi-oslo", "statsforvalteren"],
    readMore: "etter-bosetting#ansvar",
    deadline: "bosettingskommune-5-ar",
  }),
  /** Introduction benefit for those who take part in the programme. */
  right("asylsoker.okonomi.introduksjonsstonad", {
    entitlement: "right",
    subject: "introduksjonsstonad",
    when: all(seeksAsylumAsAdult, granted, ofProgrammeAge, not(isPastSettlement)),
    legalBasis: [{ law: "integreringsloven" }],
    sources: [table("innvilget opphold", "Økonomi"), programmeSection, settlementSection],
    contacts: ["imdi-oslo", "imdi-narvik", "nav"],
    readMore: "etter-bosetting#introduksjonsprogram",
    deadline: "alder-55-introduksjonsprogram",
  }),
  /** Settled, and moved to another municipality without an agreement. */
  right("asylsoker.okonomi.sekundarflytting", {
    entitlement: "discretionary",
    subject: "sosialhjelp",
    when: all(granted, is("flytting", "uten-avtale")),
    legalBasis: [{ law: "sosialforskriften-uten-bopel", section: "§ 3" }],
    sources: [secondMoveSection, section("kap. 8, Hva kan helse- og sosialarbeidere bidra med?")],
    contacts: ["nav", "helse-og-sosialombudet", "statsforvalteren"],
    readMore: "etter-bosetting#sosialhjelp-ny-kommune",
    deadline: "bosettingskommune-5-ar",
  }),
  /** The five years of the grant are over: the rule on the first municipality no longer holds, and the source says no more. */
  right("asylsoker.okonomi.etter-fem-ar", {
    entitlement: "discretionary",
    subject: "sosialhjelp",
    when: all(granted, is("flytting", "over-5-ar")),
    legalBasis: [{ law: "sosialforskriften-uten-bopel", section: "§ 3" }],
    sources: [secondMoveSection],
    contacts: ["nav", "statsforvalteren"],
    readMore: "etter-bosetting#ansvar",
    deadline: "bosettingskommune-5-ar",
  }),
  /** Lives in a municipality by agreement with UDI: the source does not say what money follows. */
  right("asylsoker.okonomi.amot", {
    entitlement: "discretionary",
    subject: "pengereglementet",
    when: all(hasRightsOfApplicant, is("bosted", "kommune")),
    legalBasis: [{ law: "udi-2020-005" }],
    sources: [section("kap. 6, Alternativ mottaksplass (AMOT)")],
    contacts: ["udi-opplysning", "nav"],
    readMore: "asylsokerprosessen#amot",
  }),
  /** No social assistance but advice; money follows the place in a centre. */
  right("asylsoker.okonomi.ingen-sosialhjelp", {
    entitlement: "none",
    subject: "sosialhjelp",
    when: hasRightsOfAdultApplicant,
    legalBasis: [{ law: "sosialforskriften-uten-bopel", section: "§ 2" }],
    sources: [socialSection, table("utenfor mottak", "Økonomi"), section("kap. 6, Asylsøkere utenfor asylmottak")],
    contacts: ["nav", "statsforvalteren", "udi-opplysning"],
    readMore: "asylsokerprosessen#sosialhjelp",
  }),
  /** The exception: plainly unreasonable to point to the centre. A very high threshold. Under appeal: see nodhjelp-klage. */
  right("asylsoker.okonomi.apenbart-urimelig", {
    entitlement: "discretionary",
    subject: "sosialhjelp",
    when: all(seeksAsylumAsAdult, waits, onTheirOwn),
    legalBasis: [{ law: "sosialforskriften-uten-bopel", section: "§ 2" }],
    sources: [socialSection],
    contacts: ["nav", "statsforvalteren", "udi-opplysning"],
    readMore: "asylsokerprosessen#sosialhjelp",
  }),
  /** Emergency help outside the centre, in particular cases; as a rule referred to the centre. */
  right("asylsoker.okonomi.nodhjelp-klage", {
    entitlement: "discretionary",
    subject: "nodhjelp",
    when: all(isAppealingOrUpheld, outsideCentre),
    legalBasis: [{ law: "sosialforskriften-uten-bopel", section: "§ 2" }],
    sources: heldAgain(anew, [table("avslag på asylsøknad", "Økonomi"), socialSection, arrivalSection]),
    contacts: ["nav", "sosial-vakttjeneste", "statsforvalteren", "udi-opplysning"],
    readMore: "penger-reise-og-nummer#nodhjelp",
  }),
  /** Over 55: outside the programme. */
  right("asylsoker.okonomi.over-55", {
    entitlement: "none",
    subject: "introduksjonsstonad",
    when: all(seeksAsylumAsAdult, granted, is("alder", "over-55")),
    legalBasis: [{ law: "integreringsloven" }],
    sources: [programmeSection, secondMoveSection],
    contacts: ["nav", "imdi-oslo"],
    readMore: "etter-bosetting#introduksjonsprogram",
    deadline: "alder-55-introduksjonsprogram",
  }),
  /** Has a permit and moved out of the centre on their own: the municipality may refuse. */
  right("asylsoker.okonomi.flyttet-selv", {
    entitlement: "discretionary",
    subject: "sosialhjelp",
    when: all(anyPermit, onTheirOwn, not(isSettled)),
    legalBasis: [{ law: "sosialforskriften-uten-bopel", section: "§ 2 andre ledd" }],
    sources: heldAgain(anew, [socialSection, arrivalSection]),
    contacts: ["nav", "statsforvalteren", "udi-opplysning"],
    readMore: "asylsokerprosessen#sosialhjelp",
  }),
  /** Limited permit and not in a centre: the source is silent. */
  right("asylsoker.okonomi.begrenset", {
    entitlement: "discretionary",
    subject: "pengereglementet",
    when: all(seeksAsylumAsAdult, limitedPermit, not(inCentre)),
    legalBasis: [],
    sources: [limitedSection, section("kap. 6, Asylmottak")],
    contacts: ["udi-opplysning", "nav"],
    readMore: "beskyttelse-og-tillatelser#identitetstvil",
  }),

  // Health

  /** Full care in municipality and hospital; only the patient's share is paid. The same for children, adults, and under appeal. */
  right("asylsoker.helse.full", {
    entitlement: "right",
    subject: "helsetjenester",
    when: hasRightsOfApplicant,
    legalBasis: [],
    sources: [
      table("mottaksbeboere", "Helsetjenester"),
      table("utenfor mottak", "Helsetjenester"),
      table("EMA", "Helsetjenester"),
      table("avslag på asylsøknad", "Helsetjenester"),
    ],
    contacts: ["legevakt", "asylmottak", "statsforvalteren"],
    readMore: "asylsokerprosessen#helse",
  }),
  /** A regular doctor, also for those who live privately. */
  right("asylsoker.helse.fastlege", {
    entitlement: "right",
    subject: "fastlege",
    when: hasRightsOfApplicant,
    legalBasis: [],
    sources: [section("kap. 6, Asylsøkere utenfor asylmottak")],
    contacts: ["asylmottak", "statsforvalteren"],
    readMore: "asylsokerprosessen#helse",
  }),
  /** Tuberculosis test on arrival. */
  right("asylsoker.helse.tuberkulose", {
    entitlement: "duty",
    subject: "tuberkulose",
    when: all(waits, inCentre, is("mottakstype", "ankomst")),
    legalBasis: [],
    sources: [arrivalSection, section("kap. 12, Helse- og omsorgstjenester")],
    contacts: ["asylmottak"],
    readMore: "asylsokerprosessen#ankomst",
  }),
  /** Health information to the country that takes over, by consent. */
  right("asylsoker.helse.dublin-opplysninger", {
    entitlement: "limited",
    subject: "helseopplysninger",
    when: all(waits, is("dublin", "ja")),
    legalBasis: [{ law: "dublin-forordningen", section: "artikkel 31 og 32" }],
    sources: [dublinSection],
    contacts: ["udi-opplysning", "noas"],
    readMore: "asylsokerprosessen#dublin-helse",
  }),
  /** As everybody else. */
  right("asylsoker.helse.innvilget", {
    entitlement: "right",
    subject: "helsetjenester",
    when: granted,
    legalBasis: [],
    sources: [table("innvilget opphold", "Helsetjenester")],
    contacts: ["legevakt", "statsforvalteren"],
    readMore: "asylsokerprosessen#innvilget",
  }),
  /** Limited permit: a permit on humanitarian grounds, which the table treats as everybody else; not named on its own. */
  right("asylsoker.helse.begrenset", {
    entitlement: "right",
    subject: "helsetjenester",
    when: limitedPermit,
    legalBasis: [],
    sources: [table("innvilget opphold", "Helsetjenester"), limitedSection],
    contacts: ["statsforvalteren", "udi-opplysning"],
    readMore: "beskyttelse-og-tillatelser#begrenset-rettigheter",
  }),

  // Work

  /** Temporary permit: UDI may grant it. Nobody can claim it. */
  right("asylsoker.arbeid.tillatelse", {
    entitlement: "discretionary",
    subject: "rett-til-arbeid",
    when: any(meetsWorkPermitTerms, isStayUpheld),
    legalBasis: workPermitLaws,
    sources: [
      workSection,
      table("EMA", "Arbeidstillatelse"),
      table("mottaksbeboere", "Arbeidstillatelse"),
      table("utenfor mottak", "Arbeidstillatelse"),
      table("avslag på asylsøknad", "Arbeidstillatelse"),
      appealSection,
    ],
    contacts: ["politiet-lokalt", "udi-opplysning"],
    readMore: "asylsokerprosessen#arbeid",
    deadline: "arbeidstillatelse-asyl-6-mnd",
  }),
  /** Renewal of a permit that runs out before the case is decided. */
  right("asylsoker.arbeid.fornyelse", {
    entitlement: "discretionary",
    subject: "fornyelse",
    when: any(meetsWorkPermitTerms, isStayUpheld),
    legalBasis: [{ law: "udi-2010-180" }],
    sources: [workSection],
    contacts: ["politiet-lokalt", "udi-opplysning"],
    readMore: "asylsokerprosessen#arbeid-soknad",
    deadline: "arbeidstillatelse-asyl-fornyelse",
  }),
  /** The permit to stay includes work. */
  right("asylsoker.arbeid.innvilget", {
    entitlement: "right",
    subject: "rett-til-arbeid",
    when: granted,
    legalBasis: [],
    sources: [table("innvilget opphold", "Arbeidstillatelse")],
    contacts: ["nav", "udi-opplysning"],
    readMore: "asylsokerprosessen#innvilget",
  }),
  /** Limited permit: see the health right of the same name. */
  right("asylsoker.arbeid.begrenset", {
    entitlement: "right",
    subject: "rett-til-arbeid",
    when: limitedPermit,
    legalBasis: [],
    sources: [table("innvilget opphold", "Arbeidstillatelse"), limitedSection],
    contacts: ["udi-opplysning", "nav"],
    readMore: "beskyttelse-og-tillatelser#begrenset-rettigheter",
  }),
  /** Voluntary work and small tasks in the centre: no permit, narrow limits. */
  right("asylsoker.arbeid.frivillig", {
    entitlement: "limited",
    subject: "frivillig-arbeid",
    when: hasRightsOfApplicant,
    legalBasis: [],
    sources: [
      section("kap. 6, Deltakelse i frivillig arbeid"),
      section("kap. 6, Har asylsøkere mulighet til å jobbe?"),
    ],
    contacts: ["udi-opplysning", "asylmottak"],
    readMore: "asylsokerprosessen#frivillig-arbeid",
    deadline: "frivillig-arbeid-30-timer",
  }),
  /** One of the terms is not met. */
  right("asylsoker.arbeid.ikke-tillatelse", {
    entitlement: "none",
    subject: "rett-til-arbeid",
    when: all(any(waits, appeals), not(meetsWorkPermitTerms)),
    legalBasis: workPermitLaws,
    sources: [
      workSection,
      table("EMA", "Arbeidstillatelse"),
      table("mottaksbeboere", "Arbeidstillatelse"),
      table("utenfor mottak", "Arbeidstillatelse"),
      table("avslag på asylsøknad", "Arbeidstillatelse"),
    ],
    contacts: ["udi-opplysning", "noas"],
    readMore: "asylsokerprosessen#arbeid",
  }),

  // School

  /** The introduction programme, 18–55: a right and a duty. */
  right("asylsoker.skole.introduksjonsprogram", {
    entitlement: "right",
    subject: "introduksjonsprogram",
    when: all(seeksAsylumAsAdult, granted, ofProgrammeAge, not(isPastSettlement)),
    legalBasis: [{ law: "integreringsloven" }],
    sources: [table("innvilget opphold", "Skole m.m."), programmeSection, settlementSection],
    contacts: ["imdi-oslo", "imdi-narvik"],
    readMore: "etter-bosetting#introduksjonsprogram",
    deadline: "introduksjonsprogram-3-ar",
  }),
  /** Moved without an agreement, or past the five years: the programme is the settlement municipality's, another may give it. */
  right("asylsoker.skole.introduksjonsprogram-flyttet", {
    entitlement: "limited",
    subject: "introduksjonsprogram",
    when: all(seeksAsylumAsAdult, granted, ofProgrammeAge, isPastSettlement),
    legalBasis: [{ law: "integreringsloven" }],
    sources: [section("kap. 8, Avtalt selvbosetting"), secondMoveSection, programmeSection],
    contacts: ["imdi-oslo", "imdi-narvik", "nav"],
    readMore: "etter-bosetting#ansvar",
    deadline: "bosettingskommune-5-ar",
  }),
  /** Part of the introduction programme for parents. */
  right("asylsoker.skole.foreldreveiledning", {
    entitlement: "right",
    subject: "foreldreveiledning",
    when: all(seeksAsylumAsAdult, granted, ofProgrammeAge, not(isPastSettlement), hasChildren),
    legalBasis: [{ law: "integreringsloven" }],
    sources: [programmeSection],
    contacts: ["imdi-oslo", "imdi-narvik"],
    readMore: "etter-bosetting#program-innhold",
  }),
  /** Norwegian, culture and values for adults in a centre: a right and a duty. */
  right("asylsoker.skole.norsk", {
    entitlement: "right",
    subject: "norskopplaring",
    when: all(hasRightsOfAdultApplicant, inCentre),
    legalBasis: [],
    sources: [
      table("mottaksbeboere", "Skole m.m."),
      section("kap. 6, Asylmottak"),
      table("avslag på asylsøknad", "Skole m.m."),
    ],
    contacts: ["asylmottak", "udi-opplysning"],
    readMore: "asylsokerprosessen#norsk-voksne",
  }),
  /** In an integration centre: the full-time programme of the municipality. */
  right("asylsoker.skole.kvalifiseringsprogram", {
    entitlement: "duty",
    subject: "kvalifiseringsprogram",
    when: all(seeksAsylumAsAdult, waits, inCentre, is("mottakstype", "integrering")),
    legalBasis: [],
    sources: [arrivalSection],
    contacts: ["asylmottak", "udi-opplysning"],
    readMore: "asylsokerprosessen#ankomst",
  }),
  /** Neither in a centre nor on their own: the source is silent. */
  right("asylsoker.skole.norsk-i-kommune", {
    entitlement: "discretionary",
    subject: "norskopplaring",
    when: all(hasRightsOfAdultApplicant, is("bosted", "kommune", "omsorgssenter")),
    legalBasis: [],
    sources: [section("kap. 6, Alternativ mottaksplass (AMOT)"), table("mottaksbeboere", "Skole m.m.")],
    contacts: ["udi-opplysning"],
    readMore: "asylsokerprosessen#norsk-voksne",
  }),
  /**
   * Children of the family, 6–16. A right whatever the status (kap. 12), so after a permit too;
   * a duty while the case is pending. After a final refusal: see irregular, and ema.ts where enforcement is deferred.
   */
  right("asylsoker.skole.barn-grunnskole", {
    entitlement: "right",
    subject: "grunnskole",
    when: all(any(waits, appeals, anyPermit), is("barn", "6-15")),
    legalBasis: [],
    sources: [
      table("mottaksbeboere", "Skole m.m."),
      table("utenfor mottak", "Skole m.m."),
      table("avslag på asylsøknad", "Skole m.m."),
      section("kap. 12, tabell: papirløse, Skole m.m."),
    ],
    contacts: ["statsforvalteren"],
    readMore: "asylsokerprosessen#skole",
    deadline: "alder-16-grunnskole",
  }),
  /** 16–18 in a centre: the offer varies. */
  right("asylsoker.skole.barn-16-18", {
    entitlement: "discretionary",
    subject: "videregaende",
    when: all(hasRightsOfApplicant, inCentre, is("barn", "16-17")),
    legalBasis: [],
    sources: [table("mottaksbeboere", "Skole m.m."), table("avslag på asylsøknad", "Skole m.m.")],
    contacts: ["asylmottak", "statsforvalteren"],
    readMore: "asylsokerprosessen#skole",
  }),
  /** Upper secondary school with a permit. */
  right("asylsoker.skole.videregaende-innvilget", {
    entitlement: "limited",
    subject: "videregaende",
    when: all(granted, any(is("barn", "16-17"), all(is("status", "ema"), is("alder", "16-17", "usikker", "18-55")))),
    legalBasis: [],
    sources: [table("utenfor mottak", "Skole m.m.")],
    contacts: ["statsforvalteren", "imdi-oslo"],
    readMore: "asylsokerprosessen#skole",
  }),
  /** After settlement. */
  right("asylsoker.skole.barnehage-bosatt", {
    entitlement: "right",
    subject: "barnehage",
    when: all(granted, any(is("barn", "0-1", "2-3", "4-5"), all(is("status", "ema"), is("alder", "under-6")))),
    legalBasis: [],
    sources: [table("innvilget opphold", "Skole m.m.")],
    contacts: ["imdi-oslo", "statsforvalteren"],
    readMore: "etter-bosetting#bosetting",
  }),
  /** Over four: the municipality gives a place as far as possible. */
  right("asylsoker.skole.barnehage-over-fire", {
    entitlement: "limited",
    subject: "barnehage",
    when: any(all(hasRightsOfApplicant, is("barn", "4-5")), all(isStayUpheld, is("alder", "under-6"))),
    legalBasis: [],
    sources: [table("mottaksbeboere", "Skole m.m."), table("utenfor mottak", "Skole m.m.")],
    contacts: ["asylmottak", "statsforvalteren"],
    readMore: "asylsokerprosessen#barnehage",
  }),
  /** Limited permit, adults: the source is silent. */
  right("asylsoker.skole.begrenset", {
    entitlement: "discretionary",
    subject: "norskopplaring",
    when: all(seeksAsylumAsAdult, limitedPermit),
    legalBasis: [],
    sources: [limitedSection, programmeSection],
    contacts: ["udi-opplysning", "imdi-oslo"],
    readMore: "beskyttelse-og-tillatelser#identitetstvil",
  }),
  /** No teaching for those who live privately. */
  right("asylsoker.skole.ingen-norsk", {
    entitlement: "none",
    subject: "norskopplaring",
    when: all(hasRightsOfAdultApplicant, onTheirOwn),
    legalBasis: [],
    sources: [section("kap. 6, Asylsøkere utenfor asylmottak")],
    contacts: ["udi-opplysning", "rode-kors"],
    readMore: "asylsokerprosessen#norsk-voksne",
  }),
  /** Over 55: outside the target group; the source says nothing of Norwegian lessons. */
  right("asylsoker.skole.over-55", {
    entitlement: "none",
    subject: "introduksjonsprogram",
    when: all(seeksAsylumAsAdult, granted, is("alder", "over-55")),
    legalBasis: [{ law: "integreringsloven" }],
    sources: [table("innvilget opphold", "Skole m.m."), programmeSection],
    contacts: ["imdi-oslo", "imdi-narvik"],
    readMore: "etter-bosetting#program-hjelp",
    deadline: "alder-55-introduksjonsprogram",
  }),
  /** Over 16 and living privately, young people of the family too: a right to upper secondary school needs a permit to stay. */
  right("asylsoker.skole.videregaende-utenfor", {
    entitlement: "none",
    subject: "videregaende",
    when: all(any(hasRightsOfAdultApplicant, all(hasRightsOfApplicant, school16to18)), onTheirOwn),
    legalBasis: [],
    sources: [table("utenfor mottak", "Skole m.m."), table("avslag på asylsøknad", "Skole m.m.")],
    contacts: ["statsforvalteren", "udi-opplysning"],
    readMore: "asylsokerprosessen#skole",
  }),
  /** Kindergarten: nothing to claim under four. */
  right("asylsoker.skole.ingen-barnehage", {
    entitlement: "none",
    subject: "barnehage",
    when: all(hasRightsOfApplicant, is("barn", "0-1", "2-3")),
    legalBasis: [],
    sources: [
      table("mottaksbeboere", "Skole m.m."),
      table("utenfor mottak", "Skole m.m."),
      table("mottaksbeboere", "Annet"),
    ],
    contacts: ["asylmottak", "helsestasjon", "statsforvalteren", "udi-opplysning"],
    readMore: "asylsokerprosessen#barnehage",
  }),

  // Other

  /** Held by the police at Trandum or Haraldvangen, with a permit too. After a final refusal: see irregular. */
  right("asylsoker.annet.internat", {
    entitlement: "right",
    subject: "utlendingsinternat",
    when: all(any(waits, appeals, anyPermit), is("helsebehov", "frihetsberovet")),
    legalBasis: [{ law: "utlendingsinternatforskriften", section: "§ 4" }],
    sources: heldAgain(anew, [section("kap. 10, Internering på Trandum eller familieenheten på Haraldvangen")]),
    contacts: ["trandum", "advokat-asylsaker", "noas"],
    readMore: "etter-avslag#trandum-rettigheter",
  }),
  /** The appeal: to UDI, which sends it on to UNE. */
  right("asylsoker.annet.klage", {
    entitlement: "right",
    subject: "klage",
    when: appeals,
    legalBasis: [],
    sources: [table("avslag på asylsøknad", "Annet"), appealSection],
    contacts: ["advokat-asylsaker", "noas", "jussbuss", "une"],
    readMore: "etter-avslag#klage",
  }),
  /** One week when UDI calls the application manifestly unfounded. */
  right("asylsoker.annet.klagefrist-apenbart-grunnlos", {
    entitlement: "limited",
    subject: "klage",
    when: all(appeals, is("sakstype", "apenbart-grunnlos")),
    legalBasis: [{ law: "udi-2021-009" }],
    sources: [fastTrackSection],
    contacts: ["advokat-asylsaker", "noas", "udi-opplysning"],
    readMore: "asylsokerprosessen#hurtigspor-klage",
    deadline: "klage-apenbart-grunnlos",
  }),
  /** Three weeks. */
  right("asylsoker.annet.klagefrist", {
    entitlement: "limited",
    subject: "klage",
    when: all(appeals, is("sakstype", "ordinar")),
    legalBasis: [],
    sources: [table("avslag på asylsøknad", "Annet"), appealSection],
    contacts: ["advokat-asylsaker", "noas", "udi-opplysning"],
    readMore: "etter-avslag#klagefrist",
    deadline: "klage-asyl",
  }),
  /** Free lawyer for the appeal. Unaccompanied minors: see ema. */
  right("asylsoker.annet.advokat-klage", {
    entitlement: "right",
    subject: "advokat",
    when: all(seeksAsylumAsAdult, appeals),
    legalBasis: [],
    sources: [table("avslag på asylsøknad", "Annet"), appealSection],
    contacts: ["advokat-asylsaker", "noas", "jussbuss"],
    readMore: "asylsokerprosessen#advokat",
  }),
  /** Enforcement deferred: the stay is lawful while the appeal is pending, and the card is renewed. */
  right("asylsoker.annet.utsatt-innvilget", {
    entitlement: "right",
    subject: "utsatt-iverksettelse",
    when: all(appeals, is("utsatt", "ja")),
    legalBasis: [],
    sources: [table("avslag på asylsøknad", "Arbeidstillatelse"), section("kap. 6, DUF-nummer og asylsøkerbevis")],
    contacts: ["noas", "udi-opplysning"],
    readMore: "klage#imens",
  }),
  /** Asked for, not decided. */
  right("asylsoker.annet.utsatt-sokt", {
    entitlement: "discretionary",
    subject: "utsatt-iverksettelse",
    when: all(appeals, is("utsatt", "ikke-avgjort")),
    legalBasis: [],
    sources: [
      table("avslag på asylsøknad", "Bolig"),
      fastTrackSection,
      section("kap. 6, DUF-nummer og asylsøkerbevis"),
    ],
    contacts: ["advokat-asylsaker", "noas", "udi-opplysning"],
    readMore: "etter-avslag#utsatt-iverksettelse",
  }),
  /** Not deferred: the appeal alone does not make the stay lawful. */
  right("asylsoker.annet.utsatt-nei", {
    entitlement: "none",
    subject: "utsatt-iverksettelse",
    when: all(appeals, is("utsatt", "nei")),
    legalBasis: [],
    sources: [fastTrackSection, section("kap. 6, DUF-nummer og asylsøkerbevis"), section("kap. 10, innledning")],
    contacts: ["advokat-asylsaker", "noas", "udi-opplysning"],
    readMore: "klage#imens",
  }),
  /** Appeal against a transfer, and a request to stay until it is decided. */
  right("asylsoker.annet.dublin-klage", {
    entitlement: "right",
    subject: "klage",
    when: all(waits, is("dublin", "ja")),
    legalBasis: [{ law: "utlendingsloven", section: "§ 32" }, { law: "dublin-forordningen" }],
    sources: heldAgain(anew, [dublinSection]),
    contacts: ["noas", "advokat-asylsaker", "udi-opplysning"],
    readMore: "asylsokerprosessen#dublin-rettigheter",
    deadline: "klage-dublin",
  }),
  /** A spouse or a child under 18 in Norway. Unaccompanied minors have rules of their own: see ema. */
  right("asylsoker.annet.dublin-familie", {
    entitlement: "limited",
    subject: "ansvarlig-land",
    when: all(seeksAsylumAsAdult, waits, is("dublin", "ja")),
    legalBasis: [
      { law: "utlendingsloven", section: "§ 32" },
      { law: "utlendingsforskriften", section: "§ 7-4" },
    ],
    sources: [dublinSection],
    contacts: ["noas", "advokat-asylsaker", "udi-opplysning"],
    readMore: "asylsokerprosessen#dublin-unntak",
  }),
  /** To have the case dealt with in Norway all the same. A child who is exempt has that as a right. */
  right("asylsoker.annet.realitetsbehandling", {
    entitlement: "discretionary",
    subject: "ansvarlig-land",
    when: all(waits, is("dublin", "ja"), not(isExemptFromDublin)),
    legalBasis: [
      { law: "utlendingsloven", section: "§ 32" },
      { law: "utlendingsforskriften", section: "§ 7-4" },
    ],
    sources: [dublinSection, section("kap. 6, Dublin-avtalen og hurtigsporprosedyre")],
    contacts: ["noas", "advokat-asylsaker", "udi-opplysning"],
    readMore: "asylsokerprosessen#dublin-unntak",
  }),
  /** Information, a talk about which country is responsible, an interpreter. */
  right("asylsoker.annet.dublin-informasjon", {
    entitlement: "right",
    subject: "saksbehandling",
    when: all(waits, is("dublin", "ja")),
    legalBasis: [{ law: "dublin-forordningen" }],
    sources: [dublinSection],
    contacts: ["udi-opplysning", "noas"],
    readMore: "asylsokerprosessen#dublin-rettigheter",
  }),
  /** Straight to the home country in place of the other Dublin country. */
  right("asylsoker.annet.dublin-hjemland", {
    entitlement: "discretionary",
    subject: "ansvarlig-land",
    when: all(seeksAsylumAsAdult, waits, is("dublin", "ja")),
    legalBasis: [{ law: "utlendingsforskriften", section: "§ 7-4" }, { law: "gi-09-2014" }],
    sources: [dublinSection],
    contacts: ["noas", "advokat-asylsaker", "udi-opplysning"],
    readMore: "asylsokerprosessen#dublin-hjemland",
  }),
  /** To tell the case and come to the interview. */
  right("asylsoker.annet.opplyse-saken", {
    entitlement: "duty",
    subject: "plikter-i-saken",
    when: waits,
    legalBasis: [],
    sources: [section("kap. 7, Saksbehandling"), arrivalSection],
    contacts: ["udi-opplysning", "noas"],
    readMore: "beskyttelse-og-tillatelser#saksbehandling",
  }),
  /** The change of address, in writing to the police within a week. */
  right("asylsoker.annet.adresseplikt", {
    entitlement: "duty",
    subject: "plikter-i-saken",
    when: all(hasRightsOfApplicant, outsideCentre),
    legalBasis: [],
    sources: [table("utenfor mottak", "Annet"), section("kap. 6, Asylsøkere utenfor asylmottak")],
    contacts: ["politiet-lokalt", "udi-opplysning"],
    readMore: "asylsokerprosessen#adresseplikt",
    deadline: "adressemelding",
  }),
  /** Adults: a free lawyer only once there is a refusal. */
  right("asylsoker.annet.advokat-soknad", {
    entitlement: "limited",
    subject: "advokat",
    when: all(waits, seeksAsylumAsAdult, any(not(is("alder", "vurdert-over-18")), is("dublin", "ja"))),
    legalBasis: [],
    sources: heldAgain(anew, [table("avslag på asylsøknad", "Annet"), dublinSection]),
    contacts: ["noas", "jussbuss", "advokat-asylsaker"],
    readMore: "asylsokerprosessen#advokat",
  }),
  /** Protection is a right for those who meet the terms; humanitarian grounds come second, of UDI's own accord. */
  right("asylsoker.annet.beskyttelse", {
    entitlement: "limited",
    subject: "asyl-og-humanitart",
    when: any(waits, appeals),
    legalBasis: [{ law: "utlendingsloven", section: "§ 28" }],
    sources: [protectionSection, section("kap. 7, Kollektiv beskyttelse")],
    contacts: ["noas", "advokat-asylsaker", "udi-opplysning"],
    readMore: "beskyttelse-og-tillatelser#beskyttelse",
  }),
  /** Strong humanitarian considerations or ties to Norway. Unaccompanied minors: see ema. */
  right("asylsoker.annet.humanitart", {
    entitlement: "discretionary",
    subject: "asyl-og-humanitart",
    when: all(seeksAsylumAsAdult, any(waits, appeals)),
    legalBasis: [{ law: "utlendingsloven", section: "§ 38" }],
    sources: [humanitarianSection],
    contacts: ["noas", "advokat-asylsaker", "udi-opplysning"],
    readMore: "beskyttelse-og-tillatelser#humanitaert-opphold",
  }),
  /** The fast track: who goes there, who does not, and the talk with NOAS first. Unaccompanied minors: see ema. */
  right("asylsoker.annet.hurtigspor", {
    entitlement: "limited",
    subject: "hurtigspor",
    when: all(seeksAsylumAsAdult, waits),
    legalBasis: [{ law: "udi-2021-009" }],
    sources: [fastTrackSection],
    contacts: ["noas", "udi-opplysning"],
    readMore: "asylsokerprosessen#hurtigspor",
    deadline: "hurtigspor-48-timer",
  }),
  /** Protection elsewhere, a Nordic country, a safe country on the way: the application may be left undecided. Unaccompanied minors: see ema. */
  right("asylsoker.annet.nektes-behandlet", {
    entitlement: "limited",
    subject: "ansvarlig-land",
    when: all(seeksAsylumAsAdult, waits),
    legalBasis: [{ law: "utlendingsloven", section: "§ 32" }],
    sources: [dublinSection],
    contacts: ["noas", "advokat-asylsaker", "udi-opplysning"],
    readMore: "asylsokerprosessen#dublin-sak",
  }),
  /** The asylum seeker's card: shows that the stay is lawful. Under appeal: see the three on deferred enforcement. */
  right("asylsoker.annet.asylsokerbevis", {
    entitlement: "right",
    subject: "oppholdsbevis",
    when: waits,
    legalBasis: [],
    sources: [section("kap. 6, DUF-nummer og asylsøkerbevis")],
    contacts: ["politiet-lokalt", "udi-opplysning"],
    readMore: "asylsokerprosessen#asylsokerbevis",
    deadline: "asylsokerbevis-6-mnd",
  }),
  /** Kindergarten or play base in the centre, 2–6; full day at four and five as the main rule. */
  right("asylsoker.annet.barnebase", {
    entitlement: "right",
    subject: "tilbud-til-barn",
    when: all(
      inCentre,
      any(all(hasRightsOfApplicant, is("barn", "2-3", "4-5")), all(isStayUpheld, is("alder", "under-6"))),
    ),
    legalBasis: [],
    sources: [table("mottaksbeboere", "Annet")],
    contacts: ["asylmottak", "udi-opplysning"],
    readMore: "asylsokerprosessen#barnehage",
  }),
  /** Special needs education for children in a centre, alone or with their family. */
  right("asylsoker.annet.spesialpedagogisk", {
    entitlement: "right",
    subject: "tilbud-til-barn",
    when: all(hasRightsOfApplicant, inCentre, any(isMinor, hasChildren)),
    legalBasis: [],
    sources: [table("mottaksbeboere", "Annet")],
    contacts: ["asylmottak", "statsforvalteren"],
    readMore: "asylsokerprosessen#barnehage",
    deadline: "spesialpedagogisk-3-mnd",
  }),
  /** What the permit gives. */
  right("asylsoker.annet.tillatelsen", {
    entitlement: "right",
    subject: "tillatelsen",
    when: granted,
    legalBasis: [
      { law: "utlendingsloven", section: "§ 28" },
      { law: "utlendingsloven", section: "§ 38" },
    ],
    sources: [
      section("kap. 7, Beskyttelse (asyl)"),
      section("kap. 17, Oppholdstillatelser, assistert retur og uttransportering"),
    ],
    contacts: ["udi-opplysning", "noas"],
    readMore: "beskyttelse-og-tillatelser#hvilken-tillatelse",
    deadline: "beskyttelse-3-ar",
  }),
  /** Limited because of doubt about identity. */
  right("asylsoker.annet.begrenset", {
    entitlement: "limited",
    subject: "tillatelsen",
    when: limitedPermit,
    legalBasis: [{ law: "utlendingsloven", section: "§ 38 femte ledd" }],
    sources: heldAgain(anew, [
      limitedSection,
      section("kap. 17, Oppholdstillatelser, assistert retur og uttransportering"),
    ]),
    contacts: ["udi-opplysning", "noas", "advokat-asylsaker"],
    readMore: "beskyttelse-og-tillatelser#identitetstvil",
    deadline: "begrenset-tillatelse-1-ar",
  }),
  /** Renewal in good time. */
  right("asylsoker.annet.fornyelse", {
    entitlement: "duty",
    subject: "fornyelse",
    when: any(granted, limitedPermit),
    legalBasis: [],
    sources: [section("kap. 8, Fornyelse av oppholdstillatelsen"), section("kap. 11, Utvisning")],
    contacts: ["politiet-lokalt", "udi-opplysning"],
    readMore: "etter-bosetting#fornyelse",
    deadline: "fornyelse-rettigheter",
  }),
  /** Family of a refugee: no requirement of income within six and twelve months of the decision. */
  right("asylsoker.annet.familieinnvandring", {
    entitlement: "limited",
    subject: "familie",
    when: all(seeksAsylumAsAdult, granted),
    legalBasis: [{ law: "utlendingsloven", section: "§ 43" }],
    sources: heldAgain(anew, [
      section("kap. 14, Familieinnvandring med en person som har beskyttelse (asyl) i Norge"),
      section("kap. 14, Krav til inntekt i familieinnvandringssaker"),
      section("kap. 14, Krav om fire års arbeid eller utdanning"),
      section("kap. 14, Krav om å ha fylt 24 år i familieinnvandringssaker"),
      section("kap. 17, Oppholdstillatelser, assistert retur og uttransportering"),
    ]),
    contacts: ["udi-opplysning", "noas", "jussbuss"],
    readMore: "familieinnvandring#flyktninger",
    deadline: "familieinnvandring-6-mnd",
  }),
  /** The second of the two deadlines: the papers. */
  right("asylsoker.annet.familieinnvandring-papirer", {
    entitlement: "duty",
    subject: "familie",
    when: all(seeksAsylumAsAdult, granted),
    legalBasis: [],
    sources: heldAgain(anew, [
      section("kap. 14, Familieinnvandring med en person som har beskyttelse (asyl) i Norge"),
      section("kap. 14, Krav til inntekt i familieinnvandringssaker"),
    ]),
    contacts: ["udi-opplysning", "noas"],
    readMore: "familieinnvandring#flyktninger",
    deadline: "familieinnvandring-12-mnd",
  }),
  /** The closest family of a refugee are refugees too. */
  right("asylsoker.annet.avledet-status", {
    entitlement: "limited",
    subject: "familie",
    when: all(seeksAsylumAsAdult, granted),
    legalBasis: [{ law: "utlendingsloven", section: "§ 28" }],
    sources: [protectionSection],
    contacts: ["udi-opplysning", "noas"],
    readMore: "beskyttelse-og-tillatelser#familie",
  }),
  /** Residence card. */
  right("asylsoker.annet.oppholdskort", {
    entitlement: "right",
    subject: "oppholdsbevis",
    when: anyPermit,
    legalBasis: [],
    sources: [section("kap. 8, Oppholdskort"), section("kap. 6, DUF-nummer og asylsøkerbevis")],
    contacts: ["politiet-lokalt", "udi-opplysning"],
    readMore: "etter-bosetting#oppholdskort",
  }),
  /** Travel documents. */
  right("asylsoker.annet.reisedokument", {
    entitlement: "discretionary",
    subject: "reisedokument",
    when: granted,
    legalBasis: [{ law: "utlendingsloven", section: "§ 64" }],
    sources: [
      section("kap. 8, Reisedokumenter"),
      section("kap. 17, Oppholdstillatelser, assistert retur og uttransportering"),
    ],
    contacts: ["udi-opplysning", "politiet-lokalt"],
    readMore: "etter-bosetting#reisebevis",
  }),
  /** One journey: sudden and important, a child's school trip, or home when a close relative is dying. */
  right("asylsoker.annet.enkeltreise", {
    entitlement: "discretionary",
    subject: "reisedokument",
    when: granted,
    legalBasis: [],
    sources: [section("kap. 8, Reisedokumenter")],
    contacts: ["udi-opplysning", "noas"],
    readMore: "etter-bosetting#reisebevis",
  }),
  /** Permanent residence after five years. */
  right("asylsoker.annet.permanent", {
    entitlement: "limited",
    subject: "permanent-opphold",
    when: granted,
    legalBasis: [{ law: "utlendingsloven", section: "§ 62" }],
    sources: [
      permanentSection,
      section("kap. 9, Kravet om selvforsørgelse"),
      section("kap. 17, Oppholdstillatelser, assistert retur og uttransportering"),
    ],
    contacts: ["udi-opplysning", "politiet-lokalt", "jussbuss"],
    readMore: "permanent-opphold#sjekkliste",
    deadline: "permanent-botid-5-ar",
  }),
  /** What breaks the five years. */
  right("asylsoker.annet.permanent-botid", {
    entitlement: "limited",
    subject: "botid",
    when: granted,
    legalBasis: [],
    sources: [permanentSection],
    contacts: ["udi-opplysning", "jussbuss"],
    readMore: "permanent-opphold#sammenhengende",
    deadline: "permanent-utland-10-mnd",
  }),
  /** To be handed in a month before the permit runs out. */
  right("asylsoker.annet.permanent-soknad", {
    entitlement: "duty",
    subject: "permanent-opphold",
    when: granted,
    legalBasis: [],
    sources: [section("kap. 9, Hvordan søker man om permanent opphold?")],
    contacts: ["politiet-lokalt", "udi-opplysning"],
    readMore: "permanent-opphold#sok",
    deadline: "permanent-soknad-1-mnd",
  }),
  /** Who need not support themselves. */
  right("asylsoker.annet.permanent-unntak", {
    entitlement: "limited",
    subject: "permanent-opphold",
    when: granted,
    legalBasis: [],
    sources: heldAgain(anew, [
      section("kap. 9, Hvem gjelder kravene ikke for?"),
      section("kap. 9, Kravet om selvforsørgelse"),
    ]),
    contacts: ["udi-opplysning", "nav", "jussbuss"],
    readMore: "permanent-opphold#unntak",
    deadline: "permanent-selvforsorgelse-12-mnd",
  }),
  /** Convicted, fined or under investigation. */
  right("asylsoker.annet.permanent-straff", {
    entitlement: "limited",
    subject: "botid",
    when: granted,
    legalBasis: [],
    sources: heldAgain(anew, [
      permanentSection,
      section(
        "kap. 9, Søkere som er straffedømt, bøtelagt, siktet / under etterforskning, eller dømt til tvungent psykisk helsevern",
      ),
    ]),
    contacts: ["jussbuss", "politiet-lokalt", "udi-opplysning"],
    readMore: "permanent-opphold#straff",
    deadline: "alder-15-straff",
  }),
  /** Citizenship. */
  right("asylsoker.annet.statsborgerskap", {
    entitlement: "limited",
    subject: "statsborgerskap",
    when: granted,
    legalBasis: [],
    sources: [section("kap. 9, Statsborgerskap")],
    contacts: ["udi-opplysning", "politiet-lokalt"],
    readMore: "permanent-opphold#statsborgerskap-krav",
    deadline: "statsborgerskap-7-ar",
  }),
  /** Renewal applied for too late: what still holds. */
  right("asylsoker.annet.for-sen-fornyelse", {
    entitlement: "limited",
    subject: "fornyelse",
    when: any(granted, limitedPermit),
    legalBasis: [],
    sources: [
      section("kap. 11, Glemme å fornye oppholdstillatelsen"),
      section("kap. 11, Registrert som utflyttet i Folkeregisteret på grunn av manglende oppholdstillatelse"),
      section("kap. 8, Fornyelse av oppholdstillatelsen"),
    ],
    contacts: ["politiet-lokalt", "nav", "udi-opplysning", "skatteetaten"],
    readMore: "miste-tillatelsen#for-sent",
  }),
  /** UDI considers taking the permit back: a warning first, a lawyer paid for, and an appeal. */
  right("asylsoker.annet.tilbakekall", {
    entitlement: "right",
    subject: "tilbakekall",
    when: anyPermit,
    legalBasis: [
      { law: "utlendingsloven", section: "§ 37" },
      { law: "utlendingsloven", section: "§ 63" },
    ],
    sources: [section("kap. 11, Tilbakekall og opphør av oppholdstillatelser"), protectionSection],
    contacts: ["advokat-asylsaker", "noas", "udi-opplysning"],
    readMore: "miste-tillatelsen#forhandsvarsel",
  }),
  /** Warned of expulsion, or expelled, with a permit. */
  right("asylsoker.annet.utvisning", {
    entitlement: "limited",
    subject: "utvisning",
    when: anyPermit,
    legalBasis: [],
    sources: [section("kap. 11, Utvisning")],
    contacts: ["advokat-asylsaker", "noas", "jussbuss"],
    readMore: "miste-tillatelsen#utvisningsvarsel",
  }),
  /** Support for those who have a permit and want to move back for good. */
  right("asylsoker.annet.tilbakevending", {
    entitlement: "discretionary",
    subject: "assistert-retur",
    when: any(granted, limitedPermit),
    legalBasis: [],
    sources: [section("kap. 8, Tilbakevending til hjemland for personer med oppholdstillatelse i Norge")],
    contacts: ["udi-retur", "noas", "udi-opplysning"],
    readMore: "etter-bosetting#tilbakevending",
  }),
  /** What follows if UNE upholds the refusal and the time to leave runs out. */
  right("asylsoker.annet.utreisefrist", {
    entitlement: "duty",
    subject: "utreiseplikt",
    when: appeals,
    legalBasis: [],
    sources: [table("avslag på asylsøknad", "Annet"), section("kap. 10, innledning"), appealSection],
    contacts: ["noas", "une", "iom"],
    readMore: "etter-avslag#endelig-avslag",
  }),
  /** Assisted return, open while the case is pending too. After a final refusal: see irregular. */
  right("asylsoker.annet.assistert-retur", {
    entitlement: "discretionary",
    subject: "assistert-retur",
    when: any(waits, appeals),
    legalBasis: [],
    sources: [
      section("kap. 10, Assistert frivillig retur"),
      section("kap. 17, Oppholdstillatelser, assistert retur og uttransportering"),
    ],
    contacts: ["iom", "udi-opplysning"],
    readMore: "etter-avslag#assistert-retur",
  }),
  /** The programme for the vulnerable. After a final refusal: see irregular. */
  right("asylsoker.annet.assistert-retur-sarbar", {
    entitlement: "discretionary",
    subject: "assistert-retur",
    when: any(waits, appeals),
    legalBasis: [],
    sources: [
      section("kap. 10, Assistert retur av sårbare migranter"),
      section("kap. 17, Oppholdstillatelser, assistert retur og uttransportering"),
    ],
    contacts: ["iom", "udi-retur", "udi-opplysning"],
    readMore: "etter-avslag#sarbare",
    deadline: "retur-oppfolging-12-mnd",
  }),
  /** Ordered to report or to stay in one place, before a refusal or after it. Once it is final: see irregular. */
  right("asylsoker.annet.meldeplikt", {
    entitlement: "duty",
    subject: "plikter-i-saken",
    when: any(waits, appeals),
    legalBasis: [{ law: "utlendingsloven", section: "§ 105" }],
    sources: [section("kap. 10, Meldeplikt og pålagt oppholdssted")],
    contacts: ["advokat-asylsaker", "noas", "politiet-lokalt"],
    readMore: "etter-avslag#meldeplikt",
  }),
];
