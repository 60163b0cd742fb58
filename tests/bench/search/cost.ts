import { brotliCompressSync, constants } from "node:zlib";
import { median, percentile } from "../statistics";
import type { Corpus } from "./corpus";
import type { BuiltEngine, LoadedEngine, SearchEngine } from "./engines/engine";

/** Milliseconds; of several rounds the middle one. */
export type Latency = { p50: number; p99: number };

export type Cost = { buildMs: number; loadMs: number; rawBytes: number; brotliBytes: number; latency: Latency };

/** What is asked to take the time of it. */
export type Workload = { queries: readonly string[]; rounds: number };

/** Builds an engine over the corpus, and takes the time. */
export async function timeBuild(
  engine: SearchEngine,
  corpus: Corpus,
): Promise<{ built: BuiltEngine; buildMs: number }> {
  const start = performance.now();
  const built = await engine.build(corpus);
  return { built, buildMs: performance.now() - start };
}

/**
 * What a built engine costs its reader. Each round loads it anew, so that what it remembers of earlier queries does not help,
 * and asks each query once; a query's time is the median of its rounds. One more round goes first, so that the code is compiled.
 */
export async function measureCost(built: BuiltEngine, { queries, rounds }: Workload): Promise<Omit<Cost, "buildMs">> {
  const loads: number[] = [];
  const times: number[][] = [];
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now();
    const loaded = await built.load();
    loads.push(performance.now() - start);
    times.push(await timeQueries(loaded, queries));
  }
  const rawBytes = built.files.reduce((sum, file) => sum + file.length, 0);
  return {
    loadMs: median(loads.slice(1)),
    rawBytes,
    brotliBytes: built.isCompressed ? rawBytes : brotliSize(built.files),
    latency: latencyOf(times.slice(1)),
  };
}

/** @param times Milliseconds by round and query. */
export function latencyOf(times: readonly (readonly number[])[]): Latency {
  const byQuery = (times[0] ?? []).map((_, query) => median(times.map((round) => round[query] ?? Number.NaN)));
  return { p50: median(byQuery), p99: percentile(byQuery, 99) };
}

async function timeQueries(engine: LoadedEngine, queries: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) {
    const start = performance.now();
    await engine.search(query);
    times.push(performance.now() - start);
  }
  return times;
}

/** The best that brotli can do for a file of ordinary size; above 4 MB its quality 5, which takes a second and not a minute. */
const brotliSize = (files: readonly Uint8Array[]) =>
  files
    .map((file) =>
      brotliCompressSync(file, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: file.length > 4_000_000 ? 5 : 11,
          [constants.BROTLI_PARAM_SIZE_HINT]: file.length,
        },
      }),
    )
    .reduce((sum, { length }) => sum + length, 0);
