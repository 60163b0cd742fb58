import { all, any, not } from "../condition";
import { is } from "../options";
import {
  hasRightsOfApplicant,
  isFinallyRejected,
  isMinor,
  isPermitUntil18Lapsed,
  isStayUpheld,
  seeksAsylum,
} from "../predicates";
import { handbook, heldAgain, type Right, right } from "../right";

/** Possible victims of trafficking: adults by where the reflection period stands, minors whatever it says. */

const held = "2026-11-22";
/** Held against the source anew. */
const anew = "2026-11-23";
/** And once more, from the source to the rules. */
const fromSource = "2026-11-24";
const table = (row: "voksne" | "mindreårige", column: string) => handbook(`kap. 16, tabell: ${row}, ${column}`, held);
const text = (heading: string) => handbook(`kap. 16, ${heading}`, held);
const helpPage = (place: string) => ({ source: "utnyttelse-hjelp", place, verifiedOn: held });

const victim = is("status", "reflektant");
const minor = all(victim, isMinor);
const adult = all(victim, not(isMinor));
/** How the municipalities met those who waited for an answer in 2013: history, shown as such. */
const waiting2013 = { source: "fafo-2013", place: "En «typisk» saksgang", verifiedOn: held };
const socialServices = handbook("kap. 13, Sosiale tjenester (forskriften § 1)", held);
const granted = is("refleksjon", "innvilget");
const notGranted = is("refleksjon", "ikke-sokt", "sokt", "avslatt", "utlopt");
const beforeAnswer = is("refleksjon", "ikke-sokt", "sokt");
const neverGranted = is("refleksjon", "ikke-sokt", "sokt", "avslatt");
/** The period is over or was refused: the status decides. */
const withoutPeriod = is("refleksjon", "avslatt", "utlopt");
const grantedOrPast = all(victim, is("refleksjon", "innvilget", "utlopt"));
const asylumPending = is("asylsak", "under-behandling");
const asylumPendingOrRefused = is("asylsak", "under-behandling", "endelig-vedtak");
const alone = all(minor, is("foreldre", "nei"));

/** Signs of exploitation, whatever the status: the side track. */
const signs = is("utnyttelse", "ja", "usikker");
const track = any(victim, signs);
const adultOnTrack = any(adult, all(signs, not(isMinor)));
const minorOnTrack = any(minor, all(signs, isMinor));
/** Under another status and with no asylum case under way. */
const seeksNothing = all(
  any(is("status", "irregular", "eos"), isFinallyRejected, isPermitUntil18Lapsed),
  not(isStayUpheld),
);
const certainlyAdult = is("alder", "18-55", "over-55", "vurdert-over-18");
const bringsChild = is("barn", "0-1", "2-3", "4-5", "6-15", "16-17");
/** An asylum case that ended with a permit, or a permanent permit: the period has nothing to add, or is closed (kap. 16). */
const holdsPermit = any(
  all(seeksAsylum, is("fase", "innvilget", "begrenset", "tidsbegrenset"), not(isPermitUntil18Lapsed)),
  is("tillatelse", "permanent"),
);

