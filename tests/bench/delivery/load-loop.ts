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
  const ask = (path: string) =>
    new Promise<void>((done) => {
      const start = performance.now();
      const end = (status: number | undefined) => {
        times.push(performance.now() - start);
        if (status !== 200) failed++;
        done();
      };
      get({ port, path, agent, headers: { "Accept-Encoding": "br, gzip" } }, (response) => {
        // Also when the connection breaks in the middle, which is told by no error.
        response.resume().on("close", () => end(response.complete ? response.statusCode : undefined));
      }).on("error", () => end(undefined));
    });
  const connection = async () => {
    while (next < requests) await ask(pathOf(next++));
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: connections }, connection));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  return { perSecond: requests / seconds, p50: percentile(times, 50), p99: percentile(times, 99), failed };
}
