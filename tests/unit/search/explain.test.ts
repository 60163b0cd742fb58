import { describe, expect, it } from "vitest";
import { explainHits, suggestFor } from "@/lib/search";
import { answeredPower } from "@/lib/search/rank";
import { find, index } from "./corpus";

describe("the explanation of the first five hits", () => {
  const hits = explainHits(index, "papirløs gravid");

  it("is of the same hits in the same order", () =>
    expect(hits.map(({ url }) => url)).toEqual(
      find("papirløs gravid")
        .hits.slice(0, 5)
        .map(({ url }) => url),
    ));
  it("adds up to the relevance", () => {
    for (const { concepts, factors, coverage, asked, relevance } of hits) {
      const score = concepts.reduce((sum, { gain }) => sum + gain, 0);
      const weight = factors.reduce((product, [, factor]) => product * factor, 1);
      expect((score * coverage ** answeredPower + asked.gain) * weight).toBeCloseTo(relevance);
    }
  });
  it("tells which word stands where; what is in a name counts as in the text and is not told twice", () =>
    expect(
      hits[0]?.concepts.map(({ words, matches }) => [words, matches.map(({ field, word }) => [field, word])]),
    ).toEqual([
      [["papirlos"], [["heading", "irregulaere"]]],
      [
        ["gravid"],
        [
          ["title", "svangerskap"],
          ["address", "svangerskap"],
        ],
      ],
    ]));
  it("is the tier where a name or a number decides", () => {
    expect(explainHits(index, "tlf rosa")[0]?.tier).toBe("named");
    expect(explainHits(index, "22331160")[0]?.tier).toBe("exact");
  });
  it("is empty without hits", () => expect(explainHits(index, "???")).toEqual([]));
});

describe("when nothing is found", () => {
  it("the nearest word's document is offered", () =>
    expect(suggestFor(index, "barnvrntt").nearest?.title).toBe("Barnevernet"));
  it("and its contact", () => expect(suggestFor(index, "pollitiiet").contact?.title).toBe("Politiet"));
  it("but never a number near another", () =>
    expect(suggestFor(index, "22331161")).toEqual({ nearest: undefined, contact: undefined }));
});
