import { describe, expect, it } from "vitest";
import { answerQuery, phoneFor } from "@/elements/search-answer";
import { statusOf } from "@/elements/search-status";
import type { SearchWords } from "@/lib/guidance/search-words";
import { index } from "./corpus";

const words: SearchWords = {
  contacts: {
    rosa: { name: "ROSA", hours: "Hele døgnet", phones: [{ number: "+4722331160", display: "22 33 11 60" }] },
    "alarmtelefonen-for-barn-og-unge": {
      name: "Alarmtelefonen",
      hours: null,
      phones: [
        { number: "116111", display: "116 111" },
        { number: "+4795411755", display: "954 11 755" },
      ],
    },
  },
  offers: { "status=irregular": "Uten lovlig opphold (papirløs)" },
};

const answer = (query: string) => answerQuery(index, words, query);

describe("what the search box shows", () => {
  it("has a contact's number and hours", () => {
    const [row] = answer("rosa").rows;
    expect(row).toMatchObject({
      kind: "Kontakt",
      title: "ROSA",
      phone: { name: "ROSA", number: "+4722331160", display: "22 33 11 60", hours: "Hele døgnet" },
    });
  });

  it("has a right's entitlement apart from its place", () => {
    const row = answer("helsehjelp til barn").rows.find(({ kind }) => kind === "Rettighet");
    expect(row).toMatchObject({ title: "Helsehjelp til barn" });
    expect(row).not.toHaveProperty("phone");
  });

  it("offers the wizard where the query speaks of a person, and only there", () => {
    expect(answer("papirløs helsehjelp").offer).toEqual({
      url: "/veiviser#status=irregular",
      text: "Uten lovlig opphold (papirløs)",
    });
    expect(answer("rosa")).not.toHaveProperty("offer");
  });

  it("shows six rows at most, and tells of all", () => {
    const { rows, total } = answer("asyl barn helsehjelp opphold");
    expect(rows.length).toBeLessThanOrEqual(6);
    expect(total).toBeGreaterThanOrEqual(rows.length);
  });

  it("says that it guesses when nothing was found", () => {
    expect(answer("rosa")).toMatchObject({ isGuess: false });
    expect(answer("xyzxyz")).toEqual({ total: 0, isGuess: true, rows: [] });
    expect(answer("   ")).toMatchObject({ total: 0, rows: [] });
  });
});

describe("the number of a contact with several", () => {
  const lines = {
    name: "Alarmtelefonen",
    hours: null,
    phones: words.contacts["alarmtelefonen-for-barn-og-unge"]?.phones ?? [],
  };
  it("is the one that was written", () => {
    expect(phoneFor(lines, "954 11 755")?.number).toBe("+4795411755");
    expect(phoneFor(lines, "+47 954 11 755")?.number).toBe("+4795411755");
    expect(phoneFor(lines, "1755")?.number).toBe("+4795411755");
  });
  it("is the main one else", () => {
    expect(phoneFor(lines, "alarmtelefonen")?.number).toBe("116111");
    expect(phoneFor(lines, "barn 15")?.number).toBe("116111");
  });
  it("is none when there is none", () => expect(phoneFor({ ...lines, phones: [] }, "alarm")).toBeUndefined());
});

describe("what is read out", () => {
  const row = { url: "/", kind: "Ord", title: "", place: "", text: "", marks: [] };
  it("is how many there are, and how many are shown when that is fewer", () => {
    expect(statusOf({ total: 1, isGuess: false, rows: [row] })).toBe("1 treff.");
    expect(statusOf({ total: 5, isGuess: false, rows: Array(5).fill(row) })).toBe("5 treff.");
    expect(statusOf({ total: 57, isGuess: false, rows: Array(6).fill(row) })).toBe("57 treff. De 6 beste vises.");
  });
  it("tells hits from guesses", () => {
    expect(statusOf({ total: 0, isGuess: true, rows: [] })).toBe("Ingen treff.");
    expect(statusOf({ total: 0, isGuess: true, rows: [row] })).toBe("Ingen treff. 1 forslag som ligner.");
  });
});
