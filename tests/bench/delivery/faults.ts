import { childrenOf, type OwnServer, startOwnServer } from "./own-server";
import { RawConnection, requestFor } from "./raw-connection";

const connections = 50;
/** Whoever was refused asks again after so many milliseconds, as a reader would. */
const pause = 20;
/** For how long it is asked before and after, in milliseconds. */
const before = 2_000;
const after = 5_000;
/** Until all are up again, at most. */
const patience = 60_000;

type Found = { lines: string[]; broken: string[] };

/**
 * What readers notice of `kill -9` while 50 connections ask for answers: how many requests fail, and for how long nobody is answered.
 * First one process of the server, then all of it, started again at once.
 */
export async function benchFaults(port: number, pathOf: (index: number) => string): Promise<Found> {
  const lines: string[] = [];
  const broken: string[] = [];
  let own: OwnServer = await startOwnServer(port);
  const report = (what: string, { failed, asked, gap, failedLate }: Outcome, said: string) => {
    lines.push(`  ${what}: ${failed} of ${asked} requests failed, nobody answered for ${gap} ms at most; ${said}`);
    if (failedLate > 0) broken.push(`${what}: ${failedLate} requests failed after all was up again`);
  };
  try {
    const [first] = childrenOf(own.pid);
    if (first === undefined) lines.push("  killed: nothing, for the server is one process");
    else {
      const asking = keepAsking(port, pathOf);
      await wait(before);
      const processes = childrenOf(own.pid).length;
      const killed = performance.now();
      process.kill(first, "SIGKILL");
      const all = await until(() => childrenOf(own.pid).filter((one) => one !== first).length === processes);
      const back = Math.round(performance.now() - killed);
      await wait(after);
      report("one process killed", await asking.stop(killed), `another in its place after ${back} ms`);
      if (!all) broken.push("one process killed: no other took its place");
      const failed = asking.failedSince(killed);
      if (failed > connections) broken.push(`one process killed: ${failed} requests failed, at most ${connections}`);
    }
    const asking = keepAsking(port, pathOf);
    await wait(before);
    const killed = performance.now();
    await own.kill();
    own = await startOwnServer(port);
    await wait(after);
    const outcome = await asking.stop(killed);
    report("all killed and started again", outcome, `answers again after ${outcome.again} ms`);
  } finally {
    await own.stop();
  }
  return { lines, broken };
}

type Outcome = { asked: number; failed: number; gap: number; again: number; failedLate: number };

/** Asks on all connections until told to stop. */
function keepAsking(port: number, pathOf: (index: number) => string) {
  const outcomes: { asked: number; at: number; isWhole: boolean }[] = [];
  let going = true;
  const loops = Array.from({ length: connections }, async (_, index) => {
    const connection = new RawConnection(port);
    for (let turn = index; going; turn += connections) {
      const asked = performance.now();
      const request = requestFor(port, pathOf(turn));
      const isWhole = await new Promise<boolean>((done) => connection.ask(request, done));
      outcomes.push({ asked, at: performance.now(), isWhole });
      if (!isWhole) await wait(pause);
    }
    connection.close();
  });
  return {
    failedSince: (start: number) => outcomes.filter(({ at, isWhole }) => at >= start && !isWhole).length,
    /** @returns what happened from a time on: `gap` and `again` in milliseconds, `failedLate` of those asked in the last second */
    stop: async (start: number): Promise<Outcome> => {
      going = false;
      const late = performance.now() - 1_000;
      await Promise.all(loops);
      const since = outcomes.filter(({ at }) => at >= start);
      const whole = [start, ...since.filter(({ isWhole }) => isWhole).map(({ at }) => at)];
      const gaps = whole.slice(1).map((at, index) => at - (whole[index] ?? at));
      const failed = since.filter(({ isWhole }) => !isWhole);
      // What was sent before the kill may still arrive: it answers again after the longest gap.
      const longest = gaps.indexOf(Math.max(...gaps));
      return {
        asked: since.length,
        failed: failed.length,
        gap: Math.round(Math.max(0, ...gaps)),
        again: Math.round((whole[longest + 1] ?? start) - start),
        failedLate: failed.filter(({ asked }) => asked > late).length,
      };
    },
  };
}

async function until(isSo: () => boolean): Promise<boolean> {
  for (const start = performance.now(); performance.now() - start < patience; await wait(pause))
    if (isSo()) return true;
  return false;
}

const wait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));
