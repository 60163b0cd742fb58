import fc from "fast-check";
import { dontKnow, questions } from "@/lib/rules";

/**
 * Any answers at all to any of the questions, as `key=value` pairs: combinations that make no sense too.
 * Every list is a subset of another, so subsets of any combination are drawn as well.
 */
export const anyAnswers = fc
  .tuple(
    ...questions.map(({ id, options, multiple }) => {
      const one = fc.constantFrom(...options, dontKnow).map((option) => [[id, option] as const]);
      if (!multiple) return fc.option(one, { nil: [] });
      const several = fc
        .subarray(
          options.filter((option) => option !== "ingen"),
          { minLength: 1 },
        )
        .map((chosen) => chosen.map((option) => [id, option] as const));
      return fc.option(fc.oneof(one, several), { nil: [] });
    }),
  )
  .map((answers) => answers.flat());
