import { describe, expect, it } from "vitest";
import { findRights, parseSituation } from "@/lib/rules";

function findingOf(id: string, answers: string) {
  const parsed = parseSituation(new URLSearchParams(answers));
  if ("error" in parsed) throw new Error(parsed.error.message);
  const found = findRights(parsed.situation)
    .areas.flatMap(({ rights }) => rights)
    .find(({ right }) => right.id === id);
  return found?.finding.applies ?? "no";
}

describe("nobody is offered what their own answer says they have", () => {
  for (const [id, answers, has, hasNot] of [
    ["ema.bolig.privat", "status=ema&fase=soknad&alder=15", "privat", "mottak"],
    ["asylsoker.bolig.amot", "status=asylsoker&fase=soknad", "kommune", "mottak"],
  ] as const) {
    it(`${id}, where the person lives`, () => {
      expect(findingOf(id, `${answers}&bosted=${has}`)).toBe("no");
      expect(findingOf(id, `${answers}&bosted=${hasNot}`)).toBe("yes");
      expect(findingOf(id, answers)).toBe("depends");
    });
  }

  it("a child who lives privately is told what the child welfare service must do", () => {
    expect(findingOf("ema.bolig.bor-privat", "status=ema&fase=soknad&alder=15&bosted=privat")).toBe("yes");
    expect(findingOf("ema.bolig.bor-privat", "status=ema&fase=soknad&alder=15&bosted=mottak")).toBe("no");
  });
});
