import { describe, expect, it } from "vitest";
import words from "@/generated/words.js";
import { describeAlone, entitlementTitles, forClient } from "@/lib/guidance";
import { type Entitlement, entitlements, groups } from "@/lib/rules";

/** What a title must not say beside the word of its entitlement: «Kan få: Uavklart om penger» says two things at once. */
const contradicts: Readonly<Record<Entitlement, RegExp>> = {
  right: /^ikke |\buavklart|ikke rett|kilde/i,
  limited: /^ikke |\buavklart|ikke rett|kilde/i,
  discretionary: /\buavklart|er taus|er tause|ikke (omtalt|avklart|avgjort|hørt)|ikke rett|^rett til|kilde/i,
  duty: /\buavklart|^rett til|^ikke |kilde/i,
  none: /\buavklart|^(har )?rett|^kan (få|søke)|kilde/i,
};

const rights = groups.flatMap((group) => describeAlone(group, words).flatMap(({ rights: ofArea }) => ofArea));

describe("a title and the word of its entitlement", () => {
  for (const entitlement of entitlements)
    it(`do not contradict each other: «${entitlementTitles[entitlement]}»`, () => {
      const found = rights.filter((right) => right.entitlement === entitlement);
      expect(found.length).toBeGreaterThan(0);
      const wrong = found.flatMap((right) =>
        [right.title, forClient(right).title]
          .filter((title) => contradicts[entitlement].test(title))
          .map((title) => `${right.id}: ${title}`),
      );
      expect(wrong).toEqual([]);
    });
});
