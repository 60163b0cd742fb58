import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, readlinkSync } from "node:fs";
import { Agent, get } from "node:http";
import { expect, test } from "@playwright/test";
import { childrenOf } from "../bench/delivery/own-server";
import { RawConnection, requestFor } from "../bench/delivery/raw-connection";

test.skip(Boolean(process.env.NEXT_START), "Next's own server stops in its own way");

const port = Number(process.env.E2E_PORT ?? "3210") + 1000;

/** Another server beside the one under test, with what it says. */
async function start(workers: number): Promise<{ child: ChildProcess; said: () => string }> {
  const env = { ...process.env, PORT: String(port), WORKERS: String(workers) };
  const child = spawn("node", [".next/standalone/serve.mjs"], { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => (said += String(data)));
  await expect.poll(() => said, { timeout: 20_000 }).toContain("Serving on");
  return { child, said: () => said };
}

const agent = new Agent({ keepAlive: true, maxSockets: 20 });

const statusOf = (path: string) =>
  new Promise<number>((done, failed) => {
    get({ port, path, agent }, (response) => response.resume().on("end", () => done(response.statusCode ?? 0))).on(
      "error",
      failed,
    );
  });

/** Not when it exits: what it said last may still be on its way. */
const ended = (child: ChildProcess) => new Promise<number | null>((done) => child.on("close", (code) => done(code)));

test.describe("a server of its own", () => {
  test.describe.configure({ mode: "serial" });

  for (const workers of [1, 2]) {
    test(`answers what it has begun and then stops, with ${workers} processes`, async () => {
      const { child, said } = await start(workers);
      const open = Array.from({ length: 20 }, () => statusOf("/sok?q=hemmelig"));
      await expect(statusOf("/helse")).resolves.toBe(200);
      const exit = ended(child);
      child.kill("SIGTERM");
      expect(await Promise.all(open)).toEqual(Array.from({ length: 20 }, () => 200));
      expect(await exit).toBe(0);
      // No word of what was asked.
      expect(said()).not.toMatch(/hemmelig|sok/);
      await expect(statusOf("/helse")).rejects.toThrow();
    });
  }

  test("stops although requests go on coming", async () => {
    const { child } = await start(2);
    let running = true;
    const exit = ended(child).finally(() => {
      running = false;
    });
    child.kill("SIGTERM");
    const statuses = new Set<number>();
    while (running) {
      for (const path of ["/helse", "/akutt"]) statuses.add(await statusOf(path).catch(() => 0));
      await new Promise((done) => setTimeout(done, 100));
    }
    expect(await exit).toBe(0);
    expect(statuses).toContain(503);
  });

  test("answers again after a process was killed", async () => {
    const { child, said } = await start(2);
    const exit = ended(child);
    const children = childrenOf(child.pid ?? 0);
    expect(children).toHaveLength(2);
    process.kill(children[0] ?? 0, "SIGKILL");
    await expect.poll(() => said()).toContain("starting another");
    await expect.poll(() => statusOf("/akutt").catch(() => 0)).toBe(200);
    child.kill("SIGTERM");
    expect(await exit).toBe(0);
  });

  test("the process that takes the place of another gets its share of the connections, and no request is lost", async () => {
    test.skip(!existsSync("/proc/self/fd"), "only Linux tells what a process has open");
    const { child } = await start(2);
    const exit = ended(child);
    const [killed = 0, left = 0] = childrenOf(child.pid ?? 0);
    process.kill(killed, "SIGKILL");
    await expect.poll(() => childrenOf(child.pid ?? 0).filter((one) => one !== killed)).toHaveLength(2);
    let asking = true;
    const request = requestFor(port, "/akutt");
    const outcomes: boolean[] = [];
    const clients = Array.from({ length: 40 }, async () => {
      const connection = new RawConnection(port);
      while (asking) {
        outcomes.push(await new Promise((done) => connection.ask(request, done)));
        await new Promise((done) => setTimeout(done, 10));
      }
      connection.close();
    });
    const isSocket = (path: string) => {
      try {
        return readlinkSync(path).startsWith("socket:");
      } catch {
        return false; // closed since the folder was read
      }
    };
    const connectionsOf = (pid: number) =>
      readdirSync(`/proc/${pid}/fd`).filter((one) => isSocket(`/proc/${pid}/fd/${one}`)).length;
    const unlike = () => {
      const [first = 0, second = 0] = childrenOf(child.pid ?? 0).map(connectionsOf);
      return Math.abs(first - second);
    };
    await expect.poll(() => connectionsOf(left)).toBeGreaterThan(20);
    await expect.poll(unlike, { timeout: 20_000 }).toBeLessThan(10);
    asking = false;
    await Promise.all(clients);
    expect(outcomes.length).toBeGreaterThan(100);
    expect(outcomes.filter((isWhole) => !isWhole)).toEqual([]);
    child.kill("SIGTERM");
    expect(await exit).toBe(0);
  });
});
