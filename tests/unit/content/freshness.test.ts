import { describe, expect, it } from "vitest";
import { overdueClaims } from "@/lib/content/freshness";

describe("what is overdue", () => {
  const claims = [
    { claim: "ema.bolig.omsorgssenter", verifiedOn: "2026-11-22", reviewBy: "2027-05-22" },
    { claim: "content/chapters/12-irregulaere-migranter.md", verifiedOn: "2026-01-10", reviewBy: "2026-07-10" },
  ];

  it("is listed the day after, the oldest first", () => {
    expect(overdueClaims(claims, "2026-07-10")).toEqual([]);
    expect(overdueClaims(claims, "2026-07-11").map(({ claim }) => claim)).toEqual([claims[1]?.claim]);
    expect(overdueClaims(claims, "2027-05-23").map(({ claim }) => claim)).toEqual([claims[1]?.claim, claims[0]?.claim]);
  });
});
