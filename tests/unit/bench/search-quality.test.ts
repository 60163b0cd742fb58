import { describe, expect, it } from "vitest";
import { type Answered, falseNumbers, measureQuality } from "../../bench/search/quality";
import type { JudgedQuery } from "../../bench/search/queries";

const query = (changes: Partial<JudgedQuery> = {}): JudgedQuery => ({
  q: "utsatt iverksettelse",
  kind: "term",
  best: ["/best", "/as-good"],
  good: ["/good"],
  ...changes,
});
const answered = (...found: string[]): Answered => ({ query: query(), found });

describe("the quality of a search", () => {
  it("counts any of the best at rank 1, and a good one only among the first three", () =>
    expect(measureQuality([answered("/as-good"), answered("/good", "/best")])).toEqual({
      queries: 2,
      first: 0.5,
      firstThree: 1,
      reciprocalRank: 0.75,
    }));

  it("gives nothing for what stands fourth, but its share of the reciprocal rank", () =>
    expect(measureQuality([answered("/a", "/b", "/c", "/best")])).toEqual({
      queries: 1,
      first: 0,
      firstThree: 0,
      reciprocalRank: 0.25,
    }));

  it("gives nothing for no hits", () => expect(measureQuality([answered()]).firstThree).toBe(0));

  it("leaves out the numbers that nobody has", () =>
    expect(measureQuality([answered("/best"), { query: query({ best: [], good: [] }), found: [] }]).queries).toBe(1));
});

describe("false numbers", () => {
  const number = (best: string[], ...found: string[]): Answered => ({
    query: query({ q: "22 33 11 60", kind: "telefon", best, good: [] }),
    found,
  });

  it("are other contacts than the one with the number, at any rank", () => {
    const wrong = number(["/kontakt#rosa"], "/kontakt#rosa", "/kontakt#noas");
    expect(falseNumbers([wrong, number(["/kontakt#rosa"], "/kontakt#rosa", "/akutt#fare")])).toEqual([wrong]);
  });

  it("are all contacts when nobody has the number", () =>
    expect(falseNumbers([number([], "/kontakt#rosa"), number([])])).toHaveLength(1));

  it("are not looked for where a name is asked for", () =>
    expect(
      falseNumbers([
        { query: query({ q: "tlf rosa", kind: "telefon", best: ["/kontakt#rosa"] }), found: ["/kontakt#noas"] },
      ]),
    ).toEqual([]));
});
