import { all, any, not } from "../condition";
import { is } from "../options";
import { handbook, heldAgain, type Right, right } from "../right";

/**
 * Family, work and study permits from outside the EEA, and permanent residence: chapters 8, 9, 11, 13, 14 and 15;
 * where the sources are silent the words say so and name who can answer.
 */

const held = "2026-11-22";
/** Held against the source anew. */
const anew = "2026-11-23";
const family = (heading: string) => handbook(`kap. 14, ${heading}`, held);
const work = (heading: string) => handbook(`kap. 15, ${heading}`, held);
const socialServices = handbook("kap. 13, Sosiale tjenester (forskriften § 1)", held);
const forgotten = handbook("kap. 11, Glemme å fornye oppholdstillatelsen", held);
const expulsion = handbook("kap. 11, Utvisning", held);
const permanentTerms = handbook("kap. 9, Vilkår for innvilgelse av permanent oppholdstillatelse", held);
const selfSupport = handbook("kap. 9, Kravet om selvforsørgelse", held);
const healthRule = handbook("kap. 12, Helse- og omsorgstjenester (forskriften § 2)", held);

const permitHolder = is("status", "annen-tillatelse");
const byFamily = is("tillatelse", "familie");
const skilled = is("tillatelse", "faglart");
const seasonal = is("tillatelse", "sesong");
const student = is("tillatelse", "student");
const auPair = is("tillatelse", "au-pair");
const permanent = is("tillatelse", "permanent");
const temporary = is("tillatelse", "familie", "faglart", "sesong", "student", "au-pair");
const bringsChild = is("barn", "0-1", "2-3", "4-5", "6-15", "16-17");
/** Time on these permits counts towards permanent residence (kap. 9, kap. 15). */
const towardsPermanent = is("tillatelse", "familie", "faglart");
/** Those whom the sources let the family join. */
const mayBeJoined = is("tillatelse", "familie", "faglart", "student", "permanent");
const mayRunOut = all(temporary, is("hendelse", "utloper"));
const breaksWithFamily = is("hendelse", "samlivsbrudd", "vold", "tvangsekteskap", "kastet-ut");
const throughSpouse = is("referanse", "ektefelle");
const throughChild = is("referanse", "barn");
const throughOthers = is("referanse", "forelder", "barn", "annen");

