import { all, any, not } from "../condition";
import { is } from "../options";
import {
  isChildAlone,
  isEosInOrder,
  isEosWithoutBasis,
  isForeignEos,
  isMinor,
  isSurelyUnder16,
  isThirdCountryNational,
  isToldAsIrregularEos,
  isUnder16,
} from "../predicates";
import { handbook, heldAgain, type Right, right } from "../right";
import { irregularAndEosRights } from "./irregular";

/**
 * Citizens of EEA states and their families, with lawful residence. Nordic citizens are here too.
 * Those past their time without a basis have the rights in irregular.ts instead; what holds for both is said once.
 */

const held = "2026-11-22";
/** Held against the source anew. */
const anew = "2026-11-23";
/** And once more, from the source to the rules. */
const fromSource = "2026-11-24";
const table = (column: string) => handbook(`kap. 13, tabell: EØS-borgere uten fast bopel, ${column}`, held);
const text = (heading: string) => handbook(`kap. 13, ${heading}`, held);
const residence = text("Lovlig opphold for EU/EØS-borgere");
const registration = text("Registreringsordningen for EU/EØS-borgere");
const socialServices = text("Sosiale tjenester");
const health = text("Helsetjenester");
const work = text("Arbeidsrettede tiltak");
const thirdCountry = text("Tredjelandsborgere");
const family = text("Opphold for familiemedlemmer");
const permanent = text("Varig oppholdsrett");

const isNordic = all(is("status", "eos"), is("borger", "nordisk"));
/** In order and not Nordic: rights depend on basis and on fast bopel. */
const isForeigner = all(isForeignEos, isEosInOrder);
/** A citizen of an EEA state outside the Nordic countries: the one who registers. With a basis or without. */
const isCitizen = all(is("status", "eos"), is("borger", "eos"));
const isCitizenHoweverTold = any(isNordic, isCitizen, isToldAsIrregularEos);
/** From outside the EEA, in the family of an EEA citizen. With a basis or without. */
const isFamilyFromOutside = all(
  is("status", "eos"),
  any(is("borger", "utenfor-eos"), all(is("borger", "tredjeland-eos"), is("grunnlag", "familie"))),
);
/** From outside the EEA, with nobody here to rest on and no permit in an EEA state. */
const isOutsiderAlone = all(is("status", "eos"), is("borger", "utenfor-eos"), is("grunnlag", "ingen"));
/** Under the EEA rules in any way, with a basis or without. */
const anyEos = any(is("status", "eos"), isToldAsIrregularEos);

const withoutBopel = all(isForeigner, is("bopel", "nei"));
/** A child alone is not sent to NAV with a no, but to child welfare. */
const managesAlone = all(withoutBopel, not(isChildAlone));
const isInNeed = is("nod", "ja");
/** Five years of lawful stay is more than the twelve months of «fast opphold» in the health regulation, § 2 a. */
const hasStayedFiveYears = is("oppholdstid", "over-5-ar");
const isPastThreeMonths = is("oppholdstid", "3-6-mnd", "over-6-mnd", "over-5-ar");
const adult = not(isMinor);
const hasNoCover = all(isEosInOrder, adult, is("helsedekning", "ingen"), not(hasStayedFiveYears));
const schoolChild = any(isUnder16, is("barn", "6-15"));

