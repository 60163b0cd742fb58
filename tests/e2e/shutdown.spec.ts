import { type ChildProcess, spawn } from "node:child_process";
import { Agent, get } from "node:http";
import { expect, test } from "@playwright/test";

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

const ended = (child: ChildProcess) => new Promise<number | null>((done) => child.on("exit", (code) => done(code)));

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
    await expect.poll(() => statusOf("/helse")).toBe(503);
    while (running) {
      await statusOf("/akutt").catch(() => 0);
      await new Promise((done) => setTimeout(done, 100));
    }
    expect(await exit).toBe(0);
  });

  test("answers again after a process was killed", async () => {
    const { child, said } = await start(2);
    const exit = ended(child);
    const { execFileSync } = await import("node:child_process");
    const children = execFileSync("ps", ["-o", "pid=", "--ppid", String(child.pid)], { encoding: "utf8" })
      .trim()
      .split(/\s+/);
    expect(children).toHaveLength(2);
    process.kill(Number(children[0]), "SIGKILL");
    await expect.poll(() => said()).toContain("starting another");
    await expect.poll(() => statusOf("/akutt").catch(() => 0)).toBe(200);
    child.kill("SIGTERM");
    expect(await exit).toBe(0);
  });
});
