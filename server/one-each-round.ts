/** Runs a job when its turn comes. */
export type InTurn = (job: () => void) => void;

/**
 * Runs jobs in the order they come, one in each round of the event loop. Between two of them the process takes in what has come
 * meanwhile: a process that makes fifty answers in a row takes in no new connection, and its first request waits for them all.
 */
export function oneEachRound(): InTurn {
  const waiting: (() => void)[] = [];
  const next = () => {
    const job = waiting.shift();
    if (waiting.length > 0) setImmediate(next);
    job?.();
  };
  return (job) => {
    waiting.push(job);
    if (waiting.length === 1) setImmediate(next);
  };
}
