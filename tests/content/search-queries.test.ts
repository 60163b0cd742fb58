import { describe, expect, it } from "vitest";
import { rights } from "@/lib/rules";
import { searchDocuments } from "@/lib/search";
import { queryKinds, querySets, readQueries, unknownAddresses } from "../bench/search/queries";
import { compiled } from "./compiled";

/** The queries that `npm run bench` measures search by; see tests/bench/search/README.md. */
const documents = searchDocuments(compiled, rights);
const sets = querySets.map((set) => readQueries(set));

it("searches are written for what can be found", () => {
  const urls = new Set(documents.map(({ url }) => url));
  expect(Object.keys(compiled.searches).filter((url) => !urls.has(url))).toEqual([]);
});

describe("the judged queries", () => {
  it("are judged by addresses that can be found", () => expect(unknownAddresses(sets.flat(), documents)).toEqual([]));

  it("are each asked once, in one of the sets", () => {
    const asked = sets.flat().map(({ q }) => q.toLowerCase());
    expect(asked.filter((q, at) => asked.indexOf(q) !== at)).toEqual([]);
  });

  it.each(["tuning", "heldOut"] as const)("are of every kind in the set %s", (set) =>
    expect(new Set(readQueries(set).map(({ kind }) => kind))).toEqual(new Set(queryKinds)),
  );
});
