import fc from "fast-check";
import { expect, it } from "vitest";
import { dontKnow, evaluate, findRights, parseSituation, rights, type Situation, transitions } from "@/lib/rules";
import { wizardQuestions } from "@/lib/rules/questions";
import { anyAnswers } from "./any-answers";
import { evaluatorOf } from "./plain-evaluator";

/** The engine in words, as it was first written and proved: slower, and easier to follow. */
const plainly = evaluatorOf(wizardQuestions);
const conditions = [...rights.map(({ when }) => when), ...transitions.map(({ from }) => from)];

function expectSame(situation: Situation, assumed?: Situation): void {
  for (const condition of conditions) {
    const found = evaluate(condition, situation, assumed);
    expect(found, JSON.stringify([condition, situation, assumed])).toEqual(plainly(condition, situation, assumed));
  }
}

it("the engine finds what the plain one finds, for every right and any answers", () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const parsed = parseSituation(answers);
      if ("situation" in parsed) expectSame(parsed.situation);
    }),
    { numRuns: 60 },
  );
});

it("also for answers to questions that are not asked, and for answers that are tried out", () => {
  fc.assert(
    fc.property(anyAnswers, anyAnswers, (answers, tried) => {
      const situationOf = (entries: readonly (readonly [string, string])[]) =>
        Object.fromEntries(
          wizardQuestions.ids.map((id) => [id, entries.filter(([of]) => of === id).map(([, option]) => option)]),
        );
      expectSame(situationOf(answers.slice(0, 8)));
      expectSame(situationOf(answers), situationOf(tried.slice(0, 2)));
    }),
    { numRuns: 40 },
  );
});

it("a right is told as the plain engine finds it, also where the status rules it out at once", () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const parsed = parseSituation(answers);
      if ("error" in parsed) return;
      const { situation, areas } = findRights(parsed.situation);
      // Not knowing whether someone is exploited opens the track just as a suspicion does.
      const unsure = situation.utnyttelse?.includes(dontKnow) ?? false;
      // Whether being sent from a firm in the EEA is a basis for somebody from outside it, nobody knows.
      const sent = situation.borger?.includes("tredjeland-eos") && situation.grunnlag?.includes("tjenesteyter");
      const effective = {
        ...situation,
        ...(unsure ? { utnyttelse: ["usikker"] } : {}),
        ...(sent ? { grunnlag: [dontKnow] } : {}),
      };
      for (const { right, finding } of areas.flatMap(({ rights: found }) => found))
        expect(finding, JSON.stringify([right.id, situation])).toEqual(plainly(right.when, effective));
    }),
    { numRuns: 60 },
  );
});
