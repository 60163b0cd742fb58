import { describe, expect, it } from "vitest";
import { coverageFaults } from "@/lib/content/coverage";

describe("the lines of a source", () => {
  const stretch = (lines: string) => ({ lines, what: "noe", at: ["/handbok"] });

  it("are claimed once each", () => {
    expect(coverageFaults([stretch("11–20"), stretch("1–10")], 20)).toEqual([]);
  });

  it("that nothing claims are named, at the start, between and at the end", () => {
    expect(coverageFaults([stretch("3–4"), stretch("7–8")], 10)).toEqual([
      "1–2: claimed by nothing",
      "5–6: claimed by nothing",
      "9–10: claimed by nothing",
    ]);
  });

  it("that two claim are named", () => {
    expect(coverageFaults([stretch("1–6"), stretch("5–10")], 10)).toEqual(["5–6: claimed twice"]);
  });
});
