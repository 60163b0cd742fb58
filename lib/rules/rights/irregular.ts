import { all, any, not } from "../condition";
import { is } from "../options";
import {
  isChildAlone,
  isEosCitizenWithoutBasis,
  isEosInOrder,
  isEosWithoutBasis,
  isFinallyRejected,
  isForeignEos,
  isMinor,
  isPermitUntil18Lapsed,
  isRefusedOrUndocumented,
  isStayUpheld,
  isThirdCountryNational,
  isUnder16,
  isWithoutLegalResidence,
} from "../predicates";
import { handbook, heldAgain, type Right, right } from "../right";

/**
 * People without lawful residence: final refusal, lapsed permit, never applied, EEA citizens without a basis.
 */

const held = "2026-11-22";
/** Held against the source anew. */
const anew = "2026-11-23";
/** And once more, from the source to the rules. */
const fromSource = "2026-11-24";
const table = (row: "asylsøkere med endelig avslag" | "papirløse", column: string) =>
  handbook(`kap. 12, tabell: ${row}, ${column}`, held);
const isIrregularOrRejected = any(is("status", "irregular"), isFinallyRejected, isPermitUntil18Lapsed);
/** With everyone under the EEA rules, where what holds is the same with a basis and without, and so is said once. */
const isAsToldOrEos = any(isIrregularOrRejected, is("status", "eos"));
/** From outside the EEA: the row «papirløse» of the source's table is about them alone. */
const undocumentedByGround = any(
  all(is("status", "irregular"), is("grunn", "annet-avslag", "utlopt-tillatelse", "aldri-sokt")),
  isPermitUntil18Lapsed,
);
const undocumentedOutsideEos = any(
  undocumentedByGround,
  all(isEosWithoutBasis, is("borger", "tredjeland-eos", "utenfor-eos")),
);
const undocumented = any(undocumentedByGround, isEosWithoutBasis, isEosCitizenWithoutBasis);
/** The rules for people from outside the EEA. */
const refusedOrUndocumentedOutsideEos = any(isFinallyRejected, undocumentedOutsideEos);
const withoutResidenceOutsideEos = all(refusedOrUndocumentedOutsideEos, not(isStayUpheld));
const isPermitLapsed = all(is("status", "irregular"), is("grunn", "utlopt-tillatelse"));
const adult = not(isMinor);
const hasChild = is("barn", "0-1", "2-3", "4-5", "6-15", "16-17");

