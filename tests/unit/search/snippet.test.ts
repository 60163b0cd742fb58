import { describe, expect, it } from "vitest";
import { buildIndex, type SearchKind, search } from "@/lib/search";

const document = (kind: SearchKind, text: string) => ({
  id: 0,
  kind,
  title: "Klage",
  section: "",
  url: "/handbok/asyl#klage",
  text,
  keywords: [],
  phones: [],
  laws: [],
});

function snippet(query: string, text: string, kind: SearchKind = "kapittel"): string | undefined {
  return search(buildIndex([document(kind, text)], { synonyms: [["hasteflytting", "akutt flytting"]] }), query).hits[0]
    ?.snippet;
}

describe("the sentence that answers", () => {
  it("has most of the query's words", () =>
    expect(snippet("klage politi", "Du kan klage. Send klagen til politiet. Politiet kan svare.")).toBe(
      "Send klagen til politiet.",
    ));
  it("among equals states a time", () =>
    expect(
      snippet("klage", "Mange klager. Den som vil, kan klage. Klag innen tre uker. En klage skal være skriftlig."),
    ).toBe("Klag innen tre uker."));
  it("else a right or a possibility", () =>
    expect(snippet("klage", "Mange klager. Den som vil, kan klage.")).toBe("Den som vil, kan klage."));
  it("counts the last part of a compound for most", () =>
    expect(snippet("klagefrist", "Alle kan klage. Vanlig frist: tre uker.")).toBe("Vanlig frist: tre uker."));
  it("has all of a phrase, not its commonest word", () =>
    expect(snippet("hasteflytting klage", "Meld flytting. Det haster med akutt flytting. Klage er mulig.")).toBe(
      "Det haster med akutt flytting.",
    ));
  it.each([
    ["a heading", "Klage:\nSend den til UDI om klage."],
    ["a question", "Hvem kan klage? Send den til UDI om klage."],
    ["a reference", "Se klage og rett til klage. Send den til UDI om klage."],
    ["what to avoid", "Unngå: «Du kan ikke klage.»\nSend den til UDI om klage."],
    ["what the source leaves open", "Kilden sier at man kan klage. Send den til UDI om klage."],
    ["what we do not know", "Vi vet ikke hvor lang fristen for klage er. Send den til UDI om klage."],
    ["one of two answers", "To svar finnes om klage. Send den til UDI om klage."],
  ])("is not %s when there is another", (_, text) => expect(snippet("klage", text)).toBe("Send den til UDI om klage."));
  it("is a heading when there is nothing else", () =>
    expect(snippet("klage", "Dette er klage:")).toBe("Dette er klage:"));
  it("is the first when none has the words", () =>
    expect(snippet("klage", "Ja. Det går an. To uker.")).toBe("Ja. Det går an."));
});

describe("what answers for", () => {
  it("a contact is all it helps with", () =>
    expect(snippet("klage", "Råd. Hjelp i saken.\nFor den som vil klage.", "kontakt")).toBe("Råd. Hjelp i saken."));
  it("a deadline is how long it is", () =>
    expect(snippet("klage", "Tre uker.\nFra vedtaket om klage.", "frist")).toBe("Tre uker."));
  it("a term is the first sentence of its definition", () =>
    expect(snippet("klage", "Å be om ny vurdering. En klage er gratis.", "ord")).toBe("Å be om ny vurdering."));
});