export const eosRights: readonly Right[] = [
  /** Nordic citizens: social services as Norwegians, whatever the bopel. */
  right("eos.bolig.nordisk", {
    entitlement: "right",
    subject: "kommunal-bolig",
    when: isNordic,
    legalBasis: [{ law: "nordisk-sosialkonvensjon" }, { law: "sosialforskriften-uten-bopel", section: "§ 1" }],
    sources: [text("Hvilke rettigheter har EU/EØS-migranter"), socialServices],
    contacts: ["nav", "sosial-vakttjeneste", "statsforvalteren"],
    readMore: "eu-eos-migranter#nordiske-borgere",
  }),
  /** Lawful residence and fast bopel: all of the Social Services Act. */
  right("eos.bolig.fast-bopel", {
    entitlement: "right",
    subject: "kommunal-bolig",
    when: all(isForeigner, is("bopel", "ja")),
    legalBasis: [{ law: "sosialtjenesteloven" }],
    sources: [text("Oversikt over rettigheter, over tabellen"), socialServices],
    contacts: ["nav", "statsforvalteren"],
    readMore: "eu-eos-migranter#sosiale-tjenester",
  }),
  /** § 1 first paragraph: no individual services without bopel. */
  right("eos.bolig.uten-bopel", {
    entitlement: "none",
    subject: "kommunal-bolig",
    when: managesAlone,
    legalBasis: [{ law: "sosialforskriften-uten-bopel", section: "§ 1" }],
    sources: [socialServices],
    contacts: ["nav", "nodovernatting", "statsforvalteren", "jussbuss"],
    readMore: "eu-eos-migranter#nodhjelp",
  }),
  /** § 1 second paragraph: temporary shelter, until help from the home country can be expected. */
  right("eos.bolig.midlertidig", {
    entitlement: "limited",
    subject: "midlertidig-botilbud",
    when: all(withoutBopel, isInNeed),
    legalBasis: [{ law: "sosialforskriften-uten-bopel", section: "§ 1" }],
    sources: [socialServices, table("Bolig")],
    contacts: ["nav", "sosial-vakttjeneste", "nodovernatting", "statsforvalteren"],
    readMore: "eu-eos-migranter#nodhjelp",
  }),
  /** Places to sleep made for poor and homeless EEA citizens, whatever their basis. */
  right("eos.bolig.overnattingssteder", {
    entitlement: "discretionary",
    subject: "frivillig-overnatting",
    when: anyEos,
    legalBasis: [],
    sources: [table("Bolig"), text("Levekår for tilreisende bostedsløse")],
    contacts: ["nodovernatting", "kirkens-bymisjon", "frelsesarmeen", "rode-kors", "toyenkirken", "robin-hood-huset"],
    readMore: "eu-eos-migranter#overnatting",
  }),
  /** Nordic citizens: social services as Norwegians, whatever the bopel. */
  right("eos.okonomi.nordisk", {
    entitlement: "right",
    subject: "sosialhjelp",
    when: isNordic,
    legalBasis: [{ law: "nordisk-sosialkonvensjon" }, { law: "sosialforskriften-uten-bopel", section: "§ 1" }],
    sources: [text("Hvilke rettigheter har EU/EØS-migranter"), socialServices],
    contacts: ["nav", "statsforvalteren"],
    readMore: "eu-eos-migranter#nordiske-borgere",
  }),
  /** Lawful residence and fast bopel: all of the Social Services Act, and public benefits. */
  right("eos.okonomi.fast-bopel", {
    entitlement: "right",
    subject: "sosialhjelp",
    when: all(isForeigner, is("bopel", "ja")),
    legalBasis: [{ law: "sosialtjenesteloven" }],
    sources: [text("Oversikt over rettigheter, over tabellen"), socialServices],
    contacts: ["nav", "statsforvalteren"],
    readMore: "eu-eos-migranter#sosiale-tjenester",
  }),
  /** § 1 second paragraph: money to live on, until help from the home country can be expected. */
  right("eos.okonomi.nodhjelp", {
    entitlement: "limited",
    subject: "nodhjelp",
    when: all(withoutBopel, isInNeed),
    legalBasis: [{ law: "sosialforskriften-uten-bopel", section: "§ 1" }],
    sources: [socialServices, table("Økonomi")],
    contacts: ["nav", "sosial-vakttjeneste", "statsforvalteren"],
    readMore: "eu-eos-migranter#nodhjelp",
  }),
  /** NAV must weigh each case: no period decides. Holds whatever the answer about bopel, and when there is none. */
  right("eos.okonomi.vurdering-av-bopel", {
    entitlement: "right",
    subject: "fast-bopel",
    when: isForeigner,
    legalBasis: [{ law: "nav-r35" }, { law: "sosialforskriften-uten-bopel", section: "§ 1" }],
    sources: heldAgain(anew, [socialServices, text("note 75 under tabellen")]),
    contacts: ["nav", "statsforvalteren"],
    readMore: "eu-eos-migranter#fast-bopel",
  }),
  /** § 1 first paragraph: expected to manage alone. */
  right("eos.okonomi.selvhjulpen", {
    entitlement: "none",
    subject: "sosialhjelp",
    when: managesAlone,
    legalBasis: [{ law: "sosialforskriften-uten-bopel", section: "§ 1" }],
    sources: [table("Økonomi"), socialServices],
    contacts: ["nav", "statsforvalteren", "jussbuss"],
    readMore: "eu-eos-migranter#nodhjelp",
  }),
  /**
   * Benefits earned by work, as for Norwegian citizens; an adult without such work now may have had some. Not told to who is posted by
   * an employer abroad. Nordic citizens are not asked for their basis.
   */
  right("eos.okonomi.ytelser-fra-arbeid", {
    entitlement: "right",
    subject: "opptjente-ytelser",
    when: any(
      isNordic,
      all(isCitizen, is("grunnlag", "arbeidstaker", "mistet-jobb-under-1-ar", "mistet-jobb-over-1-ar", "arbeidsufor")),
      all(
        adult,
        any(
          all(isCitizen, is("grunnlag", "arbeidssoker", "student", "egne-midler", "selvstendig", "familie", "ingen")),
          isToldAsIrregularEos,
        ),
      ),
    ),
    legalBasis: [{ law: "eos-avtalen" }],
    sources: heldAgain(anew, [work]),
    contacts: ["nav", "caritas", "jussbuss"],
    readMore: "eu-eos-migranter#arbeid",
  }),
  /** Members of folketrygden: as everybody who lives here. */
  right("eos.helse.folketrygd", {
    entitlement: "right",
    subject: "helsetjenester",
    when: all(isEosInOrder, is("helsedekning", "folketrygd")),
    legalBasis: [{ law: "helserett-uten-fast-opphold", section: "§ 2 b" }],
    sources: heldAgain(anew, [health]),
    contacts: ["nav", "statsforvalteren"],
    readMore: "eu-eos-migranter#helse",
  }),
  /** European health insurance card: needs that arise during the stay, for a patient's share. */
  right("eos.helse.helsetrygdkort", {
    entitlement: "right",
    subject: "helsetjenester",
    when: all(isEosInOrder, is("helsedekning", "helsetrygdkort")),
    legalBasis: [],
    sources: [table("Helsetjenester"), health],
    contacts: ["legevakt", "helsenorge", "statsforvalteren"],
    readMore: "eu-eos-migranter#helsetrygdkort",
  }),
  /** Cover without a basis: the chapter asks nothing of the stay, the regulation (§ 2) that it is lawful. */
  right("eos.helse.dekning-uten-grunnlag", {
    entitlement: "discretionary",
    subject: "helsetjenester",
    when: all(any(isEosWithoutBasis, isToldAsIrregularEos), is("helsedekning", "folketrygd", "helsetrygdkort")),
    legalBasis: [{ law: "helserett-uten-fast-opphold", section: "§ 2" }],
    sources: heldAgain(anew, [health, handbook("kap. 12, Helse- og omsorgstjenester (forskriften § 2)", held)]),
    contacts: ["nav", "helsenorge", "statsforvalteren"],
    readMore: "eu-eos-migranter#helsetrygdkort",
  }),
  /** Lawful and lasting twelve months or more: full rights, whatever the cover. */
  right("eos.helse.fast-opphold", {
    entitlement: "right",
    subject: "helsetjenester",
    when: all(isForeignEos, hasStayedFiveYears),
    legalBasis: [{ law: "helserett-uten-fast-opphold", section: "§ 2 a" }],
    sources: [handbook("kap. 12, Helse- og omsorgstjenester (forskriften § 2)", held)],
    contacts: ["nav", "statsforvalteren"],
    readMore: "eu-eos-migranter#helse",
    deadline: "fast-opphold-12-mnd",
  }),
  /** Adults with neither folketrygd nor card: what everybody has, and to be paid for. */
  right("eos.helse.uten-dekning", {
    entitlement: "limited",
    subject: "helsetjenester",
    when: hasNoCover,
    legalBasis: [
      { law: "helserett-uten-fast-opphold", section: "§ 3" },
      { law: "helserett-uten-fast-opphold", section: "§ 5" },
      { law: "smittevernloven", section: "§ 6-1" },
    ],
    sources: heldAgain(fromSource, [table("Helsetjenester"), health]),
    contacts: ["legevakt", "helsestasjon", "nav", "statsforvalteren"],
    readMore: "eu-eos-migranter#helse-uten-dekning",
  }),
  /**
   * Care that can wait, without cover. Infection and prison are other matters (§ 5 d and e). Who has a settled home is as a rule a
   * member of folketrygden, and the source's table is not about them: of these it says no «no».
   */
  right("eos.helse.planlagt", {
    entitlement: "none",
    subject: "planlagt-behandling",
    when: all(hasNoCover, not(is("bopel", "ja")), is("helsebehov", "planlagt")),
    legalBasis: [
      { law: "helserett-uten-fast-opphold", section: "§ 5" },
      { law: "helserett-uten-fast-opphold", section: "§ 2" },
    ],
    sources: heldAgain(fromSource, [
      health,
      text("Oversikt over rettigheter, over tabellen"),
      table("Helsetjenester"),
      handbook("kap. 12, Helse- og omsorgstjenester (forskriften § 2)", held),
    ]),
    contacts: ["nav", "statsforvalteren", "helsesenteret-oslo", "helsesenteret-bergen", "jussbuss"],
    readMore: "irregulaere-migranter#planlagt-behandling",
  }),
  /** Care services for lawful stay that is not lasting: until the person could in practice have left. Children have § 4, members of folketrygden § 2 b. */
  right("eos.helse.omsorg", {
    entitlement: "limited",
    subject: "omsorgstjenester",
    when: all(
      isEosInOrder,
      adult,
      is("helsebehov", "omsorg"),
      not(is("helsedekning", "folketrygd")),
      not(hasStayedFiveYears),
    ),
    legalBasis: [{ law: "helserett-uten-fast-opphold", section: "§ 6 første ledd" }],
    sources: [health],
    contacts: ["statsforvalteren", "nav"],
    readMore: "eu-eos-migranter#omsorg",
  }),
  /**
   * Severe mental illness: "has" a right in this table, which is of EEA citizens and asks for no basis; "may have" in that of chapter 12,
   * whose row is of people from outside the EEA. Of those with lawful residence neither table tells: see irregular.ts.
   */
  right("eos.helse.psykisk-syk", {
    entitlement: "right",
    subject: "psykisk-sykdom",
    when: isCitizenHoweverTold,
    legalBasis: [],
    sources: heldAgain(fromSource, [table("Helsetjenester")]),
    contacts: ["nodnummer-113", "legevakt", "statsforvalteren"],
    readMore: "eu-eos-migranter#helse-uten-dekning",
  }),
  /** Work in any EEA state, without a permit. */
  right("eos.arbeid.rett-til-arbeid", {
    entitlement: "right",
    subject: "rett-til-arbeid",
    when: all(isEosInOrder, is("borger", "nordisk", "eos")),
    legalBasis: [{ law: "eos-avtalen" }],
    sources: [
      work,
      text("Arbeidsmigranter fra EU/EØS-land"),
      handbook("kap. 16, Mindreårige mulige ofre for menneskehandel", anew),
    ],
    contacts: ["nav", "workinnorway", "caritas", "sua"],
    readMore: "eu-eos-migranter#arbeid",
  }),
  /** The same conditions as Norwegian citizens; also of those without a basis: wages owed are owed. */
  right("eos.arbeid.like-vilkar", {
    entitlement: "right",
    subject: "arbeidsvilkar",
    when: isCitizenHoweverTold,
    legalBasis: [{ law: "eos-avtalen" }],
    sources: [work],
    contacts: ["arbeidstilsynet", "fagforening", "sua", "caritas"],
    readMore: "eu-eos-migranter#arbeid",
  }),
  /** Help from NAV to find work; no earned benefits needed. */
  right("eos.arbeid.hjelp-fra-nav", {
    entitlement: "discretionary",
    subject: "nav-tiltak",
    when: all(isEosInOrder, not(isThirdCountryNational), not(isOutsiderAlone)),
    legalBasis: [
      { law: "arbeidsmarkedsloven" },
      { law: "tiltaksforskriften", section: "§ 1-3" },
      { law: "nav-r76-12-01" },
    ],
    sources: [work],
    contacts: ["nav", "workinnorway", "nyinorge", "caritas"],
    readMore: "eu-eos-migranter#finne-jobb",
  }),
  /** A registered worker changes job freely. */
  right("eos.arbeid.bytte-jobb", {
    entitlement: "right",
    subject: "bytte-jobb",
    when: all(isCitizen, is("grunnlag", "arbeidstaker")),
    legalBasis: [],
    sources: [registration],
    contacts: ["sua", "caritas"],
    readMore: "eu-eos-migranter#grunnlag",
  }),
  /** Tax card and number, through a service centre. */
  right("eos.arbeid.skattekort", {
    entitlement: "discretionary",
    subject: "skattekort",
    when: all(isCitizen, is("grunnlag", "arbeidstaker")),
    legalBasis: [],
    sources: [registration, work, handbook("kap. 4, D-nummer og fødselsnummer", held)],
    contacts: ["sua", "skatteetaten"],
    readMore: "eu-eos-migranter#sua",
    deadline: "fodselsnummer-6-mnd",
  }),
  /** From outside the EEA: a permit in another EEA state is no permit to work here. */
  right("eos.arbeid.tredjelandsborger", {
    entitlement: "none",
    subject: "rett-til-arbeid",
    when: any(isThirdCountryNational, all(isEosInOrder, isOutsiderAlone)),
    legalBasis: [],
    sources: [thirdCountry],
    contacts: ["udi-opplysning", "caritas"],
    readMore: "eu-eos-migranter#tredjelandsborgere",
  }),
  /** From outside the EEA, in the family of an EEA citizen: not shut out of work, but the source says no more. */
  right("eos.arbeid.familie-utenfor-eos", {
    entitlement: "discretionary",
    subject: "rett-til-arbeid",
    when: all(isFamilyFromOutside, isEosInOrder, not(isOutsiderAlone)),
    legalBasis: [],
    sources: heldAgain(fromSource, [thirdCountry, permanent]),
    contacts: ["udi-opplysning", "sua"],
    readMore: "eu-eos-migranter#familie-arbeid",
  }),
  /** Compulsory school: right and duty past three months, with a basis or without. Nordic citizens are not asked how long they have been here. */
  right("eos.skole.grunnskole", {
    entitlement: "right",
    subject: "grunnskole",
    when: all(schoolChild, any(isNordic, all(isForeignEos, isPastThreeMonths), isToldAsIrregularEos)),
    legalBasis: [],
    sources: [table("Skole m.m.")],
    contacts: ["statsforvalteren"],
    readMore: "eu-eos-migranter#skole",
    deadline: "skole-eos-3-mnd",
  }),
  /** Under three months so far: the source says nothing of shorter stays. */
  right("eos.skole.grunnskole-under-3-mnd", {
    entitlement: "discretionary",
    subject: "grunnskole",
    when: all(schoolChild, isForeignEos, is("oppholdstid", "under-3-mnd")),
    legalBasis: [],
    sources: [table("Skole m.m."), handbook("kap. 16, tabell: mindreårige mulige ofre, Skole m.m.", held)],
    contacts: ["statsforvalteren"],
    readMore: "eu-eos-migranter#skole",
    deadline: "skole-eos-3-mnd",
  }),
  /** Upper secondary and higher education: a basis under the registration scheme. */
  right("eos.skole.videregaende-og-hoyere", {
    entitlement: "discretionary",
    subject: "videregaende",
    when: all(isEosInOrder, isCitizen, not(isSurelyUnder16)),
    legalBasis: [],
    sources: [table("Skole m.m."), registration],
    contacts: ["udi-opplysning", "sua", "statsforvalteren"],
    readMore: "eu-eos-migranter#skole",
    deadline: "eos-3-mnd",
  }),
  /** The registration scheme is for other EEA citizens: for these the source is silent. */
  right("eos.skole.videregaende-andre", {
    entitlement: "discretionary",
    subject: "videregaende",
    when: all(isEosInOrder, is("borger", "nordisk", "tredjeland-eos", "utenfor-eos"), not(isSurelyUnder16)),
    legalBasis: [],
    sources: [table("Skole m.m."), residence],
    contacts: ["statsforvalteren", "udi-opplysning"],
    readMore: "eu-eos-migranter#skole",
  }),
  /** Norwegian classes: voluntary, save for those who come by family immigration. */
  right("eos.skole.norskkurs", {
    entitlement: "discretionary",
    subject: "norskopplaring",
    when: all(isEosInOrder, adult),
    legalBasis: [],
    sources: [text("Sosialt arbeid med EU/EØS-migranter"), family],
    contacts: ["caritas", "udi-opplysning"],
    readMore: "eu-eos-migranter#sosialt-arbeid",
  }),
  /** Nordic citizens stay without basis or registration. */
  right("eos.annet.nordisk-opphold", {
    entitlement: "right",
    subject: "lovlig-opphold",
    when: isNordic,
    legalBasis: [],
    sources: [residence, registration],
    contacts: ["udi-opplysning"],
    readMore: "eu-eos-migranter#nordiske-borgere",
  }),
  /** Gave notice: neither rule helps, another basis is needed. */
  right("eos.annet.sagt-opp-selv", {
    entitlement: "none",
    subject: "lovlig-opphold",
    when: all(isCitizen, is("oppsigelse", "selv"), not(hasStayedFiveYears)),
    legalBasis: [],
    sources: [registration],
    contacts: ["nav", "udi-opplysning", "jussbuss"],
    readMore: "eu-eos-migranter#mistet-jobb",
  }),
  /** The first three months. */
  right("eos.annet.tre-maneder", {
    entitlement: "right",
    subject: "lovlig-opphold",
    when: all(isCitizen, is("oppholdstid", "under-3-mnd")),
    legalBasis: [],
    sources: heldAgain(anew, [table("Arbeidstillatelse"), residence, handbook("kap. 11, Utvisning", held)]),
    contacts: ["udi-opplysning", "sua", "caritas"],
    readMore: "eu-eos-migranter#lovlig-opphold",
    deadline: "eos-3-mnd",
  }),
  /** A permit in another EEA state: three months, on valid papers. */
  right("eos.annet.tredjelandsborger-3-mnd", {
    entitlement: "limited",
    subject: "lovlig-opphold",
    when: all(isThirdCountryNational, is("oppholdstid", "under-3-mnd")),
    legalBasis: [],
    sources: [residence, thirdCountry],
    contacts: ["udi-opplysning"],
    readMore: "eu-eos-migranter#tredjelandsborgere",
    deadline: "tredjelandsborger-3-mnd",
  }),
  /** After three months a permit of another kind is needed. Whether there is one, no question tells. */
  right("eos.annet.tredjelandsborger-etter-3-mnd", {
    entitlement: "duty",
    subject: "lovlig-opphold",
    when: all(isThirdCountryNational, isPastThreeMonths),
    legalBasis: [],
    sources: [residence, thirdCountry],
    contacts: ["udi-opplysning", "jussbuss"],
    readMore: "eu-eos-migranter#tredjelandsborgere",
    deadline: "tredjelandsborger-3-mnd",
  }),
  /** Five years on end: a right to stay without limit may be sought. */
  right("eos.annet.varig-opphold", {
    entitlement: "discretionary",
    subject: "permanent-opphold",
    when: all(isCitizen, hasStayedFiveYears),
    legalBasis: [],
    sources: [permanent],
    contacts: ["politiet-lokalt", "sua", "udi-opplysning"],
    readMore: "eu-eos-migranter#varig-opphold",
    deadline: "eos-varig-opphold-5-ar",
  }),
  /** The same for family from outside the EEA: a card for ten years, to be sought before the present one lapses. */
  right("eos.annet.varig-oppholdskort", {
    entitlement: "discretionary",
    subject: "permanent-opphold",
    when: all(isFamilyFromOutside, hasStayedFiveYears),
    legalBasis: [],
    sources: [permanent],
    contacts: ["politiet-lokalt", "sua", "udi-opplysning"],
    readMore: "eu-eos-migranter#varig-opphold",
    deadline: "eos-oppholdskort-10-ar",
  }),
  /** Six months to look for work. */
  right("eos.annet.arbeidssoker", {
    entitlement: "limited",
    subject: "lovlig-opphold",
    when: all(isCitizen, is("grunnlag", "arbeidssoker"), is("oppholdstid", "under-3-mnd", "3-6-mnd")),
    legalBasis: [],
    sources: [table("Arbeidstillatelse"), residence],
    contacts: ["nav", "udi-opplysning", "caritas"],
    readMore: "eu-eos-migranter#lovlig-opphold",
    deadline: "eos-arbeidssoker-6-mnd",
  }),
  /** A jobseeker registers with NAV within three months. */
  right("eos.annet.melding-til-nav", {
    entitlement: "duty",
    subject: "registrering",
    when: all(isCitizen, is("grunnlag", "arbeidssoker"), is("oppholdstid", "under-3-mnd", "3-6-mnd")),
    legalBasis: [],
    sources: [residence, registration],
    contacts: ["nav", "udi-opplysning"],
    readMore: "eu-eos-migranter#lovlig-opphold",
    deadline: "eos-arbeidssoker-registrering-3-mnd",
  }),
  /** Every other basis registers with the police or a service centre. */
  right("eos.annet.registrering", {
    entitlement: "duty",
    subject: "registrering",
    when: all(
      isCitizen,
      is("grunnlag", "arbeidstaker", "student", "egne-midler", "selvstendig", "tjenesteyter", "familie"),
      not(hasStayedFiveYears),
    ),
    legalBasis: [],
    sources: [table("Arbeidstillatelse"), registration],
    contacts: ["sua", "politiet-lokalt", "udi-opplysning"],
    readMore: "eu-eos-migranter#registrering",
    deadline: "eos-3-mnd",
  }),
  /** A refusal of the certificate cannot be appealed. Said also of those who for want of it have no basis. */
  right("eos.annet.avslag-registreringsbevis", {
    entitlement: "none",
    subject: "klage",
    when: any(isCitizen, isToldAsIrregularEos),
    legalBasis: [],
    sources: [table("Annet")],
    contacts: ["udi-opplysning", "sua", "jussbuss"],
    readMore: "eu-eos-migranter#registrering-avslag",
  }),
  /** Family who are EEA citizens themselves: the one they follow must be registered. */
  right("eos.annet.familie-eos", {
    entitlement: "limited",
    subject: "lovlig-opphold",
    when: all(isCitizen, is("grunnlag", "familie"), not(hasStayedFiveYears)),
    legalBasis: [],
    sources: [registration],
    contacts: ["sua", "udi-opplysning"],
    readMore: "eu-eos-migranter#grunnlag",
  }),
  /** What a contract must show to be a basis. */
  right("eos.annet.arbeidskontrakt", {
    entitlement: "limited",
    subject: "lovlig-opphold",
    when: all(isCitizen, is("grunnlag", "arbeidstaker")),
    legalBasis: [{ law: "arbeidsmiljoloven", section: "§ 14-6" }, { law: "udi-2011-037" }],
    sources: [text("Minstekrav til opplysninger i gyldig arbeidskontrakt")],
    contacts: ["sua", "arbeidstilsynet", "udi-opplysning"],
    readMore: "eu-eos-migranter#arbeidskontrakt",
    deadline: "eos-10-timer-uke",
  }),
  /** Own means: enough money and health cover. */
  right("eos.annet.egne-midler", {
    entitlement: "limited",
    subject: "lovlig-opphold",
    when: all(isCitizen, is("grunnlag", "egne-midler"), not(hasStayedFiveYears)),
    legalBasis: [],
    sources: [registration],
    contacts: ["udi-opplysning", "sua", "helsenorge"],
    readMore: "eu-eos-migranter#grunnlag",
  }),
  /** Lost a job of less than a year, not of one's own will, and reported to NAV: six months. */
  right("eos.annet.mistet-jobb-under-1-ar", {
    entitlement: "limited",
    subject: "lovlig-opphold",
    when: all(
      isCitizen,
      is("grunnlag", "mistet-jobb-under-1-ar"),
      is("oppsigelse", "ufrivillig"),
      not(hasStayedFiveYears),
    ),
    legalBasis: [],
    sources: [registration],
    contacts: ["nav", "udi-opplysning", "caritas"],
    readMore: "eu-eos-migranter#mistet-jobb",
    deadline: "eos-mistet-jobb-6-mnd",
  }),
  /** Lost a job of a year or more, not of one's own will, and reported to NAV: no limit. */
  right("eos.annet.mistet-jobb-over-1-ar", {
    entitlement: "right",
    subject: "lovlig-opphold",
    when: all(isCitizen, is("grunnlag", "mistet-jobb-over-1-ar"), is("oppsigelse", "ufrivillig")),
    legalBasis: [],
    sources: [registration],
    contacts: ["nav", "udi-opplysning", "caritas"],
    readMore: "eu-eos-migranter#mistet-jobb",
    deadline: "eos-mistet-jobb-1-ar",
  }),
  /** Temporarily unfit for work after illness or accident. */
  right("eos.annet.arbeidsufor", {
    entitlement: "right",
    subject: "lovlig-opphold",
    when: all(isCitizen, is("grunnlag", "arbeidsufor")),
    legalBasis: [],
    sources: [registration],
    contacts: ["nav", "udi-opplysning"],
    readMore: "eu-eos-migranter#mistet-jobb",
  }),
  /** Two ways for family from outside the EEA. */
  right("eos.annet.familie-utenfor-eos", {
    entitlement: "discretionary",
    subject: "familie",
    when: any(isFamilyFromOutside, all(isEosInOrder, is("familie-utenfor-eos", "ja"))),
    legalBasis: [],
    sources: heldAgain(anew, [family]),
    contacts: ["udi-opplysning", "sua"],
    readMore: "eu-eos-migranter#familiemedlemmer",
  }),
  /** Sent away at the border or later: three weeks to complain. Also those without a basis. */
  right("eos.annet.klage-bortvisning", {
    entitlement: "right",
    subject: "klage",
    when: isCitizenHoweverTold,
    legalBasis: [{ law: "udi-2010-022" }],
    sources: [text("Bortvisning av EU/EØS-borgere")],
    contacts: ["politiet-lokalt", "jussbuss", "udi-opplysning"],
    readMore: "eu-eos-migranter#bortvisning",
    deadline: "klage-bortvisning",
  }),
  /** Better protected from expulsion than others, and a shorter wait to have the entry ban lifted. */
  right("eos.annet.utvisning", {
    entitlement: "limited",
    subject: "utvisning",
    when: isCitizenHoweverTold,
    legalBasis: [{ law: "udi-2010-022" }],
    sources: [text("Bortvisning av EU/EØS-borgere"), handbook("kap. 11, Utvisning", held)],
    contacts: ["jussbuss", "udi-opplysning"],
    readMore: "eu-eos-migranter#bortvisning",
    deadline: "innreiseforbud-oppheving-eos",
  }),
  /** Local police rules about begging and about sleeping in the open. */
  right("eos.annet.lokale-forbud", {
    entitlement: "duty",
    subject: "lokale-forbud",
    when: anyEos,
    legalBasis: [{ law: "politiloven-endring-2014" }, { law: "politivedtekt-oslo-2013" }],
    sources: [text("Tiggeforbud, registreringsordninger og restriksjoner for overnatting")],
    contacts: ["politiet-lokalt", "jussbuss", "nodovernatting"],
    readMore: "eu-eos-migranter#tigging",
  }),
  ...irregularAndEosRights,
];
