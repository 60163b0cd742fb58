import { all } from "../condition";
import { handbook, heldAgain, type Right, right } from "../right";

/** What everybody in Norway has, whatever the status. Shown first of all when the status is unknown. */

const held = "2026-11-22";
/** Held against the source anew. */
const anew = "2026-11-23";
const everybody = all();
const healthChapter = [handbook("kap. 12, Helse- og omsorgstjenester", held)];

export const alleRights: readonly Right[] = [
  /** Emergency care, for every person in the country. */
  right("alle.helse.oyeblikkelig-hjelp", {
    entitlement: "right",
    subject: "oyeblikkelig-hjelp",
    when: everybody,
    legalBasis: [
      { law: "helserett-uten-fast-opphold", section: "§ 3" },
      { law: "pasient-og-brukerrettighetsloven", section: "§ 2-1a" },
      { law: "pasient-og-brukerrettighetsloven", section: "§ 2-1b" },
    ],
    sources: healthChapter,
    contacts: ["nodnummer-113", "legevakt"],
    readMore: "helsetjenesten#alltid",
  }),
  /** Care that cannot wait without danger of imminent death, lasting disability, serious harm or severe pain. */
  right("alle.helse.kan-ikke-vente", {
    entitlement: "right",
    subject: "hjelp-som-ikke-kan-vente",
    when: everybody,
    legalBasis: [{ law: "helserett-uten-fast-opphold", section: "§ 5 a" }],
    sources: healthChapter,
    contacts: ["legevakt", "statsforvalteren"],
    readMore: "irregulaere-migranter#helse-voksne",
  }),
  /** Children: necessary care from the municipality and hospitals, unless the child's own interest speaks against it. */
  right("alle.helse.barn", {
    entitlement: "right",
    subject: "barns-helsehjelp",
    when: everybody,
    legalBasis: [{ law: "helserett-uten-fast-opphold", section: "§ 4" }],
    sources: healthChapter,
    contacts: ["helsestasjon", "statsforvalteren"],
    readMore: "irregulaere-migranter#helse-barn",
  }),
  /** Care before, during and after birth; abortion under the Abortion Act. */
  right("alle.helse.gravide", {
    entitlement: "right",
    subject: "svangerskap",
    when: everybody,
    legalBasis: [{ law: "helserett-uten-fast-opphold", section: "§ 5 b og c" }],
    sources: healthChapter,
    contacts: ["helsestasjon", "statsforvalteren"],
    readMore: "irregulaere-migranter#helse-gravide",
  }),
  /** Infection control: free for everyone. */
  right("alle.helse.smittevern", {
    entitlement: "right",
    subject: "smittevern",
    when: everybody,
    legalBasis: [
      { law: "helserett-uten-fast-opphold", section: "§ 5 d" },
      { law: "smittevernloven", section: "§ 6-1" },
    ],
    sources: healthChapter,
    contacts: ["legevakt", "statsforvalteren"],
    readMore: "irregulaere-migranter#smittevern",
  }),
  /** Mental health care in imminent and serious danger to one's own or others' life or health. */
  right("alle.helse.psykisk-fare", {
    entitlement: "right",
    subject: "psykisk-fare",
    when: everybody,
    legalBasis: [{ law: "helserett-uten-fast-opphold", section: "§ 5 a" }],
    sources: healthChapter,
    contacts: ["nodnummer-113", "legevakt", "nodnummer-112"],
    readMore: "irregulaere-migranter#psykisk-helse",
  }),
  /** Assessment by the specialist health service. */
  right("alle.helse.vurdering", {
    entitlement: "right",
    subject: "spesialistvurdering",
    when: everybody,
    legalBasis: [{ law: "helserett-uten-fast-opphold", section: "§ 1" }],
    sources: healthChapter,
    contacts: ["statsforvalteren"],
    readMore: "irregulaere-migranter#helsehjelp",
  }),
  /** Care that should not wait until the deprivation of liberty ends. */
  right("alle.helse.frihetsberovet", {
    entitlement: "right",
    subject: "frihetsberovet",
    when: everybody,
    legalBasis: [{ law: "helserett-uten-fast-opphold", section: "§ 5 e" }],
    sources: healthChapter,
    contacts: ["statsforvalteren"],
    readMore: "irregulaere-migranter#frihetsberovet",
  }),
  /** Interpreter in meetings with the health service: language is no reason to turn anyone away. */
  right("alle.helse.tolk", {
    entitlement: "right",
    subject: "tolk",
    when: everybody,
    legalBasis: [{ law: "tolkeloven" }],
    sources: [
      ...healthChapter,
      handbook("kap. 4, Bruk av tolk", held),
      { source: "udi-tjenestedesign", place: "Innsikt 7 og tiltak 6 og 7", verifiedOn: held },
    ],
    contacts: ["tolkeregisteret", "statsforvalteren"],
    readMore: "oppfolging#tolk",
  }),
  /** Information, advice and guidance from NAV: the one social service nobody is refused. */
  right("alle.okonomi.rad-og-veiledning", {
    entitlement: "right",
    subject: "rad-og-veiledning",
    when: everybody,
    legalBasis: [
      { law: "sosialforskriften-uten-bopel", section: "§ 4" },
      { law: "sosialtjenesteloven", section: "§ 4" },
    ],
    sources: heldAgain(anew, [
      handbook("kap. 12, Sosiale tjenester", held),
      handbook("kap. 13, tabell: Annet", held),
      handbook("kap. 6, Sosialhjelp", held),
    ]),
    contacts: ["nav", "sosial-vakttjeneste", "statsforvalteren"],
    readMore: "irregulaere-migranter#sosiale-tjenester",
  }),
  /** Child welfare for every child in the country, and the duty to report to it. */
  right("alle.annet.barnevern", {
    entitlement: "right",
    subject: "barnevern",
    when: everybody,
    legalBasis: [
      { law: "barnevernsloven" },
      { law: "barnevernloven-1992", section: "§ 1-2" },
      { law: "barnevernloven-1992", section: "§ 6-4" },
    ],
    sources: [
      handbook("kap. 17, Barnevernets ansvar", held),
      handbook("kap. 6, 12, 13 og 16, tabellene: Annet", held),
      handbook("kap. 16, Mindreårige mulige ofre (faktaboks)", held),
    ],
    contacts: ["barnevernvakten", "barneverntjenesten", "alarmtelefonen"],
    readMore: "mindrearige#barnevern",
  }),
];
