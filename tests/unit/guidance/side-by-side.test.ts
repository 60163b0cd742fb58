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

  it("leaves out nothing that either side has", () => {
    const shown = sideBySide(rejected, { status: ["eos"] }).flatMap(({ subjects }) =>
      subjects.flatMap(({ first }) => first.map(({ id }) => id)),
    );
    const all = findRights(rejected).areas.flatMap(({ rights }) =>
      rights
        .filter(({ right, finding }) => right.group !== "alle" && finding.applies !== "no")
        .map(({ right }) => right.id),
    );
    expect([...shown].sort()).toEqual(all.sort());
  });
});
