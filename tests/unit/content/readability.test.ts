import { describe, expect, it } from "vitest";
import { linesOf, lix } from "@/lib/content/readability";

describe("LIX", () => {
  it("is words per sentence plus the share of long words", () => {
    // Six words in two sentences, one of them longer than six letters.
    expect(lix("Barnet går på skolen. Alle barnehager.")).toBeCloseTo(6 / 2 + 100 / 6);
  });

  it("ends a sentence at each list item and cell", () => {
    expect(lix(linesOf("<ul><li>To ord</li><li>To til</li></ul>"))).toBe(2);
  });

  it("of nothing is nothing", () => expect(lix("")).toBe(0));
});
