import fc from "fast-check";
import { expect, it } from "vitest";
import { packSynonyms, unpackSynonyms } from "@/lib/search/pack-synonyms";

const wording = fc.stringMatching(/^[a-zæøå0-9-]{1,8}( [a-zæøå0-9-]{1,8}){0,2}$/);
const wordings = fc.array(wording, { minLength: 2, maxLength: 4 });
const reading = fc.record({ typed: wording, means: fc.array(wording, { minLength: 1, maxLength: 3 }) });

it("synonyms come back as they were packed, readings in any order", () => {
  const sorted = (readings: readonly unknown[]) => readings.map((each) => JSON.stringify(each)).sort();
  fc.assert(
    fc.property(fc.array(wordings), fc.array(reading), (groups, readings) => {
      const unpacked = unpackSynonyms(packSynonyms([...groups, ...readings]));
      expect(unpacked.slice(0, groups.length)).toEqual(groups);
      expect(sorted(unpacked.slice(groups.length))).toEqual(sorted(readings));
    }),
  );
});
