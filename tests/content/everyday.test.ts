import { describe, expect, it } from "vitest";
import { rights } from "@/lib/rules";
import { buildIndex, search, searchDocuments, searchSynonyms } from "@/lib/search";
import { phraseKey, wordForms } from "@/lib/search/analyse";
import { toNorwegian } from "@/lib/search/english";
import { compiled } from "./compiled";

const index = buildIndex(searchDocuments(compiled, rights), { synonyms: searchSynonyms(compiled) });
const readings = Object.entries(compiled.everyday.means);

describe("everyday words", () => {
  it("stand for words that the handbook has", () => {
    const isKnown = (form: string) => index.vocabulary.known.isWord(form) || index.vocabulary.known.hasStem(form);
    const unknown = readings.flatMap(([typed, means]) =>
      means.filter((meaning) => !wordForms(meaning).every(isKnown)).map((meaning) => `${typed}: ${meaning}`),
    );
    expect(unknown).toEqual([]);
  });

  it("stand for something else than themselves", () => {
    const key = (text: string) => phraseKey(wordForms(text));
    const same = readings.filter(([typed, means]) => means.every((meaning) => key(meaning) === key(typed)));
    expect(same.map(([typed]) => typed)).toEqual([]);
  });

  it("are no English that is read as Norwegian before them", () => {
    const english = readings
      .map(([typed]) => wordForms(typed))
      .filter((forms) => toNorwegian(forms).join() !== forms.join());
    expect(english).toEqual([]);
  });

  it.each([
    ["han vil ta livet sitt", "selvmord"],
    ["hasj", "narkotika"],
    ["rumener", "EØS-borger"],
  ])("«%s» finds what «%s» finds", (typed, meant) => {
    const urls = (query: string) => search(index, query).hits.map(({ url }) => url);
    expect(
      urls(typed)
        .slice(0, 5)
        .filter((url) => urls(meant).includes(url)),
    ).not.toEqual([]);
  });
});
