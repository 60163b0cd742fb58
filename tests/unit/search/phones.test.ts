import { describe, expect, it } from "vitest";
import { search } from "@/lib/search";
import { readQuery } from "@/lib/search/query";
import { find, first, indexOf, titles } from "./corpus";

describe("a telephone number finds its contact", () => {
  it.each([
    "22331160",
    "22 33 11 60",
    "22.33.11.60",
    "+4722331160",
    "+47 22 33 11 60",
    "(+47) 22 33 11 60",
    "0047 22331160",
    "4722331160",
    "tlf 22 33 11 60",
    "22\u00a033\u00a011\u00a060",
    "２２３３１１６０",
  ])("as %s, and nothing else", (query) => expect(titles(query)).toEqual(["ROSA"]));

  it("by its last four digits", () => expect(first("1160")).toBe("kontakt: ROSA"));
  it("by 47 without a plus", () => expect(first("47 22 33 11 60")).toBe("kontakt: ROSA"));
  it("by last digits that look like a prefix", () => {
    const own = indexOf([{ kind: "kontakt", title: "Kafeen", url: "/kontakt#kafe", phones: ["+4722550014"] }]);
    expect(search(own, "0014").hits.map(({ title }) => title)).toEqual(["Kafeen"]);
  });
  it("with a foreign code", () => expect(titles("+46 8 500 012 34")).toEqual(["Antirasistisk senter"]));
  it("among other words", () => expect(first("hvem er 22 33 11 60 oslo")).toBe("kontakt: ROSA"));
  it.each([
    ["112", "Politiet"],
    ["02800", "Politiet"],
    ["116111", "Alarmtelefonen for barn og unge"],
    ["116 111", "Alarmtelefonen for barn og unge"],
    ["+47 116 111", "Alarmtelefonen for barn og unge"],
  ])("when it is the short number %s", (query, title) => expect(titles(query)).toEqual([title]));
});

describe("a telephone number never finds another's contact", () => {
  it("finds UDI by 23351500", () => expect(titles("23351500")).toEqual(["Utlendingsdirektoratet"]));
  it.each(["23351600", "23 35 16 00", "+47 23 35 16 00", "22331161", "116 117", "2233116"])("%s", (query) =>
    expect(find(query).hits.filter((hit) => hit.kind === "kontakt")).toEqual([]),
  );
  it("finds nothing at all by a whole number that nobody has", () => expect(find("23351600").total).toBe(0));
  it("does not take a year for the end of a number", () => expect(first("2022")).toBe("kapittel: Barnevernet"));
  it("does not take a law's section for a short number", () =>
    expect(first("straffeloven § 112")).toBe("lov: straffeloven"));
});

describe("asking for a number", () => {
  it.each(["tlf rosa", "rosa telefon", "telefonnummer rosa", "ring ROSA", "nummeret til Rosa"])(
    "«%s» puts ROSA first",
    (query) => expect(first(query)).toBe("kontakt: ROSA"),
  );
  it("prefers contacts when the words are also a chapter's", () =>
    expect(first("telefon papirløse")).toBe("kontakt: Helsesenteret for papirløse i Oslo"));
  it("is not answered by a contact with a part of the word in its name", () => {
    const index = indexOf([
      { kind: "kontakt", title: "UDI om arbeid", url: "/kontakt#udi-arbeid", text: "Tvang, tillatelser." },
      {
        kind: "kontakt",
        title: "Filemon",
        url: "/kontakt#filemon",
        text: "Tvangsarbeid, menn.",
        asked: ["tvangsarbeid"],
      },
    ]);
    expect(search(index, "telefon tvangsarbeid").hits[0]?.url).toBe("/kontakt#filemon");
  });
  it.each([
    "ringe udi",
    "hvem kan jeg ringe",
    "telefonen til politiet",
    "hva er nummeret til legen hans",
    "kan jeg få nummeret",
  ])("is what «%s» does", (query) => expect(readQuery(query).asksForPhone).toBe(true));
  it.each([
    "kan politiet ta telefonen",
    "telefonen hans ble tatt",
    "sjekker mobilen hennes",
    "mistet mobil",
    "kan hun ringe hjem",
    "må jeg ringe politiet",
  ])("is not what «%s» does", (query) => expect(readQuery(query).asksForPhone).toBe(false));
  it("leaves a term alone that has the word in its name", () => expect(first("duf nummer")).toBe("ord: DUF-nummer"));
});
