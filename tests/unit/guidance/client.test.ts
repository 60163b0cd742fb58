import { describe, expect, it } from "vitest";
import words from "@/generated/words.js";
import {
  clientArea,
  clientDeadlines,
  type DescribedRight,
  describeAlone,
  describeFindings,
  forClient,
} from "@/lib/guidance";
import { findRights, groups, parseSituation } from "@/lib/rules";

const rights: readonly DescribedRight[] = groups.flatMap((group) =>
  describeAlone(group, words).flatMap(({ rights: ofArea }) => ofArea),
);

/** Signs to look for, and what is done without the person's knowledge. */
const notesToTheHelper =
  /mistanke om utnytt|tegn på menneskehandel|se etter utnyttelse|tenk på om|snakk med (personen|den voksne) alene|ikke be barnet om|ikke spør om lov|råd ikke|i veiviseren/i;

describe("what a person is shown on a screen turned to them", () => {
  it("is every right, of the same kind and with the same numbers", () => {
    for (const right of rights) {
      const shown = forClient(right);
      expect(shown.title.length).toBeGreaterThan(0);
      expect(shown).toMatchObject({ id: right.id, entitlement: right.entitlement, contacts: right.contacts });
      expect(shown.deadline?.text).toBe(right.deadline?.text);
    }
  });

  it("holds no note to the helper", () => {
    const noted = rights
      .map(forClient)
      .filter(({ title, text, exception, nextStep }) =>
        notesToTheHelper.test([title, text, exception, nextStep].join(" ")),
      );
    expect(noted.map(({ id }) => id)).toEqual([]);
  });

  it("does not speak to the helper of their own duties", () => {
    const spoken = rights
      .map(forClient)
      .filter(({ title, text }) => /\b(din plikt|har du grunn til)\b/i.test(`${title} ${text}`));
    expect(spoken.map(({ id }) => id)).toEqual([]);
  });

  it("says that a rule may have changed without saying what the sources are", () => {
    const dated = rights.find((right) => right.dated !== null);
    expect(dated && forClient(dated)).toMatchObject({ uncertain: true });
    expect(dated && Object.keys(forClient(dated))).not.toContain("sources");
  });

  it("differs from the helper's words only where content/rights says so", () => {
    const plain = rights.filter(({ client }) => client === undefined);
    expect(plain.length).toBeGreaterThan(150);
    for (const right of plain) expect(forClient(right).nextStep).toBe(right.nextStep);
  });

  it("names no source and no section", () => {
    const named = rights.flatMap((right) => {
      const { id, title, text, exception, nextStep, cost, deadline } = forClient(right);
      const words = [title, text, exception, nextStep, cost, deadline?.title, deadline?.text, deadline?.consequence];
      return words.some((word) => /\bkilde|§|\btabellen\b|\bkapitlet\b|\brapport/i.test(word ?? "")) ? [id] : [];
    });
    expect(named).toEqual([]);
  });
});

describe("what a person is shown at once", () => {
  const areasOf = (answers: string) => {
    const read = parseSituation(new URLSearchParams(answers));
    if ("error" in read) throw new Error(read.error.message);
    return describeFindings(findRights(read.situation), words);
  };
  const situations = [
    "status=asylsoker&fase=soknad&bosted=mottak",
    "status=ema&fase=soknad&alder=15&bosted=privat",
    "status=irregular&grunn=aldri-sokt&alder=18-55",
    "status=eos&borger=eos&alder=18-55&grunnlag=arbeidssoker&oppholdstid=under-3-mnd&bopel=nei",
    "status=reflektant&borger=utenfor-eos&refleksjon=innvilget&alder=18-55",
    "status=annen-tillatelse&tillatelse=familie",
    "status=vet-ikke",
  ];

  it("is at most three rights of an area, and none of all is lost or told twice", () => {
    for (const answers of situations)
      for (const area of areasOf(answers)) {
        const { first, more, open } = clientArea(area);
        expect(first.length, `${answers} ${area.area}`).toBeLessThanOrEqual(3);
        const told = area.rights.filter(({ applies }) => applies !== "no").map(({ id }) => id);
        expect([...first, ...more, ...open].map(({ id }) => id).sort()).toEqual(told.sort());
        if (told.length > open.length) expect(first.length).toBeGreaterThan(0);
      }
  });

  it("has the «no» that limits a yes beside it", () => {
    const money = areasOf("status=asylsoker&fase=soknad&bosted=mottak").find(({ area }) => area === "okonomi");
    expect(money && clientArea(money).first.map(({ entitlement }) => entitlement)).toEqual(["right", "none"]);
  });

  it("begins with what the person needs now, also when everybody has it", () => {
    const answers = "status=annen-tillatelse&tillatelse=student&helsebehov=psykisk-fare";
    const health = areasOf(answers).find(({ area }) => area === "helse");
    const { first, more } = clientArea(health ?? { area: "helse", title: "", rights: [] });
    expect(first.map(({ id }) => id)).toEqual(["alle.helse.psykisk-fare", "annen-tillatelse.helse.fast-opphold"]);
    expect(more.map(({ id }) => id)).not.toContain("alle.helse.psykisk-fare");
  });

  it("begins with the deadlines that bind, also one that an open answer decides", () => {
    const appeal = clientDeadlines(areasOf("status=asylsoker&fase=avslag-klage&sakstype=ordinar"));
    expect(appeal).toContainEqual(expect.objectContaining({ id: "klage-asyl", certain: true }));
    const open = clientDeadlines(areasOf("status=asylsoker&fase=avslag-klage"));
    expect(open.find(({ id }) => id === "klage-asyl")).toMatchObject({ certain: false });
    expect(open.find(({ id }) => id === "klage-apenbart-grunnlos")).toMatchObject({ certain: false });
    const ids = open.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
