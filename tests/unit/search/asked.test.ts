import { describe, expect, it } from "vitest";
import { buildIndex, exportIndex, importIndex, search } from "@/lib/search";
import { fromDrafts, indexOf } from "./corpus";

const documents = fromDrafts([
  {
    kind: "kapittel",
    title: "Mens saken behandles",
    url: "/handbok/asyl#venting",
    text: "Søkere kan få tillatelse til arbeid.",
  },
  {
    kind: "kapittel",
    title: "Penger i ventetiden",
    url: "/handbok/asyl#penger",
    text: "Satsene til livsopphold i mottak.",
    asked: ["lommepenger på mottak", "hva får de å leve av"],
  },
  {
    kind: "kapittel",
    title: "Svangerskap",
    url: "/handbok/asyl#svangerskap",
    text: "Helsehjelp før og etter fødselen.",
    asked: ["mor uten papirer skal føde", "jordmor", "far er med på fødselen"],
  },
  { kind: "kontakt", title: "Mor og barn", url: "/kontakt#mor", text: "Plass til mor og barn." },
]);
const index = buildIndex(documents, { synonyms: [] });
const first = (query: string) => search(index, query).hits[0]?.url;

describe("a search that editors have written for a document", () => {
  it("finds it by words that it has not itself", () => expect(first("lommepenger")).toBe("/handbok/asyl#penger"));
  it("in any form and order", () => expect(first("føder mor uten papirer")).toBe("/handbok/asyl#svangerskap"));
  it("also by far, which folds as får", () => expect(first("far med på fødselen")).toBe("/handbok/asyl#svangerskap"));
  it.each(["faren med på fødselen", "farens fødsel"])("and as «%s»", (query) =>
    expect(first(query)).toBe("/handbok/asyl#svangerskap"),
  );
  it("where far is pappa, as in a query", () => expect(first("pappa")).toBe("/handbok/asyl#svangerskap"));
  it("and with a typing error", () => expect(first("lommepengre")).toBe("/handbok/asyl#penger"));
  it("counts as a part of its text: the words may stand in several searches, or in a search and in the text", () => {
    expect(first("føde hos jordmor")).toBe("/handbok/asyl#svangerskap");
    expect(first("lommepenger til livsopphold")).toBe("/handbok/asyl#penger");
  });
  it("says more where several say it", () => {
    const own = indexOf([
      { kind: "kapittel", title: "Penger", url: "/handbok/a#penger", asked: ["vente på mat", "lege"] },
      { kind: "kapittel", title: "Ventetid", url: "/handbok/a#tid", asked: ["vente på svar", "vente på mottak"] },
    ]);
    const found = search(own, "vente");
    expect(found.hits.map(({ url }) => url)).toEqual(["/handbok/a#tid", "/handbok/a#penger"]);
  });
  it("weighs less than a name that is the query", () => expect(first("mor og barn")).toBe("/kontakt#mor"));
  it("is in what a browser fetches", () => {
    const fetched = importIndex(exportIndex(index));
    for (const query of ["jordmødre", "føde hos jordmor"])
      expect(search(fetched, query).hits.map(({ url }) => url)).toEqual(
        search(index, query).hits.map(({ url }) => url),
      );
    expect(search(fetched, "jordmødre").hits.map(({ url }) => url)).toEqual(["/handbok/asyl#svangerskap"]);
  });
});

describe("what an everyday word or phrase stands for", () => {
  const readings = [
    { typed: "blakk", means: ["livsopphold"] },
    { typed: "sitter i fella", means: ["venter"] },
    { typed: "er til", means: ["jordmor"] },
    { typed: "knipe lommer", means: ["livsopphold"] },
    { typed: "syrer", means: ["personen", "mottak"] },
  ];
  const read = buildIndex(documents, { synonyms: [["føde", "fødsel"], ...readings] });
  const urls = (query: string) => search(read, query).hits.map(({ url }) => url);

  it("is found by it, and is no misspelt word", () => expect(urls("blakk")).toEqual(["/handbok/asyl#penger"]));
  it("in any form of the word", () => expect(urls("blakke")).toEqual(urls("blakk")));
  it("also when small words tell it", () => expect(urls("er til")).toEqual(urls("jordmor")));
  it("also when one of its words alone would be misspelt or unknown", () =>
    expect(urls("knipe lommer")).toEqual(urls("blakk")));
  it("but says nothing beside other words when it is a word that says little", () => {
    expect(urls("syrer jordmor")).toEqual(urls("jordmor"));
    expect(urls("syrer")).toEqual(urls("mottak"));
  });
  it("but not the other way", () => expect(urls("livsopphold")).toEqual(["/handbok/asyl#penger"]));
  it("is in what a browser fetches", () => {
    const fetched = importIndex(exportIndex(read));
    for (const query of ["blakk", "sitter i fella", "er til", "føde"])
      expect(search(fetched, query).hits.map(({ url }) => url)).toEqual(urls(query));
  });
});
