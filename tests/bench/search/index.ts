import { measureInChromium } from "./chromium";
import { type Corpus, readCorpus } from "./corpus";
import { type Cost, measureCost, timeBuild, type Workload } from "./cost";
import type { BuiltEngine, SearchEngine } from "./engines/engine";
import { flexSearch } from "./engines/flexsearch";
import { miniSearch } from "./engines/minisearch";
import { ours } from "./engines/ours";
import { pagefind } from "./engines/pagefind";
import { brokenFloors } from "./floors";
import type { Answered } from "./quality";
import { type JudgedQuery, querySets, readQueries, unknownAddresses } from "./queries";
import {
  browserLine,
  costLine,
  type EngineAnswers,
  failureLines,
  heldOutLines,
  qualityLines,
  setNames,
} from "./report";

export type SearchBench = {
  lines: string[];
  /** Floors that are not reached; the run fails when there is one. */
  broken: string[];
};

const others = [flexSearch, miniSearch, pagefind];

/**
 * Quality and cost of our search and of three stock engines, on the same documents and queries in one run.
 *
 * @param options.showFailures Also list the tuning queries that ours gets wrong. Held-out ones are only counted.
 * @throws `Error` when a query is judged by an address that nothing has.
 */
export async function benchSearch({ showFailures = false } = {}): Promise<SearchBench> {
  const corpus = readCorpus(1);
  const queries = {
    tuning: readQueries("tuning"),
    heldOut: readQueries("heldOut"),
    later: readQueries("later"),
    rounds: readQueries("rounds"),
  };
  const all = querySets.flatMap((set) => queries[set]);
  const unknown = unknownAddresses(all, corpus.documents);
  if (unknown.length > 0) throw new Error(`tests/bench/search: no document has\n${unknown.join("\n")}`);
  const asked = { queries: all.map(({ q }) => q), rounds: 3 };
  const askedOfMany = { queries: queries.heldOut.map(({ q }) => q), rounds: 1 };

  const runs = await inTurn([ours, ...others], (engine) => run(engine, corpus, asked, queries));
  const large = readCorpus(10);
  const largeRuns = await inTurn([ours, ...others], (engine) => run(engine, large, askedOfMany));
  const ourRun = runs.find(({ name }) => name === ours.name);
  const ourLargeRun = largeRuns.find(({ name }) => name === ours.name);
  if (!ourRun || !ourLargeRun) throw new Error("our own engine was not run");
  const browser = await measureInChromium(ourRun.index, asked);
  const largeBrowser = await measureInChromium(ourLargeRun.index, askedOfMany);

  return {
    lines: [
      `Search: ${corpus.documents.length} documents, ${querySets.map((set) => `${queries[set].length} ${setNames[set]}`).join(", ")} queries`,
      ...querySets.flatMap((set) => qualityLines(set, runs)),
      ...(showFailures ? failureLines(ourRun.answers.tuning) : []),
      ...heldOutLines(ourRun.answers.heldOut),
      "Search: milliseconds and KiB; Pagefind's files are gzipped, and fetched within its times",
      ...runs.map((engineRun) => costLine(corpus.times, engineRun)),
      browserLine(corpus.times, browser),
      ...largeRuns.map((engineRun) => costLine(large.times, engineRun)),
      browserLine(large.times, largeBrowser),
    ],
    broken: brokenFloors({
      answers: ourRun.answers,
      others: runs.filter((engineRun) => engineRun !== ourRun).map(({ answers }) => answers),
      cost: ourRun.cost,
      browser,
    }),
  };
}

type Run = { name: string; answers: EngineAnswers; cost: Cost; index: string };

async function run(
  engine: SearchEngine,
  corpus: Corpus,
  asked: Workload,
  queries: Record<keyof EngineAnswers, readonly JudgedQuery[]> = { tuning: [], heldOut: [], later: [], rounds: [] },
): Promise<Run> {
  const { built, buildMs } = await timeBuild(engine, corpus);
  try {
    return {
      name: engine.name,
      answers: {
        tuning: await answer(built, queries.tuning),
        heldOut: await answer(built, queries.heldOut),
        later: await answer(built, queries.later),
        rounds: await answer(built, queries.rounds),
      },
      cost: { buildMs, ...(await measureCost(built, asked)) },
      index: Buffer.concat(built.files).toString(),
    };
  } finally {
    await built.close();
  }
}

async function answer(built: BuiltEngine, queries: readonly JudgedQuery[]): Promise<Answered[]> {
  const engine = await built.load();
  return inTurn(queries, async (query) => ({ query, found: await engine.search(query.q) }));
}

/** One after the other, so that no time is taken while something else runs. */
async function inTurn<Item, Result>(
  items: readonly Item[],
  measure: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await measure(item));
  return results;
}
