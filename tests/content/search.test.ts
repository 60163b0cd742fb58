import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { rights } from "@/lib/rules";
import { buildIndex, exportIndex, type SearchHit, search, searchDocuments, searchSynonyms } from "@/lib/search";
import { compiled, content } from "./compiled";

/**
 * What workers type, and what must come first. A query that several documents answer equally well lists them all; one that
 * finds the wrong thing belongs here before the ranking is changed.
 */

const { registries } = content;
const index = buildIndex(searchDocuments(compiled, rights), { synonyms: searchSynonyms(compiled) });
const hitsFor = (query: string): SearchHit[] => search(index, query).hits;

const asyl = "/handbok/asylsokerprosessen";
const irr = "/handbok/irregulaere-migranter";
const eos = "/handbok/eu-eos-migranter";
const mh = "/handbok/menneskehandel";
const mind = "/handbok/mindrearige";
const kontakt = (id: string) => `/kontakt#${id}`;
const ord = (id: string) => `/ordliste#${id}`;
const frist = (id: string) => `/frister#${id}`;
const rett = (id: string) => `/rettigheter/${id.split(".")[0]}#${id}`;

const asked: string[] = [];

/** Each row: a query, and the addresses of which one must come first. */
function finds(rows: readonly [query: string, ...urls: string[]][]): void {
  asked.push(...rows.map(([query]) => query));
  it.each(rows)("«%s»", (query, ...urls) => expect(urls).toContain(hitsFor(query)[0]?.url));
}