export const reflektantRights: readonly Right[] = [
  // Housing

  /** A safe home while the reflection period runs. */
  right("reflektant.bolig.trygg-bolig", {
    entitlement: "right",
    subject: "trygg-bolig",
    when: all(adult, granted),
    legalBasis: [],
    sources: [
      table("voksne", "Bolig"),
      text("Formidling til øvrig hjelpeapparat: Botilbud"),
      text("Refleksjonsperiode: Trygg bolig"),
    ],
    contacts: ["nav", "htso", "rosa"],
    readMore: "menneskehandel#bolig",
  }),
  /** A room in a boarding house or hotel until the lasting home is found. */
  right("reflektant.bolig.midlertidig", {
    entitlement: "discretionary",
    subject: "midlertidig-botilbud",
    when: all(adult, granted),
    legalBasis: [],
    sources: [text("Formidling til øvrig hjelpeapparat: Botilbud"), text("Refleksjonsperiode: Trygg bolig")],
    contacts: ["nav", "htso", "krisesenter"],
    readMore: "menneskehandel#bolig",
  }),
  /** After the period, or without one, the status decides; § 1 does not limit those who may stay while an application is decided. */
  right("reflektant.bolig.etter-perioden", {
    entitlement: "limited",
    subject: "trygg-bolig",
    when: all(adult, withoutPeriod),
    legalBasis: [{ law: "sosialforskriften-uten-bopel", section: "§ 1" }],
    sources: heldAgain(anew, [
      text("Oversikt over rettigheter"),
      text("Refleksjonsperiode: Trygg bolig"),
      socialServices,
    ]),
    contacts: ["nav", "rosa", "bistandsadvokat"],
    readMore: "hvem-gjor-hva#overgang",
  }),
  /** Who has an asylum case has a place in a reception centre like other asylum seekers, also after a final refusal. */
  right("reflektant.bolig.asylmottak", {
    entitlement: "right",
    subject: "mottaksplass",
    when: all(adult, notGranted, asylumPendingOrRefused),
    legalBasis: [],
    sources: [
      text("Oversikt over rettigheter, fotnote 122"),
      handbook("kap. 6, tabell: utenfor mottak, Bolig", held),
      handbook("kap. 12, Sosiale tjenester", held),
      handbook("kap. 6, Alternativ mottaksplass", held),
    ],
    contacts: ["udi-opplysning", "rosa"],
    readMore: "asylsokerprosessen#mottak",
  }),
  /** Needs a safe place now: ROSA shows every adult the way, whatever the status and whatever is granted, applied for or unknown. */
  right("reflektant.bolig.akutt-rosa", {
    entitlement: "discretionary",
    subject: "trygg-bolig",
    when: adultOnTrack,
    legalBasis: [],
    sources: heldAgain(anew, [
      table("voksne", "Bolig"),
      text("Formidling til øvrig hjelpeapparat: ROSA og Safe House Filemon"),
      helpPage("I akuttsituasjoner"),
    ]),
    contacts: ["rosa", "filemon", "htso", "politiet-lokalt"],
    readMore: "menneskehandel#akutt-voksen",
  }),
  /** Nowhere to sleep and no asylum case: § 1 or § 4 by whether the stay is lawful. */
  right("reflektant.bolig.nodhjelp", {
    entitlement: "limited",
    subject: "midlertidig-botilbud",
    when: all(adult, notGranted, is("asylsak", "ingen"), is("nod", "ja")),
    legalBasis: [
      { law: "sosialforskriften-uten-bopel", section: "§ 1" },
      { law: "sosialforskriften-uten-bopel", section: "§ 4" },
      { law: "sosialtjenesteloven" },
    ],
    sources: heldAgain(anew, [
      helpPage("Aktuelle hjelpetiltak: NAV"),
      handbook("kap. 12, Sosiale tjenester", held),
      handbook("kap. 13, Sosiale tjenester", held),
    ]),
    contacts: ["nav", "sosial-vakttjeneste", "htso", "statsforvalteren"],
    readMore: "penger-reise-og-nummer#nodhjelp",
  }),
  /** Should have a place to stay as soon as identified, with or before the lawyer; no right before the answer. */
  right("reflektant.bolig.for-svar", {
    entitlement: "discretionary",
    subject: "trygg-bolig",
    when: all(adult, beforeAnswer),
    legalBasis: [{ law: "sosialforskriften-uten-bopel", section: "§ 1" }],
    sources: [text("Formidling til øvrig hjelpeapparat: NAV"), socialServices, waiting2013],
    contacts: ["nav", "htso", "rosa", "bistandsadvokat"],
    readMore: "hvem-gjor-hva#ventetid",
  }),
  /** Minors, whatever the status: child welfare places the child safely. */
  right("reflektant.bolig.barn-plassering", {
    entitlement: "right",
    subject: "barnevernsplassering",
    when: minorOnTrack,
    legalBasis: [{ law: "barnevernsloven" }, { law: "barnevernloven-1992" }],
    sources: [
      table("mindreårige", "Bolig"),
      text("Barnevernets ansvar for mindreårige"),
      helpPage("I akuttsituasjoner"),
    ],
    contacts: ["barnevernvakten", "barneverntjenesten", "bufdir-menneskehandel"],
    readMore: "menneskehandel#barnets-rettigheter",
  }),
  /** A temporary place in an institution when nothing else protects. § 4-29 of the old act. */
  right("reflektant.bolig.barn-institusjon", {
    entitlement: "discretionary",
    subject: "barnevernsplassering",
    when: minor,
    legalBasis: [{ law: "barnevernloven-1992", section: "§ 4-29" }, { law: "barnevernsloven" }],
    sources: [text("Barnevernets ansvar for mindreårige")],
    contacts: ["barneverntjenesten", "barnevernvakten", "statsforvalteren"],
    readMore: "menneskehandel#barnevern-tiltak",
    deadline: "barnevern-plassering-6-mnd",
  }),

  // Money

  /** Financial support from NAV on the usual terms. */
  right("reflektant.okonomi.stonad", {
    entitlement: "right",
    subject: "sosialhjelp",
    when: all(adult, granted),
    legalBasis: [{ law: "sosialtjenesteloven" }, { law: "sosialforskriften-uten-bopel", section: "§ 1" }],
    sources: [table("voksne", "Økonomi"), text("Refleksjonsperiode: Penger til livsopphold"), socialServices],
    contacts: ["nav", "htso", "statsforvalteren"],
    readMore: "menneskehandel#okonomi",
  }),
  /** After the period, or without one, the support follows the status; § 1 does not limit those who may stay while an application is decided. */
  right("reflektant.okonomi.etter-perioden", {
    entitlement: "limited",
    subject: "sosialhjelp",
    when: all(adult, withoutPeriod),
    legalBasis: [{ law: "sosialforskriften-uten-bopel", section: "§ 1" }, { law: "sosialtjenesteloven" }],
    sources: heldAgain(anew, [
      text("Oversikt over rettigheter"),
      text("Refleksjonsperiode: Penger til livsopphold"),
      socialServices,
    ]),
    contacts: ["nav", "bistandsadvokat", "rosa"],
    readMore: "hvem-gjor-hva#overgang",
  }),
  /** An asylum case: money at the reception centre, from NAV advice only. */
  right("reflektant.okonomi.asylmottak", {
    entitlement: "limited",
    subject: "pengereglementet",
    when: all(adult, notGranted, asylumPendingOrRefused),
    legalBasis: [
      { law: "sosialforskriften-uten-bopel", section: "§ 2" },
      { law: "sosialforskriften-uten-bopel", section: "§ 4" },
    ],
    sources: [
      text("Oversikt over rettigheter, fotnote 122"),
      handbook("kap. 6, tabell: mottaksbeboere og utenfor mottak, Økonomi", held),
      handbook("kap. 6, Har asylsøkere rett til sosialhjelp?", held),
      handbook("kap. 12, Sosiale tjenester", held),
      handbook("kap. 12, tabell: asylsøkere med endelig avslag, Økonomi", held),
    ],
    contacts: ["udi-opplysning", "rosa", "nav"],
    readMore: "asylsokerprosessen#okonomi",
  }),
  /** In need now and without an asylum case: § 1 or § 4 by whether the stay is lawful. */
  right("reflektant.okonomi.nodhjelp", {
    entitlement: "limited",
    subject: "nodhjelp",
    when: all(adult, notGranted, is("asylsak", "ingen"), is("nod", "ja")),
    legalBasis: [
      { law: "sosialforskriften-uten-bopel", section: "§ 1" },
      { law: "sosialforskriften-uten-bopel", section: "§ 4" },
      { law: "sosialtjenesteloven" },
    ],
    sources: heldAgain(anew, [
      helpPage("Aktuelle hjelpetiltak: NAV"),
      handbook("kap. 12, Sosiale tjenester", held),
      handbook("kap. 13, Sosiale tjenester", held),
    ]),
    contacts: ["nav", "htso", "rosa", "statsforvalteren"],
    readMore: "penger-reise-og-nummer#nodhjelp",
  }),
  /** Should have money as soon as identified, with or before the lawyer; no right before the answer. */
  right("reflektant.okonomi.for-svar", {
    entitlement: "discretionary",
    subject: "sosialhjelp",
    when: all(adult, beforeAnswer),
    legalBasis: [{ law: "sosialforskriften-uten-bopel", section: "§ 1" }],
    sources: [
      text("Formidling til øvrig hjelpeapparat: NAV"),
      helpPage("Aktuelle hjelpetiltak: NAV"),
      socialServices,
      waiting2013,
    ],
    contacts: ["nav", "htso", "rosa", "bistandsadvokat"],
    readMore: "hvem-gjor-hva#ventetid",
  }),
  /** Minors: child welfare provides. */
  right("reflektant.okonomi.barn", {
    entitlement: "right",
    subject: "barns-livsopphold",
    when: any(minor, all(signs, isMinor, not(hasRightsOfApplicant))),
    legalBasis: [{ law: "barnevernsloven" }, { law: "barnevernloven-1992" }],
    sources: [table("mindreårige", "Økonomi")],
    contacts: ["barneverntjenesten", "barnevernvakten", "statsforvalteren"],
    readMore: "menneskehandel#barnets-rettigheter",
  }),

  // Health

  /** Health services while the period runs. */
  right("reflektant.helse.helsetjenester", {
    entitlement: "right",
    subject: "helsetjenester",
    when: all(adult, granted),
    legalBasis: [],
    sources: [
      table("voksne", "Helsetjenester"),
      handbook("kap. 12, Helse- og omsorgstjenester (forskriften § 2)", held),
    ],
    contacts: ["rosa", "htso", "statsforvalteren"],
    readMore: "menneskehandel#helse",
  }),
  /** Voluntary membership of the national insurance, for the regular GP and more. */
  right("reflektant.helse.folketrygden", {
    entitlement: "discretionary",
    subject: "folketrygden",
    when: all(adult, granted),
    legalBasis: [],
    sources: [table("voksne", "Helsetjenester")],
    contacts: ["nav", "htso", "rosa"],
    readMore: "menneskehandel#helse",
  }),
  /** The tuberculosis test is obligatory. */
  right("reflektant.helse.tuberkulose", {
    entitlement: "duty",
    subject: "tuberkulose",
    when: all(adult, granted),
    legalBasis: [],
    sources: [table("voksne", "Helsetjenester")],
    contacts: ["helsestasjon", "rosa"],
    readMore: "menneskehandel#helse",
  }),
  /** An asylum case under way: health care like other asylum seekers. */
  right("reflektant.helse.asylsoker", {
    entitlement: "right",
    subject: "helsetjenester",
    when: all(adult, notGranted, asylumPending),
    legalBasis: [],
    sources: [
      text("Oversikt over rettigheter, fotnote 122"),
      handbook("kap. 6, tabell: mottaksbeboere og utenfor mottak, Helsetjenester", held),
    ],
    contacts: ["helfo", "asylmottak", "statsforvalteren"],
    readMore: "asylsokerprosessen#helse",
  }),
  /** No period granted, no asylum case under way: the status decides, and what everybody has is never lost. */
  right("reflektant.helse.folger-status", {
    entitlement: "limited",
    subject: "helsetjenester",
    when: all(adult, notGranted, not(asylumPending)),
    legalBasis: [
      { law: "helserett-uten-fast-opphold", section: "§ 3" },
      { law: "helserett-uten-fast-opphold", section: "§ 5" },
      { law: "helserett-uten-fast-opphold", section: "§ 2 b" },
    ],
    sources: heldAgain(anew, [
      text("Oversikt over rettigheter"),
      handbook("kap. 12, Helse- og omsorgstjenester", held),
      handbook("kap. 13, Helsetjenester", held),
      helpPage("Aktuelle hjelpetiltak"),
    ]),
    contacts: ["legevakt", "helsesenteret-oslo", "helsesenteret-bergen", "rosa", "statsforvalteren"],
    readMore: "helsetjenesten#status",
  }),
  /** Cannot look after oneself: care for a limited time, lawful stay or not. */
  right("reflektant.helse.omsorg", {
    entitlement: "limited",
    subject: "omsorgstjenester",
    when: all(adult, not(all(notGranted, asylumPending)), is("helsebehov", "omsorg")),
    legalBasis: [
      { law: "helserett-uten-fast-opphold", section: "§ 6 første ledd" },
      { law: "helserett-uten-fast-opphold", section: "§ 6 andre ledd" },
    ],
    sources: [
      handbook("kap. 13, Helse (forskriften § 6 første ledd)", held),
      handbook("kap. 12, Helse- og omsorgstjenester (forskriften § 6 andre ledd)", held),
    ],
    contacts: ["nav", "statsforvalteren", "rosa"],
    readMore: "irregulaere-migranter#omsorgstjenester",
  }),
  /** Minors: health services on a par with Norwegian children. */
  right("reflektant.helse.barn", {
    entitlement: "right",
    subject: "barns-helsehjelp",
    when: minor,
    legalBasis: [{ law: "helserett-uten-fast-opphold", section: "§ 4" }],
    sources: [table("mindreårige", "Helsetjenester"), handbook("kap. 12, Helse- og omsorgstjenester", held)],
    contacts: ["helsestasjon", "barneverntjenesten", "statsforvalteren"],
    readMore: "menneskehandel#barnets-rettigheter",
    deadline: "alder-18-barn",
  }),

  // Work

  /** Permit to work for the six months, adults and minors. */
  right("reflektant.arbeid.refleksjonsperioden", {
    entitlement: "right",
    subject: "rett-til-arbeid",
    when: all(victim, granted),
    legalBasis: [{ law: "utlendingsforskriften", section: "§ 8-3" }],
    sources: [
      table("voksne", "Arbeidstillatelse"),
      table("mindreårige", "Arbeidstillatelse"),
      text("Refleksjonsperiode: Arbeid og arbeidsrettet aktivitet"),
      { source: "fafo-2013", place: "Begrepsavklaringer: Refleksjonsperiode", verifiedOn: held },
    ],
    contacts: ["rosa", "nav"],
    readMore: "menneskehandel#arbeid",
    deadline: "refleksjonsperiode",
  }),
  /** Who starts to work in the period pays tax. */
  right("reflektant.arbeid.skattekort", {
    entitlement: "duty",
    subject: "skattekort",
    when: all(victim, granted),
    legalBasis: [],
    sources: [text("Refleksjonsperiode: Arbeid og arbeidsrettet aktivitet")],
    contacts: ["skatteetaten", "sua", "rosa"],
    readMore: "menneskehandel#arbeid",
  }),
  /** Adult citizens of an EEA state may work whatever the period says. */
  right("reflektant.arbeid.eos", {
    entitlement: "right",
    subject: "rett-til-arbeid",
    when: all(adult, is("borger", "eos")),
    legalBasis: [{ law: "eos-avtalen" }],
    sources: [table("voksne", "Arbeidstillatelse"), handbook("kap. 13, Arbeidsrettede tiltak", held)],
    contacts: ["sua", "caritas", "rosa"],
    readMore: "eu-eos-migranter#arbeid",
  }),
  /** An asylum case under way: may apply for a permit like other asylum seekers. */
  right("reflektant.arbeid.asylsoker", {
    entitlement: "discretionary",
    subject: "rett-til-arbeid",
    when: all(victim, notGranted, is("borger", "utenfor-eos"), asylumPending),
    legalBasis: [],
    sources: [
      text("Oversikt over rettigheter, fotnote 122"),
      handbook("kap. 6, tabell: mottaksbeboere og EMA, Arbeidstillatelse", held),
    ],
    contacts: ["udi-opplysning", "rosa"],
    readMore: "asylsokerprosessen#arbeid",
  }),
  /** After the six months a new permit is needed. The table has four conditions, the fact box one. */
  right("reflektant.arbeid.etter-perioden", {
    entitlement: "discretionary",
    subject: "rett-til-arbeid",
    when: grantedOrPast,
    legalBasis: [{ law: "utlendingsforskriften", section: "§ 8-3" }],
    sources: [
      table("voksne", "Arbeidstillatelse"),
      text("Refleksjonsperiode, faktaboks"),
      { source: "fafo-2013", place: "Begrepsavklaringer: Refleksjonsperiode", verifiedOn: held },
    ],
    contacts: ["bistandsadvokat", "politiet-lokalt", "rosa", "udi-opplysning"],
    readMore: "menneskehandel#etter-refleksjon",
    deadline: "refleksjon-ny-tillatelse-1-ar",
  }),
  /** Adults: no permit before the period is granted. */
  right("reflektant.arbeid.ikke-innvilget", {
    entitlement: "none",
    subject: "rett-til-arbeid",
    when: all(adult, neverGranted, is("borger", "utenfor-eos"), not(asylumPending)),
    legalBasis: [],
    sources: [
      table("voksne", "Arbeidstillatelse"),
      text("Oversikt over rettigheter"),
      handbook("kap. 11, Utvisning", held),
    ],
    contacts: ["bistandsadvokat", "rosa", "udi-opplysning"],
    readMore: "menneskehandel#arbeid",
  }),
  /** Minors from outside the EEA before the period: no permit, and work may be the exploitation itself. */
  right("reflektant.arbeid.barn", {
    entitlement: "none",
    subject: "rett-til-arbeid",
    when: all(minor, neverGranted, is("borger", "utenfor-eos"), not(asylumPending)),
    legalBasis: [],
    sources: [table("mindreårige", "Arbeidstillatelse"), table("mindreårige", "Økonomi")],
    contacts: ["barneverntjenesten", "bistandsadvokat", "bufdir-menneskehandel"],
    readMore: "menneskehandel#barnets-rettigheter",
  }),
  /** EEA citizens need no permit, and the source sets no age; of children who may be exploited it says nothing, which is no no. */
  right("reflektant.arbeid.barn-eos", {
    entitlement: "discretionary",
    subject: "rett-til-arbeid",
    when: all(minor, notGranted, is("borger", "eos")),
    legalBasis: [{ law: "eos-avtalen" }],
    sources: [
      table("mindreårige", "Arbeidstillatelse"),
      table("mindreårige", "Økonomi"),
      handbook("kap. 13, Arbeidsrettede tiltak", held),
    ],
    contacts: ["barneverntjenesten", "bistandsadvokat", "bufdir-menneskehandel"],
    readMore: "menneskehandel#barnets-rettigheter",
  }),

  // School and training

  /** Some municipalities teach Norwegian free of charge. */
  right("reflektant.skole.norsk-kommune", {
    entitlement: "discretionary",
    subject: "norskopplaring",
    when: all(adult, granted),
    legalBasis: [],
    sources: [table("voksne", "Skole m.m."), text("Refleksjonsperiode: Arbeid og arbeidsrettet aktivitet")],
    contacts: ["htso", "nav", "rosa"],
    readMore: "menneskehandel#norsk-og-tiltak",
  }),
  /** The cost of lessons may be covered at ROSA's crisis centres where the municipality offers none. */
  right("reflektant.skole.norsk-rosa", {
    entitlement: "discretionary",
    subject: "norskopplaring",
    when: all(adult, granted),
    legalBasis: [],
    sources: [table("voksne", "Skole m.m."), text("Refleksjonsperiode: Arbeid og arbeidsrettet aktivitet")],
    contacts: ["rosa", "krisesenter"],
    readMore: "menneskehandel#norsk-og-tiltak",
  }),
  /** Labour market measures after individual assessment. */
  right("reflektant.skole.nav-tiltak", {
    entitlement: "discretionary",
    subject: "nav-tiltak",
    when: all(adult, granted),
    legalBasis: [{ law: "arbeidsmarkedsloven" }, { law: "tiltaksforskriften", section: "§ 1-3" }],
    sources: [
      table("voksne", "Skole m.m."),
      text("Refleksjonsperiode: Arbeid og arbeidsrettet aktivitet"),
      handbook("kap. 13, Arbeidsrettede tiltak", held),
    ],
    contacts: ["nav", "htso"],
    readMore: "menneskehandel#norsk-og-tiltak",
  }),
  /** An asylum case under way: lessons for those who live in a reception centre. */
  right("reflektant.skole.asylsoker", {
    entitlement: "limited",
    subject: "norskopplaring",
    when: all(adult, notGranted, asylumPending),
    legalBasis: [],
    sources: [
      text("Oversikt over rettigheter, fotnote 122"),
      handbook("kap. 6, tabell: mottaksbeboere og utenfor mottak, Skole m.m.", held),
    ],
    contacts: ["asylmottak", "udi-opplysning"],
    readMore: "asylsokerprosessen#norsk-voksne",
  }),
  /** Minors of school age: right to primary and lower secondary school. Doubt about the age counts as a child. */
  right("reflektant.skole.grunnskole", {
    entitlement: "right",
    subject: "grunnskole",
    when: all(victim, is("alder", "6-11", "12-14", "15", "usikker")),
    legalBasis: [{ law: "opplaringslova" }],
    sources: [table("mindreårige", "Skole m.m.")],
    contacts: ["barneverntjenesten", "statsforvalteren"],
    readMore: "menneskehandel#barnets-rettigheter",
    deadline: "skole-rett-3-mnd",
  }),
  /** And a duty when the stay has lasted three months. */
  right("reflektant.skole.grunnskole-plikt", {
    entitlement: "duty",
    subject: "grunnskole",
    when: all(victim, is("alder", "6-11", "12-14", "15", "usikker")),
    legalBasis: [{ law: "opplaringslova" }],
    sources: [table("mindreårige", "Skole m.m.")],
    contacts: ["barneverntjenesten", "statsforvalteren"],
    readMore: "menneskehandel#barnets-rettigheter",
    deadline: "skole-plikt-3-mnd",
  }),
  /** Lower secondary done: may apply for three years of upper secondary. */
  right("reflektant.skole.videregaende", {
    entitlement: "discretionary",
    subject: "videregaende",
    when: all(victim, is("alder", "15", "16-17", "usikker")),
    legalBasis: [{ law: "opplaringslova" }],
    sources: [table("mindreårige", "Skole m.m.")],
    contacts: ["barneverntjenesten", "statsforvalteren"],
    readMore: "menneskehandel#barnets-rettigheter",
  }),
  /** Under school age: the source says nothing of kindergarten, which is not a no. */
  right("reflektant.skole.under-skolealder", {
    entitlement: "discretionary",
    subject: "barnehage",
    when: all(victim, is("alder", "under-6")),
    legalBasis: [],
    sources: [table("mindreårige", "Skole m.m.")],
    contacts: ["barneverntjenesten", "helsestasjon", "statsforvalteren"],
    readMore: "menneskehandel#barnets-rettigheter",
  }),
  /** Children who follow, also a young mother's own: school under 16 whatever the status; of the younger and older the source is silent. */
  right("reflektant.skole.barn-i-folge", {
    entitlement: "limited",
    subject: "grunnskole",
    when: all(victim, bringsChild),
    legalBasis: [{ law: "opplaringslova" }],
    sources: [
      handbook("kap. 12, tabell: papirløse, Skole m.m.", held),
      handbook("kap. 6, tabell: mottaksbeboere og utenfor mottak, Skole m.m.", held),
      handbook("kap. 13, tabell: Skole m.m.", held),
    ],
    contacts: ["statsforvalteren", "helsestasjon", "htso"],
    readMore: "irregulaere-migranter#skole",
    deadline: "alder-16-grunnskole",
  }),
  /** The source knows no offer outside the period. */
  right("reflektant.skole.ikke-innvilget", {
    entitlement: "discretionary",
    subject: "norskopplaring",
    when: all(adult, notGranted, not(asylumPending)),
    legalBasis: [],
    sources: [table("voksne", "Skole m.m."), handbook("kap. 13, Arbeidsrettede tiltak", held)],
    contacts: ["rosa", "nav", "caritas"],
    readMore: "menneskehandel#norsk-og-tiltak",
  }),

  // Other

  /** Whom to call now: opened by signs of exploitation, whatever the status. */
  right("reflektant.annet.ring-na", {
    entitlement: "right",
    subject: "hjelp-ved-utnyttelse",
    when: track,
    legalBasis: [],
    sources: [
      text("innledning og Oppfølging av mulige ofre"),
      text("Formidling til øvrig hjelpeapparat: ROSA"),
      text("Mindreårige mulige ofre"),
      helpPage("I akuttsituasjoner"),
    ],
    contacts: ["rosa", "nodnummer-112", "barnevernvakten", "alarmtelefonen"],
    readMore: "menneskehandel#akutt",
  }),
  /** Doubt about the age: a child until it is settled. */
  right("reflektant.annet.alder-usikker", {
    entitlement: "right",
    subject: "barns-stilling",
    when: all(minorOnTrack, is("alder", "usikker")),
    legalBasis: [{ law: "europaradskonvensjonen-menneskehandel", section: "art. 10" }],
    sources: [text("Mindreårige mulige ofre (faktaboks)"), text("Barnevernets ansvar for mindreårige")],
    contacts: ["barneverntjenesten", "barnevernvakten", "bufdir-menneskehandel"],
    readMore: "menneskehandel#alderstvil",
  }),
  /** The helper's duty to report to child welfare: not for those certain to be adult and without children. */
  right("reflektant.annet.meldeplikt", {
    entitlement: "duty",
    subject: "varsling",
    when: all(track, any(not(certainlyAdult), bringsChild)),
    legalBasis: [{ law: "barnevernloven-1992", section: "§ 6-4" }, { law: "barnevernsloven" }],
    sources: [
      text("Avvergingsplikt og meldeplikt"),
      text("Mindreårige mulige ofre (faktaboks)"),
      helpPage("Når situasjonen ikke er akutt"),
    ],
    contacts: ["barnevernvakten", "barneverntjenesten", "alarmtelefonen", "bufdir-menneskehandel"],
    readMore: "menneskehandel#meldeplikt",
  }),
  /** Which municipality gets the report, and that it is written also when the child is already placed. */
  right("reflektant.annet.melding-kommune", {
    entitlement: "duty",
    subject: "varsling",
    when: all(track, any(not(certainlyAdult), bringsChild)),
    legalBasis: [],
    sources: heldAgain(fromSource, [
      text("Hva gjør du hvis du mistenker at en mindreårig"),
      handbook("kap. 6, Bekymring for enslige mindreårige asylsøkere", held),
    ]),
    contacts: ["barneverntjenesten", "bufdir-menneskehandel", "statsforvalteren"],
    readMore: "menneskehandel#hvilket-kontor",
  }),
  /** Child welfare must look into it, within a week and three months by the old act. */
  right("reflektant.annet.barnevern-undersoker", {
    entitlement: "right",
    subject: "barnevern",
    when: minorOnTrack,
    legalBasis: [
      { law: "barnevernloven-1992", section: "§ 4-2" },
      { law: "barnevernloven-1992", section: "§ 4-3" },
      { law: "barnevernloven-1992", section: "§ 6-9" },
      { law: "barnevernsloven" },
    ],
    sources: [text("Barnevernets ansvar for mindreårige"), text("Hva gjør du hvis du mistenker at en mindreårig")],
    contacts: ["barneverntjenesten", "barnevernvakten", "bufdir-menneskehandel", "statsforvalteren"],
    readMore: "menneskehandel#barnevern",
    deadline: "barnevern-melding-1-uke",
  }),
  /** A child can be a victim without violence, threats or deceit. */
  right("reflektant.annet.barn-uten-tvang", {
    entitlement: "right",
    subject: "barns-stilling",
    when: minorOnTrack,
    legalBasis: [{ law: "palermoprotokollen" }, { law: "straffeloven" }],
    sources: [text("Mindreårige mulige ofre for menneskehandel")],
    contacts: ["bistandsadvokat", "bufdir-menneskehandel", "barneverntjenesten"],
    readMore: "menneskehandel#grensen",
  }),
  /** Minors cannot decline help, and are heard before anything is decided. */
  right("reflektant.annet.barn-mening", {
    entitlement: "right",
    subject: "barns-stilling",
    when: minorOnTrack,
    legalBasis: [{ law: "barnevernsloven" }, { law: "barnevernloven-1992" }],
    sources: [table("mindreårige", "Annet"), text("Mindreårige mulige ofre")],
    contacts: ["barneverntjenesten", "bistandsadvokat", "statsforvalteren"],
    readMore: "mindrearige#samtykke",
  }),
  /** Over twelve: great weight. */
  right("reflektant.annet.barn-12", {
    entitlement: "right",
    subject: "barns-stilling",
    when: all(victim, is("alder", "12-14", "15", "16-17", "usikker")),
    legalBasis: [{ law: "barnevernsloven" }, { law: "barnevernloven-1992" }],
    sources: [table("mindreårige", "Annet")],
    contacts: ["barneverntjenesten", "bistandsadvokat", "statsforvalteren"],
    readMore: "menneskehandel#barnets-rettigheter",
    deadline: "alder-12-mening",
  }),
  /** Over fifteen: a party to the case. */
  right("reflektant.annet.barn-15", {
    entitlement: "right",
    subject: "barns-stilling",
    when: all(victim, is("alder", "15", "16-17", "usikker")),
    legalBasis: [{ law: "barnevernsloven" }, { law: "barnevernloven-1992" }],
    sources: [table("mindreårige", "Annet")],
    contacts: ["bistandsadvokat", "barneverntjenesten", "statsforvalteren"],
    readMore: "menneskehandel#barnets-rettigheter",
    deadline: "alder-15-partsrettigheter",
  }),
  /** Free lawyer to weigh the reflection period or asylum, and whether to report; for minors in any case. */
  right("reflektant.annet.advokat", {
    entitlement: "right",
    subject: "advokat",
    when: track,
    legalBasis: [],
    sources: heldAgain(anew, [
      table("voksne", "Annet"),
      table("mindreårige", "Annet"),
      text("Formidling til øvrig hjelpeapparat: Advokatbistand"),
      text("Representant/verge og advokat"),
      helpPage("Når situasjonen ikke er akutt og Aktuelle hjelpetiltak: Bistandsadvokat"),
    ]),
    contacts: ["bistandsadvokat", "rosa"],
    readMore: "menneskehandel#advokat",
  }),
  /** Reported: the lawyer is free of charge through the whole case. */
  right("reflektant.annet.advokat-anmeldt", {
    entitlement: "right",
    subject: "advokat",
    when: all(victim, is("anmeldt", "ja")),
    legalBasis: [],
    sources: [table("voksne", "Annet"), text("Formidling til øvrig hjelpeapparat: Advokatbistand")],
    contacts: ["bistandsadvokat", "politiet-lokalt"],
    readMore: "menneskehandel#advokat",
  }),
  /** May apply for the reflection period; not where an asylum case has given a permit, nor beside permanent residence. */
  right("reflektant.annet.soke-refleksjon", {
    entitlement: "discretionary",
    subject: "refleksjonsperiode",
    when: any(all(victim, is("refleksjon", "ikke-sokt")), all(signs, not(holdsPermit))),
    legalBasis: [{ law: "utlendingsforskriften", section: "§ 8-3" }],
    sources: [
      text("Refleksjonsperiode, faktaboks"),
      text("Asylsøkere som mulige ofre for menneskehandel"),
      { source: "fafo-2013", place: "Begrepsavklaringer: Refleksjonsperiode", verifiedOn: held },
      waiting2013,
    ],
    contacts: ["bistandsadvokat", "rosa"],
    readMore: "menneskehandel#refleksjonsperioden",
    deadline: "refleksjonsperiode",
  }),
  /** Refused: the source has neither time limit nor whom to appeal to, but a free lawyer, and help whatever it is called. */
  right("reflektant.annet.klage-avslag", {
    entitlement: "right",
    subject: "klage",
    when: all(victim, is("refleksjon", "avslatt")),
    legalBasis: [],
    sources: [
      handbook("kap. 16, innledning", anew),
      handbook("kap. 16, Formidling til øvrig hjelpeapparat: Advokatbistand", anew),
      { source: "fafo-2013", place: "Begrepsavklaringer: Refleksjonsperiode", verifiedOn: anew },
    ],
    contacts: ["bistandsadvokat", "rosa", "udi-opplysning"],
    readMore: "menneskehandel#etter-refleksjon",
  }),
  /** Asylum under way: the rights of asylum seekers, and UDI must hear of the exploitation. */
  right("reflektant.annet.asylsak", {
    entitlement: "right",
    subject: "refleksjonsperiode",
    when: any(all(victim, asylumPending), all(seeksAsylum, is("fase", "soknad", "avslag-klage"), signs)),
    legalBasis: [],
    sources: heldAgain(anew, [
      text("Oversikt over rettigheter, fotnote 122"),
      text("Asylsøkere som mulige ofre for menneskehandel"),
    ]),
    contacts: ["bistandsadvokat", "rosa", "udi-opplysning"],
    readMore: "menneskehandel#asylsokere",
  }),
  /** Asylum under way: the application must be withdrawn before UDI decides. */
  right("reflektant.annet.asylsak-trekkes", {
    entitlement: "limited",
    subject: "refleksjonsperiode",
    when: any(all(victim, beforeAnswer, asylumPending), all(seeksAsylum, is("fase", "soknad", "avslag-klage"), signs)),
    legalBasis: [],
    sources: [text("Asylsøkere som mulige ofre for menneskehandel")],
    contacts: ["bistandsadvokat", "rosa"],
    readMore: "menneskehandel#asylsokere",
  }),
  /** A final decision: only by way of exception. */
  right("reflektant.annet.asylsak-endelig", {
    entitlement: "discretionary",
    subject: "refleksjonsperiode",
    when: any(all(victim, neverGranted, is("asylsak", "endelig-vedtak")), all(isFinallyRejected, signs)),
    legalBasis: [],
    sources: [text("Asylsøkere som mulige ofre for menneskehandel")],
    contacts: ["bistandsadvokat", "rosa", "noas"],
    readMore: "menneskehandel#asylsokere",
  }),
  /** An application withdrawn for the sake of the period may be taken up again. */
  right("reflektant.annet.asylsak-gjenopptas", {
    entitlement: "discretionary",
    subject: "refleksjonsperiode",
    when: all(grantedOrPast, is("asylsak", "ingen")),
    legalBasis: [],
    sources: [text("Asylsøkere som mulige ofre for menneskehandel")],
    contacts: ["bistandsadvokat", "rosa", "udi-opplysning"],
    readMore: "menneskehandel#asylsokere",
  }),
  /** Alone and seeking asylum or the reflection period: a representative. */
  right("reflektant.annet.representant", {
    entitlement: "right",
    subject: "representant-og-verge",
    when: all(alone, any(asylumPending, is("refleksjon", "sokt"))),
    legalBasis: [{ law: "utlendingsloven", section: "§ 98 a" }],
    sources: [table("mindreårige", "Annet"), text("Representant/verge og advokat")],
    contacts: ["statsforvalteren", "barneverntjenesten"],
    readMore: "menneskehandel#verge",
  }),
  /** Alone and seeking neither: a guardian. */
  right("reflektant.annet.verge", {
    entitlement: "right",
    subject: "representant-og-verge",
    when: any(
      all(alone, not(asylumPending), is("refleksjon", "ikke-sokt", "utlopt")),
      all(signs, isMinor, seeksNothing, any(is("foreldre", "nei"), is("status", "ema"))),
    ),
    legalBasis: [{ law: "vergemalsloven", section: "§ 16" }],
    sources: [table("mindreårige", "Annet"), text("Representant/verge og advokat")],
    contacts: ["statsforvalteren", "barneverntjenesten"],
    readMore: "menneskehandel#verge",
  }),
  /** Alone, and UDI has answered, with a yes or a no: the source leaves open which of the two. */
  right("reflektant.annet.representant-eller-verge", {
    entitlement: "right",
    subject: "representant-og-verge",
    when: all(alone, not(asylumPending), is("refleksjon", "innvilget", "avslatt")),
    legalBasis: [
      { law: "utlendingsloven", section: "§ 98 a" },
      { law: "vergemalsloven", section: "§ 16" },
    ],
    sources: [table("mindreårige", "Annet"), text("Representant/verge og advokat")],
    contacts: ["statsforvalteren", "barneverntjenesten"],
    readMore: "menneskehandel#verge",
  }),
  /** Somebody who follows up, whatever is applied for. */
  right("reflektant.annet.oppfolging", {
    entitlement: "discretionary",
    subject: "oppfolging",
    when: adultOnTrack,
    legalBasis: [],
    sources: [
      text("Formidling til øvrig hjelpeapparat: ROSA og Safe House Filemon"),
      text("Kartlegging og dokumentasjon"),
    ],
    contacts: ["rosa", "filemon", "prostitusjonstiltak"],
    readMore: "menneskehandel#koble-pa",
  }),
  /** The police must take the safety measures that are needed. */
  right("reflektant.annet.politi-sikkerhet", {
    entitlement: "right",
    subject: "hjelp-ved-utnyttelse",
    when: all(adult, granted),
    legalBasis: [],
    sources: [table("voksne", "Annet")],
    contacts: ["politiet-lokalt", "bistandsadvokat", "rosa"],
    readMore: "menneskehandel#politi",
  }),
  /** An informal talk with the police that binds to nothing. */
  right("reflektant.annet.politi-mote", {
    entitlement: "discretionary",
    subject: "oppfolging",
    when: adultOnTrack,
    legalBasis: [],
    sources: [text("Formidling til øvrig hjelpeapparat: Politiet")],
    contacts: ["bistandsadvokat", "politiet-lokalt", "rosa"],
    readMore: "menneskehandel#politi",
  }),
  /** A new temporary permit of up to a year when the case needs the person. */
  right("reflektant.annet.ny-tillatelse", {
    entitlement: "discretionary",
    subject: "tillatelsen",
    when: grantedOrPast,
    legalBasis: [{ law: "utlendingsforskriften", section: "§ 8-3" }],
    sources: [
      text("Refleksjonsperiode, faktaboks"),
      table("voksne", "Arbeidstillatelse"),
      { source: "fafo-2013", place: "Begrepsavklaringer: Refleksjonsperiode", verifiedOn: held },
    ],
    contacts: ["bistandsadvokat", "politiet-lokalt", "rosa"],
    readMore: "menneskehandel#etter-refleksjon",
    deadline: "refleksjon-ny-tillatelse-1-ar",
  }),
  /** Children in danger at home may come all the same. */
  right("reflektant.annet.barn-i-hjemlandet", {
    entitlement: "discretionary",
    subject: "familie",
    when: all(victim, granted),
    legalBasis: [],
    sources: [text("Refleksjonsperiode, faktaboks")],
    contacts: ["bistandsadvokat", "politiet-lokalt", "udi-opplysning"],
    readMore: "menneskehandel#refleksjon-barn",
  }),
  /** A decision to expel may be put on hold. */
  right("reflektant.annet.utvisning-i-bero", {
    entitlement: "discretionary",
    subject: "utvisning",
    when: all(victim, granted),
    legalBasis: [],
    sources: [handbook("kap. 11, Utvisning", held)],
    contacts: ["bistandsadvokat", "udi-opplysning"],
    readMore: "miste-tillatelsen#menneskehandel",
  }),
  /** Return and a new start at home through IOM. */
  right("reflektant.annet.retur", {
    entitlement: "discretionary",
    subject: "assistert-retur",
    when: victim,
    legalBasis: [],
    sources: [
      table("voksne", "Annet"),
      text("Formidling til øvrig hjelpeapparat: Retur og repatriering"),
      handbook("kap. 10, Assistert retur av sårbare migranter", held),
      handbook("kap. 17, Oppholdstillatelser, assistert retur og uttransportering", held),
    ],
    contacts: ["iom", "udi-retur", "bistandsadvokat"],
    readMore: "menneskehandel#retur",
    deadline: "retur-oppfolging-12-mnd",
  }),
  /** Everybody's duty to try to prevent grave trafficking. */
  right("reflektant.annet.avvergingsplikt", {
    entitlement: "duty",
    subject: "varsling",
    when: track,
    legalBasis: [{ law: "straffeloven", section: "§ 196" }],
    sources: [text("Avvergingsplikt og meldeplikt"), helpPage("Avvergingsplikt")],
    contacts: ["plikt", "nodnummer-112", "politiet-lokalt"],
    readMore: "menneskehandel#avvergingsplikt",
  }),
  /** No renewal, no ground for permanent residence or family immigration. */
  right("reflektant.annet.ikke-varig-opphold", {
    entitlement: "none",
    subject: "tillatelsen",
    when: grantedOrPast,
    legalBasis: [],
    sources: [text("Refleksjonsperiode, faktaboks"), handbook("kap. 10, Avslag, klage og omgjøringsbegjæring", anew)],
    contacts: ["bistandsadvokat", "rosa", "udi-opplysning"],
    readMore: "menneskehandel#refleksjonsperioden",
    deadline: "refleksjonsperiode",
  }),
  /** With parents who can document their responsibility nobody is appointed for that reason. */
  right("reflektant.annet.foreldre", {
    entitlement: "none",
    subject: "representant-og-verge",
    when: all(minor, is("foreldre", "ja")),
    legalBasis: [],
    sources: [text("Representant/verge og advokat"), handbook("kap. 17, Verge-/representantordningen", held)],
    contacts: ["barneverntjenesten", "barnevernvakten", "statsforvalteren", "bufdir-menneskehandel"],
    readMore: "menneskehandel#verge",
  }),
];
