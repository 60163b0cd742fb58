import { describe, expect, it } from "vitest";
import { search } from "@/lib/search";
import { kinOf } from "@/lib/search/kin";
import { soundOf } from "@/lib/search/sounds";
import { indexOf } from "./corpus";

const titles = [
  "Den som søker asyl",
  "Når UDI utviser",
  "Avslå en søknad",
  "Omsorgssenter",
  "Penger i mottak",
  "Regler for bøter",
  "Bytte jobb",
  "Krisesenter",
  "Kjent med foreldre",
  "Trusler på nett",
];
const index = indexOf(titles.map((title, at) => ({ kind: "kapittel", title, url: `/handbok/a#${at}x` })));
const first = (query: string) => search(index, query).hits[0]?.title;

describe("forms that have stems of their own", () => {
  it.each([
    ["søkte asyl", "Den som søker asyl"],
    ["har søkt", "Den som søker asyl"],
    ["utvist", "Når UDI utviser"],
    ["avslo", "Avslå en søknad"],
    ["omsorgssentre", "Omsorgssenter"],
    ["regel", "Regler for bøter"],
  ])("«%s» finds «%s»", (query, title) => expect(first(query)).toBe(title));

  it.each([
    ["bestillingen", ["bestille", "bestiller"]],
    ["bestilt", ["bestilling"]],
    ["utvist", ["utvisning"]],
    ["kommunalt", ["kommunal", "kommunale"]],
    ["avhort", ["avhor"]],
    ["meningen", []],
  ])("%s is a form of %s", (form, kin) => {
    const words = new Set([...kin, "mene", "mening"]);
    expect(kinOf(form, (word) => words.has(word)).toSorted()).toEqual(kin);
  });

  it("are not guessed at where a word only ends like one", () => {
    expect(kinOf("fast", () => true)).not.toContain("faser");
    expect(kinOf("trygg", (form) => form !== "trygger")).toEqual([]);
  });
});

describe("a word that is near to none", () => {
  it("is a compound with one part that nobody here knows", () => expect(first("krisesenterqxwz")).toBe("Krisesenter"));
  it("is a compound whose parts share a letter, since none is written three times", () =>
    expect(first("nettrusler")).toBe("Trusler på nett"));
  it("is a compound with one part misspelt", () => expect(first("mottakspengre")).toBe("Penger i mottak"));
  it("is what it sounds like", () => expect(first("skjent")).toBe("Kjent med foreldre"));
  it("may have an ending that nobody has written", () => expect(first("utvriser")).toBe("Når UDI utviser"));
  it("prefers the word that sounds the same", () => expect(first("bytet jobb")).toBe("Bytte jobb"));
});

describe("words that are one", () => {
  it("are put together", () => expect(first("krise senter")).toBe("Krisesenter"));
  it("but not where the first only holds the sentence together", () =>
    expect(search(index, "for eldre").hits.map(({ title }) => title)).not.toContain("Kjent med foreldre"));
});

it.each([
  ["skjule", "kjule"],
  ["hvit", "vit"],
  ["gjest", "jest"],
  ["papirlosse", "papirlose"],
  ["mottagelig", "motageli"],
])("«%s» sounds like «%s»", (one, other) => expect(soundOf(one)).toBe(soundOf(other)));