export const irregularRights: readonly Right[] = [
  /** A place in a reception centre after a final refusal, whether enforcement is deferred or not. */
  right("irregular.bolig.mottaksplass", {
    entitlement: "right",
    subject: "mottaksplass",
    when: isFinallyRejected,
    legalBasis: [],
    sources: heldAgain(fromSource, [
      table("asylsøkere med endelig avslag", "Bolig"),
      handbook("kap. 10, innledning", held),
      handbook("kap. 10, Tvungen retur", held),
      handbook("kap. 12, Sosiale tjenester", held),
    ]),
    contacts: ["udi-opplysning", "noas"],
    readMore: "irregulaere-migranter#mottaksplass",
  }),
  /** Help to find temporary shelter in an emergency, for a short time. § 4 second paragraph. */
  right("irregular.bolig.nodhjelp", {
    entitlement: "limited",
    subject: "midlertidig-botilbud",
    when: all(undocumented, is("nod", "ja")),
    legalBasis: [{ law: "sosialforskriften-uten-bopel", section: "§ 4" }],
    sources: [handbook("kap. 12, Sosiale tjenester", held), table("papirløse", "Økonomi")],
    contacts: ["nav", "sosial-vakttjeneste", "statsforvalteren"],
    readMore: "irregulaere-migranter#nodhjelp",
  }),
  /** NAV's duty to find a place to sleep does not reach those who have an offer of a reception centre. */
  right("irregular.bolig.ingen-kommunal-bolig", {
    entitlement: "none",
    subject: "kommunal-bolig",
    when: all(undocumented, not(isChildAlone)),
    legalBasis: [{ law: "sosialforskriften-uten-bopel", section: "§ 4" }],
    sources: [table("papirløse", "Bolig")],
    contacts: ["nodovernatting", "kirkens-bymisjon", "frelsesarmeen", "rode-kors", "nav", "jussbuss"],
    readMore: "irregulaere-migranter#sosiale-tjenester",
  }),
  /** A child alone: child welfare before NAV and night shelters. Where the child is to live the source does not say. */
  right("irregular.bolig.barn-alene", {
    entitlement: "discretionary",
    subject: "kommunal-bolig",
    when: all(undocumented, isChildAlone),
    legalBasis: [{ law: "barnevernsloven" }, { law: "barnevernloven-1992", section: "§ 1-2" }],
    sources: heldAgain(anew, [
      handbook("kap. 17, Barneverntjenestens ansvar for mindreårige migranter", held),
      handbook("kap. 6, Ankomst og registrering", held),
      handbook("kap. 12, Sosiale tjenester", held),
    ]),
    contacts: ["barneverntjenesten", "barnevernvakten", "alarmtelefonen"],
    readMore: "mindrearige#uten-opphold",
  }),
  /** Money while living in the reception centre, reduced after a final refusal. */
  right("irregular.okonomi.stonad-pa-mottak", {
    entitlement: "limited",
    subject: "pengereglementet",
    when: all(isFinallyRejected, not(isStayUpheld), is("bosted", "mottak")),
    legalBasis: [],
    sources: [table("asylsøkere med endelig avslag", "Økonomi"), handbook("kap. 10, innledning", held)],
    contacts: ["udi-opplysning"],
    readMore: "irregulaere-migranter#mottaksplass",
  }),
  /** Emergency help from NAV in particular cases; as a rule referred to the reception centre. */
  right("irregular.okonomi.nodhjelp-endelig-avslag", {
    entitlement: "discretionary",
    subject: "nodhjelp",
    when: all(isFinallyRejected, not(isStayUpheld), not(is("bosted", "mottak", "omsorgssenter"))),
    legalBasis: [{ law: "sosialforskriften-uten-bopel", section: "§ 4" }],
    sources: heldAgain(fromSource, [
      table("asylsøkere med endelig avslag", "Økonomi"),
      handbook("kap. 12, Sosiale tjenester", held),
    ]),
    contacts: ["nav", "sosial-vakttjeneste", "udi-opplysning", "statsforvalteren"],
    readMore: "irregulaere-migranter#mottaksplass",
  }),
  /** Money in an emergency, until the person could in practice have left. Not for those with an offer of a reception centre. */
  right("irregular.okonomi.nodhjelp", {
    entitlement: "limited",
    subject: "nodhjelp",
    when: all(undocumented, is("nod", "ja")),
    legalBasis: [{ law: "sosialforskriften-uten-bopel", section: "§ 4" }],
    sources: [handbook("kap. 12, Sosiale tjenester", held), table("papirløse", "Økonomi")],
    contacts: ["nav", "sosial-vakttjeneste", "statsforvalteren"],
    readMore: "irregulaere-migranter#nodhjelp",
  }),
  /** Applied for renewal too late: one of two places in the source gives necessary social assistance. */
  right("irregular.okonomi.sokt-fornyelse", {
    entitlement: "discretionary",
    subject: "sosialhjelp",
    when: isPermitLapsed,
    legalBasis: [],
    sources: [
      handbook("kap. 11, Glemme å fornye oppholdstillatelsen", held),
      handbook("kap. 8, Fornyelse av oppholdstillatelsen", held),
    ],
    contacts: ["nav", "statsforvalteren", "udi-opplysning"],
    readMore: "miste-tillatelsen#for-sent-hjelp",
  }),
  /** No continuing support; advice remains. A child alone is not sent to NAV with a no, but to child welfare. */
  right("irregular.okonomi.ingen-fast-stonad", {
    entitlement: "none",
    subject: "sosialhjelp",
    when: all(isWithoutLegalResidence, not(isChildAlone)),
    legalBasis: [{ law: "sosialforskriften-uten-bopel", section: "§ 4" }],
    sources: heldAgain(fromSource, [
      table("papirløse", "Bolig"),
      handbook("kap. 12, Sosiale tjenester", held),
      handbook("kap. 17, Barneverntjenestens ansvar for mindreårige migranter", held),
    ]),
    contacts: ["nav", "statsforvalteren", "jussbuss"],
    readMore: "irregulaere-migranter#sosiale-tjenester",
  }),
  /** Emergency now. */
  right("irregular.helse.akutt", {
    entitlement: "right",
    subject: "oyeblikkelig-hjelp",
    when: all(isRefusedOrUndocumented, is("helsebehov", "akutt")),
    legalBasis: [
      { law: "helserett-uten-fast-opphold", section: "§ 3" },
      { law: "helserett-uten-fast-opphold", section: "§ 5 a" },
    ],
    sources: [handbook("kap. 12, Helse- og omsorgstjenester", held)],
    contacts: ["nodnummer-113", "legevakt", "statsforvalteren"],
    readMore: "irregulaere-migranter#helse-voksne",
  }),
  /** Psychiatric danger to life or health: a right in any case. */
  right("irregular.helse.psykisk-fare", {
    entitlement: "right",
    subject: "psykisk-fare",
    when: all(isRefusedOrUndocumented, is("helsebehov", "psykisk-fare")),
    legalBasis: [{ law: "helserett-uten-fast-opphold", section: "§ 5 a" }],
    sources: [handbook("kap. 12, Helse- og omsorgstjenester", held)],
    contacts: ["nodnummer-113", "legevakt", "nodnummer-112", "statsforvalteren"],
    readMore: "irregulaere-migranter#psykisk-helse",
  }),
  /** Pregnancy, birth, abortion. */
  right("irregular.helse.gravid", {
    entitlement: "right",
    subject: "svangerskap",
    when: all(isRefusedOrUndocumented, is("helsebehov", "gravid")),
    legalBasis: [{ law: "helserett-uten-fast-opphold", section: "§ 5 b og c" }],
    sources: [table("papirløse", "Helsetjenester"), handbook("kap. 12, Helse- og omsorgstjenester", held)],
    contacts: ["helsestasjon", "helsesenteret-oslo", "helsesenteret-bergen", "statsforvalteren"],
    readMore: "irregulaere-migranter#helse-gravide",
  }),
  /** Infectious disease: free. */
  right("irregular.helse.smitte", {
    entitlement: "right",
    subject: "smittevern",
    when: all(isRefusedOrUndocumented, is("helsebehov", "smitte")),
    legalBasis: [
      { law: "helserett-uten-fast-opphold", section: "§ 5 d" },
      { law: "smittevernloven", section: "§ 6-1" },
    ],
    sources: [table("papirløse", "Helsetjenester"), handbook("kap. 12, Helse- og omsorgstjenester", held)],
    contacts: ["legevakt", "helsesenteret-oslo", "helsesenteret-bergen", "statsforvalteren"],
    readMore: "irregulaere-migranter#smittevern",
  }),
  /** Detained or imprisoned: care that should not wait. */
  right("irregular.helse.frihetsberovet", {
    entitlement: "right",
    subject: "frihetsberovet",
    when: all(isRefusedOrUndocumented, is("helsebehov", "frihetsberovet")),
    legalBasis: [{ law: "helserett-uten-fast-opphold", section: "§ 5 e" }],
    sources: [handbook("kap. 12, Helse- og omsorgstjenester", held)],
    contacts: ["statsforvalteren"],
    readMore: "irregulaere-migranter#frihetsberovet",
  }),
  /** Care services for adults who cannot look after themselves, until there is a duty to leave. Children have § 4, without that end. */
  right("irregular.helse.omsorg", {
    entitlement: "limited",
    subject: "omsorgstjenester",
    when: all(isWithoutLegalResidence, adult, is("helsebehov", "omsorg"), is("utreiseplikt", "nei")),
    legalBasis: [{ law: "helserett-uten-fast-opphold", section: "§ 6 andre ledd" }],
    sources: [handbook("kap. 12, Helse- og omsorgstjenester", held)],
    contacts: ["statsforvalteren", "helsesenteret-oslo", "helsesenteret-bergen"],
    readMore: "irregulaere-migranter#omsorgstjenester",
  }),
  /** Children, also those who follow an adult, and those under the EEA rules: necessary care from municipality and hospital. Doubt about the age counts as a child. */
  right("irregular.helse.barn", {
    entitlement: "right",
    subject: "barns-helsehjelp",
    when: all(isAsToldOrEos, any(isMinor, hasChild)),
    legalBasis: [{ law: "helserett-uten-fast-opphold", section: "§ 4" }],
    sources: [
      handbook("kap. 12, Helse- og omsorgstjenester", held),
      table("papirløse", "Helsetjenester"),
      table("asylsøkere med endelig avslag", "Helsetjenester"),
      handbook("kap. 13, tabell: EØS-borgere uten fast bopel, Helsetjenester", held),
    ],
    contacts: ["helsestasjon", "helsesenteret-oslo", "helsesenteret-bergen", "statsforvalteren"],
    readMore: "irregulaere-migranter#helse-barn",
    deadline: "alder-18-barn",
  }),
  /** Adults: emergency care, care that cannot wait, pregnancy and birth, infection control; no more. */
  right("irregular.helse.voksne", {
    entitlement: "limited",
    subject: "helsetjenester",
    when: all(isWithoutLegalResidence, adult),
    legalBasis: [
      { law: "helserett-uten-fast-opphold", section: "§ 3" },
      { law: "helserett-uten-fast-opphold", section: "§ 5" },
    ],
    sources: [
      table("papirløse", "Helsetjenester"),
      table("asylsøkere med endelig avslag", "Helsetjenester"),
      handbook("kap. 12, Helse- og omsorgstjenester", held),
    ],
    contacts: ["legevakt", "helsesenteret-oslo", "helsesenteret-bergen", "statsforvalteren"],
    readMore: "irregulaere-migranter#helse-voksne",
  }),
  /** Payment: the real cost afterwards, never in advance; the hospital bears what the patient cannot. */
  right("irregular.helse.betaling", {
    entitlement: "limited",
    subject: "betaling",
    when: isWithoutLegalResidence,
    legalBasis: [{ law: "spesialisthelsetjenesteloven", section: "§ 5-3" }],
    sources: [handbook("kap. 12, Helse- og omsorgstjenester", held), table("papirløse", "Helsetjenester")],
    contacts: ["statsforvalteren", "helsesenteret-oslo", "helsesenteret-bergen"],
    readMore: "irregulaere-migranter#hvem-betaler",
  }),
  /** Helpers may give more care than the patient has a right to. */
  right("irregular.helse.mer-enn-rett", {
    entitlement: "discretionary",
    subject: "planlagt-behandling",
    when: isWithoutLegalResidence,
    legalBasis: [{ law: "utlendingsloven", section: "§ 108 sjette ledd" }],
    sources: [handbook("kap. 12, Helse- og omsorgstjenester", held)],
    contacts: ["helsesenteret-oslo", "helsesenteret-bergen"],
    readMore: "irregulaere-migranter#helsehjelp",
  }),
  /**
   * Severe mental illness without such danger: "may have" a right. Of EEA citizens see eos.ts. Neither table is of those from outside
   * the EEA who are here under its rules.
   */
  right("irregular.helse.psykisk-syk", {
    entitlement: "discretionary",
    subject: "psykisk-sykdom",
    when: all(
      adult,
      any(
        all(isWithoutLegalResidence, not(isEosCitizenWithoutBasis)),
        all(isEosInOrder, is("borger", "tredjeland-eos", "utenfor-eos"), is("helsedekning", "ingen")),
      ),
    ),
    legalBasis: [],
    sources: heldAgain(fromSource, [
      table("papirløse", "Helsetjenester"),
      table("asylsøkere med endelig avslag", "Helsetjenester"),
      handbook("kap. 13, tabell: EØS-borgere uten fast bopel, Helsetjenester", held),
    ]),
    contacts: ["legevakt", "helsesenteret-oslo", "helsesenteret-bergen", "statsforvalteren"],
    readMore: "irregulaere-migranter#psykisk-helse",
  }),
  /** Planned care and chronic illness: no right, but lawful to give. Infection and prison are other matters (§ 5 d and e). */
  right("irregular.helse.planlagt", {
    entitlement: "none",
    subject: "planlagt-behandling",
    when: all(isWithoutLegalResidence, adult, is("helsebehov", "planlagt")),
    legalBasis: [
      { law: "helserett-uten-fast-opphold", section: "§ 5" },
      { law: "utlendingsloven", section: "§ 108 sjette ledd" },
    ],
    sources: heldAgain(anew, [
      handbook("kap. 12, Helse- og omsorgstjenester", held),
      table("papirløse", "Helsetjenester"),
      handbook("kap. 13, tabell: EØS-borgere uten fast bopel, Helsetjenester", held),
    ]),
    contacts: ["helsesenteret-oslo", "helsesenteret-bergen", "statsforvalteren", "jussbuss"],
    readMore: "irregulaere-migranter#planlagt-behandling",
  }),
  /** The duty to leave has begun: the right to care services has ended. */
  right("irregular.helse.omsorg-opphort", {
    entitlement: "none",
    subject: "omsorgstjenester",
    when: all(isWithoutLegalResidence, adult, is("helsebehov", "omsorg"), is("utreiseplikt", "ja")),
    legalBasis: [{ law: "helserett-uten-fast-opphold", section: "§ 6 andre ledd" }],
    sources: [handbook("kap. 12, Helse- og omsorgstjenester", held)],
    contacts: ["statsforvalteren", "nav", "helsesenteret-oslo", "helsesenteret-bergen", "jussbuss"],
    readMore: "irregulaere-migranter#omsorgstjenester",
  }),
  /** No regular GP, neither children nor adults. */
  right("irregular.helse.fastlege", {
    entitlement: "none",
    subject: "fastlege",
    when: isWithoutLegalResidence,
    legalBasis: [],
    sources: [
      handbook("kap. 12, Helse- og omsorgstjenester", held),
      handbook("kap. 12, Hvilken rolle kan hjelpere ha", held),
    ],
    contacts: ["helsesenteret-oslo", "helsesenteret-bergen", "legevakt", "jussbuss"],
    readMore: "irregulaere-migranter#helse-voksne",
  }),
  /** EEA citizens need no permit: a job is a new basis. */
  right("irregular.arbeid.eos-uten-grunnlag", {
    entitlement: "limited",
    subject: "rett-til-arbeid",
    when: isEosCitizenWithoutBasis,
    legalBasis: [{ law: "eos-avtalen" }],
    sources: [
      handbook("kap. 13, Arbeidsrettede tiltak", held),
      handbook("kap. 13, Lovlig opphold for EU/EØS-borgere", held),
      handbook("kap. 13, Tredjelandsborgere", held),
      handbook("kap. 16, Mindreårige mulige ofre for menneskehandel", anew),
    ],
    contacts: ["sua", "caritas", "udi-opplysning", "rosa"],
    readMore: "eu-eos-migranter#uten-grunnlag",
  }),
  /** No work without a permit; permits must be sought from the home country. The source says so of those from outside the EEA only. */
  right("irregular.arbeid.sok-fra-hjemlandet", {
    entitlement: "none",
    subject: "rett-til-arbeid",
    when: any(undocumentedByGround, all(isEosWithoutBasis, is("borger", "utenfor-eos"))),
    legalBasis: [],
    sources: heldAgain(fromSource, [table("papirløse", "Arbeidstillatelse")]),
    contacts: ["jussbuss", "udi-opplysning", "rosa"],
    readMore: "irregulaere-migranter#arbeid",
  }),
  /** After a final refusal the permit to work lapses with the time limit for leaving. */
  right("irregular.arbeid.endelig-avslag", {
    entitlement: "none",
    subject: "rett-til-arbeid",
    when: all(isFinallyRejected, not(isStayUpheld)),
    legalBasis: [{ law: "udi-2010-180" }],
    sources: [
      handbook("kap. 6, Midlertidig arbeidstillatelse for asylsøkere", held),
      handbook("kap. 6, tabell: avslag på asylsøknad, Arbeidstillatelse", held),
    ],
    contacts: ["udi-opplysning", "noas"],
    readMore: "irregulaere-migranter#arbeid",
  }),
  /** Compulsory school age: under 16. Of EEA children past three months eos.ts adds the duty; so does ema.ts where enforcement is deferred. */
  right("irregular.skole.grunnskole", {
    entitlement: "right",
    subject: "grunnskole",
    when: all(isRefusedOrUndocumented, any(isUnder16, is("barn", "6-15"))),
    legalBasis: [],
    sources: [table("papirløse", "Skole m.m."), table("asylsøkere med endelig avslag", "Skole m.m.")],
    contacts: ["statsforvalteren"],
    readMore: "irregulaere-migranter#skole",
    deadline: "alder-16-grunnskole",
  }),
  /** Under school age: the source is silent. */
  right("irregular.skole.barnehage", {
    entitlement: "discretionary",
    subject: "barnehage",
    when: all(isAsToldOrEos, not(isStayUpheld), any(is("alder", "under-6"), is("barn", "0-1", "2-3", "4-5"))),
    legalBasis: [],
    sources: [table("papirløse", "Skole m.m.")],
    contacts: ["statsforvalteren"],
    readMore: "irregulaere-migranter#skole",
  }),
  /** 16 and 17: the source says nothing of upper secondary school, which is not a no. Who may be under 18 may be that old. */
  right("irregular.skole.16-17", {
    entitlement: "discretionary",
    subject: "videregaende",
    when: all(isWithoutLegalResidence, any(is("alder", "16-17", "usikker"), is("barn", "16-17"))),
    legalBasis: [],
    sources: [table("papirløse", "Skole m.m.")],
    contacts: ["statsforvalteren"],
    readMore: "irregulaere-migranter#skole",
  }),
  /** Norwegian classes end with a final refusal. */
  right("irregular.skole.norsk-bortfalt", {
    entitlement: "none",
    subject: "norskopplaring",
    when: all(isWithoutLegalResidence, adult, isFinallyRejected),
    legalBasis: [],
    sources: [handbook("kap. 10, innledning", held)],
    contacts: ["rode-kors", "kirkens-bymisjon", "udi-opplysning"],
    readMore: "irregulaere-migranter#skole-voksne",
  }),
  /** Never applied, permit lapsed, EEA without a basis: the source is silent, which is not a no. */
  right("irregular.skole.voksne", {
    entitlement: "discretionary",
    subject: "norskopplaring",
    when: all(isWithoutLegalResidence, adult, not(isFinallyRejected)),
    legalBasis: [],
    sources: [table("papirløse", "Skole m.m.")],
    contacts: ["kirkens-bymisjon", "rode-kors", "statsforvalteren"],
    readMore: "irregulaere-migranter#skole-voksne",
  }),
  /**
   * A child with nobody who has parental responsibility: child welfare before NAV, and a guardian. After a final refusal see retur-omsorg
   * in ema.ts: whoever is told to have come alone is not asked for parents.
   */
  right("irregular.annet.barn-alene", {
    entitlement: "right",
    subject: "barnevern",
    when: all(any(is("status", "eos"), all(is("status", "irregular"), not(isFinallyRejected))), isChildAlone),
    legalBasis: [{ law: "barnevernsloven" }, { law: "barnevernloven-1992", section: "§ 1-2" }],
    sources: heldAgain(anew, [
      handbook("kap. 17, Barneverntjenestens ansvar for mindreårige migranter", held),
      handbook("kap. 17, Verge-/representantordningen", held),
      handbook("kap. 16, Representant/verge og advokat", held),
      handbook("kap. 6, Ankomst og registrering", held),
    ]),
    contacts: ["barneverntjenesten", "barnevernvakten", "alarmtelefonen", "statsforvalteren"],
    readMore: "mindrearige#representant",
  }),
  /** Deferred enforcement granted: status as before the refusal until the request is decided. */
  right("irregular.annet.utsatt-iverksettelse", {
    entitlement: "right",
    subject: "utsatt-iverksettelse",
    when: isStayUpheld,
    legalBasis: [],
    sources: [handbook("kap. 10, Avslag, klage og omgjøringsbegjæring", held)],
    contacts: ["udi-opplysning", "noas"],
    readMore: "etter-avslag#omgjoring",
  }),
  /** A new time limit for leaving comes with the final refusal; only after it the stay is unlawful. */
  right("irregular.annet.utreisefrist", {
    entitlement: "duty",
    subject: "utreiseplikt",
    when: all(isFinallyRejected, not(isStayUpheld)),
    legalBasis: [],
    sources: [
      handbook("kap. 10, Avslag, klage og omgjøringsbegjæring", held),
      handbook("kap. 10, Assistert retur", held),
    ],
    contacts: ["udi-opplysning", "noas", "iom"],
    readMore: "etter-avslag#endelig-avslag",
  }),
  /** Past the time under the EEA rules: find a basis or leave; coming back is free. */
  right("irregular.annet.eos-uten-grunnlag", {
    entitlement: "duty",
    subject: "lovlig-opphold",
    when: isEosCitizenWithoutBasis,
    legalBasis: [],
    sources: [
      handbook("kap. 13, Lovlig opphold for EU/EØS-borgere", held),
      handbook("kap. 13, Registreringsordningen for EU/EØS-borgere", held),
      handbook("kap. 12, Hvem er de irregulære migrantene", held),
      handbook("kap. 11, Utvisning", anew),
    ],
    contacts: ["udi-opplysning", "sua", "nav", "jussbuss"],
    readMore: "eu-eos-migranter#uten-grunnlag",
    deadline: "eos-3-mnd",
  }),
  /** Renewal sought too late: the source says two things of the time until it is decided. */
  right("irregular.annet.for-sen-fornyelse", {
    entitlement: "discretionary",
    subject: "fornyelse",
    when: isPermitLapsed,
    legalBasis: [],
    sources: heldAgain(anew, [
      handbook("kap. 11, Glemme å fornye oppholdstillatelsen", held),
      handbook("kap. 8, Fornyelse av oppholdstillatelsen", held),
      handbook("kap. 11, Utvisning (søkt innen fristen)", held),
    ]),
    contacts: ["udi-opplysning", "jussbuss"],
    readMore: "miste-tillatelsen#for-sent",
  }),
  /** A permit that was taken back: UNE hears the appeal, and other permits must have been thought of. */
  right("irregular.annet.klage-tilbakekall", {
    entitlement: "right",
    subject: "klage",
    when: isPermitLapsed,
    legalBasis: [],
    sources: [handbook("kap. 11, Tilbakekall og opphør av oppholdstillatelser", held)],
    contacts: ["advokat-asylsaker", "une", "jussbuss"],
    readMore: "miste-tillatelsen#klage",
  }),
  /** Refused something else than asylum: the letter has the time limit, and some may stay while the appeal is heard (§ 1). */
  right("irregular.annet.klage-annet-avslag", {
    entitlement: "right",
    subject: "klage",
    when: all(is("status", "irregular"), is("grunn", "annet-avslag")),
    legalBasis: [{ law: "sosialforskriften-uten-bopel", section: "§ 1" }],
    sources: [
      handbook("kap. 12, Hvem er de irregulære migrantene", anew),
      handbook("kap. 12, Sosialfaglig arbeid: Legalisering av oppholdet", anew),
      handbook("kap. 11, Glemme å fornye oppholdstillatelsen", anew),
      handbook("kap. 13, Sosiale tjenester (forskriften § 1)", anew),
    ],
    contacts: ["jussbuss", "udi-opplysning"],
    readMore: "irregulaere-migranter#legalisering",
  }),
  /** A new look at the case when there is new information, with deferred enforcement asked for at the same time. */
  right("irregular.annet.omgjoring", {
    entitlement: "discretionary",
    subject: "omgjoring",
    when: isFinallyRejected,
    legalBasis: [],
    sources: [
      table("asylsøkere med endelig avslag", "Annet"),
      handbook("kap. 10, Avslag, klage og omgjøringsbegjæring", held),
    ],
    contacts: ["une", "noas", "jussbuss"],
    readMore: "etter-avslag#omgjoring",
  }),
  /** Asked for, but nothing heard about deferral: UNE may be asked after three weeks. */
  right("irregular.annet.omgjoring-sendt", {
    entitlement: "discretionary",
    subject: "utsatt-iverksettelse",
    when: all(isFinallyRejected, is("omgjoring", "sendt"), not(isStayUpheld)),
    legalBasis: [],
    sources: [handbook("kap. 10, Avslag, klage og omgjøringsbegjæring", held)],
    contacts: ["une", "noas"],
    readMore: "etter-avslag#folg-opp",
    deadline: "une-purring-3-uker",
  }),
  /** Ways to lawful residence for those without a refusal of asylum. */
  right("irregular.annet.legalisering", {
    entitlement: "discretionary",
    subject: "lovlig-opphold",
    when: undocumentedOutsideEos,
    legalBasis: [{ law: "utlendingsloven", section: "§ 53" }],
    sources: heldAgain(anew, [
      handbook("kap. 12, Hvilken rolle kan hjelpere ha", held),
      handbook("kap. 14, Fortsatt opphold i Norge på selvstendig grunnlag", held),
    ]),
    contacts: ["noas", "jussbuss", "udi-opplysning"],
    readMore: "irregulaere-migranter#legalisering",
  }),
  /** Held at Trandum or in the family unit: what the person has there, whatever the status. Of those whose asylum case is open see asylsoker.ts. */
  right("irregular.annet.utlendingsinternat", {
    entitlement: "right",
    subject: "utlendingsinternat",
    when: all(
      any(isRefusedOrUndocumented, is("status", "eos", "reflektant", "annen-tillatelse")),
      is("helsebehov", "frihetsberovet"),
    ),
    legalBasis: [{ law: "utlendingsinternatforskriften", section: "§ 4" }],
    sources: heldAgain(anew, [handbook("kap. 10, Internering på Trandum eller familieenheten på Haraldvangen", held)]),
    contacts: ["trandum", "advokat-asylsaker", "noas"],
    readMore: "etter-avslag#trandum-rettigheter",
  }),
  /** Child welfare, whatever the status. */
  right("irregular.annet.barnevern", {
    entitlement: "right",
    subject: "barnevern",
    when: all(isRefusedOrUndocumented, any(isMinor, hasChild)),
    legalBasis: [{ law: "barnevernsloven" }, { law: "barnevernloven-1992", section: "§ 1-2" }],
    sources: [table("papirløse", "Annet"), table("asylsøkere med endelig avslag", "Annet")],
    contacts: ["barnevernvakten", "barneverntjenesten", "alarmtelefonen"],
    readMore: "irregulaere-migranter#barnevern",
  }),
  /** Assisted return. */
  right("irregular.annet.assistert-retur", {
    entitlement: "discretionary",
    subject: "assistert-retur",
    when: isRefusedOrUndocumented,
    legalBasis: [],
    sources: [
      table("papirløse", "Annet"),
      table("asylsøkere med endelig avslag", "Annet"),
      handbook("kap. 10, Assistert frivillig retur", held),
    ],
    contacts: ["iom", "udi-opplysning"],
    readMore: "etter-avslag#assistert-retur",
  }),
  /** A programme of its own for the vulnerable. */
  right("irregular.annet.retur-sarbare", {
    entitlement: "discretionary",
    subject: "assistert-retur",
    when: isRefusedOrUndocumented,
    legalBasis: [],
    sources: [handbook("kap. 10, Assistert retur av sårbare migranter", held)],
    contacts: ["iom", "udi-retur"],
    readMore: "etter-avslag#sarbare",
    deadline: "retur-alder-23",
  }),
  /** What follows from staying on: helpers owe that information. EEA citizens have rules of their own (kap. 13). */
  right("irregular.annet.tvungen-retur", {
    entitlement: "duty",
    subject: "utreiseplikt",
    when: withoutResidenceOutsideEos,
    legalBasis: [],
    sources: [handbook("kap. 10, Tvungen retur", held), handbook("kap. 12, Hvilken rolle kan hjelpere ha", held)],
    contacts: ["noas", "udi-opplysning", "iom"],
    readMore: "etter-avslag#tvangsretur",
    deadline: "innreiseforbud-1-5-ar",
  }),
  /** The entry ban may be lifted, as a rule after two years. EEA citizens have one year (eos.ts). */
  right("irregular.annet.innreiseforbud", {
    entitlement: "discretionary",
    subject: "innreiseforbud",
    when: any(refusedOrUndocumentedOutsideEos, isThirdCountryNational),
    legalBasis: [],
    sources: heldAgain(anew, [handbook("kap. 11, Utvisning", held), handbook("kap. 10, Tvungen retur", held)]),
    contacts: ["udi-opplysning", "jussbuss"],
    readMore: "miste-tillatelsen#oppheve",
    deadline: "innreiseforbud-oppheving-2-ar",
  }),
  /** The police may order someone to report, or to stay in one place. In writing, and a court may be asked. Deferral does not end it. */
  right("irregular.annet.meldeplikt", {
    entitlement: "duty",
    subject: "plikter-i-saken",
    when: refusedOrUndocumentedOutsideEos,
    legalBasis: [{ law: "utlendingsloven", section: "§ 105" }],
    sources: heldAgain(anew, [handbook("kap. 10, Meldeplikt og pålagt oppholdssted", held)]),
    contacts: ["advokat-asylsaker", "noas", "politiet-lokalt"],
    readMore: "etter-avslag#meldeplikt",
  }),
  /** Written out of the population register without a word. */
  right("irregular.annet.folkeregister", {
    entitlement: "duty",
    subject: "folkeregisteret",
    when: isPermitLapsed,
    legalBasis: [],
    sources: [handbook("kap. 11, Registrert som utflyttet i Folkeregisteret", held)],
    contacts: ["skatteetaten", "udi-opplysning"],
    readMore: "miste-tillatelsen#folkeregisteret",
  }),
  /** The courts: possible, dear, and seldom won. */
  right("irregular.annet.domstol", {
    entitlement: "discretionary",
    subject: "omgjoring",
    when: isFinallyRejected,
    legalBasis: [],
    sources: [handbook("kap. 10, Avslag, klage og omgjøringsbegjæring", held)],
    contacts: ["advokat-asylsaker", "noas"],
    readMore: "etter-avslag#endelig-avslag",
  }),
];

