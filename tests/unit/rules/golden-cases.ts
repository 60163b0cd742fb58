import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { findRights, parseSituation, type Right, type Situation } from "@/lib/rules";

/** What a social worker would tell, and what must apply, must not, and must stay open. Each rests on a place in the source. */
const caseSchema = z.strictObject({
  story: z.string().min(10),
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  /** Right id → the place it rests on. */
  applies: z.record(z.string(), z.string()).default({}),
  not: z.record(z.string(), z.string()).default({}),
  /** Right id → the questions it depends on, in their order. */
  open: z.record(z.string(), z.array(z.string())).default({}),
  /** Question → the rights named above that stay open when its answer is taken back: the same story told with a gap. */
  unanswered: z.record(z.string(), z.array(z.string())).default({}),
});

export type GoldenCase = z.infer<typeof caseSchema> & { file: string };

const folder = join(import.meta.dirname, "cases");

/** Names of the files of cases. */
export const caseFiles = readdirSync(folder).filter((name) => name.endsWith(".yaml"));

/** All cases, in the order of their files. */
export const goldenCases: readonly GoldenCase[] = caseFiles.flatMap((file) =>
  z
    .array(caseSchema)
    .parse(parse(readFileSync(join(folder, file), "utf8")))
    .map((golden) => ({ file, ...golden })),
);

/**
 * The situation a case tells of.
 *
 * @throws Error when an answer cannot be read
 */
export function situationOf({ story, answers }: Pick<GoldenCase, "story" | "answers">): Situation {
  const entries = Object.entries(answers).flatMap(([key, value]) =>
    [value].flat().map((one): [string, string] => [key, one]),
  );
  const parsed = parseSituation(entries);
  if ("error" in parsed) throw new Error(`${story}: ${parsed.error.question}: ${parsed.error.message}`);
  return parsed.situation;
}

/** What is said of each right when one answer of a case is taken back: the same story told with a gap, by the question left out. */
export function withoutEachAnswer({ story, answers }: GoldenCase): Map<string, ReturnType<typeof outcomesIn>> {
  const questions = Object.keys(answers).filter((question) => question !== "status");
  return new Map(
    questions.map((question) => {
      const { [question]: _, ...rest } = answers;
      return [question, outcomesIn(situationOf({ story, answers: rest }))];
    }),
  );
}

/** What is said of each right in a situation. A right that is not found cannot apply. */
export function outcomesIn(situation: Situation, rights?: readonly Right[]): Map<string, "yes" | "depends" | "no"> {
  return new Map(
    findRights(situation, rights).areas.flatMap(({ rights: found }) =>
      found.map(({ right, finding }) => [right.id, finding.applies] as const),
    ),
  );
}
