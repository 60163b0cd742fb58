import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dontKnow, nextQuestion, offeredOptions, progressOf, questionOf, type Situation } from "@/lib/rules";

describe("progressOf", () => {
  it("knows the longest way from the first question", () => {
    expect(progressOf({}, "status")).toEqual({ number: 1, atMost: 6 });
  });

  it("shrinks when an answer makes the way shorter", () => {
    expect(progressOf({ status: ["ema"] }, "fase")).toEqual({ number: 2, atMost: 5 });
    expect(progressOf({ status: ["irregular"], grunn: ["aldri-sokt"] }, "alder")).toEqual({ number: 3, atMost: 3 });
  });

  it("says nothing of a question that only deepens the result", () => {
    expect(progressOf({ status: ["irregular"] }, "helsebehov")).toBeUndefined();
  });

  it("tells the place of a question that is answered anew", () => {
    expect(progressOf({ status: ["ema"], fase: ["soknad"], alder: ["15"] }, "fase")).toEqual({ number: 2, atMost: 4 });
  });

  it("never grows and is never passed, whatever is answered", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { minLength: 8, maxLength: 8 }), (choices) => {
        let situation: Situation = {};
        let before = Number.POSITIVE_INFINITY;
        let asked = 0;
        for (const choice of choices) {
          const question = nextQuestion(situation);
          if (question === undefined) break;
          asked += 1;
          const progress = progressOf(situation, question);
          expect(progress?.number).toBe(asked);
          expect(progress?.atMost).toBeLessThanOrEqual(before);
          expect(progress?.atMost).toBeGreaterThanOrEqual(asked);
          before = progress?.atMost ?? 0;
          const options = [...offeredOptions(questionOf(question), situation), dontKnow];
          situation = { ...situation, [question]: [options[choice % options.length] ?? dontKnow] };
        }
        expect(nextQuestion(situation)).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });
});