/** What those under the EEA rules have too. Read after what each group has of its own, so eos.ts puts it last. */
export const irregularAndEosRights: readonly Right[] = [
  /** Emergency shelter in particular cases, such as severe cold. The tables of chapters 12 and 13 say the same of all. */
  right("irregular.bolig.akutt-overnatting", {
    entitlement: "discretionary",
    subject: "midlertidig-botilbud",
    when: any(isIrregularOrRejected, isForeignEos),
    legalBasis: [],
    sources: [
      table("asylsøkere med endelig avslag", "Bolig"),
      table("papirløse", "Bolig"),
      handbook("kap. 13, tabell: EØS-borgere uten fast bopel, Bolig", held),
    ],
    contacts: ["nav", "sosial-vakttjeneste", "nodovernatting", "kirkens-bymisjon", "frelsesarmeen", "rode-kors"],
    readMore: "irregulaere-migranter#nodhjelp",
  }),
  /** Food, clothes, a shower, a warm room: what voluntary organisations offer, to Nordic citizens too. */
  right("irregular.okonomi.frivillige", {
    entitlement: "discretionary",
    subject: "frivillig-hjelp",
    when: isAsToldOrEos,
    legalBasis: [],
    sources: heldAgain(anew, [
      handbook("kap. 12, Irregulære migranters kontakt med hjelpeapparatet", held),
      handbook("kap. 13, Levekår i Norge for tilreisende bostedsløse", held),
    ]),
    contacts: ["kirkens-bymisjon", "frelsesarmeen", "rode-kors", "toyenkirken", "robin-hood-huset"],
    readMore: "irregulaere-migranter#overnatting",
  }),
  /** Everybody may apply and appeal. */
  right("irregular.annet.soke-og-klage", {
    entitlement: "right",
    subject: "klage",
    when: isAsToldOrEos,
    legalBasis: [],
    sources: [
      handbook("kap. 12, Hvilken rolle kan hjelpere ha", held),
      handbook("kap. 13, Sosialt arbeid med EU/EØS-migranter", held),
    ],
    contacts: ["statsforvalteren", "jussbuss", "helse-og-sosialombudet"],
    readMore: "irregulaere-migranter#ikke-rett",
  }),
];

/** What those under the EEA rules and possible victims may need too. Read last, so that what a victim needs tonight comes first. */
export const expulsionRights: readonly Right[] = [
  /** Expulsion can be appealed; free legal aid depends on why. Of EEA citizens and of possible victims too. */
  right("irregular.annet.klage-utvisning", {
    entitlement: "right",
    subject: "klage",
    when: any(isAsToldOrEos, is("status", "reflektant")),
    legalBasis: [],
    sources: heldAgain(anew, [handbook("kap. 11, Utvisning", held)]),
    contacts: ["jussbuss", "noas", "udi-opplysning"],
    readMore: "miste-tillatelsen#klage",
  }),
  /** Who is not expelled, and what is weighed. Of EEA citizens too. */
  right("irregular.annet.vern-mot-utvisning", {
    entitlement: "limited",
    subject: "utvisning",
    when: isAsToldOrEos,
    legalBasis: [{ law: "gi-02-2013" }],
    sources: [handbook("kap. 11, Utvisning", held)],
    contacts: ["jussbuss", "noas", "rosa"],
    readMore: "miste-tillatelsen#vern",
    deadline: "innreiseforbud-minst-2-ar",
  }),
];
