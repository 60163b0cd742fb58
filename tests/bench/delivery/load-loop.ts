import { Agent, get } from "node:http";
import { percentile } from "../statistics";

export type Load = { perSecond: number; p50: number; p99: number; failed: number };

/**
 * Keeps a number of connections busy, each with one request at a time, and measures them.
 *
 * @param pathOf the address of the request with a number
 * @returns milliseconds, and how many requests did not end with 200
 */
export async function load(
  port: number,
  pathOf: (index: number) => string,
  { connections, requests }: { connections: number; requests: number },
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let failed = 0;
  let next = 0;
  const connection = async () => {
    while (next < requests) {
      const start = performance.now();
      const isWhole = await ask(port, pathOf(next++), agent);
      times.push(performance.now() - start);
      if (!isWhole) failed++;
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: connections }, connection));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  return { perSecond: requests / seconds, p50: percentile(times, 50), p99: percentile(times, 99), failed };
}

/** Then nobody waits any longer, in milliseconds. A connection that is handed to a process that dies just then is never answered. */
const patience = 20_000;

/** Asks once. False when the answer is not whole, or not 200, or does not come. */
export function ask(port: number, path: string, agent: Agent): Promise<boolean> {
  return new Promise((done) => {
    const headers = { "Accept-Encoding": "br, gzip" };
    const request = get({ port, path, agent, headers, timeout: patience }, (response) => {
      // Also when the connection breaks in the middle, which is told by no error.
      response.resume().on("close", () => done(response.complete && response.statusCode === 200));
    });
    request.on("timeout", () => request.destroy()).on("error", () => done(false));
  });
}
