import { describe, expect, it } from "vitest";
import words from "@/generated/words.js";
import { requirementsOf, requirementText } from "@/lib/guidance";
import { evaluate, rights, type Situation } from "@/lib/rules";

const rightOf = (id: string) => {
  const found = rights.find((right) => right.id === id);
  if (!found) throw new Error(`no right ${id}`);
  return found;
};
const textOf = (id: string, situation: Situation) => requirementText(requirementsOf(rightOf(id), situation), words);

describe("what a right requires", () => {
  it("names the answers it needs", () => {
    expect(textOf("asylsoker.annet.utsatt-innvilget", { status: ["asylsoker"] })).toBe(
      "Asylsaken: Avslag fra UDI, kan klage eller har klaget. Utsatt iverksettelse: Ja.",
    );
  });

  it("says nothing of what is answered already", () => {
    expect(textOf("asylsoker.annet.utsatt-innvilget", { status: ["asylsoker"], fase: ["avslag-klage"] })).toBe(
      "Utsatt iverksettelse: Ja.",
    );
    expect(textOf("alle.helse.oyeblikkelig-hjelp", {})).toBe("");
  });

  it("requires no age where a child along with the person gives the right as well", () => {
    expect(textOf("irregular.skole.grunnskole", { status: ["irregular"] })).toBe("Kommer an på: Alder, Barn.");
  });

  it("writes the names of countries as names", () => {
    expect(textOf("eos.okonomi.fast-bopel", { status: ["eos"] })).toContain("ikke Danmark, Finland");
  });

  it("never requires an answer to a question that may not be asked: a child needs no child of its own", () => {
    expect(textOf("irregular.helse.barn", { status: ["irregular"] })).toBe("Kommer an på: Alder, Barn.");
  });

  it("names the few that are left out where that is shorter", () => {
    expect(textOf("reflektant.okonomi.barn", { status: ["reflektant"] })).toBe(
      "Alder: ikke 18–55 år, ikke over 55 år.",
    );
  });

  it("loses no condition: every question that can change the outcome is named, and no ruled-out answer is offered", () => {
    const faults = rights.flatMap((right) => {
      const situation: Situation = right.group === "alle" ? {} : { status: [right.group] };
      const finding = evaluate(right.when, situation);
      const { decisive, enough } = requirementsOf(right, situation);
      const named = decisive.map(({ question }) => question);
      const expected = finding.applies === "depends" ? [...finding.dependsOn] : [];
      const ruledOut = decisive.flatMap(({ question, others }) =>
        others.filter((option) => evaluate(right.when, { ...situation, [question]: [option] }).applies === "yes"),
      );
      const complete = named.join() === expected.join() && ruledOut.length === 0;
      return complete && (finding.applies !== "yes" || enough) ? [] : [right.id];
    });
    expect(faults).toEqual([]);
  });
});
