import { describe, expect, it } from "vitest";
import { rights } from "@/lib/rules";
import { buildIndex, search, searchDocuments, searchSynonyms } from "@/lib/search";
import { compiled, content } from "./compiled";

/** Every tool is found by its name and by what workers call it: among the three first of the search page. A word that names a subject and no tool is no name. */

const index = buildIndex(searchDocuments(compiled, rights), { synonyms: searchSynonyms(compiled) });
const firstThree = (query: string) =>
  search(index, query)
    .hits.slice(0, 3)
    .map(({ url }) => url);

describe("the names of tools and decision aids", () => {
  it.each([...content.tools, ...content.aids].map((tool) => [tool.slug, tool] as const))("%s", (_, tool) => {
    const names = [tool.title, ...tool.aliases];
    const lost = names.flatMap((name) => {
      const found = firstThree(name);
      return found.includes(tool.url) ? [] : [`«${name}»: ${found.join(", ")}`];
    });
    expect(lost).toEqual([]);
    expect(names.length).toBeGreaterThan(4);
  });
});

describe("what workers say of chapters and words", () => {
  it.each([
    ["ta vare på meg selv som hjelper", "/handbok/hjelperollen#hva-gjor-du"],
    ["sliten hjelper", "/handbok/hjelperollen#hva-gjor-du"],
    ["bygge tillit", "/handbok/etablering-av-kontakt#grep"],
    ["bygge tillit på gata", "/handbok/etablering-av-kontakt#grep"],
    ["bolig for asylsøkere", "/handbok/asylsokerprosessen#mottak"],
    ["aupair", "/handbok/arbeid-og-studier#au-pair"],
    ["bakmann", "/ordliste#bakmann"],
    ["bakmenn", "/ordliste#bakmann"],
    ["forskjell dnummer fødselsnummer", "/verktoy/numre"],
  ])("«%s» finds %s", (query, url) => expect(firstThree(query)).toContain(url));
});
