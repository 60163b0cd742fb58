import { describe, expect, it } from "vitest";
import { hitPlace, markedPieces } from "@/components/search/hit-parts";
import { content } from "@/lib/content";
import { searchWordsOf } from "@/lib/guidance";
import { offeredAnswers } from "@/lib/search";

describe("where a hit stands", () => {
  it("is told apart from what a right gives", () => {
    expect(hitPlace({ kind: "rettighet", section: "Kan få: Asylsøkere, arbeid" })).toEqual({
      entitlement: "discretionary",
      place: "Asylsøkere, arbeid",
    });
    expect(hitPlace({ kind: "rettighet", section: "Ikke rett: EU/EØS-borgere, økonomi" }).entitlement).toBe("none");
  });
  it("is left as it is in other hits, even one that reads like a right", () =>
    expect(hitPlace({ kind: "kapittel", section: "Plikt: å melde" })).toEqual({ place: "Plikt: å melde" }));
  it("is nothing where the kind says it", () =>
    expect(hitPlace({ kind: "ord", section: "Ordliste" })).toEqual({ place: "" }));
});

describe("a text in pieces", () => {
  it("keeps every letter and marks what matched", () => {
    const pieces = markedPieces("Rett til mottak nå", [
      [0, 4],
      [9, 15],
    ]);
    expect(pieces.map(({ text }) => text).join("")).toBe("Rett til mottak nå");
    expect(pieces.filter(({ matched }) => matched).map(({ text }) => text)).toEqual(["Rett", "mottak"]);
  });
  it("is one piece without marks, and none without text", () => {
    expect(markedPieces("mottak", [])).toEqual([{ text: "mottak", matched: false, start: 0 }]);
    expect(markedPieces("", [])).toEqual([]);
  });
});

describe("the words that the search box carries", () => {
  const words = searchWordsOf(content, offeredAnswers);
  it("have a number for each contact that can be rung, and no other", () => {
    const rung = content.contacts.filter(({ phones }) => phones.some(({ sms }) => !sms)).map(({ id }) => id);
    expect(Object.keys(words.contacts).sort()).toEqual(rung.sort());
  });
  it("say in words what the wizard is opened with", () => {
    expect(Object.keys(words.offers).sort()).toEqual([...offeredAnswers].sort());
    expect(Object.values(words.offers).filter((text) => /=|&/.test(text))).toEqual([]);
  });
});
