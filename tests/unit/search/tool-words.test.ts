import { describe, expect, it } from "vitest";
import { search } from "@/lib/search";
import { readQuery } from "@/lib/search/query";
import { toolSubject } from "@/lib/search/tool-words";
import { indexOf } from "./corpus";

describe("the names of tools", () => {
  it.each([
    ["skjema", ""],
    ["kartleggingsskjema", "kartlegging"],
    ["oversiktsark", ""],
    ["beslutningstre", ""],
    ["normal", undefined],
    ["sporsmal", undefined],
    ["klage", undefined],
  ])("%s is for %s", (form, subject) => expect(toolSubject(form)).toBe(subject));

  it("are not looked for beside a subject", () => {
    const { wanted, toolWords, asksForTool } = readQuery("huskeliste for klage");
    expect({ wanted, toolWords, asksForTool }).toEqual({
      wanted: ["klage"],
      toolWords: ["huskeliste"],
      asksForTool: true,
    });
  });
});

describe("who asks for a tool", () => {
  const index = indexOf([
    {
      kind: "kapittel",
      title: "Hva gir permanent opphold?",
      url: "/handbok/a#permanent",
      text: "Permanent opphold.",
    },
    {
      kind: "kapittel",
      title: "Sjekkliste for permanent opphold",
      section: "Permanent opphold",
      url: "/handbok/a#sjekkliste",
      text: "Pass og papirer.",
    },
    { kind: "kapittel", title: "Klage", url: "/handbok/b#klage", text: "Klage på vedtak." },
    { kind: "verktoy", title: "Brev å fylle ut", url: "/verktoy/brev", text: "Til NAV.", keywords: ["klagemal"] },
  ]);
  const first = (query: string) => search(index, query).hits[0]?.url;

  it("finds the section that is called one", () =>
    expect(first("huskeliste permanent opphold")).toBe("/handbok/a#sjekkliste"));
  it("finds what is named as another tool for the same", () => expect(first("blankett klage")).toBe("/verktoy/brev"));
});

describe("a number with a hyphen", () => {
  it("is not to be rung", () => expect(readQuery("d-nummer").asksForPhone).toBe(false));
  it("leaves telephones as they were", () => expect(readQuery("udi nummer").asksForPhone).toBe(true));
});
