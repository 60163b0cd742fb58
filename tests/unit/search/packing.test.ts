import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  packColumn,
  packGroups,
  packLists,
  partLists,
  unpackColumn,
  unpackGroups,
  unpackList,
} from "@/lib/search/packing";
import { groupWords } from "@/lib/search/vocabulary";

describe("what is packed is the same when unpacked", () => {
  it("rising lists of ids", () => {
    const ids = fc.uniqueArray(fc.nat(200_000)).map((found) => found.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(ids, { minLength: 1 }), (lists) => {
        expect(partLists(packLists(lists)).map((list): unknown => JSON.parse(unpackList(list)))).toEqual(lists);
      }),
    );
  });
  it("columns that repeat", () =>
    fc.assert(
      fc.property(fc.array(fc.string()), (values) => {
        expect(unpackColumn(packColumn(values))).toEqual(values);
      }),
    ));
  it("words of all scripts", () => {
    const groups = groupWords([
      "asyl",
      "asylet",
      "mottak",
      "mottaket",
      "asylmottaket",
      "barn",
      "barnevernet",
      "vern",
      "убежище",
      "38",
    ]);
    expect(unpackGroups(packGroups(groups))).toEqual(groups);
    expect(groups.map(({ marked }) => marked)).toContain("barnEvern");
  });
});

it("has no sign that JSON writes in two", () => {
  const lists = [Array.from({ length: 3000 }, (_, at) => at * (at % 90))].map((ids) =>
    [...new Set(ids)].sort((a, b) => a - b),
  );
  expect(JSON.stringify(packLists(lists)).length).toBe(packLists(lists).length + 2);
});
