import type { BrowserCost } from "./chromium";
import type { Cost } from "./cost";
import { type Answered, falseNumbers, isAmongFirstThree, isFirstRight, measureQuality, ofKind } from "./quality";
import { type QuerySet, queryKinds } from "./queries";

/** What one engine answered. */
export type EngineAnswers = Record<QuerySet, readonly Answered[]>;

export const setNames: Record<QuerySet, string> = {
  tuning: "tuning",
  heldOut: "held out",
  later: "written later",
  rounds: "of rounds",
};

/** Per kind and in all: success@1, success@3 and mean reciprocal rank, in percent, engine by engine. */
export function qualityLines(set: QuerySet, runs: readonly { name: string; answers: EngineAnswers }[]): string[] {
  const row = (title: string, cells: readonly string[]) =>
    `  ${title.padEnd(26)}${cells.map((cell) => cell.padEnd(22)).join("")}`.trimEnd();
  const cells = (pick: (answers: readonly Answered[]) => readonly Answered[]) =>
    runs.map(({ answers }) => {
      const { first, firstThree, reciprocalRank } = measureQuality(pick(answers[set]));
      return [first, firstThree, reciprocalRank].map((share) => (share * 100).toFixed(1)).join(" / ");
    });
  const count = (answers: readonly Answered[] | undefined) => measureQuality(answers ?? []).queries;
  const all = runs[0]?.answers[set];
  return [
    row(
      `${setNames[set]}: @1 / @3 / MRR`,
      runs.map(({ name }) => name),
    ),
    ...queryKinds
      .filter((kind) => all && count(ofKind(all, kind)) > 0)
      .map((kind) =>
        row(
          `${kind} (${count(all && ofKind(all, kind))})`,
          cells((answers) => ofKind(answers, kind)),
        ),
      ),
    row(
      `in all (${count(all)})`,
      cells((answers) => answers),
    ),
    row(
      "false numbers",
      runs.map(({ answers }) => String(falseNumbers(answers[set]).length)),
    ),
  ];
}

/** Each tuning query that ours gets wrong: what came first, and what should have. */
export function failureLines(answers: readonly Answered[]): string[] {
  const wrong = answers.filter((answered) => answered.query.best.length > 0 && !isFirstRight(answered));
  return [
    "  tuning queries without a best one first:",
    ...wrong.map(
      ({ query, found }) =>
        `    ${query.kind} «${query.q}»: ${found.slice(0, 3).join(" ") || "nothing"}; best ${query.best.join(" ")}`,
    ),
  ];
}

/** How many held-out queries fail, by kind. Which they are is not said, so that nobody tunes on them. */
export function heldOutLines(answers: readonly Answered[]): string[] {
  const judged = answers.filter(({ query }) => query.best.length > 0);
  const byKind = (isRight: (answered: Answered) => boolean) =>
    queryKinds
      .map((kind) => ({ kind, wrong: ofKind(judged, kind).filter((answered) => !isRight(answered)).length }))
      .flatMap(({ kind, wrong }) => (wrong > 0 ? `${kind} ${wrong}` : []))
      .join(", ") || "none";
  return [
    `  held out, ours wrong at rank 1: ${byKind(isFirstRight)}`,
    `  held out, ours wrong among the first three: ${byKind(isAmongFirstThree)}`,
  ];
}

export const costLine = (times: number, { name, cost }: { name: string; cost: Cost }) =>
  `  ×${times} ${name}: index ${kiB(cost.rawBytes)} raw, ${kiB(cost.brotliBytes)} brotli, build ${cost.buildMs.toFixed(0)}, load ${cost.loadMs.toFixed(1)}, p50 ${cost.latency.p50.toFixed(2)}, p99 ${cost.latency.p99.toFixed(2)}`;

export const browserLine = (times: number, { loadMs, latency }: BrowserCost) =>
  `  ×${times} ours in Chromium, four times slowed: load ${loadMs.toFixed(1)}, p50 ${latency.p50.toFixed(2)}, p99 ${latency.p99.toFixed(2)}`;

const kiB = (bytes: number) => (bytes / 1024).toFixed(1);
