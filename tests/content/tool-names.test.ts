import { describe, expect, it } from "vitest";
import { rights } from "@/lib/rules";
import { buildIndex, search, searchDocuments, searchSynonyms } from "@/lib/search";
import { compiled, content } from "./compiled";

/** Every tool is found by its name and by what workers call it: among the three first of the search page. */

const index = buildIndex(searchDocuments(compiled, rights), { synonyms: searchSynonyms(compiled) });
const firstThree = (query: string) =>
  search(index, query)
    .hits.slice(0, 3)
    .map(({ url }) => url);

/** Names so common that a chapter, a contact or the glossary answers them as well or better. */
const answeredElsewhere = new Set([
  "Hvem klager du til?",
  "Tolk: før, under og etter",
  "IOM",
  "UNE",
  "barnevern",
  "d-nummer",
  "fylkesmannen",
  "hva har jeg rett på",
  "hva skjer etter avslag",
  "hvem hjelper",
  "hvem klager jeg til",
  "hvem ringer jeg",
  "hvem skal ha klagen",
  "kan ikke fornyes",
  "klage",
  "meldeplikt",
  "menneskehandel hvem gjør hva",
  "regning til mottaket",
  "ringe UDI for noen",
  "skole",
  "tegn på utnyttelse",
  "åpenbart urimelig",
]);

describe("the names of tools and decision aids", () => {
  it.each([...content.tools, ...content.aids].map((tool) => [tool.slug, tool] as const))("%s", (_, tool) => {
    const names = [tool.title, ...tool.aliases].filter((name) => !answeredElsewhere.has(name));
    const lost = names.flatMap((name) => {
      const found = firstThree(name);
      return found.includes(tool.url) ? [] : [`«${name}»: ${found.join(", ")}`];
    });
    expect(lost).toEqual([]);
    expect(names.length).toBeGreaterThan(4);
  });

  it("leave out only names that are still in use", () => {
    const used = new Set([...content.tools, ...content.aids].flatMap(({ title, aliases }) => [title, ...aliases]));
    expect([...answeredElsewhere].filter((name) => !used.has(name))).toEqual([]);
  });
});

describe("what workers say of chapters and words", () => {
  it.each([
    ["ta vare på meg selv som hjelper", "/handbok/hjelperollen#hva-gjor-du"],
    ["sliten hjelper", "/handbok/hjelperollen"],
    ["bygge tillit", "/handbok/etablering-av-kontakt#grep"],
    ["bygge tillit på gata", "/handbok/etablering-av-kontakt#grep"],
    ["bolig for asylsøkere", "/handbok/asylsokerprosessen#mottak"],
    ["aupair", "/handbok/arbeid-og-studier#au-pair"],
    ["bakmann", "/ordliste#bakmann"],
    ["bakmenn", "/ordliste#bakmann"],
    ["forskjell dnummer fødselsnummer", "/verktoy/numre"],
  ])("«%s» finds %s", (query, url) => expect(firstThree(query)).toContain(url));
});
