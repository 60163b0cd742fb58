import fc from "fast-check";
import { expect, it } from "vitest";
import type { Asking } from "@/lib/search/asked";
import { packAskings, unpackAskings } from "@/lib/search/pack-askings";
import type { WordGroup } from "@/lib/search/vocabulary";

/** By their ids; the searches of a document, and the stems of a search, in the order of the alphabet. */
const unordered = (askings: readonly Asking[]) =>
  askings
    .map(({ id, stems }) => ({ id, stems: [...stems].sort() }))
    .sort((a, b) => a.id - b.id || (a.stems.join() < b.stems.join() ? -1 : 1));

function groupsOf(askings: readonly Asking[]): WordGroup[] {
  const stems = [...new Set(askings.flatMap((asking) => asking.stems))].sort();
  return stems.map((stem) => ({ stem, marked: stem, forms: [stem] }));
}

function packedAndUnpacked(askings: readonly Asking[]): Asking[] {
  const groups = groupsOf(askings);
  return unordered(unpackAskings(packAskings(askings, groups), groups));
}

it("keeps the stems of each search of each document, in any order", () => {
  const stem = fc.constantFrom("asyl", "mottak", "peng", "jordmor", "fodt", "fri", "klag", "38");
  const search = fc.record({ id: fc.nat(200), stems: fc.uniqueArray(stem, { minLength: 1 }) });
  fc.assert(
    fc.property(fc.array(search), (searches) => {
      const askings = searches.sort((a, b) => a.id - b.id);
      expect(packedAndUnpacked(askings)).toEqual(unordered(askings));
    }),
  );
});

/** Each has a stem of its own and a common one. */
const many = Array.from({ length: 7000 }, (_, at) => ({
  id: Math.floor(at / 200),
  stems: [`q${at}`, `ord${at % 60}`],
}));

it("has codes for thousands of stems, and for a document with many of its own", () => {
  expect(packedAndUnpacked(many)).toEqual(unordered(many));
});

it("leaves out a search that has no stems", () => {
  const asking = { id: 3, stems: ["asyl"] };
  expect(packedAndUnpacked([{ id: 1, stems: [] }, asking, { id: 3, stems: [] }])).toEqual([asking]);
});

it("has no sign that JSON writes in two", () => {
  expect(JSON.stringify(packAskings(many, groupsOf(many)))).not.toContain("\\");
});
