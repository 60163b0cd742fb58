import { describe, expect, it } from "vitest";
import { buildIndex, exportIndex, exportTexts, importIndex, SearchIndexError, search } from "@/lib/search";
import { documents, find, first, index, synonyms } from "./corpus";

describe("the answer", () => {
  it("has the shape of /api/sok", () => {
    const { query, total, hits } = find("klagefrist");
    expect({ query, first: hits[0] }).toEqual({
      query: "klagefrist",
      first: {
        kind: "kapittel",
        title: "Klage på avslag",
        section: "Asylsøkerprosessen",
        url: "/handbok/asylsokerprosessen#klage-pa-avslag",
        snippet: "Fristen for å klage på avslag på asyl er tre uker.",
      },
    });
    expect(total).toBeGreaterThanOrEqual(hits.length);
  });
  it("has no more hits than asked for, and the same total", () => {
    expect(search(index, "barn", { limit: 1 }).hits).toHaveLength(1);
    expect(search(index, "barn", { limit: 1 }).total).toBe(find("barn").total);
    expect(search(index, "barn", { limit: 0 }).hits).toEqual([]);
    expect(search(index, "barn", { limit: Number.NaN }).hits).toEqual([]);
    expect(search(index, "barn", { limit: -3 }).hits).toEqual([]);
  });
  it("can be narrowed to kinds", () => {
    const { hits, total } = search(index, "helsehjelp", { kinds: ["rettighet"] });
    expect(hits.map((hit) => hit.title)).toEqual(["Helsehjelp til barn"]);
    expect(total).toBe(1);
  });
  it("is the same after export and import", () => {
    const imported = importIndex(exportIndex(index), exportTexts(index));
    for (const query of ["klagefrist asyl", "tlf rosa", "§ 38 utl", "helsehjelpp", "papirløs gravid", "constructor"]) {
      expect(search(imported, query, { marks: true })).toEqual(search(index, query, { marks: true }));
    }
  });
  it("without the texts is the same but for the snippets, which are made of the first sentences", () => {
    const long = documents.map((document) => ({
      ...document,
      text: `Først. ${document.text} ${"Ord. ".repeat(99)}Sist.`,
    }));
    const whole = buildIndex(long, { synonyms });
    const imported = importIndex(exportIndex(whole));
    const withoutSnippets = (from: typeof whole) => search(from, "sist").hits.map(({ snippet: _, ...hit }) => hit);
    expect(withoutSnippets(imported)).toEqual(withoutSnippets(whole));
    expect(search(whole, "sist").hits[0]?.snippet).toBe("Sist.");
    expect(search(imported, "sist").hits[0]?.snippet).toBe("Først.");
  });
  it("can be narrowed to a group, and counted by kind and group", () => {
    const [first, second, ...others] = documents;
    if (!first || !second) throw new Error("the corpus is empty");
    const grouped = buildIndex(
      [{ ...first, groups: ["eos"] }, { ...second, text: "Hjelp", groups: ["eos", "ema"] }, ...others],
      {
        synonyms,
      },
    );
    const { hits, counts } = search(grouped, "hjelp", { group: "ema", counts: true });
    expect(hits.map(({ title }) => title)).toEqual([second.title]);
    expect(counts?.kinds).toEqual({ kontakt: 1 });
    expect(counts?.groups).toEqual({ eos: 2, ema: 1 });
  });
});

describe("the snippet", () => {
  const long = `Innledning. ${"Fyll ".repeat(60)}om utvisning og klage ${"fyll ".repeat(60)}. Slutt.`;
  const [document] = documents;
  if (!document) throw new Error("the corpus is empty");
  const one = buildIndex([{ ...document, kind: "rettighet", text: `${long}\nUtvisning på egen linje` }], {
    synonyms: [],
  });
  const hit = (query: string) => search(one, query, { marks: true }).hits[0];

  it("is the sentence with most of the words", () =>
    expect(find("helsehjelp vente").hits[0]?.snippet).toBe("Helsehjelp som ikke kan vente, skal gis."));
  it("is at most 180 characters of whole words around them", () => {
    const snippet = hit("utvisning klage")?.snippet ?? "";
    expect(snippet.length).toBeLessThanOrEqual(180);
    expect(snippet).toMatch(/^… Fyll .*om utvisning og klage .* fyll …$/);
  });
  it("ends at a line break", () => expect(hit("egen linje")?.snippet).toBe("Utvisning på egen linje"));
  it("can tell where the words are", () => {
    const { snippet, marks } = hit("utvisning klage") ?? { snippet: "", marks: [] };
    expect(marks?.map(([start, end]) => snippet.slice(start, end))).toEqual(["utvisning", "klage"]);
    expect(find("klage").hits[0]).not.toHaveProperty("marks");
  });
  it("holds one word too long for it", () => {
    const endless = buildIndex([{ ...document, text: `Fyll ${"x".repeat(500)} gult` }], { synonyms: [] });
    expect(search(endless, "gult").hits[0]?.snippet.length).toBeLessThanOrEqual(180);
  });
});

describe("hostile and odd queries", () => {
  it.each(["", "   ", "\u0000\u0007", "\u202e\u200f", "§", "?!", "«»", "\ud800"])("%j finds nothing", (query) =>
    expect(find(query)).toMatchObject({ total: 0, hits: [] }),
  );
  it.each([
    "__proto__",
    "hasOwnProperty",
    "toString",
    "valueOf",
    "<script>alert(1)</script>",
    "(((((",
    "\\",
    "[a-z]+$",
    "%00",
    "' OR 1=1 --",
  ])("%s is harmless", (query) => expect(() => find(query)).not.toThrow());
  it("a word that is also a property of every object is a word like others", () =>
    expect(first("constructor")).toBe("ord: constructor"));
  it("control characters and bidi marks are taken out", () => {
    expect(find("\u202eklage\u200f\u0000frist").query).toBe("klage frist");
    expect(first("\u202eklagefrist\u2066")).toBe("kapittel: Klage på avslag");
  });
  it("is cut to 200 characters and 12 words, and is quick about it", () => {
    const started = performance.now();
    for (const huge of [
      "klage ".repeat(100_000),
      "å".repeat(1_000_000),
      "lov".repeat(300_000),
      "\ufdfa".repeat(5000),
      "1 ".repeat(5000),
    ]) {
      expect(find(huge).query.length).toBeLessThanOrEqual(200);
    }
    expect(performance.now() - started).toBeLessThan(1000);
    expect(first(`${"asyl ".repeat(12)}rosa`)).not.toBe("kontakt: ROSA");
  });
});

describe("an index that is not one", () => {
  it("is refused with what was found and expected", () => {
    expect(() => importIndex('{"version":0}')).toThrow("found version 0, expected 7");
    expect(() => importIndex("null")).toThrow(SearchIndexError);
    expect(() => importIndex("<html>")).toThrow("expected JSON");
  });
  it("is not built from documents out of order", () =>
    expect(() => buildIndex(documents.slice(1), { synonyms })).toThrow(
      '"Utlendingsdirektoratet" has id 1, expected 0',
    ));
  it("without documents finds nothing", () =>
    expect(search(importIndex(exportIndex(buildIndex([], { synonyms }))), "klage").total).toBe(0));
});
