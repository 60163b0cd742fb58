import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

/** What kind of thing a worker types. */
export const queryKinds = [
  "term",
  "boyning",
  "sammensatt",
  "skrivefeil",
  "forkortelse",
  "sporsmal",
  "telefon",
  "lov",
  "navn",
  "verktoy",
  "hendelse",
] as const;

export type QueryKind = (typeof queryKinds)[number];

/** Addresses as hits have them. */
const address = z.string().regex(/^\/\S+$/);

const judgedQuery = z.strictObject({
  q: z.string().min(1),
  kind: z.enum(queryKinds),
  /** Each answers the query fully and may come first. None: a number nobody here has, so that no contact may be found. */
  best: z.array(address),
  /** May stand among the first three. */
  good: z.array(address),
});

export type JudgedQuery = z.infer<typeof judgedQuery>;

/** Queries to tune on (queries.yaml), and those that are only run: held-out.yaml, later.yaml with the hard kinds alone, and rounds.yaml. */
export const querySets = ["tuning", "heldOut", "later", "rounds"] as const;

export type QuerySet = (typeof querySets)[number];

const files: Record<QuerySet, string> = {
  tuning: "queries.yaml",
  heldOut: "held-out.yaml",
  later: "later.yaml",
  rounds: "rounds.yaml",
};

/** Reads a set of judged queries; throws `ZodError` with the place of what is wrong. */
export function readQueries(set: QuerySet): JudgedQuery[] {
  return z.array(judgedQuery).parse(parse(readFileSync(join(import.meta.dirname, files[set]), "utf8")));
}

/** Addresses that queries are judged by and no document has: «query: /address». */
export function unknownAddresses(queries: readonly JudgedQuery[], documents: readonly { url: string }[]): string[] {
  const known = new Set(documents.map(({ url }) => url));
  return queries.flatMap(({ q, best, good }) =>
    [...best, ...good].filter((url) => !known.has(url)).map((url) => `«${q}»: ${url}`),
  );
}
