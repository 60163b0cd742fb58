import fc from "fast-check";
import words from "@/generated/words.js";
import { describeFindings } from "@/lib/guidance";
import { findRights, formatSituation, parseSituation, questions } from "@/lib/rules";
import { anyAnswers } from "../unit/rules/any-answers";
import { median, percentile } from "./statistics";

/** How long an answer of /api/rettigheter takes to make: for random answers, and for the most open ones, where most is tried. */
export function benchRules(): string[] {
  const random = fc.sample(anyAnswers, { numRuns: 2000, seed: 20261122 });
  const bare = (questions.find(({ id }) => id === "status")?.options ?? []).map((status) => [
    ["status", status] as const,
  ]);
  const lines = [
    report(`${random.length} random combinations of answers`, random.map(timeOf)),
    ...bare.map((answers) => {
      const times = Array.from({ length: 31 }, () => timeOf(answers));
      return report(formatAnswers(answers), times);
    }),
  ];
  return ["Rules: milliseconds to find and describe all rights", ...lines];
}

const formatAnswers = (answers: readonly (readonly [string, string])[]) =>
  answers.map((pair) => pair.join("=")).join("&");

function timeOf(answers: readonly (readonly [string, string])[]): number {
  const parsed = parseSituation(answers);
  if ("error" in parsed) throw new Error(`${formatAnswers(answers)}: ${parsed.error.message}`);
  const start = performance.now();
  const body = JSON.stringify(describeFindings(findRights(parsed.situation), words, "none"));
  const took = performance.now() - start;
  if (body.length === 0) throw new Error(formatSituation(parsed.situation));
  return took;
}

const report = (what: string, times: readonly number[]) =>
  `  ${what}: median ${median(times).toFixed(1)}, p99 ${percentile(times, 99).toFixed(1)}`;