export const annenTillatelseRights: readonly Right[] = [
  // Housing

  /** Violence, forced marriage, thrown out: the crisis centre may be the place. */
  right("annen-tillatelse.bolig.krisesenter", {
    entitlement: "discretionary",
    subject: "krisesenter",
    when: is("hendelse", "vold", "tvangsekteskap", "kastet-ut"),
    legalBasis: [],
    sources: [
      family("Bistand til brukere som har kommet gjennom familiegjenforening"),
      { source: "fafo-2013", place: "ROSA (krisesentertilbudet)", verifiedOn: held },
    ],
    contacts: ["krisesenter", "politiet-lokalt", "nodnummer-112", "barnevernvakten"],
    readMore: "familieinnvandring#trygghet",
  }),
  /** In need: help to find a temporary place, with or without a settled home in Norway. */
  right("annen-tillatelse.bolig.midlertidig", {
    entitlement: "limited",
    subject: "midlertidig-botilbud",
    when: all(permitHolder, is("nod", "ja")),
    legalBasis: [{ law: "sosialforskriften-uten-bopel", section: "§ 1" }, { law: "sosialtjenesteloven" }],
    sources: [socialServices],
    contacts: ["nav", "sosial-vakttjeneste", "statsforvalteren", "kirkens-bymisjon", "frelsesarmeen"],
    readMore: "arbeid-og-studier#andre-rettigheter",
  }),
  /** Students must have somewhere to live, and money, to get the permit. */
  right("annen-tillatelse.bolig.student", {
    entitlement: "duty",
    subject: "bolig-som-vilkar",
    when: student,
    legalBasis: [],
    sources: [work("Studietillatelse")],
    contacts: ["udi-opplysning", "nav"],
    readMore: "arbeid-og-studier#studenter",
  }),
  /** The au pair lives with the host family. */
  right("annen-tillatelse.bolig.au-pair", {
    entitlement: "limited",
    subject: "bolig-som-vilkar",
    when: auPair,
    legalBasis: [],
    sources: [work("Au pair-tillatelse")],
    contacts: ["caritas-au-pair", "caritas", "udi-opplysning"],
    readMore: "arbeid-og-studier#au-pair",
  }),
  /** The sources are silent on housing for these permits, which is not a no. */
  right("annen-tillatelse.bolig.ingen-egen-rett", {
    entitlement: "discretionary",
    subject: "kommunal-bolig",
    when: is("tillatelse", "familie", "faglart", "sesong", "permanent"),
    legalBasis: [],
    sources: [
      family("Bistand til brukere som har kommet gjennom familiegjenforening"),
      work("innledning"),
      handbook("kap. 9, Permanent oppholdstillatelse", held),
    ],
    contacts: ["nav", "statsforvalteren", "jussbuss"],
    readMore: "arbeid-og-studier#andre-rettigheter",
  }),

  // Money

  /** Cannot support oneself now. */
  right("annen-tillatelse.okonomi.nodhjelp", {
    entitlement: "limited",
    subject: "nodhjelp",
    when: all(permitHolder, is("nod", "ja")),
    legalBasis: [{ law: "sosialforskriften-uten-bopel", section: "§ 1" }, { law: "sosialtjenesteloven" }],
    sources: [socialServices],
    contacts: ["nav", "sosial-vakttjeneste", "statsforvalteren"],
    readMore: "arbeid-og-studier#andre-rettigheter",
  }),
  /** The renewal was asked for too late: necessary social assistance all the same. */
  right("annen-tillatelse.okonomi.sen-fornyelse", {
    entitlement: "limited",
    subject: "sosialhjelp",
    when: mayRunOut,
    legalBasis: [],
    sources: [forgotten, expulsion, handbook("kap. 8, Fornyelse av oppholdstillatelsen", held)],
    contacts: ["nav", "statsforvalteren", "jussbuss"],
    readMore: "miste-tillatelsen#for-sent-hjelp",
  }),
  /** Social assistance rests on a settled home in Norway; not while one may stay and waits for an answer (§ 1). */
  right("annen-tillatelse.okonomi.fast-bopel", {
    entitlement: "limited",
    subject: "sosialhjelp",
    when: permitHolder,
    legalBasis: [
      { law: "sosialforskriften-uten-bopel", section: "§ 1" },
      { law: "sosialforskriften-uten-bopel", section: "§ 5" },
      { law: "sosialtjenesteloven" },
    ],
    sources: [socialServices, handbook("kap. 12, Sosiale tjenester (forskriften § 5)", held)],
    contacts: ["nav", "statsforvalteren"],
    readMore: "arbeid-og-studier#andre-rettigheter",
  }),
  /** Family permits: the one in Norway is held to maintain, so NAV may refuse. */
  right("annen-tillatelse.okonomi.forsorgeransvar", {
    entitlement: "limited",
    subject: "forsorgeransvar",
    when: all(byFamily, not(throughChild)),
    legalBasis: [],
    sources: [
      family("Bistand til brukere som har kommet gjennom familiegjenforening"),
      family("Krav til inntekt i familieinnvandringssaker"),
    ],
    contacts: ["nav", "statsforvalteren", "jussbuss"],
    readMore: "familieinnvandring#brudd",
  }),

  /** A parent whose child is the one in Norway: no income is required of a child, so nobody is held to maintain. */
  right("annen-tillatelse.okonomi.referanse-barn", {
    entitlement: "discretionary",
    subject: "forsorgeransvar",
    when: all(byFamily, throughChild),
    legalBasis: [],
    sources: heldAgain(anew, [
      family("Krav til inntekt i familieinnvandringssaker"),
      family("Bistand til brukere som har kommet gjennom familiegjenforening"),
    ]),
    contacts: ["nav", "statsforvalteren", "udi-opplysning", "jussbuss"],
    readMore: "familieinnvandring#underhold",
  }),

  /** Social assistance in the last year can bar permanent residence; several are exempt. */
  right("annen-tillatelse.okonomi.permanent-selvforsorgelse", {
    entitlement: "limited",
    subject: "selvforsorgelse",
    when: towardsPermanent,
    legalBasis: [],
    sources: [permanentTerms, selfSupport],
    contacts: ["nav", "udi-opplysning"],
    readMore: "permanent-opphold#selvforsorgelse",
    deadline: "permanent-selvforsorgelse-12-mnd",
  }),

  // Health

  /** Full rights with permanent residence: a stay meant to last. */
  right("annen-tillatelse.helse.permanent", {
    entitlement: "right",
    subject: "helsetjenester",
    when: permanent,
    legalBasis: [{ law: "helserett-uten-fast-opphold", section: "§ 2" }],
    sources: heldAgain(anew, [healthRule, handbook("kap. 9, Permanent oppholdstillatelse", held)]),
    contacts: ["helfo", "statsforvalteren"],
    readMore: "permanent-opphold#permanent-opphold",
  }),
  /** Temporary permits: full rights with twelve months or national insurance, otherwise only what everybody has. */
  right("annen-tillatelse.helse.fast-opphold", {
    entitlement: "limited",
    subject: "helsetjenester",
    when: temporary,
    legalBasis: [
      { law: "helserett-uten-fast-opphold", section: "§ 2" },
      { law: "helserett-uten-fast-opphold", section: "§ 5" },
    ],
    sources: heldAgain(anew, [healthRule]),
    contacts: ["nav", "helfo", "statsforvalteren"],
    readMore: "arbeid-og-studier#andre-rettigheter",
    deadline: "fast-opphold-12-mnd",
  }),
  /** The renewal was asked for too late: health services all the same, also when the permit has lapsed. */
  right("annen-tillatelse.helse.sen-fornyelse", {
    entitlement: "limited",
    subject: "helsetjenester",
    when: any(mayRunOut, all(is("status", "irregular"), is("grunn", "utlopt-tillatelse"))),
    legalBasis: [],
    sources: heldAgain(anew, [forgotten, expulsion]),
    contacts: ["helfo", "statsforvalteren", "nav"],
    readMore: "miste-tillatelsen#for-sent",
  }),
  /** Cannot look after oneself, lawful stay of less than a year: care until the person could have left. The age is not asked, and children have § 4 without that end. */
  right("annen-tillatelse.helse.omsorg", {
    entitlement: "limited",
    subject: "omsorgstjenester",
    when: all(temporary, is("helsebehov", "omsorg")),
    legalBasis: [
      { law: "helserett-uten-fast-opphold", section: "§ 4" },
      { law: "helserett-uten-fast-opphold", section: "§ 6 første ledd" },
    ],
    sources: [
      handbook("kap. 13, Helse (forskriften § 6 første ledd)", held),
      healthRule,
      handbook("kap. 12, Helse- og omsorgstjenester (forskriften § 4)", anew),
    ],
    contacts: ["statsforvalteren", "nav"],
    readMore: "eu-eos-migranter#omsorg",
  }),

  // Work

  /** The work behind the permit is gone: the sources name no time to find another. */
  right("annen-tillatelse.arbeid.mistet-jobb", {
    entitlement: "limited",
    subject: "mistet-jobb",
    when: all(is("tillatelse", "faglart", "sesong", "au-pair"), is("hendelse", "mistet-jobb")),
    legalBasis: [],
    sources: [
      work("innledning"),
      work("Sesongarbeidere"),
      handbook("kap. 11, Tilbakekall og opphør av oppholdstillatelser", held),
    ],
    contacts: ["udi-opplysning", "sua", "jussbuss", "nav"],
    readMore: "arbeid-og-studier#mistet-jobb",
  }),
  /** After the date of expiry: only when the renewal was asked for in time. */
  right("annen-tillatelse.arbeid.sen-fornyelse", {
    entitlement: "limited",
    subject: "rett-til-arbeid",
    when: mayRunOut,
    legalBasis: [],
    sources: [forgotten, expulsion],
    contacts: ["udi-opplysning", "jussbuss", "nav"],
    readMore: "miste-tillatelsen#for-sent",
    deadline: "fornyelse-rettigheter",
  }),
  /** Another kind of post: a new permit, with the same employer too. */
  right("annen-tillatelse.arbeid.ny-type", {
    entitlement: "duty",
    subject: "bytte-jobb",
    when: all(skilled, is("nystilling", "ny-type")),
    legalBasis: [],
    sources: [work("Arbeidsinnvandring for faglærte: Ved bytte av jobb")],
    contacts: ["udi-opplysning", "sua"],
    readMore: "arbeid-og-studier#jobbytte",
  }),
  /** New employer, same kind of post: no new permit. */
  right("annen-tillatelse.arbeid.samme-type", {
    entitlement: "right",
    subject: "bytte-jobb",
    when: all(skilled, is("nystilling", "samme-type")),
    legalBasis: [],
    sources: [work("Arbeidsinnvandring for faglærte: Ved bytte av jobb")],
    contacts: ["udi-opplysning", "sua"],
    readMore: "arbeid-og-studier#jobbytte",
  }),
  /** Permanent residence: any work, own business too. */
  right("annen-tillatelse.arbeid.permanent", {
    entitlement: "right",
    subject: "rett-til-arbeid",
    when: permanent,
    legalBasis: [],
    sources: [handbook("kap. 9, Permanent oppholdstillatelse", held)],
    contacts: ["nav", "nyinorge"],
    readMore: "permanent-opphold#permanent-opphold",
  }),
  /** Skilled workers: the kind of post the permit was given for. */
  right("annen-tillatelse.arbeid.faglart", {
    entitlement: "limited",
    subject: "rett-til-arbeid",
    when: skilled,
    legalBasis: [],
    sources: [work("Arbeidsinnvandring for faglærte")],
    contacts: ["udi-opplysning", "sua"],
    readMore: "arbeid-og-studier#faglarte",
    deadline: "faglart-1-3-ar",
  }),
  /** Seasonal workers: the employers of the permit; a new one means a new application. */
  right("annen-tillatelse.arbeid.sesong", {
    entitlement: "limited",
    subject: "rett-til-arbeid",
    when: seasonal,
    legalBasis: [],
    sources: [work("Sesongarbeidere")],
    contacts: ["udi-opplysning", "sua", "caritas"],
    readMore: "arbeid-og-studier#sesongarbeid",
  }),
  /** Students: twenty hours a week, full time in the holidays. */
  right("annen-tillatelse.arbeid.student", {
    entitlement: "limited",
    subject: "rett-til-arbeid",
    when: student,
    legalBasis: [],
    sources: [work("Studietillatelse")],
    contacts: ["udi-opplysning", "sua"],
    readMore: "arbeid-og-studier#student-arbeid",
    deadline: "student-20-timer",
  }),
  /** Au pairs: light work and child care for the host family. */
  right("annen-tillatelse.arbeid.au-pair", {
    entitlement: "limited",
    subject: "rett-til-arbeid",
    when: auPair,
    legalBasis: [],
    sources: [work("Au pair-tillatelse"), handbook("kap. 16, Personer utnyttet i private hjem", held)],
    contacts: ["caritas-au-pair", "caritas", "udi-opplysning", "rosa"],
    readMore: "arbeid-og-studier#au-pair",
  }),
  /** Family permits: the sources do not say. */
  right("annen-tillatelse.arbeid.familie", {
    entitlement: "discretionary",
    subject: "rett-til-arbeid",
    when: byFamily,
    legalBasis: [],
    sources: [family("hele kapitlet (nevner ikke arbeid)")],
    contacts: ["udi-opplysning", "nav"],
    readMore: "familieinnvandring#hverdagen-her",
  }),
  /** Pay and conditions no worse than is usual in Norway. */
  right("annen-tillatelse.arbeid.lonnsvilkar", {
    entitlement: "right",
    subject: "arbeidsvilkar",
    when: is("tillatelse", "faglart", "sesong"),
    legalBasis: [],
    sources: [
      work("Arbeidsinnvandring for faglærte"),
      work("Sesongarbeidere"),
      handbook("kap. 13, Sosialt arbeid med EU/EØS-migranter", held),
    ],
    contacts: ["arbeidstilsynet", "sua", "caritas", "fagforening"],
    readMore: "arbeid-og-studier#utnyttelse",
  }),
  /** After the studies: a permit to look for skilled work, at most a year. */
  right("annen-tillatelse.arbeid.etter-studiene", {
    entitlement: "discretionary",
    subject: "ny-tillatelse",
    when: student,
    legalBasis: [],
    sources: [work("Studietillatelse")],
    contacts: ["udi-opplysning", "workinnorway"],
    readMore: "arbeid-og-studier#etter-studiene",
    deadline: "arbeidssoker-etter-studier-1-ar",
  }),

  /** Another way to stay: the terms for skilled workers. */
  right("annen-tillatelse.arbeid.soke-faglart", {
    entitlement: "discretionary",
    subject: "ny-tillatelse",
    when: is("tillatelse", "familie", "sesong", "student", "au-pair"),
    legalBasis: [],
    sources: [work("innledning"), work("Arbeidsinnvandring for faglærte")],
    contacts: ["udi-opplysning", "workinnorway", "sua"],
    readMore: "arbeid-og-studier#faglarte",
  }),

  // School and training

  /** Children who follow, or who hold the permit through a parent or another relative (the age is not asked): school under 16. */
  right("annen-tillatelse.skole.barn", {
    entitlement: "limited",
    subject: "grunnskole",
    when: all(permitHolder, any(bringsChild, all(byFamily, throughOthers))),
    legalBasis: [{ law: "opplaringslova" }],
    sources: [
      handbook("kap. 12, tabell: papirløse, Skole m.m.", held),
      handbook("kap. 6, tabell: mottaksbeboere og utenfor mottak, Skole m.m.", held),
      handbook("kap. 13, tabell: Skole m.m.", held),
      handbook("kap. 17, Barns rettigheter", held),
    ],
    contacts: ["statsforvalteren", "helsestasjon"],
    readMore: "arbeid-og-studier#andre-rettigheter",
    deadline: "alder-16-grunnskole",
  }),
  /** Family of refugees and of those with humanitarian grounds, and own residence after abuse: the programme. Of others the sources say little. */
  right("annen-tillatelse.skole.introduksjon-familie", {
    entitlement: "limited",
    subject: "introduksjonsprogram",
    when: byFamily,
    legalBasis: [{ law: "integreringsloven" }],
    sources: [
      handbook("kap. 8, Introduksjonsprogrammet", held),
      handbook("kap. 13, Opphold for familiemedlemmer", held),
    ],
    contacts: ["imdi-oslo", "imdi-narvik", "nav"],
    readMore: "etter-bosetting#introduksjonsprogram",
  }),
  /** Skilled workers: duty to learn Norwegian and about society. */
  right("annen-tillatelse.skole.norsk-faglart", {
    entitlement: "duty",
    subject: "norskopplaring",
    when: skilled,
    legalBasis: [{ law: "integreringsloven", section: "§ 28 og § 29" }],
    sources: [work("Arbeidsinnvandring for faglærte")],
    contacts: ["nyinorge", "udi-opplysning"],
    readMore: "arbeid-og-studier#faglart-norsk",
  }),
  /** Lessons and a test before permanent residence, from 16 to 55. */
  right("annen-tillatelse.skole.permanent-norsk", {
    entitlement: "duty",
    subject: "norskopplaring",
    when: towardsPermanent,
    legalBasis: [],
    sources: [permanentTerms],
    contacts: ["nyinorge", "udi-opplysning"],
    readMore: "permanent-opphold#norskopplaering",
    deadline: "alder-16-55-norsk",
  }),
  /** Students: full-time studies at an approved place. */
  right("annen-tillatelse.skole.student", {
    entitlement: "limited",
    subject: "studier",
    when: student,
    legalBasis: [],
    sources: [work("Studietillatelse"), work("innledning")],
    contacts: ["udi-opplysning", "nokut"],
    readMore: "arbeid-og-studier#studenter",
    deadline: "studier-3-mnd",
  }),
  /** Labour market measures: the act covers everybody whose stay is lawful. */
  right("annen-tillatelse.skole.nav-tiltak", {
    entitlement: "discretionary",
    subject: "nav-tiltak",
    when: permitHolder,
    legalBasis: [{ law: "arbeidsmarkedsloven" }, { law: "tiltaksforskriften", section: "§ 1-3" }],
    sources: [handbook("kap. 13, Arbeidsrettede tiltak", held)],
    contacts: ["nav"],
    readMore: "eu-eos-migranter#finne-jobb",
  }),
  /** Seasonal workers, au pairs, permanent residence: the sources name no right to lessons. */
  right("annen-tillatelse.skole.ikke-omtalt", {
    entitlement: "discretionary",
    subject: "norskopplaring",
    when: is("tillatelse", "sesong", "au-pair", "permanent"),
    legalBasis: [],
    sources: [
      work("Sesongarbeidere"),
      work("Au pair-tillatelse"),
      handbook("kap. 9, Permanent oppholdstillatelse", held),
    ],
    contacts: ["caritas", "nav", "nyinorge"],
    readMore: "arbeid-og-studier#andre-rettigheter",
  }),

  // Other

  /** Abused by a spouse, a partner or their family: own ground to stay. */
  right("annen-tillatelse.annet.mishandling", {
    entitlement: "discretionary",
    subject: "eget-opphold",
    when: all(byFamily, is("hendelse", "vold"), throughSpouse),
    legalBasis: [{ law: "utlendingsloven", section: "§ 53" }, { law: "udi-2010-009" }],
    sources: [family("Fortsatt oppholdstillatelse etter mishandling i samlivet")],
    contacts: ["jussbuss", "udi-opplysning", "krisesenter"],
    readMore: "familieinnvandring#mishandling",
  }),
  /** Breakup or forced marriage: own ground to stay in some cases. */
  right("annen-tillatelse.annet.eget-grunnlag", {
    entitlement: "discretionary",
    subject: "eget-opphold",
    when: all(
      byFamily,
      any(is("hendelse", "samlivsbrudd", "tvangsekteskap"), all(is("hendelse", "kastet-ut"), throughSpouse)),
    ),
    legalBasis: [{ law: "utlendingsloven", section: "§ 53" }],
    sources: [
      family("Fortsatt opphold i Norge på selvstendig grunnlag"),
      family("Bistand til brukere som har kommet gjennom familiegjenforening"),
    ],
    contacts: ["jussbuss", "udi-opplysning"],
    readMore: "familieinnvandring#selvstendig-grunnlag",
  }),
  /** Violence from, or thrown out by, parents or other relatives: § 53 may not reach; strong human considerations may. */
  right("annen-tillatelse.annet.familievold", {
    entitlement: "discretionary",
    subject: "eget-opphold",
    when: all(byFamily, is("hendelse", "vold", "kastet-ut"), throughOthers),
    legalBasis: [],
    sources: [family("Bistand til brukere som har kommet gjennom familiegjenforening")],
    contacts: ["jussbuss", "barnevernvakten", "krisesenter", "udi-opplysning", "rosa"],
    readMore: "familieinnvandring#kastet-ut",
  }),
  /** After the break the home country may be dangerous: protection may be the matter. */
  right("annen-tillatelse.annet.beskyttelse", {
    entitlement: "discretionary",
    subject: "asyl-og-humanitart",
    when: all(byFamily, breaksWithFamily),
    legalBasis: [],
    sources: [family("Bistand til brukere som har kommet gjennom familiegjenforening")],
    contacts: ["noas", "jussbuss", "udi-opplysning"],
    readMore: "familieinnvandring#andre-veier",
  }),
  /** Everybody must try to prevent a forced marriage or grave violence. */
  right("annen-tillatelse.annet.avvergingsplikt", {
    entitlement: "duty",
    subject: "varsling",
    when: is("hendelse", "vold", "tvangsekteskap"),
    legalBasis: [{ law: "straffeloven", section: "§ 196" }],
    sources: [
      { source: "utnyttelse-hjelp", place: "Avvergingsplikt", verifiedOn: held },
      handbook("kap. 16, Avvergingsplikt og meldeplikt", held),
      handbook("kap. 1, Negativ sosial kontroll", held),
    ],
    contacts: ["plikt", "nodnummer-112", "rettentil"],
    readMore: "taushet-og-melding#avvergingsplikt",
  }),
  /** Nearly out, or too late: what holds while a late application is decided. */
  right("annen-tillatelse.annet.for-sen-fornyelse", {
    entitlement: "limited",
    subject: "fornyelse",
    when: mayRunOut,
    legalBasis: [],
    sources: [forgotten, handbook("kap. 8, Fornyelse av oppholdstillatelsen", held)],
    contacts: ["udi-opplysning", "nav", "jussbuss"],
    readMore: "miste-tillatelsen#for-sent",
    deadline: "fornyelse-rettigheter",
  }),
  /** Permit run out and nothing asked for: registered as moved out, without a word. */
  right("annen-tillatelse.annet.folkeregisteret", {
    entitlement: "limited",
    subject: "folkeregisteret",
    when: mayRunOut,
    legalBasis: [],
    sources: [forgotten],
    contacts: ["skatteetaten", "udi-opplysning"],
    readMore: "miste-tillatelsen#folkeregisteret",
  }),
  /** Permanent residence stands by itself. */
  right("annen-tillatelse.annet.permanent-vern", {
    entitlement: "right",
    subject: "tillatelsen",
    when: permanent,
    legalBasis: [],
    sources: [
      handbook("kap. 9, Permanent oppholdstillatelse", held),
      handbook("kap. 8, Oppholdskort", held),
      handbook("kap. 11, Tilbakekall og opphør av oppholdstillatelser", held),
    ],
    contacts: ["udi-opplysning", "jussbuss"],
    readMore: "permanent-opphold#permanent-opphold",
    deadline: "oppholdskort-permanent-2-ar",
  }),
  /** The spouse dies: own ground to stay. */
  right("annen-tillatelse.annet.etterlatt", {
    entitlement: "discretionary",
    subject: "eget-opphold",
    when: all(byFamily, throughSpouse),
    legalBasis: [{ law: "utlendingsloven", section: "§ 53" }, { law: "udi-2010-009" }],
    sources: [family("Fortsatt opphold i Norge på selvstendig grunnlag")],
    contacts: ["udi-opplysning", "jussbuss"],
    readMore: "familieinnvandring#selvstendig-grunnlag",
  }),
  /** Family of a refugee who move back for good, without any break; and refugees who have got permanent residence. */
  right("annen-tillatelse.annet.tilbakevending", {
    entitlement: "discretionary",
    subject: "assistert-retur",
    when: any(permanent, all(byFamily, not(breaksWithFamily))),
    legalBasis: [],
    sources: [handbook("kap. 8, Tilbakevending til hjemland for personer med oppholdstillatelse i Norge", anew)],
    contacts: ["udi-retur", "noas", "udi-opplysning"],
    readMore: "etter-bosetting#tilbakevending",
  }),
  /** After the break with the family: return to the home country through IOM. */
  right("annen-tillatelse.annet.retur", {
    entitlement: "discretionary",
    subject: "assistert-retur",
    when: all(byFamily, breaksWithFamily),
    legalBasis: [],
    sources: [
      family("Bistand til brukere som har kommet gjennom familiegjenforening"),
      handbook("kap. 10, Assistert retur av sårbare migranter", held),
    ],
    contacts: ["iom", "udi-retur"],
    readMore: "etter-avslag#sarbare",
  }),
  /** Renewal while the ground still holds. */
  right("annen-tillatelse.annet.fornyelse", {
    entitlement: "discretionary",
    subject: "fornyelse",
    when: temporary,
    legalBasis: [],
    sources: [
      handbook("kap. 8, Fornyelse av oppholdstillatelsen", held),
      handbook("kap. 9, Hvordan søker man om permanent opphold?", held),
      handbook("kap. 11, Utvisning (søkt innen fristen)", held),
      work("Sesongarbeidere"),
      work("Studietillatelse"),
    ],
    contacts: ["udi-opplysning", "politiet-lokalt"],
    readMore: "miste-tillatelsen#fornyelse",
    deadline: "fornyelse-rettigheter",
  }),
  /** Before a permit is taken back: a warning, a paid lawyer, another permit considered, complaint to UNE. */
  right("annen-tillatelse.annet.tilbakekall", {
    entitlement: "right",
    subject: "tilbakekall",
    when: permitHolder,
    legalBasis: [],
    sources: heldAgain(anew, [handbook("kap. 11, Tilbakekall og opphør av oppholdstillatelser", held)]),
    contacts: ["advokat-asylsaker", "jussbuss", "udi-opplysning", "une"],
    readMore: "miste-tillatelsen#forhandsvarsel",
  }),
  /** Seasonal workers: home when the work is done. */
  right("annen-tillatelse.annet.sesong-hjemreise", {
    entitlement: "duty",
    subject: "utreiseplikt",
    when: seasonal,
    legalBasis: [],
    sources: [work("Sesongarbeidere")],
    contacts: ["udi-opplysning", "caritas", "jussbuss"],
    readMore: "arbeid-og-studier#sesong-rettigheter",
  }),
  /** Permanent residence after three or five years. */
  right("annen-tillatelse.annet.permanent-soknad", {
    entitlement: "discretionary",
    subject: "permanent-opphold",
    when: towardsPermanent,
    legalBasis: [],
    sources: [permanentTerms, work("Arbeidsinnvandring for faglærte")],
    contacts: ["udi-opplysning", "politiet-lokalt"],
    readMore: "permanent-opphold#vilkar",
    deadline: "permanent-soknad-3-mnd",
  }),
  /** Applied in time: the old permit goes on, and is renewed when the answer is no. */
  right("annen-tillatelse.annet.permanent-mens-venter", {
    entitlement: "right",
    subject: "permanent-opphold",
    when: towardsPermanent,
    legalBasis: [],
    sources: [handbook("kap. 9, Hvordan søker man om permanent opphold?", held)],
    contacts: ["politiet-lokalt", "udi-opplysning"],
    readMore: "permanent-opphold#sok",
    deadline: "permanent-soknad-1-mnd",
  }),
  /** Unbroken residence: gaps between permits and time abroad. */
  right("annen-tillatelse.annet.permanent-botid", {
    entitlement: "limited",
    subject: "botid",
    when: towardsPermanent,
    legalBasis: [],
    sources: [permanentTerms],
    contacts: ["udi-opplysning"],
    readMore: "permanent-opphold#sammenhengende",
    deadline: "permanent-utland-7-mnd",
  }),
  /** Punished or under investigation: no, more waiting, or put on hold. */
  right("annen-tillatelse.annet.permanent-straff", {
    entitlement: "limited",
    subject: "botid",
    when: towardsPermanent,
    legalBasis: [],
    sources: heldAgain(anew, [
      permanentTerms,
      handbook("kap. 9, Søkere som er straffedømt, bøtelagt eller siktet", held),
    ]),
    contacts: ["politiet-lokalt", "jussbuss", "udi-opplysning"],
    readMore: "permanent-opphold#straff",
    deadline: "alder-15-straff",
  }),
  /** Time as a student or seasonal worker does not count. */
  right("annen-tillatelse.annet.botid-teller-ikke", {
    entitlement: "none",
    subject: "botid",
    when: is("tillatelse", "student", "sesong"),
    legalBasis: [],
    sources: [work("Sesongarbeidere"), work("Studietillatelse")],
    contacts: ["udi-opplysning"],
    readMore: "permanent-opphold#teller-ikke",
  }),
  /** Citizenship, for those who have permanent residence or meet its terms. */
  right("annen-tillatelse.annet.statsborgerskap", {
    entitlement: "discretionary",
    subject: "statsborgerskap",
    when: is("tillatelse", "familie", "faglart", "permanent"),
    legalBasis: [],
    sources: [handbook("kap. 9, Statsborgerskap", held)],
    contacts: ["udi-opplysning", "politiet-lokalt"],
    readMore: "permanent-opphold#statsborgerskap-krav",
    deadline: "statsborgerskap-8-ar",
  }),
  /** The family may apply to come. */
  right("annen-tillatelse.annet.familie-hit", {
    entitlement: "discretionary",
    subject: "familie",
    when: mayBeJoined,
    legalBasis: [],
    sources: [family("innledning"), work("Arbeidsinnvandring for faglærte"), work("Studietillatelse")],
    contacts: ["udi-opplysning"],
    readMore: "familieinnvandring#hvem-kan-soke",
  }),
  /** The one in Norway must as a rule be able to maintain the family. */
  right("annen-tillatelse.annet.familie-inntekt", {
    entitlement: "limited",
    subject: "familie",
    when: mayBeJoined,
    legalBasis: [],
    sources: [
      family("Krav til inntekt i familieinnvandringssaker"),
      family("Familieinnvandring med en person som har beskyttelse"),
    ],
    contacts: ["udi-opplysning", "jussbuss"],
    readMore: "familieinnvandring#underhold",
    deadline: "familieinnvandring-sosialhjelp-1-ar",
  }),
  /** Four years of work or education before a new family may come. */
  right("annen-tillatelse.annet.familie-fire-ar", {
    entitlement: "limited",
    subject: "familie",
    when: is("tillatelse", "familie", "permanent"),
    legalBasis: [],
    sources: [family("Krav om fire års arbeid eller utdanning")],
    contacts: ["udi-opplysning", "jussbuss"],
    readMore: "familieinnvandring#fire-ar",
    deadline: "familieinnvandring-4-ar",
  }),
  /** Couples: both must be 24, with exceptions. */
  right("annen-tillatelse.annet.familie-24-ar", {
    entitlement: "limited",
    subject: "familie",
    when: mayBeJoined,
    legalBasis: [],
    sources: [family("Krav om å ha fylt 24 år i familieinnvandringssaker")],
    contacts: ["udi-opplysning", "rettentil"],
    readMore: "familieinnvandring#tjuefire-ar",
    deadline: "alder-24-familieinnvandring",
  }),
  /** Residence card, and a number in the population register. */
  right("annen-tillatelse.annet.oppholdskort", {
    entitlement: "right",
    subject: "oppholdsbevis",
    when: permitHolder,
    legalBasis: [],
    sources: [handbook("kap. 8, Oppholdskort", held), handbook("kap. 4, D-nummer og fødselsnummer", held)],
    contacts: ["skatteetaten", "politiet-lokalt", "udi-opplysning"],
    readMore: "etter-bosetting#oppholdskort",
    deadline: "fodselsnummer-6-mnd",
  }),
  /** A Norwegian passport for foreigners, when the home country gives none. */
  right("annen-tillatelse.annet.reisedokument", {
    entitlement: "discretionary",
    subject: "reisedokument",
    when: permitHolder,
    legalBasis: [],
    sources: [handbook("kap. 8, Reisedokumenter", anew)],
    contacts: ["udi-opplysning", "politiet-lokalt"],
    readMore: "etter-bosetting#reisebevis",
  }),
  /** Seasonal workers: the family has no right to stay. */
  right("annen-tillatelse.annet.sesong-familie", {
    entitlement: "none",
    subject: "familie",
    when: seasonal,
    legalBasis: [],
    sources: [work("Sesongarbeidere")],
    contacts: ["udi-opplysning", "caritas"],
    readMore: "arbeid-og-studier#sesong-rettigheter",
  }),
  /** Notice of expulsion: not a decision; a lawyer in some cases. */
  right("annen-tillatelse.annet.utvisning-varsel", {
    entitlement: "limited",
    subject: "utvisning",
    when: permitHolder,
    legalBasis: [],
    sources: [expulsion],
    contacts: ["jussbuss", "advokat-asylsaker", "udi-opplysning", "une"],
    readMore: "miste-tillatelsen#utvisningsvarsel",
  }),
  /** What bars an expulsion, and what is weighed. */
  right("annen-tillatelse.annet.utvisning-vern", {
    entitlement: "limited",
    subject: "utvisning",
    when: permitHolder,
    legalBasis: [{ law: "gi-02-2013" }],
    sources: [expulsion],
    contacts: ["jussbuss", "advokat-asylsaker", "une"],
    readMore: "miste-tillatelsen#vern",
  }),
  /** The ban on entry that follows, and how it may be lifted. */
  right("annen-tillatelse.annet.innreiseforbud", {
    entitlement: "limited",
    subject: "innreiseforbud",
    when: permitHolder,
    legalBasis: [],
    sources: heldAgain(anew, [expulsion, handbook("kap. 10, Tvungen retur", held)]),
    contacts: ["jussbuss", "udi-opplysning"],
    readMore: "miste-tillatelsen#innreiseforbud",
    deadline: "innreiseforbud-oppheving-2-ar",
  }),
];
