import type { Cluster } from "node:cluster";
import { EventEmitter, once } from "node:events";
import { Agent, createServer, get } from "node:http";
import { expect, it } from "vitest";
import { lettingGo, shareConnections, surplus } from "@/server/share-connections";

it("takes what is above a share for too much only where it is clearly so", () => {
  const of = (...counts: number[]) => surplus(new Map(counts.map((count, id) => [id, count])), 0);
  expect(of(38, 12)).toBe(13);
  expect(of(29, 21)).toBe(4);
  expect(of(28, 22)).toBe(0);
  expect(of(12, 38)).toBe(0);
  expect(of(6, 0)).toBe(0);
  expect(of(7, 0)).toBe(3);
  expect(of(5400, 4600)).toBe(0);
  expect(of(50, 0, 0, 0)).toBe(37);
  expect(of(0)).toBe(0);
});

it("tells the process that has too many, and counts it as done until it tells again", () => {
  const told: [number, number][] = [];
  const worker = (id: number) => ({
    id,
    isConnected: () => true,
    send: ({ letGo }: { letGo: number }) => told.push([id, letGo]) > 0,
  });
  const workers: Record<number, ReturnType<typeof worker>> = { 1: worker(1), 2: worker(2) };
  const cluster = Object.assign(new EventEmitter(), { workers });
  shareConnections(cluster as unknown as Cluster);
  const says = (event: string, id: number, ...more: unknown[]) => {
    told.length = 0;
    cluster.emit(event, workers[id] ?? { id }, ...more);
    return [...told];
  };
  says("listening", 1);
  says("listening", 2);
  expect(says("message", 1, { open: 4 })).toEqual([[1, 0]]);
  expect(says("message", 2, { open: 30 })).toEqual([[2, 13]]);
  expect(says("message", 1, { open: 14 })).toEqual([[1, 0]]);
  expect(says("message", 2, { open: 24 })).toEqual([[2, 5]]);
  // The other is told too when it is its count that had been told late.
  expect(says("message", 1, { open: 8 })).toEqual([
    [1, 0],
    [2, 5],
  ]);
  // Others' messages and those of a process that is not known are passed over.
  expect(says("message", 1, "annet")).toEqual([]);
  expect(says("message", 7, { open: 90 })).toEqual([]);
  // A process that dies and is replaced begins with none.
  cluster.emit("exit", workers[1]);
  delete workers[1];
  workers[3] = worker(3);
  expect(says("listening", 3)).toEqual([
    [2, 7],
    [3, 0],
  ]);
});

it("a client that keeps its connection loses nothing when it is let go of", async () => {
  const channel = Object.assign(new EventEmitter(), {
    connected: true,
    reports: [] as unknown[],
    send(report: unknown) {
      channel.reports.push(report);
      return true;
    },
  });
  const server = createServer();
  const letsGo = lettingGo(server, channel as unknown as NodeJS.Process);
  server.on("request", (_, response) => {
    if (letsGo()) response.setHeader("Connection", "close");
    response.end("svar");
  });
  server.listen(0);
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const ask = () =>
    new Promise<string | undefined>((done, failed) => {
      get({ port, agent }, (response) => response.resume().on("end", () => done(response.headers.connection))).on(
        "error",
        failed,
      );
    });
  const askMany = () => Promise.all(Array.from({ length: 200 }, ask));
  try {
    expect(new Set(await askMany())).toEqual(new Set(["keep-alive"]));
    await expect.poll(() => channel.reports.at(-1)).toEqual({ open: 8 });
    channel.emit("message", { act: "noe annet" });
    channel.emit("message", { letGo: 5 });
    expect((await askMany()).filter((said) => said === "close")).toHaveLength(5);
    channel.emit("message", { letGo: 3 });
    channel.emit("message", { letGo: 0 });
    expect(new Set(await askMany())).toEqual(new Set(["keep-alive"]));
    agent.destroy();
    await expect.poll(() => channel.reports.at(-1)).toEqual({ open: 0 });
  } finally {
    agent.destroy();
    server.close();
  }
});
