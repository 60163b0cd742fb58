import type { JudgedQuery, QueryKind } from "./queries";

/** A query and the addresses an engine found for it, best first, at most ten. */
export type Answered = { query: JudgedQuery; found: readonly string[] };

/** How well an engine did on some queries. Shares are from 0 to 1. */
export type Quality = {
  queries: number;
  /** Share whose first hit is one of the best. */
  first: number;
  /** Share with a best or good one among the first three. */
  firstThree: number;
  /** Mean of 1 / the rank of the first best hit, counting 0 when the first ten have none. */
  reciprocalRank: number;
};

export const isFirstRight = ({ query, found }: Answered) => query.best.includes(found[0] ?? "");

export const isAmongFirstThree = ({ query, found }: Answered) =>
  found.slice(0, 3).some((url) => query.best.includes(url) || query.good.includes(url));

const reciprocalRank = ({ query, found }: Answered) => {
  const at = found.findIndex((url) => query.best.includes(url));
  return at < 0 ? 0 : 1 / (at + 1);
};

/** Queries without an answer (`best: []`) are left out: for them see `falseNumbers`. */
export function measureQuality(answers: readonly Answered[]): Quality {
  const judged = answers.filter(({ query }) => query.best.length > 0);
  const mean = (score: (answered: Answered) => number) =>
    judged.reduce((sum, answered) => sum + score(answered), 0) / judged.length;
  return {
    queries: judged.length,
    first: mean((answered) => Number(isFirstRight(answered))),
    firstThree: mean((answered) => Number(isAmongFirstThree(answered))),
    reciprocalRank: mean(reciprocalRank),
  };
}

export const ofKind = (answers: readonly Answered[], kind: QueryKind) =>
  answers.filter(({ query }) => query.kind === kind);

/** Queries that are a telephone number and nothing else, and that found a contact with another number. */
export const falseNumbers = (answers: readonly Answered[]) =>
  answers.filter(
    ({ query, found }) =>
      query.kind === "telefon" &&
      /^[\d\s+]+$/.test(query.q) &&
      found.some((url) => url.startsWith("/kontakt#") && !query.best.includes(url)),
  );
