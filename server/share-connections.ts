import type { Cluster } from "node:cluster";
import type { Server } from "node:http";

/** What a process tells of itself, and what it is told. */
type Report = { open: number };
type Order = { letGo: number };

/** How often a process tells, at most, in milliseconds. */
const pause = 200;

/** A process may hold so much more than its share: an eighth, and with few connections these. */
const mostBeyond = 1 / 8;
const fewest = 3;

/**
 * Keeps the connections evenly shared among the processes. A client that keeps its connection stays with the process that has taken
 * it: fifty came to be 12 and 38, and when a process is replaced the other holds all.
 */
export function shareConnections(cluster: Cluster): void {
  const counts = new Map<number, number>();
  const tell = (id: number, letGo: number) => {
    // Until it tells again it is taken to have done so, or what is told of another would have it let go of more.
    counts.set(id, (counts.get(id) ?? 0) - letGo);
    const worker = cluster.workers?.[id];
    const order: Order = { letGo };
    // One that is gone by now needs to be told nothing.
    if (worker?.isConnected()) worker.send(order, () => {});
  };
  const shareAnew = (reporter: number) => {
    for (const id of counts.keys()) {
      const letGo = surplus(counts, id);
      // What it was told before may be too much by now.
      if (letGo > 0 || id === reporter) tell(id, letGo);
    }
  };
  cluster.on("listening", ({ id }) => {
    counts.set(id, 0);
    shareAnew(id);
  });
  cluster.on("exit", ({ id }) => counts.delete(id));
  cluster.on("message", ({ id }, message: unknown) => {
    if (!isReport(message) || !counts.has(id)) return;
    counts.set(id, message.open);
    shareAnew(id);
  });
}

/** How many connections a process is to let go of: what it has above its share, where that is much. */
export function surplus(counts: ReadonlyMap<number, number>, id: number): number {
  const share = [...counts.values()].reduce((sum, count) => sum + count, 0) / counts.size;
  const beyond = (counts.get(id) ?? 0) - share;
  return beyond > Math.max(fewest, share * mostBeyond) ? Math.floor(beyond) : 0;
}

/**
 * Tells how many connections the server has, and lets go of as many as it is told to: the answer to a request says that the
 * connection is closed after it, so the client loses nothing and comes again, to whoever takes it.
 *
 * @param channel to the process that looks after the others; the process itself
 * @returns whether the connection of the next answer is to be closed
 */
export function lettingGo(
  server: Server,
  channel: Pick<NodeJS.Process, "connected" | "send" | "on"> = process,
): () => boolean {
  let open = 0;
  let hasChanged = false;
  let left = 0;
  server.on("connection", (socket) => {
    open++;
    hasChanged = true;
    socket.once("close", () => {
      open--;
      hasChanged = true;
    });
  });
  channel.on("message", (message: unknown) => {
    if (isOrder(message)) left = message.letGo;
  });
  setInterval(() => {
    if (!hasChanged || !channel.connected) return;
    hasChanged = false;
    const report: Report = { open };
    channel.send?.(report);
  }, pause).unref();
  return () => left > 0 && left-- > 0;
}

const isReport = (message: unknown): message is Report =>
  typeof message === "object" && message !== null && "open" in message && typeof message.open === "number";

const isOrder = (message: unknown): message is Order =>
  typeof message === "object" && message !== null && "letGo" in message && typeof message.letGo === "number";
