import { describe, expect, it } from "vitest";
import { buildIndex, explainHits, search } from "@/lib/search";
import { fromDrafts, indexOf } from "./corpus";

const documents = fromDrafts([
  {
    kind: "kontakt",
    title: "Utlendingsdirektoratet",
    url: "/kontakt#sentralbord",
    text: "Sentralbord.",
    keywords: ["UDI"],
  },
  {
    kind: "kontakt",
    title: "Opplysningen",
    url: "/kontakt#opplysning",
    text: "Svarer om saken.",
    keywords: ["UDI telefon"],
  },
  {
    kind: "kontakt",
    title: "Krisesenteret nærmest deg",
    url: "/kontakt#krisesenter",
    text: "Trygt sted.",
    keywords: ["krisesenter"],
  },
  { kind: "kontakt", title: "Skatteetaten", url: "/kontakt#skatt", text: "Nummer.", keywords: ["registreringsbevis"] },
  {
    kind: "kapittel",
    title: "Asylsøkerprosessen",
    url: "/handbok/asyl",
    text: "Om å søke.",
    keywords: ["Dublin", "barnesoldat", "asyl"],
  },
  {
    kind: "kapittel",
    title: "Blir saken behandlet her?",
    url: "/handbok/asyl#dublin",
    text: "Ofte i et annet Dublin-land.",
  },
  { kind: "kapittel", title: "Hvilken hjelp gis?", url: "/handbok/asyl#helse", text: "Alle får helsehjelp av lege." },
  {
    kind: "kapittel",
    title: "Hvilken hjelp får barn?",
    url: "/handbok/asyl#helse-barn",
    text: "Barn får helsehjelp av lege.",
  },
  {
    kind: "kapittel",
    title: "Hvordan melde seg?",
    url: "/handbok/asyl#registrering",
    text: "Du får registreringsbevis.",
    keywords: ["registreringsbevis"],
  },
  {
    kind: "kapittel",
    title: "Barn og Dublin",
    url: "/handbok/barn#dublin",
    text: "Dublin, Dublin og Dublin for barn.",
  },
  {
    kind: "kapittel",
    title: "Bolig",
    url: "/handbok/barn#bolig",
    text: "Bolig kan være krisesenter.",
    keywords: ["krisesenter"],
  },
  { kind: "kapittel", title: "Penger", url: "/handbok/barn#penger", text: "Et vedtak kreves.", keywords: ["vedtak"] },
  { kind: "kapittel", title: "Krig", url: "/handbok/barn#krig", text: "Noen har vært barnesoldat." },
  { kind: "kapittel", title: "Mindreårige", url: "/handbok/barn", text: "Om barn.", keywords: ["barnesoldat"] },
  {
    kind: "rettighet",
    title: "Arbeid som asylsøker",
    url: "/rettigheter/asyl#arbeid",
    text: "Arbeid krever tillatelse uten lovlig opphold.",
  },
  {
    kind: "rettighet",
    title: "Opphold",
    url: "/rettigheter/asyl#opphold",
    text: "Lovlig opphold. Lovlig opphold. Lovlig opphold.",
  },
  { kind: "ord", title: "krisesenter", url: "/ordliste#krisesenter", text: "Et trygt sted." },
  { kind: "ord", title: "vedtak", url: "/ordliste#vedtak", text: "Det som er bestemt." },
  { kind: "ord", title: "permanent oppholdstillatelse", url: "/ordliste#permanent-opphold", text: "Å bli for godt." },
  {
    kind: "ord",
    title: "refleksjonsperiode",
    url: "/ordliste#refleksjon",
    text: "Tid til å tenke. En refleksjon over en periode.",
  },
]);
const index = buildIndex(documents, { synonyms: [["papirløs", "uten lovlig opphold"]] });
const urls = (query: string) => search(index, query).hits.map(({ url }) => url);

describe("a name", () => {
  it.each([
    ["asking for a number finds the line that is named for it", "ring udi", "/kontakt#opplysning"],
    ["is also the word of a section's address", "dublin", "/handbok/asyl#dublin"],
    [
      "is that of the contact that is the thing, before the section that explains it",
      "krisesenter",
      "/kontakt#krisesenter",
    ],
    [
      "is that of the section that explains it, before contacts who only help with it",
      "registreringsbevis",
      "/handbok/asyl#registrering",
    ],
    ["is also a term's address", "permanent opphold", "/ordliste#permanent-opphold"],
    ["is that of the term, before a section that only explains it", "vedtaket", "/ordliste#vedtak"],
    ["is that of the section when more than the term is asked", "hva skjer etter vedtak", "/handbok/barn#penger"],
    ["is that of a chapter when it stands in its title", "asyl", "/handbok/asyl"],
    ["misspelt by one letter is still one, though its parts are words", "refleksjonperiode", "/ordliste#refleksjon"],
  ])("%s: «%s»", (_, query, url) => expect(urls(query)[0]).toBe(url));

  it("that a chapter claims comes before the same name elsewhere", () =>
    expect(urls("dublin").indexOf("/handbok/barn#dublin")).toBeGreaterThan(
      urls("dublin").indexOf("/handbok/asyl#dublin"),
    ));
  it("that is only a chapter's alias leads to the section that says something", () =>
    expect(urls("barnesoldat")[0]).toBe("/handbok/barn#krig"));
});