describe("the right thing comes first", () => {
  describe("what is something's belongs to it", () =>
    finds([
      ["innreiseforbudets lengde", "/handbok/miste-tillatelsen#innreiseforbud"],
      ["refleksjonsperiodens lengde", `${mh}#refleksjonsperioden`],
      ["introduksjonsprogrammets lengde", "/handbok/etter-bosetting#program-lengde"],
      ["botidens lengde", "/handbok/permanent-opphold#sammenhengende", "/handbok/permanent-opphold#vilkar"],
      ["returstøttens utbetaling", "/handbok/etter-avslag#assistert-retur"],
      ["advokatens honorar", "/handbok/klage#gratis-advokat"],
    ]));

  describe("what is urgent comes before what has the same words", () =>
    finds([
      ["mor slår barna", "/handbok/taushet-og-melding#meldeplikt"],
      ["han slår barna", "/handbok/taushet-og-melding#meldeplikt"],
      ["truende ektemenn", "/handbok/familieinnvandring#trygghet"],
      ["skal sendes til italia i morgen", `${asyl}#dublin-rettigheter`],
      ["hjelp til å slutte med prostitusjon", kontakt("prostitusjonstiltak")],
      ["noen har tatt telefonen og passet hennes", `${mh}#maktmidler`],
      ["sykehuset sendte regning på 40000", `${irr}#hvem-betaler`],
      ["barn slås hjemme", "/handbok/taushet-og-melding#meldeplikt"],
      ["blir truet av kjæresten", "/handbok/familieinnvandring#trygghet"],
      ["har meldeplikt og er syk", "/handbok/etter-avslag#meldeplikt"],
      ["hvor kan man få klær og mat", `${irr}#overnatting`],
    ]));

  describe("a yes is no rejection, and a no is one", () =>
    finds([
      ["har fått ja fra udi", `${asyl}#innvilget`, "/livshendelser#har-fatt-opphold"],
      ["jeg fikk ja fra udi hva nå", `${asyl}#innvilget`, "/livshendelser#har-fatt-opphold"],
      ["hun fikk nei fra udi i går", `${asyl}#avslag-og-klage`, "/livshendelser#har-fatt-avslag"],
      ["nei fra udi", "/livshendelser#har-fatt-avslag"],
      ["nav sa nei", "/handbok/klage#klage-tjenester"],
      ["nav sier nei til papirløs", `${irr}#sosiale-tjenester`],
    ]));

  describe("a telephone number, or who wants one, finds the contact", () =>
    finds([
      ["22331160", kontakt("rosa")],
      ["+47 22 33 11 60", kontakt("rosa")],
      ["0047 22331160", kontakt("rosa")],
      ["1160", kontakt("rosa")],
      ["tlf rosa", kontakt("rosa")],
      ["rosa telefon", kontakt("rosa")],
      ["rosa", kontakt("rosa")],
      ["udi telefon", kontakt("udi-opplysning")],
      ["ring udi", kontakt("udi-opplysning")],
      ["telefonnummer til udi", kontakt("udi-opplysning")],
      ["udi", kontakt("udi-opplysning"), kontakt("udi-sentralbord")],
      ["23351600", kontakt("udi-opplysning")],
      ["23351500", kontakt("udi-sentralbord")],
      ["112", kontakt("nodnummer-112")],
      ["113", kontakt("nodnummer-113")],
      ["110", kontakt("nodnummer-110")],
      ["ring 113", kontakt("nodnummer-113")],
      ["116117", kontakt("legevakt")],
      ["116 117", kontakt("legevakt")],
      ["116 117 legevakt", kontakt("legevakt")],
      ["legevakta nummer", kontakt("legevakt")],
      ["116111", kontakt("alarmtelefonen")],
      ["116 111", kontakt("alarmtelefonen")],
      ["02800", kontakt("politiet-02800")],
      ["alarmtelefonen", kontakt("alarmtelefonen")],
      ["politi telefon", kontakt("politiet-02800"), kontakt("nodnummer-112")],
      ["nav telefon", kontakt("nav")],
      ["barnevernvakt telefon", kontakt("barnevernvakten")],
      ["krisesenter telefon", kontakt("krisesenter")],
      ["tlf helsesenteret for papirløse", kontakt("helsesenteret-oslo"), kontakt("helsesenteret-bergen")],
    ]));

  describe("a name finds whom to ask", () =>
    finds([
      ["legevakt", kontakt("legevakt")],
      ["ambulanse", kontakt("nodnummer-113")],
      ["AMK", kontakt("nodnummer-113")],
      ["brann", kontakt("nodnummer-110")],
      ["brannvesen", kontakt("nodnummer-110")],
      ["barnevernsvakt", kontakt("barnevernvakten")],
      ["barnevernvakta", kontakt("barnevernvakten")],
      ["fylkesmannen", kontakt("statsforvalteren")],
      ["statsforvalteren", kontakt("statsforvalteren")],
      ["HTSO", kontakt("htso")],
      ["une", kontakt("une")],
      ["noas", kontakt("noas")],
      ["jussbuss", kontakt("jussbuss")],
      ["kirkens bymisjon", kontakt("kirkens-bymisjon")],
      ["imdi", kontakt("imdi-oslo"), kontakt("imdi-narvik")],
      ["seif trondheim", kontakt("seif-trondheim")],
      ["helsesenteret bergen", kontakt("helsesenteret-bergen")],
      ["helsesenter papirløse oslo", kontakt("helsesenteret-oslo")],
      ["trandum", kontakt("trandum")],
      ["filemon", kontakt("filemon")],
      ["caritas", kontakt("caritas")],
      ["arbeidstilsynet", kontakt("arbeidstilsynet")],
      ["krisesenter", kontakt("krisesenter")],
      ["sosialvakt", kontakt("sosial-vakttjeneste")],
      ["bufdir", kontakt("bufdir")],
      ["skatteetaten", kontakt("skatteetaten")],
    ]));

  describe("no emergency number finds another's contact", () =>
    it.each(["113", "112", "110", "116117", "116 117", "116111"])("%s", (query) =>
      expect(hitsFor(query).filter(({ kind }) => kind === "kontakt")).toHaveLength(1),
    ));

  describe("what is deadly finds the number to ring, before any rule", () =>
    finds([
      ["han puster ikke", kontakt("nodnummer-113")],
      ["overdose", kontakt("nodnummer-113")],
      ["har tatt en overdose", kontakt("nodnummer-113")],
      ["hjertestans", kontakt("nodnummer-113")],
      ["besvimt", kontakt("nodnummer-113")],
      ["akutt selvmordsfare", kontakt("nodnummer-113"), "/akutt#fare"],
      ["selvmord", "/akutt#fare"],
      ["hun vil ta livet sitt", "/akutt#fare"],
      ["det brenner", kontakt("nodnummer-110")],
    ]));

  describe("asylum seekers", () =>
    finds([
      [
        "klagefrist asyl",
        "/handbok/klage#klage-opphold",
        "/handbok/etter-avslag#klagefrist",
        `${asyl}#avslag-og-klage`,
      ],
      ["klagefrist", "/handbok/etter-avslag#klagefrist", "/handbok/klage#frister", `${asyl}#avslag-og-klage`],
      [
        "klage på avslag asyl",
        "/handbok/klage#klage-opphold",
        "/handbok/etter-avslag#klage",
        `${asyl}#avslag-og-klage`,
      ],
      [
        "klagefrist åpenbart grunnløs",
        "/handbok/etter-avslag#klagefrist",
        "/handbok/klage#klage-opphold",
        `${asyl}#hurtigspor-klage`,
        frist("klage-apenbart-grunnlos"),
        rett("asylsoker.annet.klagefrist-apenbart-grunnlos"),
        `${asyl}#avslag-og-klage`,
      ],
      ["mottak", `${asyl}#mottak`],
      ["asylmottak", `${asyl}#mottak`],
      ["utsatt iverksettelse", "/handbok/etter-avslag#utsatt-iverksettelse", `${asyl}#avslag-og-klage`],
      ["asylintervju", ord("asylintervju"), `${asyl}#ankomst`, `${mind}#asylintervju`],
      ["asylintervjuet", ord("asylintervju"), `${asyl}#ankomst`, `${mind}#asylintervju`],
      ["asylsøkerne", `${asyl}#hvem`, `${asyl}#ankomst`, asyl],
      ["DUF", ord("duf-nummer"), `${asyl}#duf-nummer`],
      ["duf nummer", ord("duf-nummer"), `${asyl}#duf-nummer`],
      ["EMA", ord("ema"), `${asyl}#ema`, `${mind}#ema`],
      ["AMOT", ord("amot"), `${asyl}#amot`],
      ["asylsøkerbevis", `${asyl}#asylsokerbevis`, `${asyl}#duf-nummer`],
      ["adresseendring asylsøker", `${asyl}#adresseplikt`],
      ["bo privat asylsøker", `${asyl}#utenfor-mottak`],
      ["arbeidstillatelse asylsøker", `${asyl}#arbeid`, `${asyl}#arbeid-soknad`],
      ["kan asylsøkere jobbe", `${asyl}#arbeid`],
      ["frivillig arbeid", `${asyl}#frivillig-arbeid`],
      ["skole 16 år", `${asyl}#skole`, `${irr}#skole`, `${eos}#skole`, frist("alder-16-grunnskole")],
      ["barnehage asylmottak", `${asyl}#barnehage`, "/livshendelser#barn-barnehage"],
      ["barnehage asylsøker", "/livshendelser#barn-barnehage", `${asyl}#barnehage`],
      ["tannlege", "/handbok/mottak-og-kommune#til-tannlege", `${asyl}#helse`, `${asyl}#okonomi`],
      ["sosialhjelp asylsøker", `${asyl}#sosialhjelp`],
      ["har asylsøkere rett til sosialhjelp", `${asyl}#sosialhjelp`],
      ["gratis advokat", "/handbok/klage#gratis-advokat", `${asyl}#advokat`, `${mh}#advokat`],
      ["gratis advokat asyl", "/handbok/klage#gratis-advokat", `${asyl}#advokat`],
      ["dublin", `${asyl}#dublin`],
      ["dublin barn", `${asyl}#dublin-ema`, `${mind}#dublin`],
      ["borte fra mottaket", `${asyl}#uteblivelse`],
      ["hurtigspor", `${asyl}#hurtigspor`],
      ["48 timer", `${asyl}#hurtigspor`, frist("hurtigspor-48-timer")],
      ["penger på mottak", `${asyl}#okonomi`],
      ["helsehjelp asylsøker", `${asyl}#helse`],
    ]));

  describe("without legal residence", () =>
    finds([
      ["papirløs gravid", `${irr}#helse-gravide`],
      ["papirlos gravide", `${irr}#helse-gravide`],
      ["gravid uten lovlig opphold", `${irr}#helse-gravide`],
      ["abort papirløs", `${irr}#helse-gravide`],
      ["papirløs", ord("papirlos"), `${irr}#hvem`, irr],
      ["fastlege", ord("fastlege")],
      ["øyeblikkelighjelp", ord("oyeblikkelig-hjelp")],
      ["fastlege papirløs", `${irr}#helse-voksne`, `${irr}#hvor-helsehjelp`, rett("irregular.helse.fastlege")],
      [
        "helsehjelp papirløs",
        "/handbok/irregulaere-migranter#hvor-helsehjelp",
        `${irr}#helsehjelp`,
        `${irr}#helse-voksne`,
      ],
      ["helsehjelpp", `${irr}#helsehjelp`],
      ["nødhjelp nav", `${irr}#nodhjelp`, `${irr}#sok-nodhjelp`],
      ["nødhjelp", `${irr}#nodhjelp`],
      ["avslag på nødhjelp", `${irr}#avslag-nodhjelp`, `${eos}#nodhjelp-avslag`],
      ["hvem betaler sykehus", `${irr}#hvem-betaler`],
      ["hvem betaler for helsehjelpen", `${irr}#hvem-betaler`],
      ["papirløs skole", `${irr}#skole`],
      ["får papirløse barn gå på skole", `${irr}#skole`],
      ["arbeid uten lovlig opphold", `${irr}#arbeid`],
      ["overnatting papirløs", `${irr}#overnatting`],
      ["psykisk helse papirløs", `${irr}#psykisk-helse`],
      ["smittevern", `${irr}#smittevern`],
      ["tolk lege", `${irr}#tolk`, "/handbok/helsetjenesten#tolk"],
      [
        "tolk",
        "/handbok/oppfolging#tolk",
        "/handbok/oppfolging#tolk-for",
        `${irr}#tolk`,
        kontakt("tolkeregisteret"),
        kontakt("bestille-tolk"),
      ],
      ["frivillig retur", "/handbok/etter-avslag#assistert-retur", `${irr}#retur`],
      ["assistert retur", "/handbok/etter-avslag#assistert-retur", `${irr}#retur`, `${mind}#assistert-retur`],
      ["tvangsretur", "/handbok/etter-avslag#tvangsretur", `${irr}#tvungen-retur`, `${mind}#tvangsretur`],
      [
        "oyeblikkelig hjelp",
        ord("oyeblikkelig-hjelp"),
        "/handbok/helsetjenesten#alltid",
        `${irr}#helse-voksne`,
        `${irr}#helsehjelp`,
        rett("alle.helse.oyeblikkelig-hjelp"),
      ],
      ["øyeblikkelig hjelp papirløs", `${irr}#helse-voksne`, `${irr}#helsehjelp`, rett("irregular.helse.akutt")],
      ["omgjøring une", "/handbok/etter-avslag#omgjoring", `${irr}#omgjoring`],
      ["omgjøring", "/handbok/etter-avslag#omgjoring", `${irr}#omgjoring`],
      [
        "endelig avslag",
        "/handbok/etter-avslag#endelig-avslag",
        `${asyl}#endelig-avslag`,
        `${irr}#hvem`,
        `${irr}#mottaksplass`,
      ],
      ["hva skjer etter endelig avslag", "/handbok/etter-avslag#endelig-avslag"],
      ["mottak etter endelig avslag", `${irr}#mottaksplass`, `${asyl}#mottak-etter-avslag`],
      ["avvist på legevakten", "/livshendelser#akutt-syk", `${irr}#avvist-helse`],
      ["bekymret barn papirløs barnevern", `${irr}#barnevern`],
      [
        "uttalelse til udi",
        "/handbok/oppfolging#sosialfaglig",
        "/handbok/oppfolging#uttalelser",
        `${irr}#uttalelse`,
        ord("sosialfaglig-uttalelse"),
      ],
    ]));

  describe("EEA citizens", () =>
    finds([
      ["fast bopel", `${eos}#fast-bopel`],
      ["mistet jobben eøs", `${eos}#mistet-jobb`],
      ["mistet jobben", "/livshendelser#mistet-jobben", "/handbok/arbeid-og-studier#mistet-jobb", `${eos}#mistet-jobb`],
      ["helsetrygdkort", `${eos}#helsetrygdkort`],
      ["helsetrydkort", `${eos}#helsetrygdkort`],
      ["romfolk", `${eos}#romer`, `${eos}#levekar`],
      ["tigging", `${eos}#tigging`],
      [
        "sove ute",
        "/livshendelser#mangler-sted-a-sove",
        `${eos}#tigging`,
        `${eos}#overnatting`,
        kontakt("nodovernatting"),
      ],
      ["registreringsbevis", ord("registreringsbevis"), `${eos}#registrering`],
      ["hvor lenge kan eøs-borger være i norge", `${eos}#lovlig-opphold`],
      [
        "eøs arbeidssøker seks måneder",
        `${eos}#lovlig-opphold`,
        frist("eos-arbeidssoker-6-mnd"),
        rett("eos.annet.arbeidssoker"),
      ],
      ["nordisk borger nav", `${eos}#nordiske-borgere`],
      ["sosialhjelp eøs", `${eos}#sosiale-tjenester`],
      ["nødhjelp eøs", `${eos}#nodhjelp`],
      ["skole eøs barn", `${eos}#skole`],
      ["varig oppholdsrett", ord("varig-oppholdsrett"), `${eos}#varig-opphold`],
      ["skattekort", `${eos}#sua`, kontakt("sua"), kontakt("skatteetaten"), rett("eos.arbeid.skattekort")],
      ["d-nummer", ord("d-nummer"), `${eos}#sua`, kontakt("sua"), kontakt("skatteetaten")],
      ["arbeidskontrakt", `${eos}#arbeidskontrakt`],
      ["klage bortvisning", `${eos}#bortvisning`, frist("klage-bortvisning"), rett("eos.annet.klage-bortvisning")],
      ["utvist", "/handbok/miste-tillatelsen#utvisning", `${eos}#bortvisning`],
      ["kart over overnatting bostedsløs", `${eos}#overnatting`, kontakt("nodovernatting")],
      ["britisk statsborger", `${eos}#hvem`],
    ]));

  describe("trafficking", () =>
    finds([
      ["straffeloven 257", `${mh}#hva-er-menneskehandel`],
      ["strl 196", "/handbok/taushet-og-melding#avvergingsplikt", `${mh}#avvergingsplikt`],
      ["refleksjonsperiode", `${mh}#refleksjonsperioden`],
      ["refleksjonperiode", `${mh}#refleksjonsperioden`],
      ["avslag refleksjonsperiode", "/rettigheter/reflektant#reflektant.annet.klage-avslag", `${mh}#etter-refleksjon`],
      ["menneskehandl", `${mh}#hva-er-menneskehandel`],
      ["trafficking", `${mh}#hva-er-menneskehandel`, mh],
      ["tegn på menneskehandel", `${mh}#indikatorer`, "/verktoy/indikatorer"],
      [
        "tvangsekteskap",
        "/handbok/familieinnvandring#tvangsekteskap",
        `${mh}#avvergingsplikt`,
        ord("tvangsekteskap"),
        kontakt("rettentil"),
      ],
      ["meldeplikt", "/handbok/taushet-og-melding#meldeplikt", `${mh}#meldeplikt`],
      ["avvergingsplikt", "/handbok/taushet-og-melding#avvergingsplikt", `${mh}#avvergingsplikt`],
      ["bistandsadvokat", `${mh}#advokat`, kontakt("bistandsadvokat")],
      ["loverboy", `${mh}#hvem-star-bak`, ord("loverboy")],
      ["organhandel", `${mh}#organhandel`],
      ["barnesoldat", `${mh}#krigstjeneste`],
      ["tegn tvangsarbeid", `${mh}#tegn-arbeid`],
      ["sosial dumping", ord("sosial-dumping"), `${mh}#form-arbeid`, `${mh}#former`],
      ["snakke med barn", `${mh}#samtale-barn`, kontakt("snakkemedbarn")],
      ["taushetsplikt", "/handbok/taushet-og-melding#taushetsplikt", `${mh}#avvergingsplikt`, ord("taushetsplikt")],
      ["prostitusjon", `${mh}#prostitusjon`, kontakt("prostitusjonstiltak")],
      [
        "trygg bolig menneskehandel",
        `${mh}#bolig`,
        kontakt("rosa"),
        kontakt("filemon"),
        rett("reflektant.bolig.trygg-bolig"),
      ],
    ]));

  describe("minors", () =>
    finds([
      ["verge representant", `${mind}#representant`, `${mh}#verge`],
      ["hjelpeverge", `${mind}#representant`, `${mh}#verge`],
      ["representant", `${mind}#representant`],
      ["bekymringsmelding", ord("bekymringsmelding"), `${mind}#bekymringsmelding`],
      ["aldersundersøkelse", `${mind}#aldersundersokelse`],
      ["usikker alder", `${mind}#alderstvil`, `${mh}#alderstvil`, `${mind}#alder`],
      ["enslig mindreårig", `${mind}#ema`, `${asyl}#ema`],
      ["omsorgssenter", ord("omsorgssenter"), `${asyl}#ema-bolig`, `${mind}#ema`],
      ["ungdom forsvunnet fra mottak", "/livshendelser#ungdom-borte", `${mind}#forsvinninger`, `${asyl}#uteblivelse`],
      ["livsprosjekt", `${mind}#livsprosjekt`],
      ["traumer barn", `${mind}#traumer`, `${mind}#traumetegn`],
      ["unge på drift", `${mind}#pa-drift`],
      ["barnekonvensjonen", `${mind}#barnekonvensjonen`, "/lover#barnekonvensjonen"],
      ["bosetting enslig mindreårig", `${mind}#bosetting`],
      ["advokat enslig mindreårig", `${mind}#advokat`, rett("ema.annet.advokat")],
      ["barnevern", `${mind}#barnevern`, `${asyl}#barnevern`, kontakt("barneverntjenesten"), `${irr}#barnevern`],
    ]));

  describe("a law or its section", () =>
    finds([
      ["utlendingsloven 38", "/handbok/beskyttelse-og-tillatelser#humanitaert-opphold", `${mind}#humanitart`],
      ["utl § 38", "/handbok/beskyttelse-og-tillatelser#humanitaert-opphold", `${mind}#humanitart`],
      ["§ 8-8", "/handbok/beskyttelse-og-tillatelser#paragraf-8-8", `${mind}#paragraf-8-8`],
      ["paragraf 8-8", "/handbok/beskyttelse-og-tillatelser#paragraf-8-8", `${mind}#paragraf-8-8`],
      ["strl § 258", `${mh}#hva-er-menneskehandel`],
      ["utlendingsloven § 32", `${asyl}#dublin-sak`],
      ["utlendingsforskriften 7-4", `${asyl}#dublin-unntak`],
      ["helseforskriften § 5", `${irr}#helse-voksne`],
      ["sosialforskriften § 4", `${irr}#nodhjelp`],
      ["utlendingsloven", "/lover#utlendingsloven"],
      ["barnevernsloven", "/lover#barnevernsloven"],
      ["arbeidsmiljøloven 14-6", `${eos}#arbeidskontrakt`],
      ["dublin-forordningen", "/lover#dublin-forordningen", `${asyl}#dublin`],
    ]));

  describe("danger", () =>
    finds([
      ["akutt", "/akutt", kontakt("nodnummer-112")],
      ["fare for liv", "/akutt#fare", "/akutt", kontakt("nodnummer-112")],
      [
        "trygt sted i natt",
        "/livshendelser#mangler-sted-a-sove",
        "/verktoy/hvem-kan-hjelpe",
        "/akutt#trygt-sted",
        `${mh}#akutt-voksen`,
        kontakt("rosa"),
      ],
    ]));

  describe("a whole question, though no text has all its words", () =>
    finds([
      ["norskkurs asylsøker", `${asyl}#norsk-voksne`, rett("asylsoker.skole.norsk")],
      ["kan en asylsøker jobbe mens søknaden behandles", `${asyl}#arbeid`],
      [
        "hvor lang tid har man på å klage på avslag fra UDI",
        "/handbok/klage#frister",
        "/handbok/klage#klage-opphold",
        "/handbok/etter-avslag#klagefrist",
        "/handbok/etter-avslag#klage",
        `${asyl}#avslag-og-klage`,
      ],
      [
        "hva gjør jeg hvis legevakten nekter pasienten hjelp",
        "/livshendelser#akutt-syk",
        `${irr}#avvist-helse`,
        "/handbok/helsetjenesten#avvist",
        "/verktoy/dette-kan-du-svare",
      ],
      ["får barn uten oppholdstillatelse gå på skole i Norge", `${irr}#skole`, "/livshendelser#barn-skole"],
      ["hvor kan en papirløs få lege i oslo", `${irr}#hvor-helsehjelp`, kontakt("helsesenteret-oslo")],
      [
        "permanent opphold inntektskrav",
        "/handbok/permanent-opphold#selvforsorgelse",
        "/handbok/permanent-opphold#unntak",
      ],
      ["asylsøker har mistet asylsøkerbeviset sitt", `${asyl}#asylsokerbevis`, `${asyl}#duf-nummer`],
    ]));

  describe("everyday English", () =>
    finds([
      ["asylum seeker work permit", `${asyl}#arbeid`, `${asyl}#arbeid-soknad`],
      ["free lawyer", "/handbok/klage#gratis-advokat", `${asyl}#advokat`],
      ["interpreter", "/handbok/oppfolging#tolk", "/handbok/oppfolging#tolk-for", "/verktoy/tolk"],
      ["appeal deadline", "/handbok/klage#frister", "/handbok/etter-avslag#klagefrist"],
      ["child welfare", `${mind}#barnevern`, `${asyl}#barnevern`, kontakt("barneverntjenesten")],
      ["deportation", "/handbok/miste-tillatelsen#utvisning", "/handbok/miste-tillatelsen#forskjell"],
      ["human trafficking", `${mh}#hva-er-menneskehandel`],
      ["health care undocumented", `${irr}#helsehjelp`, `${irr}#hvor-helsehjelp`, `${irr}#helse-voksne`],
      ["pregnant undocumented", `${irr}#helse-gravide`],
      ["emergency", "/akutt", kontakt("nodnummer-112")],
    ]));

  describe("what has happened, and what to use", () =>
    finds([
      ["venter barn", "/livshendelser#venter-barn"],
      ["husløs", "/livshendelser#mangler-sted-a-sove"],
      ["sparken", "/livshendelser#mistet-jobben"],
      ["fyller 18", "/livshendelser#fyller-18", frist("alder-18")],
      [
        "ungdommen har stukket av fra mottaket",
        "/livshendelser#ungdom-borte",
        `${mind}#forsvinninger`,
        `${asyl}#uteblivelse`,
      ],
      ["mal for klage", "/verktoy/klagebrev", "/handbok/klage#klagebrev"],
      ["mal bekymringsmelding", "/verktoy/bekymringsmelding"],
      ["kartleggingsskjema", "/verktoy/kartleggingsguide"],
      ["hvem kan hjelpe nå", "/verktoy/hvem-kan-hjelpe"],
      ["tannpine", "/verktoy/for-tannleger"],
      ["ark til NAV", "/verktoy/for-nav"],
    ]));

  describe("whether somebody may ring, or what becomes of a telephone, asks for no number", () =>
    finds([
      ["kan hun ringe familien fra trandum", "/handbok/etter-avslag#trandum", "/handbok/etter-avslag#trandum-kontakt"],
      ["kan jeg ringe barnevernet anonymt", "/handbok/taushet-og-melding#drofte"],
      ["har jeg lov til å ringe udi om henne", "/handbok/taushet-og-melding#taushetsplikt"],
      ["politiet tok telefonen hans", "/handbok/taushet-og-melding#noen-spor"],
      [
        "han har tatt bankkortet og telefonen hennes",
        "/handbok/nyttig-kunnskap#aeresrelatert-vold",
        "/handbok/nyttig-kunnskap#aere-sporsmal",
      ],
    ]));

  describe("who asks what a name stands for, or what somebody does, wants no number", () =>
    finds([
      ["hva står udi for", ord("udi")],
      ["hva er kom for noe", ord("kom")],
      ["hva gjør noas", ord("noas")],
      ["hva gjør en verge", `${mind}#verge`],
      ["hva gjør barnevernet", `${mind}#barnevern`],
    ]));

  describe("one common word, and not the name that has it among others", () =>
    finds([
      ["klage", "/handbok/klage#klage-opphold", "/handbok/klage#start", "/verktoy/hvem-klager-du-til"],
      ["jobb", `${asyl}#arbeid`],
      ["får han jobbe", `${asyl}#arbeid`],
      ["bosatt", "/handbok/etter-bosetting#bosetting"],
    ]));

  describe("words that look like others", () =>
    finds([
      ["pro senteret", kontakt("pro-sentret")],
      ["u/ lovlig opphold", `${irr}#hvem`, ord("irregulaer-migrant")],
      ["far skal utvises", "/handbok/miste-tillatelsen#vern"],
      ["åssen søker man asyl", "/livshendelser#kom-nettopp", `${asyl}#ankomst`],
      ["red cross", kontakt("rode-kors")],
      ["bor hjemme og er redd", "/handbok/familieinnvandring#trygghet"],
      ["slag fra mannen", "/livshendelser#vold-eller-brudd", "/handbok/familieinnvandring#mishandling"],
      ["mistet jobben", "/livshendelser#mistet-jobben"],
      ["slått av far", "/handbok/taushet-og-melding#meldeplikt", "/verktoy/bekymringsmelding"],
    ]));

  describe("words parted or joined otherwise than in the text", () =>
    finds([
      ["alders undersøkelse", `${mind}#aldersundersokelse`, ord("aldersundersokelse")],
      ["klage frist", "/handbok/etter-avslag#klagefrist", "/handbok/klage#frister", `${asyl}#avslag-og-klage`],
      ["metadonpasient", "/handbok/nyttig-kunnskap#rus"],
      ["mat utdeling", rett("irregular.okonomi.frivillige")],
      ["dnummer", ord("d-nummer"), "/handbok/oppfolging#d-nummer", "/handbok/oppfolging#numre", "/verktoy/numre"],
    ]));
});

