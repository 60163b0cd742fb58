import { describe, expect, it } from "vitest";
import words from "@/generated/words.js";
import { describeAnswers, describeFindings, journalAnswers, journalText } from "@/lib/guidance";
import { findRights, type Situation } from "@/lib/rules";

const situation: Situation = { status: ["irregular"], grunn: ["aldri-sokt"], alder: ["18-55"] };
const areas = describeFindings(findRights(situation), words);
const text = journalText(areas, "abc123");

describe("the text for a case file", () => {
  it("has rule, basis, source and date of every right that applies", () => {
    for (const right of areas.flatMap(({ rights }) => rights).filter(({ applies }) => applies === "yes")) {
      expect(text).toContain(right.title);
      expect(text).toContain(right.text);
      for (const { label } of right.legalBasis) expect(text).toContain(label);
      for (const { place } of right.sources) expect(text).toContain(place);
    }
    expect(text).toMatch(/Holdt mot kilden \d\d\.\d\d\.\d{4}\./);
  });

  it("names every right that is not settled, and what decides it", () => {
    for (const right of areas.flatMap(({ rights }) => rights).filter(({ applies }) => applies === "depends"))
      expect(text).toContain(`- ${right.title} (`);
  });

  it("tells no no without the next step", () => {
    const none = areas.flatMap(({ rights }) =>
      rights.filter(({ applies, entitlement }) => applies === "yes" && entitlement === "none"),
    );
    expect(none.length).toBeGreaterThan(0);
    for (const { nextStep } of none) expect(text).toContain(`Neste steg: ${nextStep}`);
  });

  it("holds no answers", () => {
    expect(text).not.toContain("Har aldri søkt om å få bli");
    expect(text).not.toContain("18–55 år");
  });

  it("has the answers apart, for who takes them along", () => {
    expect(journalAnswers(describeAnswers(situation, words))).toContain("- Alder: 18–55 år");
  });
});