describe("relevance", () => {
  it("the wider section comes before the narrower one", () =>
    expect(urls("helse lege")[0]).toBe("/handbok/asyl#helse"));
  it("unless the query is as narrow", () => expect(urls("helse lege barn")[0]).toBe("/handbok/asyl#helse-barn"));
  it("a phrase weighs as one word", () =>
    expect(urls("arbeid uten lovlig opphold")[0]).toBe("/rettigheter/asyl#arbeid"));
});

describe("the number of hits", () => {
  it("is that of the documents with all the words, when there are any", () =>
    expect(search(index, "arbeid tillatelse").total).toBe(1));
  it("is that of the documents with some of them, when there are none", () =>
    expect(search(index, "arbeid krisesenter").total).toBeGreaterThan(1));
});

describe("a name that is the query word for word, small words and all", () => {
  const own = indexOf([
    {
      kind: "kapittel",
      title: "Klage",
      url: "/handbok/klage#klage",
      text: "Klage, klage og klage. Klager på vedtak.",
    },
    { kind: "verktoy", title: "Hvem klager du til?", url: "/verktoy/hvem", text: "Finn klageinstansen." },
  ]);
  const first = (query: string) => search(own, query).hits[0]?.url;

  it("comes before what has the one word that carries meaning", () => {
    expect(first("hvem klager du til")).toBe("/verktoy/hvem");
    expect(first("klage")).toBe("/handbok/klage#klage");
  });
});

describe("a name with other small words than the query", () => {
  const own = indexOf([
    {
      kind: "kapittel",
      title: "Dette kan ikke påklages",
      url: "/handbok/klage#kan-ikke-klage",
      text: "Noen få svar.",
    },
    { kind: "kapittel", title: "Frist", url: "/handbok/klage#frist", text: "Klage og klage. Klage innen tre uker." },
    { kind: "kapittel", title: "Hva er menneskehandel?", url: "/handbok/mh#hva", text: "Utnyttelse." },
    { kind: "verktoy", title: "Jobb", url: "/verktoy/jobb", text: "Jobb.", keywords: ["menneskehandel kort"] },
  ]);
  const explained = (query: string) => explainHits(own, query).map(({ tier, url }) => `${tier} ${url}`);

  it("is another name", () => expect(explained("klage")).not.toContain("named /handbok/klage#kan-ikke-klage"));
  it("unless they say nothing", () => expect(explained("menneskehandel")).toContain("named /handbok/mh#hva"));
});

describe("what several synonyms say alike", () => {
  const drafts = fromDrafts([
    { kind: "kapittel", title: "Helse", url: "/handbok/a#helse", text: "Hjelp uten lovlig opphold." },
    { kind: "kapittel", title: "Papirløs", url: "/handbok/a#papirlos", text: "Et ord." },
  ]);
  const scores = (synonyms: string[][]) =>
    explainHits(buildIndex(drafts, { synonyms }), "papirløs").map(({ url, relevance }) => [url, relevance]);

  it("counts once", () => {
    const group = ["papirløs", "uten lovlig opphold"];
    expect(scores([group, [...group], [...group]])).toEqual(scores([group]));
  });
});

describe("what a tool may be used for", () => {
  const own = indexOf([
    {
      kind: "verktoy",
      title: "Penger på ett ark",
      url: "/verktoy/penger",
      text: "Reise.",
      keywords: ["busskort", "mal reise"],
    },
    {
      kind: "kapittel",
      title: "Hvem betaler?",
      section: "Penger til busskort",
      url: "/handbok/penger#reise",
      text: "Busskort, busskort, busskort.",
      asked: ["busskort til legen", "nytt busskort"],
    },
  ]);
  const found = (query: string) => search(own, query).hits.map(({ url }) => url);

  it("comes after the section that answers", () =>
    expect(found("busskort")).toEqual(["/handbok/penger#reise", "/verktoy/penger"]));
  it("unless a tool is asked for, by any of its names", () => {
    expect(found("mal reise")[0]).toBe("/verktoy/penger");
    expect(found("penger på ett ark")[0]).toBe("/verktoy/penger");
  });
});