it("a word is not found in the name of the list that something stands in", () =>
  expect(hitsFor("liv").filter(({ url }) => url.startsWith("/livshendelser"))).toEqual([]));

it.each(["toll", "rotter", "koffert", "svigersønn", "forstyrret"])(
  "«%s» is a real word, and no other misspelt",
  (query) => expect(hitsFor(query)).toEqual([]),
);

describe("a last word that is half typed finds what the whole word does", () => {
  it.each([
    ["familiegjenf", "familiegjenforening"],
    ["frivillig retu", "frivillig retur"],
    ["familie gjenforen", "familie gjenforening"],
    ["søke om statsborg", "søke om statsborgerskap"],
    ["legeerkl", "legeerklæring"],
    ["noas telef", "noas telefon"],
    ["legevakt numm", "legevakt nummer"],
  ])("«%s»", (typed, whole) => expect(hitsFor(typed)[0]?.url).toBe(hitsFor(whole)[0]?.url));
});

it("takes at most 200 KiB of the browser", () =>
  expect(brotliCompressSync(exportIndex(index)).length).toBeLessThan(200 * 1024));

describe("the number of hits", () => {
  it("leaves out what answers little of the query where something answers all of it", () => {
    for (const query of ["klagefrist asyl", "papirløs gravid", "fastlege papirløs", "mistet jobben eøs"])
      expect(search(index, query).total, query).toBeLessThan(250);
  });
  it("is that of the parts where nothing answers all of it", () =>
    expect(search(index, "fastlege tannregulering").total).toBeGreaterThan(3));
  it("is none for a number that nobody has", () => expect(search(index, "22331161").total).toBe(0));
});

