import { describe, expect, it } from "vitest";
import { sideBySide, type Verdict } from "@/lib/guidance";
import { type Area, findRights, type Situation } from "@/lib/rules";

const rejected: Situation = { status: ["asylsoker"], fase: ["endelig-avslag"], omgjoring: ["nei"] };
const irregular: Situation = { status: ["irregular"], grunn: ["endelig-avslag"], omgjoring: ["nei"] };

const verdictOn = (a: Situation, b: Situation, area: Area, subject: string): Verdict | undefined =>
  sideBySide(a, b)
    .find((found) => found.area === area)
    ?.subjects.find((found) => found.subject === subject)?.verdict;

describe("two situations side by side", () => {
  it("the same situation is the same on every subject", () => {
    const verdicts = sideBySide(rejected, rejected).flatMap(({ subjects }) => subjects.map(({ verdict }) => verdict));
    expect(new Set(verdicts)).toEqual(new Set(["same"]));
  });

  it("a final rejection is the same under either status", () => {
    expect(verdictOn(rejected, irregular, "bolig", "mottaksplass")).toBe("same");
    expect(verdictOn(rejected, irregular, "arbeid", "rett-til-arbeid")).toBe("same");
  });

  it("tells other answers apart from other conditions, and what only one has", () => {
    const eos: Situation = { status: ["eos"], borger: ["nordisk"] };
    expect(verdictOn(eos, irregular, "arbeid", "rett-til-arbeid")).toBe("other");
    expect(verdictOn(eos, irregular, "bolig", "mottaksplass")).toBe("onlySecond");
    expect(verdictOn(irregular, eos, "bolig", "mottaksplass")).toBe("onlyFirst");
    expect(verdictOn({ status: ["asylsoker"] }, { status: ["ema"] }, "arbeid", "frivillig-arbeid")).toBe("alike");
  });

  it("tells what everybody has for the side that has nothing of its own", () => {
    const undocumented: Situation = { status: ["irregular"] };
    const told = (a: Situation, area: Area, subject: string) =>
      sideBySide(a, undocumented)
        .find((found) => found.area === area)
        ?.subjects.find((found) => found.subject === subject)
        ?.first.map(({ id }) => id);
    const waiting: Situation = { status: ["asylsoker"], fase: ["soknad"] };
    for (const side of [waiting, { status: ["annen-tillatelse"] }]) {
      for (const [area, subject] of [
        ["helse", "oyeblikkelig-hjelp"],
        ["helse", "barns-helsehjelp"],
        ["helse", "svangerskap"],
        ["helse", "smittevern"],
        ["annet", "barnevern"],
      ] as const)
        expect(verdictOn(side, undocumented, area, subject), `${side.status}: ${subject}`).toBe("alike");
    }
    expect(told(waiting, "helse", "oyeblikkelig-hjelp")).toEqual(["alle.helse.oyeblikkelig-hjelp"]);
    expect(told(waiting, "helse", "tolk")).toBeUndefined();
  });

  it("leaves out nothing that either side has", () => {
    const shown = sideBySide(rejected, { status: ["eos"] }).flatMap(({ subjects }) =>
      subjects.flatMap(({ first }) => first.filter(({ group }) => group !== "alle").map(({ id }) => id)),
    );
    const all = findRights(rejected).areas.flatMap(({ rights }) =>
      rights
        .filter(({ right, finding }) => right.group !== "alle" && finding.applies !== "no")
        .map(({ right }) => right.id),
    );
    expect([...shown].sort()).toEqual(all.sort());
  });
});
