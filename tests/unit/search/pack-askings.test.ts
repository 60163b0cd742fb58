import fc from "fast-check";
import { expect, it } from "vitest";
import type { Asking } from "@/lib/search/asked";
import { packAskings, unpackAskings } from "@/lib/search/pack-askings";

const unordered = (askings: readonly Asking[]) => askings.map(({ id, stems }) => ({ id, stems: [...stems].sort() }));

function packedAndUnpacked(askings: readonly Asking[]): Asking[] {
  const stems = [...new Set(askings.flatMap((asking) => asking.stems))].sort();
  const groups = stems.map((stem) => ({ stem, marked: stem, forms: [stem] }));
  return unordered(unpackAskings(packAskings(askings, groups), groups));
}

it("keeps the stems of each search, in any order", () => {
  const stem = fc.constantFrom("asyl", "mottak", "peng", "jordmor", "fodt", "fri", "klag", "38");
  const search = fc.record({ id: fc.nat(200), stems: fc.uniqueArray(stem, { minLength: 1 }) });
  fc.assert(
    fc.property(fc.array(search), (searches) => {
      const askings = searches.sort((a, b) => a.id - b.id);
      expect(packedAndUnpacked(askings)).toEqual(unordered(askings));
    }),
  );
});

it("has codes for thousands of stems, rare and frequent", () => {
  const askings = Array.from({ length: 7000 }, (_, id) => ({ id, stems: [`q${id}`, `ord${id % 60}`] }));
  expect(packedAndUnpacked(askings)).toEqual(unordered(askings));
});

it("says so when there are more stems than codes", () => {
  const askings = Array.from({ length: 7900 }, (_, id) => ({ id, stems: [`q${id}`] }));
  expect(() => packedAndUnpacked(askings)).toThrow(RangeError);
});
