import { buildIndex, type LawReference, type SearchDocument, type SearchResult, search } from "@/lib/search";

/** A handbook in miniature. Texts are made up for the tests. */

const straffeloven = (section: string | null): LawReference => ({
  law: "straffeloven",
  names: ["Lov om straff", "straffeloven", "strl."],
  section,
});
const utlendingsloven = (section: string | null): LawReference => ({
  law: "utlendingsloven",
  names: ["Lov om utlendingers adgang til riket og deres opphold her", "utlendingsloven", "utl."],
  section,
});
const helserett = (section: string | null): LawReference => ({
  law: "helserett-uten-fast-opphold",
  names: ["Forskrift om rett til helse- og omsorgstjenester til personer uten fast opphold i riket"],
  section,
});

type Draft = Partial<SearchDocument> & Pick<SearchDocument, "kind" | "title" | "url">;

/** Documents with what their drafts leave out. */
export function fromDrafts(drafts: readonly Draft[]): SearchDocument[] {
  return drafts.map((draft, id) => ({ id, section: "", text: "", keywords: [], phones: [], laws: [], ...draft }));
}

/** An index of these drafts alone, without synonyms. */
export const indexOf = (drafts: readonly Draft[]) => buildIndex(fromDrafts(drafts), { synonyms: [] });

