import { describe, expect, it } from "vitest";
import { countRuns, isLikelySlip, looksReal } from "@/lib/search/slips";

describe("a short word that looks real is an error for another only by a frequent slip", () => {
  it.each([
    ["politti", "politi", "a letter doubled"],
    ["kolektiv", "kollektiv", "a doubled letter left out"],
    ["legevatk", "legevakt", "two letters exchanged"],
    ["medesin", "medisin", "a letter that sounds alike"],
    ["sygehus", "sykehus", "as Danes write it"],
    ["faslege", "fastlege", "a letter left out of a word that is not so short"],
    ["advokst", "advokat", "the key beside"],
    ["statborgerskap", "statsborgerskap", "any, in a long word"],
  ])("%s is %s: %s", (typed, meant) => expect(isLikelySlip(typed, meant, true)).toBe(true));

  it.each([
    ["toll", "tolk"],
    ["rotter", "retter"],
    ["halsen", "helsen"],
    ["skip", "seip"],
    ["banen", "banken"],
    ["koffert", "offer"],
    ["hjerne", "hjerte"],
    ["kiste", "koste"],
    ["tollen", "tolken"],
  ])("%s is not %s", (typed, meant) => expect(isLikelySlip(typed, meant, true)).toBe(false));

  it("one that looks like no word is forgiven more", () => expect(isLikelySlip("klge", "klage", false)).toBe(true));
  it("a thumb beside the key is an error in a short word that looks like none", () => {
    expect(isLikelySlip("asyk", "asyl", false)).toBe(true);
    expect(isLikelySlip("asyv", "asyl", false)).toBe(false);
  });
});

describe("a word looks real", () => {
  const runs = countRuns(["klage", "klager", "lege", "leger", "dager"]);
  it("when its letters follow one another as in others", () => expect(looksReal(runs, "klager")).toBe(true));
  it("not when some never do", () => expect(looksReal(runs, "klgae")).toBe(false));
  it("nor when it begins as none does", () => expect(looksReal(runs, "ager")).toBe(false));
});
