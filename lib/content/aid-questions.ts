import { type Question, QuestionSet } from "@/lib/rules/question";
import type { Aid } from "./schema";

/** The questions of an aid as the engine asks them: each with one answer, in their order. */
export function questionSetOf({ questions }: Pick<Aid, "questions">): QuestionSet<string> {
  return new QuestionSet(
    questions.map(
      ({ id, options, askedWhen, offeredWhen }): Question<string> => ({
        id,
        options: Object.keys(options),
        multiple: false,
        core: true,
        sideTrack: false,
        askedWhen: askedWhen ?? { all: [] },
        offeredWhen,
      }),
    ),
  );
}