const drafts: Draft[] = [
  contact("ROSA", ["+4722331160"], "Hjelp til ofre for menneskehandel: trygt bosted, råd og advokat.", [
    "Rosa-prosjektet",
  ]),
  contact("Utlendingsdirektoratet", ["+4723351500"], "Svarer på spørsmål om søknader om asyl og opphold.", ["UDI"]),
  contact("Utlendingsnemnda", ["+4721085000"], "Behandler klager på vedtak fra UDI.", ["UNE"]),
  contact("Alarmtelefonen for barn og unge", ["116111", "+4795411755"], "Gratis nødtelefon for barn og unge.", []),
  contact("Politiet", ["112", "02800"], "Ring 112 når det haster, 02800 ellers.", ["politi"]),
  contact("Helsesenteret for papirløse i Oslo", ["+4790194445"], "Lege, jordmor og psykolog uten kostnad.", [
    "botilbud",
    "jordmortelefonen",
  ]),
  contact("Antirasistisk senter", ["+46850001234"], "Råd til den som er utsatt for rasisme.", []),

  section("Klage på avslag", "Asylsøkerprosessen", "Fristen for å klage på avslag på asyl er tre uker.", {
    keywords: ["klagefrist"],
    laws: [utlendingsloven("§ 32")],
  }),
  section(
    "Botilbud i mottak",
    "Asylsøkerprosessen",
    "Den som søker asyl, får tilbud om plass på asylmottak. UDI bestemmer hvor.",
  ),
  section(
    "Arbeid mens saken går",
    "Asylsøkerprosessen",
    "Asylsøkere kan få midlertidig arbeidstillatelse.\nSøk hos UDI.",
  ),
  section("Svangerskap og fødsel", "Irregulære migranter", "Kvinner får helsehjelp før, under og etter fødselen."),
  section(
    "Hvem betaler for helsehjelpen?",
    "Irregulære migranter",
    "Helsehjelp som ikke kan vente, skal gis. Regningen kommer etterpå.",
    {
      laws: [{ ...helserett("§ 4"), explained: true }],
    },
  ),
  section("Straffebudet om menneskehandel", "Menneskehandel", "Den som utnytter andre ved tvang, kan straffes.", {
    laws: [{ ...straffeloven("§ 257"), explained: true }, straffeloven("§ 258")],
  }),
  section(
    "Refleksjonsperioden varer seks måneder",
    "Menneskehandel",
    "Mulige ofre kan få seks måneder til å tenke seg om.",
  ),
  section("Sterke menneskelige hensyn", "Oppholdstillatelser", "Tillatelse kan gis ved sterke menneskelige hensyn.", {
    laws: [utlendingsloven("§ 38"), utlendingsloven("§ 73"), straffeloven("§ 342")],
  }),
  section("Barnevernet", "Mindreårige", "Barneverntjenesten hjelper barn under 18 år. Se rundskriv 2010-180 fra 2022."),
  section("Enslige mindreårige", "Mindreårige", "Enslige mindreårige asylsøkere får representant."),
  section("EØS-borgere uten arbeid", "EU/EØS-migranter", "En EØS-borger kan søke arbeid i seks måneder."),

  {
    kind: "rettighet",
    title: "Helsehjelp til barn",
    section: "Rettighet · uten opphold",
    url: "/rettigheter/irregular#barn",
    text: "Barn har rett til helsehjelp.",
    laws: [helserett("§ 4")],
  },
  {
    kind: "rettighet",
    title: "Refleksjonsperiode",
    section: "Kan få · reflektant",
    url: "/rettigheter/reflektant#periode",
    text: "Seks måneder opphold.",
  },
  {
    kind: "frist",
    title: "Klage på avslag på asylsøknad",
    section: "Frist",
    url: "/frister#klage-asyl",
    text: "Tre uker etter at vedtaket er mottatt.",
    laws: [utlendingsloven("§ 32")],
  },
  {
    kind: "ord",
    title: "refleksjonsperiode",
    section: "Ordliste",
    url: "/ordliste#refleksjonsperiode",
    text: "Tid til å tenke seg om.",
  },
  {
    kind: "ord",
    title: "EMA",
    section: "Ordliste",
    url: "/ordliste#ema",
    text: "Enslig mindreårig asylsøker.",
    keywords: ["enslig mindreårig asylsøker"],
  },
  {
    kind: "ord",
    title: "DUF-nummer",
    section: "Ordliste",
    url: "/ordliste#duf-nummer",
    text: "Nummer i utlendingsforvaltningens register.",
  },
  {
    kind: "ord",
    title: "constructor",
    section: "Ordliste",
    url: "/ordliste#constructor",
    text: "Et ord som også er et nøkkelord i språket.",
  },
  {
    kind: "lov",
    title: "straffeloven",
    section: "Lover",
    url: "/lover#straffeloven",
    text: "Lov om straff.",
    laws: [straffeloven(null)],
  },
  {
    kind: "lov",
    title: "barnevernsloven",
    section: "Lover",
    url: "/lover#barnevernsloven",
    text: "Barnevernets ansvar for barn under 18 år.",
    keywords: ["barnevern"],
    laws: [{ law: "barnevernsloven", names: ["barnevernsloven", "barnevern"], section: null }],
  },
  {
    kind: "lov",
    title: "utlendingsloven",
    section: "Lover",
    url: "/lover#utlendingsloven",
    text: "Hvem som kan komme til og bo i Norge.",
    laws: [utlendingsloven(null)],
  },
];

function contact(title: string, phones: string[], text: string, keywords: string[]): Draft {
  return { kind: "kontakt", title, section: "Kontakt", url: `/kontakt#${slug(title)}`, text, keywords, phones };
}

function section(title: string, chapter: string, text: string, more: Partial<SearchDocument> = {}): Draft {
  return { kind: "kapittel", title, section: chapter, url: `/handbok/${slug(chapter)}#${slug(title)}`, text, ...more };
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/æ/g, "ae")
    .replace(/ø/g, "o")
    .replace(/å/g, "a")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

export const documents = fromDrafts(drafts);

export const synonyms = [
  ["papirløs", "udokumentert", "irregulær", "uten lovlig opphold"],
  ["gravid", "svangerskap"],
  ["bolig", "botilbud"],
];

export const index = buildIndex(documents, { synonyms });

export const find = (query: string): SearchResult => search(index, query);

/** Titles of the hits, best first. */
export const titles = (query: string): string[] => find(query).hits.map((hit) => hit.title);

/** "kind: title" of the first hit; undefined when nothing is found. */
export const first = (query: string): string | undefined => {
  const hit = find(query).hits[0];
  return hit && `${hit.kind}: ${hit.title}`;
};
