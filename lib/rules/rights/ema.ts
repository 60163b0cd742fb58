import { all, any, not } from "../condition";
import { is } from "../options";
import {
  isExemptFromDublin,
  isFinallyRejected,
  isMinor,
  isPastSettlement,
  isPermitUntil18Lapsed,
  isSettled,
  isStayUpheld,
  seeksAsylumAlone,
} from "../predicates";
import { handbook, heldAgain, type Right, right } from "../right";

/**
 * Unaccompanied minors: what differs from other asylum seekers. What is the same stands in asylsoker.ts; so do the rights of
 * those who are treated as adults. Where enforcement is deferred after a final refusal nobody knows whether a child is alone:
 * those rights are told so that they are true either way.
 */

const held = "2026-11-22";
/** Held against the source anew. */
const anew = "2026-11-23";
type Column = "Bolig" | "Økonomi" | "Helsetjenester" | "Arbeidstillatelse" | "Skole m.m." | "Annet";
const table = (column: Column) => handbook(`kap. 6, tabell: EMA, ${column}`, held);
const section = (place: string) => handbook(place, held);
const emaSection = section("kap. 6, Enslige mindreårige asylsøkere");
const minorsSection = section("kap. 17, Asylsøkerprosessen");
const dublinSection = section("kap. 6, Enslige mindreårige asylsøkere og Dublin-forordningen");
const permitSection = section("kap. 17, Oppholdstillatelser, assistert retur og uttransportering");
const guardianSection = section("kap. 17, Verge-/representantordningen");
const settlementSection = section("kap. 8, Bosetting");
const programmeSection = section("kap. 8, Introduksjonsprogram");
const limitedSection = section("kap. 7, Oppholdstillatelser med begrensninger");
const privateSection = section("kap. 17, Sårbarhet for utnyttelse");

const isEma = is("status", "ema");
const waits = all(isEma, is("fase", "soknad"));
/** Family in another Dublin state, or the case decided there. */
const mayBelongElsewhere = all(seeksAsylumAlone, waits, is("annetland", "avgjort", "familie"));
const waitsOrAppeals = all(isEma, is("fase", "soknad", "avslag-klage"));
const granted = all(isEma, is("fase", "innvilget"));
const limitedPermit = all(seeksAsylumAlone, is("fase", "begrenset"));
const until18 = all(seeksAsylumAlone, is("fase", "tidsbegrenset"));
const under15 = is("alder", "under-6", "6-11", "12-14");
const ofSchoolAge = is("alder", "6-11", "12-14", "15");
const inCentre = is("bosted", "mottak");
const livesPrivately = is("bosted", "privat");

