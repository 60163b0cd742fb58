import { percentile } from "../statistics";
import { RawConnection, requestFor } from "./raw-connection";

export type Load = {
  perSecond: number;
  p50: number;
  p99: number;
  /** The slowest of the first requests, which waited for their connection to be taken. They count in the others too. */
  slowestFirst: number;
  failed: number;
  /** The processor's time that asking took, for each request. */
  asking: number;
};

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
  const bytesOf = new Map<string, Buffer>();
  const all = Array.from({ length: requests }, (_, index) => {
    const path = pathOf(index);
    const bytes = bytesOf.get(path) ?? requestFor(port, path);
    bytesOf.set(path, bytes);
    return bytes;
  });
  const times = new Float64Array(requests);
  let failed = 0;
  let next = 0;
  const keepBusy = () =>
    new Promise<void>((done) => {
      const connection = new RawConnection(port);
      const ask = () => {
        const index = next++;
        const request = all[index];
        if (request === undefined) {
          connection.close();
          return done();
        }
        const start = performance.now();
        connection.ask(request, (isWhole) => {
          times[index] = performance.now() - start;
          if (!isWhole) failed++;
          ask();
        });
      };
      ask();
    });
  const used = process.cpuUsage();
  const start = performance.now();
  await Promise.all(Array.from({ length: connections }, keepBusy));
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(used);
  return {
    perSecond: requests / seconds,
    p50: percentile([...times], 50),
    p99: percentile([...times], 99),
    slowestFirst: Math.max(...times.subarray(0, connections)),
    failed,
    asking: (user + system) / 1000 / requests,
  };
}
