import { describe, expect, it } from "vitest";
import {
  allowedPairs,
  areas,
  contradictions,
  differingPairs,
  evaluate,
  groups,
  is,
  keyOf,
  questions,
  rights,
  type Situation,
  subjects,
} from "@/lib/rules";
import { all, any, mentioned, not } from "@/lib/rules/condition";

/**
 * What must hold of the rules as a whole. `evaluate` tries every completion of a situation, so «yes» here is a proof over all
 * complete situations and not a sample.
 */
const statuses = groups.filter((group) => group !== "alle");
const everySubset = (id: string) => ({ status: [id] }) satisfies Situation;

describe("no gap", () => {
  it.each(statuses.flatMap((status) => areas.map((area) => [status, area] as const)))(
    "%s has something to say about %s, whatever the other answers",
    (status, area) => {
      const own = rights.filter(
        (right) =>
          right.area === area && right.group !== "alle" && evaluate(right.when, everySubset(status)).applies !== "no",
      );
      const gap = evaluate(any(...own.map(({ when }) => when)), everySubset(status));
      expect(gap.applies, own.map(({ id }) => id).join(", ")).toBe("yes");
    },
  );
});

describe("nothing dead", () => {
  it("every right applies somewhere, and not always but in the group «alle»", () => {
    const outcomes = rights.map(
      (right) => [right.id, right.group === "alle" ? "yes" : "depends", evaluate(right.when, {}).applies] as const,
    );
    expect(outcomes.filter(([, expected, found]) => expected !== found)).toEqual([]);
  });

  it("every question can change something", () => {
    const named = new Set(rights.flatMap(({ when }) => [...mentioned(when).keys()]));
    expect(questions.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });

  it("every option is offered in some situation", () => {
    const unoffered = questions.flatMap((question) =>
      question.options.filter((option) => {
        const offered = question.offeredWhen[option] ?? all();
        return evaluate(all(question.askedWhen, offered), {}).applies === "no";
      }),
    );
    expect(unoffered).toEqual([]);
  });

  it("no two rights of an area have the same condition and the same entitlement and say so twice", () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { id, area, entitlement, when, contacts, readMore, legalBasis } of rights) {
      const key = JSON.stringify([area, entitlement, when, contacts, readMore, legalBasis]);
      const first = seen.get(key);
      if (first) twice.push(`${first} and ${id}`);
      seen.set(key, id);
    }
    expect(twice).toEqual([]);
  });
});

describe("no contradiction", () => {
  it("every pair of rights that differ on one subject and may apply together has a reason in the table", () => {
    expect(contradictions().map(([first, second]) => [first.subject, first.id, second.id])).toEqual([]);
  });

  it("every entry of the table is such a pair, and stands there once", () => {
    const found = new Set(differingPairs().map(([first, second]) => keyOf([first.id, second.id])));
    const keys = allowedPairs.map((pair) => keyOf(pair.rights));
    expect(keys.filter((key, index) => !found.has(key) || keys.indexOf(key) !== index)).toEqual([]);
  });

  it("every reason is one sentence", () => {
    expect(allowedPairs.map(({ because }) => because).filter((because) => !/^[^.]+\.$/.test(because))).toEqual([]);
  });

  it.each(areas)("every subject of %s is what some right is about", (area) => {
    const used = new Set(rights.filter((right) => right.area === area).map(({ subject }) => subject));
    expect(subjects[area].filter((subject) => !used.has(subject))).toEqual([]);
  });

  it("is noticed: a no beside a right on the same subject is found", () => {
    const [first] = rights.filter(({ entitlement }) => entitlement === "right");
    if (first === undefined) throw new Error("no right to turn around");
    const turned = { ...first, id: `${first.id}-nei`, entitlement: "none" } as const;
    expect(contradictions([first, turned])).toEqual([[first, turned]]);
    expect(contradictions([first, { ...turned, when: all(first.when, not(first.when)) }])).toEqual([]);
  });
});

describe("a child", () => {
  const minor = is("alder", "under-6", "6-11", "12-14", "15", "16-17", "usikker");
  const health = rights.filter(({ id, entitlement }) => id.includes(".helse.") && entitlement === "right");

  it.each(["irregular", "reflektant", "ema"] as const)(
    "of status %s has a right to health care, unsure age included",
    (status) => {
      const cared = any(...health.filter(({ group }) => group !== "alle").map(({ when }) => when));
      expect(evaluate(all(minor, not(cared)), { status: [status] }).applies).toBe("no");
    },
  );
});
