import { describe, expect, it } from "vitest";
import { toNorwegian } from "@/lib/search/english";
import { first } from "./corpus";

describe("everyday English is read as Norwegian", () => {
  it.each([
    ["asylum seekers work permit", "asylsoker arbeidstillatelse"],
    ["what is the deadline for an appeal", "frist klage"],
    ["free lawyer", "gratis advokat"],
    ["health care for undocumented", "helsehjelp papirlos"],
  ])("«%s» is «%s»", (english, norwegian) => expect(toNorwegian(english.split(" "))).toEqual(norwegian.split(" ")));

  it("leaves Norwegian alone, also words that are English too", () =>
    expect(toNorwegian(["to", "barn", "for", "asyl"])).toEqual(["to", "barn", "for", "asyl"]));
  it("finds what the Norwegian words find", () =>
    expect(first("human trafficking penal code")).toBe("kapittel: Straffebudet om menneskehandel"));
});
