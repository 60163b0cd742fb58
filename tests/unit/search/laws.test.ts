import { describe, expect, it } from "vitest";
import { first, titles } from "./corpus";

describe("a section of a law", () => {
  it.each([
    "straffeloven 257",
    "straffeloven § 257",
    "strl § 257",
    "strl. 257",
    "§ 257 strl",
    "straffelovens §257",
    "§257 straffelova",
  ])("«%s» finds first the chapter's section that explains it in a law box", (query) =>
    expect(titles(query).slice(0, 2)).toEqual(["Straffebudet om menneskehandel", "straffeloven"]),
  );

  it.each([
    "utlendingsloven § 38",
    "§ 38 utl",
    "utl. § 38",
    "utl 38",
    "utlendingsl. § 38",
    "paragraf 38 i utlendingsloven",
  ])("«%s» finds the law itself before what only rests on the section", (query) =>
    expect(titles(query).slice(0, 2)).toEqual(["utlendingsloven", "Sterke menneskelige hensyn"]),
  );

  it("is found without the law's name when it has its sign", () =>
    expect(titles("§ 38")).toEqual(["Sterke menneskelige hensyn"]));
  it("does not find other laws with the same number", () =>
    expect(titles("utl § 257")).not.toContain("Straffebudet om menneskehandel"));
  it("leads to the law when no document carries it", () =>
    expect(first("utlendingsloven § 999")).toBe("lov: utlendingsloven"));
  it("is not read out of an age", () => expect(first("barn under 18 år")).toBe("kapittel: Barnevernet"));
  it("is not an age or a time beside the law's subject", () => {
    expect(first("barnevern 18 år")).toBe("kapittel: Barnevernet");
    expect(first("barnevern § 18")).toBe("lov: barnevernsloven");
  });
  it("is found by the words that one remembers of a long title", () =>
    expect(titles("forskrift helse- og omsorgstjenester uten fast opphold § 4").slice(0, 2)).toEqual([
      "Hvem betaler for helsehjelpen?",
      "Helsehjelp til barn",
    ]));
  it("is not the chapter number", () => expect(titles("straffeloven kapittel 257")[0]).toBe("straffeloven"));
});

it("the name of a law finds the law", () => {
  expect(first("utlendingsloven")).toBe("lov: utlendingsloven");
  expect(first("lov om straff")).toBe("lov: straffeloven");
});