export const emaRights: readonly Right[] = [
  // Housing

  /** Under 15 when registered: Bufetat's care centre. */
  right("ema.bolig.omsorgssenter", {
    entitlement: "right",
    subject: "mottaksplass",
    when: all(waitsOrAppeals, under15),
    legalBasis: [],
    sources: [table("Bolig"), emaSection, minorsSection],
    contacts: ["bufdir", "barneverntjenesten", "udi-opplysning"],
    readMore: "mindrearige#ema",
    deadline: "alder-15-mottak",
  }),
  /** 15 to 18: a centre for unaccompanied minors under UDI. A boy or girl of 15 belongs here. */
  right("ema.bolig.mottak-udi", {
    entitlement: "right",
    subject: "mottaksplass",
    when: all(waitsOrAppeals, is("alder", "15", "16-17")),
    legalBasis: [],
    sources: [table("Bolig"), emaSection, minorsSection],
    contacts: ["udi-opplysning", "asylmottak"],
    readMore: "mindrearige#ema",
    deadline: "alder-15-mottak",
  }),
  /** Doubt about the age: a child, but the source does not say which of the two. */
  right("ema.bolig.usikker-alder", {
    entitlement: "right",
    subject: "mottaksplass",
    when: all(waitsOrAppeals, is("alder", "usikker")),
    legalBasis: [],
    sources: [table("Bolig"), section("kap. 17, Usikkerhet knyttet til alder")],
    contacts: ["barneverntjenesten", "udi-opplysning", "bufdir"],
    readMore: "mindrearige#alderstvil",
  }),
  /** May live privately: UDI tells the local child welfare service, which assesses. Approval is no condition. */
  right("ema.bolig.privat", {
    entitlement: "discretionary",
    subject: "bo-privat",
    when: all(waitsOrAppeals, seeksAsylumAlone, not(livesPrivately)),
    legalBasis: [],
    sources: [table("Bolig"), section("kap. 6, Bekymring for enslige mindreårige asylsøkere"), privateSection],
    contacts: ["barneverntjenesten", "udi-opplysning"],
    readMore: "mindrearige#bor-privat",
  }),
  /** Who lives privately already is not offered it: what they have is that the child welfare service looks into the care. */
  right("ema.bolig.bor-privat", {
    entitlement: "right",
    subject: "bo-privat",
    when: all(waitsOrAppeals, seeksAsylumAlone, livesPrivately),
    legalBasis: [],
    sources: [table("Bolig"), section("kap. 6, Bekymring for enslige mindreårige asylsøkere"), privateSection],
    contacts: ["barneverntjenesten", "udi-opplysning"],
    readMore: "mindrearige#bor-privat",
  }),
  /** Settlement by Bufetat up to and including 15. */
  right("ema.bolig.bosetting-bufetat", {
    entitlement: "limited",
    subject: "bosetting",
    when: all(granted, is("alder", "under-6", "6-11", "12-14", "15"), not(isPastSettlement)),
    legalBasis: [],
    sources: [handbook("kap. 6, tabell: innvilget opphold, Bolig", held), settlementSection],
    contacts: ["bufdir", "barneverntjenesten"],
    readMore: "mindrearige#bosetting",
    deadline: "alder-16-bosetting",
  }),
  /** Has a permit and lives in the care centre: only of reception centres does the source say that one may stay until then. */
  right("ema.bolig.omsorgssenter-til-bosetting", {
    entitlement: "discretionary",
    subject: "mottaksplass",
    when: all(granted, isMinor, is("bosted", "omsorgssenter")),
    legalBasis: [],
    sources: heldAgain(anew, [settlementSection, minorsSection]),
    contacts: ["bufdir", "barneverntjenesten"],
    readMore: "mindrearige#bosetting",
  }),
  /** Settlement by IMDi from 16. */
  right("ema.bolig.bosetting-imdi", {
    entitlement: "limited",
    subject: "bosetting",
    when: all(granted, is("alder", "16-17"), not(isPastSettlement)),
    legalBasis: [],
    sources: [handbook("kap. 6, tabell: innvilget opphold, Bolig", held), settlementSection],
    contacts: ["imdi-oslo", "imdi-narvik"],
    readMore: "mindrearige#bosetting",
    deadline: "alder-16-bosetting",
  }),
  /** Settlement while the age is in doubt. */
  right("ema.bolig.bosetting-usikker-alder", {
    entitlement: "limited",
    subject: "bosetting",
    when: all(granted, is("alder", "usikker"), not(isPastSettlement)),
    legalBasis: [],
    sources: [handbook("kap. 6, tabell: innvilget opphold, Bolig", held), settlementSection],
    contacts: ["imdi-oslo", "bufdir", "udi-opplysning"],
    readMore: "mindrearige#bosetting",
    deadline: "alder-16-bosetting",
  }),
  /** Limited because of doubt about identity: only of adults does the source say that they are not settled. */
  right("ema.bolig.begrenset", {
    entitlement: "discretionary",
    subject: "bosetting",
    when: limitedPermit,
    legalBasis: [{ law: "utlendingsloven", section: "§ 38 femte ledd" }],
    sources: [limitedSection, permitSection],
    contacts: ["udi-opplysning", "bufdir", "imdi-oslo"],
    readMore: "mindrearige#id-tvil",
  }),
  /** Until 18: the source is silent. */
  right("ema.bolig.tidsbegrenset", {
    entitlement: "discretionary",
    subject: "bosetting",
    when: until18,
    legalBasis: [{ law: "utlendingsforskriften", section: "§ 8-8" }],
    sources: [emaSection, permitSection],
    contacts: ["udi-opplysning", "barneverntjenesten", "noas"],
    readMore: "mindrearige#paragraf-8-8",
  }),

  // Money

  /** In a care centre: the table has no reservation, but does not name the centre either. */
  right("ema.okonomi.omsorgssenter", {
    entitlement: "discretionary",
    subject: "pengereglementet",
    when: all(any(waitsOrAppeals, all(isStayUpheld, isMinor)), is("bosted", "omsorgssenter")),
    legalBasis: [],
    sources: [table("Økonomi"), minorsSection],
    contacts: ["bufdir", "udi-opplysning"],
    readMore: "asylsokerprosessen#okonomi",
  }),
  /** Outside: the rows of the table disagree. */
  right("ema.okonomi.privat", {
    entitlement: "discretionary",
    subject: "pengereglementet",
    when: all(any(waitsOrAppeals, isStayUpheld), isMinor, is("bosted", "privat", "forlatt-mottak")),
    legalBasis: [],
    sources: [
      table("Økonomi"),
      handbook("kap. 6, tabell: utenfor mottak, Økonomi", held),
      section("kap. 6, Asylsøkere utenfor asylmottak"),
    ],
    contacts: ["udi-opplysning", "barneverntjenesten", "asylmottak"],
    readMore: "asylsokerprosessen#okonomi",
  }),
  /** With a permit, but neither in a centre nor settled: the source speaks of the municipality's grant only. */
  right("ema.okonomi.innvilget", {
    entitlement: "discretionary",
    subject: "pengereglementet",
    when: all(granted, isMinor, not(is("bosted", "mottak", "kommune")), not(isSettled)),
    legalBasis: [],
    sources: [settlementSection, section("kap. 8, Sekundærflytting"), section("kap. 8, Introduksjonsprogram")],
    contacts: ["barneverntjenesten", "imdi-oslo", "bufdir"],
    readMore: "etter-bosetting#enslige-mindrearige",
  }),
  /** Limited permits and not in a centre: silent. */
  right("ema.okonomi.begrenset-tillatelse", {
    entitlement: "discretionary",
    subject: "pengereglementet",
    when: all(any(limitedPermit, until18), not(inCentre)),
    legalBasis: [],
    sources: [limitedSection, permitSection],
    contacts: ["udi-opplysning", "barneverntjenesten"],
    readMore: "beskyttelse-og-tillatelser#begrenset-rettigheter",
  }),

  // Health

  /** Until 18: a child's health care in any case. */
  right("ema.helse.tidsbegrenset", {
    entitlement: "right",
    subject: "barns-helsehjelp",
    when: until18,
    legalBasis: [{ law: "helserett-uten-fast-opphold", section: "§ 4" }],
    sources: [section("kap. 12, Helse- og omsorgstjenester"), permitSection],
    contacts: ["helsestasjon", "legevakt", "statsforvalteren"],
    readMore: "beskyttelse-og-tillatelser#begrenset-rettigheter",
    deadline: "alder-18-barn",
  }),

  // Work

  /** Under 15, or perhaps: the representative must consent. The terms are those of everybody: see asylsoker. */
  right("ema.arbeid.samtykke", {
    entitlement: "limited",
    subject: "rett-til-arbeid",
    when: all(any(waitsOrAppeals, isStayUpheld), any(under15, is("alder", "usikker"))),
    legalBasis: [],
    sources: [table("Arbeidstillatelse")],
    contacts: ["statsforvalteren", "udi-opplysning"],
    readMore: "mindrearige#samtykke",
    deadline: "alder-15-samtykke-arbeid",
  }),
  /** Until 18: silent. */
  right("ema.arbeid.tidsbegrenset", {
    entitlement: "discretionary",
    subject: "rett-til-arbeid",
    when: until18,
    legalBasis: [{ law: "utlendingsforskriften", section: "§ 8-8" }],
    sources: [handbook("kap. 6, tabell: innvilget opphold, Arbeidstillatelse", held), permitSection],
    contacts: ["udi-opplysning", "politiet-lokalt"],
    readMore: "mindrearige#paragraf-8-8",
  }),

  // School

  /** 6–16. A right whatever the status (kap. 12), so after a permit too; the permit until 18 presupposes 16 at the decision. */
  right("ema.skole.grunnskole", {
    entitlement: "right",
    subject: "grunnskole",
    when: all(isEma, is("fase", "soknad", "innvilget", "begrenset", "avslag-klage"), ofSchoolAge),
    legalBasis: [],
    sources: [
      table("Skole m.m."),
      handbook("kap. 6, tabell: avslag på asylsøknad, Skole m.m.", held),
      handbook("kap. 12, tabell: papirløse, Skole m.m.", held),
    ],
    contacts: ["statsforvalteren", "asylmottak"],
    readMore: "asylsokerprosessen#skole",
    deadline: "alder-16-grunnskole",
  }),
  /** School duty, as for every child in an asylum case. Where enforcement is deferred also of the children of a family. */
  right("ema.skole.skoleplikt", {
    entitlement: "duty",
    subject: "grunnskole",
    when: any(all(waitsOrAppeals, ofSchoolAge), all(isStayUpheld, any(ofSchoolAge, is("barn", "6-15")))),
    legalBasis: [],
    sources: heldAgain(anew, [
      table("Skole m.m."),
      handbook("kap. 6, tabell: mottaksbeboere, Skole m.m.", held),
      handbook("kap. 6, tabell: avslag på asylsøknad, Skole m.m.", held),
      handbook("kap. 10, Avslag, klage og omgjøringsbegjæring", held),
    ]),
    contacts: ["statsforvalteren", "asylmottak"],
    readMore: "asylsokerprosessen#skole",
  }),
  /** Doubt about the age: a child, but perhaps past the compulsory school. After a final refusal: see irregular. */
  right("ema.skole.usikker-alder", {
    entitlement: "limited",
    subject: "grunnskole",
    when: all(isEma, is("fase", "soknad", "innvilget", "begrenset", "avslag-klage"), is("alder", "usikker")),
    legalBasis: [],
    sources: [table("Skole m.m."), section("kap. 17, Usikkerhet knyttet til alder")],
    contacts: ["statsforvalteren", "asylmottak"],
    readMore: "asylsokerprosessen#skole",
  }),
  /** 16–18: the offer varies; «kan tas inn» is no right. Of doubt about the age while a case is open see usikker-alder. */
  right("ema.skole.16-18", {
    entitlement: "discretionary",
    subject: "videregaende",
    when: any(all(waitsOrAppeals, is("alder", "16-17")), all(isStayUpheld, is("alder", "16-17", "usikker"))),
    legalBasis: [],
    sources: [
      table("Skole m.m."),
      handbook("kap. 6, tabell: mottaksbeboere, Skole m.m.", held),
      handbook("kap. 6, tabell: avslag på asylsøknad, Skole m.m.", held),
    ],
    contacts: ["asylmottak", "statsforvalteren"],
    readMore: "asylsokerprosessen#skole",
  }),
  /** Under six and alone: the source names no kindergarten. */
  right("ema.skole.under-6", {
    entitlement: "discretionary",
    subject: "barnehage",
    when: all(any(all(isEma, is("fase", "soknad", "begrenset", "avslag-klage")), isStayUpheld), is("alder", "under-6")),
    legalBasis: [],
    sources: [handbook("kap. 6, tabell: mottaksbeboere, Skole m.m. og Annet", held), table("Skole m.m.")],
    contacts: ["bufdir", "barneverntjenesten"],
    readMore: "asylsokerprosessen#barnehage",
  }),
  /** Limited permits after 16: silent. */
  right("ema.skole.begrenset-tillatelse", {
    entitlement: "discretionary",
    subject: "videregaende",
    when: any(all(limitedPermit, is("alder", "16-17", "usikker")), until18),
    legalBasis: [],
    sources: [limitedSection, permitSection, handbook("kap. 6, tabell: utenfor mottak, Skole m.m.", held)],
    contacts: ["statsforvalteren", "udi-opplysning"],
    readMore: "beskyttelse-og-tillatelser#begrenset-rettigheter",
  }),

  /** The child of a minor with a limited permit: the source speaks of kindergarten after settlement, and in centres while a case is open. */
  right("ema.skole.barnehage-begrenset", {
    entitlement: "discretionary",
    subject: "barnehage",
    when: all(any(limitedPermit, until18), is("barn", "0-1", "2-3", "4-5")),
    legalBasis: [],
    sources: [
      handbook("kap. 6, tabell: innvilget opphold, Skole m.m.", anew),
      handbook("kap. 6, tabell: mottaksbeboere, Skole m.m. og Annet", anew),
      handbook("kap. 7, Oppholdstillatelser med begrensninger", anew),
    ],
    contacts: ["helsestasjon", "asylmottak", "statsforvalteren", "barneverntjenesten"],
    readMore: "beskyttelse-og-tillatelser#begrenset-rettigheter",
  }),

  // Other

  /** Gone from the centre: reported missing within 24 hours, and to child welfare. Holds in every phase. */
  right("ema.annet.savnet", {
    entitlement: "duty",
    subject: "varsling",
    when: all(isMinor, any(isEma, isFinallyRejected), is("bosted", "forlatt-mottak")),
    legalBasis: [{ law: "udi-2015-009" }, { law: "q-06-2010" }],
    sources: heldAgain(anew, [
      section("kap. 17, Forsvinninger fra mottak og omsorgssentre"),
      section("kap. 6, Bekymring for enslige mindreårige asylsøkere"),
    ]),
    contacts: ["barnevernvakten", "barneverntjenesten", "politiet-02800", "asylmottak", "udi-opplysning"],
    readMore: "mindrearige#forsvinninger",
    deadline: "savnetmelding",
  }),
  /** Until 18, then the young person must leave. */
  right("ema.annet.tidsbegrenset", {
    entitlement: "limited",
    subject: "tillatelsen",
    when: until18,
    legalBasis: [{ law: "utlendingsforskriften", section: "§ 8-8" }],
    sources: heldAgain(anew, [emaSection, limitedSection, permitSection]),
    contacts: ["advokat-asylsaker", "noas", "iom"],
    readMore: "mindrearige#paragraf-8-8",
    deadline: "paragraf-8-8-18-ar",
  }),
  /** Of age: the permit has lapsed. What holds then stands in irregular.ts. */
  right("ema.annet.tidsbegrenset-utlopt", {
    entitlement: "duty",
    subject: "utreiseplikt",
    when: isPermitUntil18Lapsed,
    legalBasis: [{ law: "utlendingsforskriften", section: "§ 8-8" }],
    sources: heldAgain(anew, [emaSection, limitedSection, permitSection]),
    contacts: ["advokat-asylsaker", "noas", "udi-opplysning", "iom"],
    readMore: "mindrearige#paragraf-8-8",
    deadline: "paragraf-8-8-18-ar",
  }),
  /** Doubt about the age: a child until it is clarified; the examination is voluntary. */
  right("ema.annet.aldersundersokelse", {
    entitlement: "right",
    subject: "barns-stilling",
    when: all(waitsOrAppeals, is("alder", "usikker")),
    legalBasis: [],
    sources: heldAgain(anew, [minorsSection, section("kap. 17, Usikkerhet knyttet til alder")]),
    contacts: ["barneverntjenesten", "advokat-asylsaker", "udi-opplysning"],
    readMore: "mindrearige#aldersundersokelse",
  }),
  /** A representative, appointed by Statsforvalteren. */
  right("ema.annet.representant", {
    entitlement: "right",
    subject: "representant-og-verge",
    when: any(all(seeksAsylumAlone, waitsOrAppeals), all(isStayUpheld, isMinor)),
    legalBasis: [{ law: "utlendingsloven", section: "kapittel 11 A" }],
    sources: [table("Annet"), emaSection, guardianSection],
    contacts: ["statsforvalteren"],
    readMore: "mindrearige#representant",
  }),
  /** After the last refusal the source does not say whether the representative goes on; at Haraldvangen the child may ring one. */
  right("ema.annet.representant-etter-avslag", {
    entitlement: "discretionary",
    subject: "representant-og-verge",
    when: all(isFinallyRejected, isMinor, not(isStayUpheld)),
    legalBasis: [{ law: "utlendingsloven", section: "kapittel 11 A" }],
    sources: heldAgain(anew, [
      guardianSection,
      section("kap. 10, Internering på Trandum eller familieenheten på Haraldvangen"),
    ]),
    contacts: ["statsforvalteren", "barneverntjenesten"],
    readMore: "mindrearige#representant",
  }),
  /** Free lawyer through the whole process. */
  right("ema.annet.advokat", {
    entitlement: "right",
    subject: "advokat",
    when: all(seeksAsylumAlone, waitsOrAppeals),
    legalBasis: [],
    sources: [table("Annet"), emaSection, minorsSection],
    contacts: ["advokat-asylsaker", "noas"],
    readMore: "mindrearige#advokat",
  }),
  /** No return to the home country unless proper care is secured: under appeal and after a final refusal. */
  right("ema.annet.retur-omsorg", {
    entitlement: "right",
    subject: "utreiseplikt",
    when: any(all(seeksAsylumAlone, is("fase", "avslag-klage")), all(isFinallyRejected, isMinor)),
    legalBasis: [],
    sources: heldAgain(anew, [permitSection]),
    contacts: ["advokat-asylsaker", "noas", "statsforvalteren"],
    readMore: "mindrearige#retur",
  }),
  /** Serious worry: to child welfare in any case, and in every phase. Gone from the centre: see savnet too. */
  right("ema.annet.bekymring", {
    entitlement: "duty",
    subject: "varsling",
    when: any(seeksAsylumAlone, all(isFinallyRejected, isMinor)),
    legalBasis: [{ law: "q-06-2010" }],
    sources: heldAgain(anew, [
      section("kap. 6, Bekymring for enslige mindreårige asylsøkere"),
      section("kap. 6, Ankomst og registrering"),
      section("kap. 17, Barneverntjenestens ansvar for mindreårige migranter"),
    ]),
    contacts: ["barneverntjenesten", "barnevernvakten", "politiet-02800"],
    readMore: "asylsokerprosessen#ema-bekymring",
    deadline: "barnevern-melding-1-uke",
  }),
  /** Dublin: exempt, also when the child has applied elsewhere. */
  right("ema.annet.dublin-unntatt", {
    entitlement: "right",
    subject: "ansvarlig-land",
    when: isExemptFromDublin,
    legalBasis: [{ law: "dublin-forordningen" }],
    sources: [dublinSection, minorsSection],
    contacts: ["advokat-asylsaker", "noas", "udi-opplysning"],
    readMore: "mindrearige#dublin",
  }),
  /** Dublin: the other state may have the case. */
  right("ema.annet.dublin-mulig", {
    entitlement: "limited",
    subject: "ansvarlig-land",
    when: all(mayBelongElsewhere, not(is("dublin", "nei"))),
    legalBasis: [{ law: "dublin-forordningen" }],
    sources: heldAgain(anew, [dublinSection, minorsSection]),
    contacts: ["advokat-asylsaker", "noas", "udi-opplysning"],
    readMore: "mindrearige#dublin",
  }),
  /** The same ties, but Norway has the case: whether that may change the source does not say. Scattered families are brought together. */
  right("ema.annet.dublin-norge-har-saken", {
    entitlement: "limited",
    subject: "ansvarlig-land",
    when: all(mayBelongElsewhere, is("dublin", "nei")),
    legalBasis: [{ law: "dublin-forordningen", section: "artikkel 6" }],
    sources: heldAgain(anew, [dublinSection, minorsSection]),
    contacts: ["advokat-asylsaker", "noas", "udi-opplysning"],
    readMore: "mindrearige#dublin",
  }),
  /** Family and relatives, in Norway and elsewhere: looked for early, and brought together where that is best. */
  right("ema.annet.slekt", {
    entitlement: "limited",
    subject: "familie",
    when: all(seeksAsylumAlone, waits),
    legalBasis: [{ law: "dublin-forordningen", section: "artikkel 6" }],
    sources: [dublinSection],
    contacts: ["advokat-asylsaker", "statsforvalteren", "udi-opplysning"],
    readMore: "asylsokerprosessen#dublin-ema",
  }),
  /** The interview: representative, interpreter, a child's way of talking. */
  right("ema.annet.asylintervju", {
    entitlement: "right",
    subject: "saksbehandling",
    when: all(seeksAsylumAlone, waits),
    legalBasis: [],
    sources: [minorsSection, guardianSection],
    contacts: ["statsforvalteren", "advokat-asylsaker", "udi-opplysning"],
    readMore: "mindrearige#asylintervju",
  }),
  /** No proper care at home: humanitarian grounds. */
  right("ema.annet.humanitart", {
    entitlement: "discretionary",
    subject: "asyl-og-humanitart",
    when: all(seeksAsylumAlone, waitsOrAppeals),
    legalBasis: [{ law: "utlendingsloven", section: "§ 38" }],
    sources: [
      permitSection,
      section("kap. 7, Opphold på grunnlag av sterke menneskelige hensyn eller særlig tilknytning til riket"),
    ],
    contacts: ["advokat-asylsaker", "noas", "statsforvalteren"],
    readMore: "mindrearige#humanitart",
  }),
  /** Sixteen or more at the decision: perhaps until 18 only. What speaks against it must be on the table in time. */
  right("ema.annet.tidsbegrenset-mulig", {
    entitlement: "limited",
    subject: "asyl-og-humanitart",
    when: all(waitsOrAppeals, is("alder", "15", "16-17", "usikker")),
    legalBasis: [{ law: "utlendingsforskriften", section: "§ 8-8" }],
    sources: [emaSection, permitSection],
    contacts: ["advokat-asylsaker", "noas", "statsforvalteren"],
    readMore: "mindrearige#paragraf-8-8",
    deadline: "alder-16-vedtak",
  }),
  /** The fast track for unaccompanied minors: here trafficking and illness lead in. */
  right("ema.annet.hurtigspor", {
    entitlement: "limited",
    subject: "hurtigspor",
    when: all(seeksAsylumAlone, waits),
    legalBasis: [{ law: "udi-2014-022" }],
    sources: [minorsSection],
    contacts: ["advokat-asylsaker", "statsforvalteren", "udi-opplysning"],
    readMore: "mindrearige#hurtigspor",
    deadline: "hurtigspor-ema-1-dag",
  }),
  /** Priority, and a child's perspective. */
  right("ema.annet.barneperspektiv", {
    entitlement: "right",
    subject: "saksbehandling",
    when: all(seeksAsylumAlone, waits),
    legalBasis: [{ law: "utlendingsloven", section: "§ 28" }],
    sources: [emaSection, minorsSection],
    contacts: ["advokat-asylsaker", "noas", "udi-opplysning"],
    readMore: "mindrearige#asylintervju",
  }),
  /** Family to the child. */
  right("ema.annet.familie", {
    entitlement: "limited",
    subject: "familie",
    when: all(granted, isMinor),
    legalBasis: [{ law: "utlendingsloven", section: "§ 43" }],
    sources: [permitSection, section("kap. 14, Krav til inntekt i familieinnvandringssaker")],
    contacts: ["udi-opplysning", "noas", "jussbuss"],
    readMore: "mindrearige#beskyttelse",
  }),
  /** Comes of age with a permit: representative and guardian are for children; of the rest the source is silent. */
  right("ema.annet.atten-ar", {
    entitlement: "discretionary",
    subject: "barns-stilling",
    when: all(isEma, is("fase", "innvilget", "begrenset"), is("alder", "16-17", "usikker", "18-55")),
    legalBasis: [],
    sources: heldAgain(anew, [
      guardianSection,
      programmeSection,
      settlementSection,
      section("kap. 17, Barns rettigheter"),
    ]),
    contacts: ["barneverntjenesten", "nav", "imdi-oslo", "statsforvalteren"],
    readMore: "etter-bosetting#enslige-mindrearige",
    deadline: "alder-18-barn",
  }),
  /** A guardian after settlement. */
  right("ema.annet.verge", {
    entitlement: "right",
    subject: "representant-og-verge",
    when: all(isMinor, any(granted, limitedPermit, until18)),
    legalBasis: [],
    sources: [guardianSection],
    contacts: ["statsforvalteren", "barneverntjenesten"],
    readMore: "mindrearige#verge",
  }),
  /** What the representant owes when others fail the child. */
  right("ema.annet.representant-folger-opp", {
    entitlement: "right",
    subject: "representant-og-verge",
    when: any(all(seeksAsylumAlone, waitsOrAppeals), all(isStayUpheld, isMinor)),
    legalBasis: [{ law: "utlendingsloven", section: "kapittel 11 A" }],
    sources: [guardianSection],
    contacts: ["statsforvalteren", "barneverntjenesten"],
    readMore: "mindrearige#representantens-oppgaver",
  }),
  /** Assessed as clearly over 18: a lawyer for the appeal only, save under Dublin (advokat-soknad). */
  right("ema.annet.advokat-over-18", {
    entitlement: "none",
    subject: "advokat",
    when: all(waits, is("alder", "vurdert-over-18"), not(is("dublin", "ja"))),
    legalBasis: [],
    sources: [table("Annet"), emaSection],
    contacts: ["noas", "advokat-asylsaker", "statsforvalteren"],
    readMore: "mindrearige#advokat",
  }),
  /** The same, who disagrees: in every phase, also where the other country is to hear the case. */
  right("ema.annet.uenig-i-alderen", {
    entitlement: "limited",
    subject: "barns-stilling",
    when: all(isEma, is("alder", "vurdert-over-18")),
    legalBasis: [],
    sources: heldAgain(anew, [section("kap. 17, Usikkerhet knyttet til alder"), emaSection]),
    contacts: ["barneverntjenesten", "noas", "advokat-asylsaker"],
    readMore: "mindrearige#aldersundersokelse",
  }),
];
