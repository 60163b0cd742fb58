import type { Source } from "./schema";

/** The sources that the handbook is written from: all but the official pages that emergency numbers alone rest on. */
export function mainSources(sources: readonly Source[]): (Source & { year: number })[] {
  return sources.flatMap(({ year, ...source }) => (source.page || year === null ? [] : [{ ...source, year }]));
}