describe("the snippet answers", () => {
  it.each([
    ["klagefrist asyl", "tre uker"],
    ["refleksjonsperiode", "seks måneder"],
    ["papirløs gravid", "krav på nødvendig helsehjelp"],
    ["hvem betaler sykehus", "sykehuset"],
    ["straffeloven 257", "straffeloven § 257: Straffbart er"],
    ["fastlege papirløs", "ikke rett til fastlege"],
    ["avvergingsplikt", "Alle har avvergingsplikt"],
  ])("«%s»: … %s …", (query, words) => expect(hitsFor(query)[0]?.snippet).toContain(words));

  it("with what a contact helps with", () => {
    for (const { url, snippet } of asked.flatMap(hitsFor).filter(({ kind }) => kind === "kontakt")) {
      const { helpsWith } = registries.contacts.get(url.replace(/^.*#/, "")) ?? { helpsWith: "" };
      expect(helpsWith.length > 180 || helpsWith === snippet, `${url}: ${snippet}`).toBe(true);
    }
  });
  it("and is never a heading, nor too long", () => {
    for (const { url, snippet } of asked.flatMap(hitsFor)) {
      expect(snippet, url).not.toMatch(/:$/);
      expect(snippet.length, url).toBeLessThanOrEqual(180);
    }
  });
});
