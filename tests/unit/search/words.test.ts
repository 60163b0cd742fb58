import { describe, expect, it } from "vitest";
import { buildIndex, search } from "@/lib/search";
import { fold, stem } from "@/lib/search/analyse";
import { documents, find, first, indexOf, titles } from "./corpus";

describe("words find what a worker means by them", () => {
  it.each([
    ["klagefrist asyl", "kapittel: Klage på avslag"],
    ["mottak", "kapittel: Botilbud i mottak"],
    ["asylmottaket", "kapittel: Botilbud i mottak"],
    ["papirløs gravid", "kapittel: Svangerskap og fødsel"],
    ["papirlos gravide", "kapittel: Svangerskap og fødsel"],
    ["gravid uten lovlig opphold", "kapittel: Svangerskap og fødsel"],
    ["asylsøkerne arbeid", "kapittel: Arbeid mens saken går"],
    ["hvem betaler for helsehjelp", "kapittel: Hvem betaler for helsehjelpen?"],
    ["asyl mottaksplass", "kapittel: Botilbud i mottak"],
    ["eøsborgere", "kapittel: EØS-borgere uten arbeid"],
    ["bolig asyl", "kapittel: Botilbud i mottak"],
    ["straff menneskehandel", "kapittel: Straffebudet om menneskehandel"],
  ])("«%s» → %s", (query, expected) => expect(first(query)).toBe(expected));

  it("all forms of a word find the same documents", () => {
    const totals = ["asylsøker", "asylsøkere", "asylsøkerne", "asylsøkeren"].map((query) => find(query).total);
    expect(new Set(totals).size).toBe(1);
  });
  it.each(["papirløs", "PAPIRLØS", "papirlos", "papirloes", "papir\u00adløs", "papirlo\u0308s"])(
    "«%s» is one way to write papirløs",
    (query) => expect(titles(query)).toEqual(titles("papirløs")),
  );
  it.each([
    ["strømmen", "strøm"],
    ["moskeen", "moske"],
    ["senteret", "senter"],
    ["sentret", "senter"],
    ["sentrene", "senter"],
  ])("%s is a form of %s", (form, word) => expect(stem(fold(form))).toBe(stem(fold(word))));
  it.each([
    ["kommer", "KOM"],
    ["hjemme", "hjem"],
    ["rommet", "rom"],
  ])("%s is no form of %s", (form, other) => expect(stem(form)).not.toBe(stem(fold(other))));
  it("senter is no form of sent", () => expect(stem("senter")).not.toBe(stem("sent")));
  it("å, aa and a are one", () => expect(titles("måneder")).toEqual(titles("maaneder")));
  it("all words covered come before some", () =>
    expect(titles("helsehjelp fødselen")[0]).toBe("Svangerskap og fødsel"));
  it.each([
    ["menneske handel", "menneskehandel"],
    ["refleksjons perioden", "refleksjonsperioden"],
    ["klage frister", "klagefrister"],
  ])("«%s» parted is %s", (parted, word) => expect(titles(parted)[0]).toBe(titles(word)[0]));
  it.each([
    ["barn 18år", "barn 18 år"],
    ["barn under18", "barn under 18"],
    ["barn under 18-åring", "barn under 18 åring"],
    ["asyl inatt", "asyl i natt"],
  ])("«%s» run together is %s", (typed, meant) => expect(titles(typed)).toEqual(titles(meant)));
  it("stop words do not count", () => expect(titles("hva er det for helsehjelp")).toEqual(titles("helsehjelp")));
  it("a word of stop words only is still looked for", () => expect(find("til").total).toBeGreaterThan(0));
});

describe("typing errors", () => {
  it.each([
    ["helsehjelpp", "helsehjelp"],
    ["helsehejlp", "helsehjelp"],
    ["menneskehandl", "menneskehandel"],
    ["asylsøkr", "asylsøker"],
    ["bran", "barn"],
  ])("«%s» is read as %s", (typed, meant) => expect(titles(typed)).toEqual(titles(meant)));

  it("make no beginning of a longer word when another word follows", () => {
    expect(first("svange fødsel")).toBe(first("svanger fødsel"));
  });
  it("are forgiven only where nothing fits", () => expect(titles("klage")).not.toContain("Botilbud i mottak"));
  it("are never what turns a word into its opposite", () => {
    expect(titles("lege")).not.toEqual([]);
    expect(find("ulege").total).toBe(0);
  });
  it("are not forgiven in words of three letters", () => expect(find("bxn").total).toBe(0));
  it("are not forgiven in numbers", () => expect(find("rundskriv 20101").hits[0]?.snippet).not.toContain("20101"));
});

describe("a word that stands for another", () => {
  const index = buildIndex(documents, {
    synonyms: [{ typed: "sjukestell", means: ["helsehjelp"] }],
  });
  const firstOf = (query: string) => search(index, query).hits[0]?.title;
  it.each([
    ["sjukesteell", "misspelt"],
    ["sjuke stell", "parted"],
  ])("is found by «%s»: %s", (query) => expect(firstOf(query)).toBe(firstOf("sjukestell")));
});

describe("a name of one word that is about one group", () => {
  const index = indexOf([
    {
      kind: "kapittel",
      title: "Penger",
      section: "Ofre › Rettigheter",
      url: "/handbok/ofre#stonad",
      groups: ["reflektant"],
    },
    { kind: "rettighet", title: "Penger", section: "Kan få", url: "/rettigheter/eos#penger", groups: ["eos"] },
    {
      kind: "kapittel",
      title: "Penger til asylsøkere",
      url: "/handbok/asyl#okonomi",
      asked: ["penger"],
      text: "Penger, penger og penger.",
    },
  ]);
  const firstOf = (query: string) => search(index, query).hits[0]?.url;
  it("is no name of all that is called so", () => expect(firstOf("penger")).toBe("/handbok/asyl#okonomi"));
});

describe("names", () => {
  it("a contact's name or alias puts it first", () => {
    expect(first("UDI")).toBe("kontakt: Utlendingsdirektoratet");
    expect(first("rosa-prosjektet")).toBe("kontakt: ROSA");
    expect(first("alarmtelefon for barn og unge")).toBe("kontakt: Alarmtelefonen for barn og unge");
  });
  it("a contact named by a common word comes right after the section with that word in its title", () =>
    expect(titles("botilbud").slice(0, 2)).toEqual(["Botilbud i mottak", "Helsesenteret for papirløse i Oslo"]));
  it("a contact named by a common word is first when no section has it in its title", () =>
    expect(first("jordmortelefonen")).toBe("kontakt: Helsesenteret for papirløse i Oslo"));
  it("a term is found after the section that has the rule", () => {
    expect(titles("refleksjonsperiode")[0]).toBe("Refleksjonsperioden varer seks måneder");
    expect(
      find("refleksjonsperiode")
        .hits.slice(0, 3)
        .map((hit) => hit.kind),
    ).toEqual(["kapittel", "rettighet", "ord"]);
  });
  it("an abbreviation is found first in the glossary", () => expect(first("ema")).toBe("ord: EMA"));
  it("but spelled out it is found after the section", () =>
    expect(titles("enslige mindreårige")[0]).toBe("Enslige mindreårige"));
});
