import { describe, expect, it } from "vitest";
import words from "@/generated/words.js";
import { clientDeadlines, deadlinesInLetters, describeFindings, mayBeRunning } from "@/lib/guidance";
import { findRights, parseSituation } from "@/lib/rules";

const areasOf = (answers: string) => {
  const read = parseSituation(new URLSearchParams(answers));
  if ("error" in read) throw new Error(read.error.message);
  return describeFindings(findRights(read.situation), words);
};

const running = (answers: string) => mayBeRunning(areasOf(answers)).map(({ id }) => id);

describe("deadlines that may run", () => {
  it("are told to whoever does not know how the asylum case stands, the shortest first", () => {
    const appeals = ["klage-apenbart-grunnlos", "klage-asyl", "klage-dublin"];
    expect(running("status=asylsoker&fase=vet-ikke")).toEqual(expect.arrayContaining(appeals));
    expect(running("status=ema")).toEqual(expect.arrayContaining(appeals));
    expect(running("status=asylsoker&fase=vet-ikke")[0]).toMatch(/klage-apenbart-grunnlos|adressemelding/);
    expect(running("status=irregular")).toContain("klage-bortvisning");
  });

  it("are told when the refusal is known and its kind is not", () => {
    expect(running("status=asylsoker&fase=avslag-klage")).toEqual(
      expect.arrayContaining(["klage-apenbart-grunnlos", "klage-asyl"]),
    );
  });

  it("are told when all is known of a refusal but whether somebody has complained", () => {
    expect(running("status=asylsoker&fase=avslag-klage&sakstype=apenbart-grunnlos")).toContain(
      "klage-apenbart-grunnlos",
    );
    const ordinary = running("status=ema&fase=avslag-klage&sakstype=ordinar");
    expect(ordinary).toContain("klage-asyl");
    expect(ordinary).not.toContain("klage-apenbart-grunnlos");
  });

  it("are not those of a decision that no answer tells of", () => {
    expect(
      running("status=eos&borger=eos&alder=18-55&grunnlag=arbeidstaker&oppholdstid=under-3-mnd&bopel=nei"),
    ).toEqual([]);
  });

  it("are not others that are settled, nor those of months and years", () => {
    expect(running("status=asylsoker&fase=soknad&bosted=privat")).not.toContain("adressemelding");
    expect(running("status=asylsoker&fase=soknad")).not.toContain("klage-asyl");
    for (const status of ["asylsoker", "ema", "irregular", "eos", "reflektant", "annen-tillatelse"])
      for (const { unit } of mayBeRunning(areasOf(`status=${status}`))) expect(unit).toMatch(/^(time|dag|uke)$/);
  });

  it("are told where the letter alone has the length: of a decision that is known, or may have come", () => {
    const inLetters = (answers: string) => deadlinesInLetters(areasOf(answers)).map(({ id }) => id);
    expect(inLetters("status=irregular&grunn=annet-avslag")).toEqual(["irregular.annet.klage-annet-avslag"]);
    // It may have run out: no answer tells of a decision.
    expect(inLetters("status=irregular&grunn=utlopt-tillatelse")).toEqual([]);
    expect(inLetters("status=reflektant&refleksjon=avslatt")).toEqual(["reflektant.annet.klage-avslag"]);
    expect(inLetters("status=irregular&grunn=vet-ikke")).toContain("irregular.annet.klage-annet-avslag");
    expect(inLetters("status=irregular&grunn=aldri-sokt")).toEqual([]);
    expect(clientDeadlines(areasOf("status=irregular&grunn=annet-avslag"))).toContainEqual(
      expect.objectContaining({ id: "irregular.annet.klage-annet-avslag", certain: true }),
    );
  });

  it("are told to the person too, as what may be", () => {
    const told = clientDeadlines(areasOf("status=asylsoker&fase=vet-ikke"));
    expect(told.find(({ id }) => id === "klage-asyl")).toMatchObject({ certain: false });
  });
});
