import { dontKnow, formatSituation, groupRows, questions, type Situation } from "@/lib/rules";

const typical = Object.values(groupRows).flatMap((rows) => rows.map(({ situation }) => situation));

/** Addresses of the results in the typical situations: between them they write nearly every part of an answer that is kept. */
export const typicalResults: readonly string[] = typical.map(
  (situation) => `/veiviser/svar?${formatSituation(situation)}&vis=svar`,
);

/**
 * Addresses of answers that somebody could have given: the typical situations in turn, with ever other answers to the first
 * questions, to all of them or to none. The same each time.
 */
export function* answersToTry(count: number): Generator<string> {
  const below = drawn();
  for (let index = 0; index < count; index++) {
    const answered = questions.slice(0, below(questions.length + 1)).map(({ id, options }) => {
      const choices = [...options, dontKnow];
      return [id, [choices[below(choices.length)] ?? dontKnow]] as const;
    });
    const situation: Situation = { ...Object.fromEntries(answered), ...typical[index % typical.length] };
    yield `/veiviser/svar?${formatSituation(situation)}${below(2) === 0 ? "&vis=svar" : ""}`;
  }
}

/** Numbers that look drawn at random, below a limit. Lehmer's, with the figures of Park and Miller. */
function drawn(): (limit: number) => number {
  let last = 1;
  return (limit) => {
    last = (last * 48_271) % 2_147_483_647;
    return last % limit;
  };
}
