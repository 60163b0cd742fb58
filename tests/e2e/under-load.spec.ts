import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { Agent, get } from "node:http";
import { expect, test } from "@playwright/test";

test.skip(Boolean(process.env.NEXT_START), "Next's own server stops in its own way");
test.describe.configure({ mode: "serial" });

const port = Number(process.env.E2E_PORT ?? "3210") + 1500;
const connections = 50;
const paths = [
  "/handbok/menneskehandel",
  "/veiviser/svar?status=ema&fase=soknad&alder=15&vis=svar",
  "/api/rettigheter?status=irregular",
  "/sok?q=mottak",
];

function start(): ChildProcess {
  const env = { ...process.env, PORT: String(port), WORKERS: "2" };
  return spawn("node", [".next/standalone/serve.mjs"], { env, stdio: "ignore" });
}

type Outcome = "whole" | "broken" | "refused";

/** What comes of one request. `broken`: an answer that began and did not end as it said it would, or with another status. */
function ask(path: string, agent: Agent): Promise<Outcome> {
  return new Promise((done) => {
    get({ port, path, agent }, (response) => {
      let bytes = 0;
      response.on("data", (chunk) => {
        bytes += chunk.length;
      });
      response.on("error", () => done("broken"));
      response.on("close", () => {
        const isWhole = response.complete && bytes === Number(response.headers["content-length"]);
        done(isWhole && response.statusCode === 200 ? "whole" : "broken");
      });
    }).on("error", () => done("refused"));
  });
}

/** Asks on all connections until told to stop. A connection that was closed is opened anew, as a reader's browser does. */
function keepAsking() {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const outcomes: Outcome[] = [];
  let going = true;
  const loops = Array.from({ length: connections }, async (_, index) => {
    for (let turn = index; going; turn++) {
      const outcome = await ask(paths[turn % paths.length] ?? "/", agent);
      outcomes.push(outcome);
      if (outcome === "refused") await new Promise((later) => setTimeout(later, 20));
    }
  });
  const count = (wanted: Outcome) => outcomes.filter((outcome) => outcome === wanted).length;
  return {
    count,
    stop: async () => {
      going = false;
      await Promise.all(loops);
      agent.destroy();
    },
  };
}

const ended = (child: ChildProcess) => new Promise<number | null>((done) => child.once("exit", done));
const childrenOf = ({ pid }: ChildProcess) =>
  execFileSync("ps", ["-o", "pid=", "--ppid", String(pid)], { encoding: "utf8" })
    .trim()
    .split(/\s+/)
    .map(Number);
const patient = { timeout: 30_000 };

test("one process killed under load: the other answers, and a new one takes its place", async () => {
  const server = start();
  const exit = ended(server);
  const load = keepAsking();
  await expect.poll(() => load.count("whole"), patient).toBeGreaterThan(200);
  const [first = 0, second] = childrenOf(server);
  process.kill(first, "SIGKILL");
  const before = load.count("whole");
  await expect.poll(() => load.count("whole"), patient).toBeGreaterThan(before + 500);
  await expect.poll(() => childrenOf(server).length, patient).toBe(2);
  expect(childrenOf(server)).toContain(second);
  await load.stop();
  // At most what that process had begun.
  expect(load.count("broken")).toBeLessThanOrEqual(connections);
  server.kill("SIGTERM");
  expect(await exit).toBe(0);
});

test("all processes killed under load: started again, the server answers as before", async () => {
  const server = start();
  const load = keepAsking();
  await expect.poll(() => load.count("whole"), patient).toBeGreaterThan(200);
  const exit = ended(server);
  const children = childrenOf(server);
  // The children first: they end by themselves when the one that looks after them is gone.
  for (const pid of children) process.kill(pid, "SIGKILL");
  server.kill("SIGKILL");
  await exit;
  const again = start();
  const since = load.count("whole");
  await expect.poll(() => load.count("whole"), patient).toBeGreaterThan(since + 500);
  const brokenByKill = load.count("broken");
  await expect.poll(() => load.count("whole"), patient).toBeGreaterThan(since + 1000);
  await load.stop();
  expect(load.count("broken")).toBe(brokenByKill);
  expect(brokenByKill).toBeLessThanOrEqual(connections);
  const exitAgain = ended(again);
  again.kill("SIGTERM");
  expect(await exitAgain).toBe(0);
});

test("told to stop under load, the server breaks no answer it has begun", async () => {
  const server = start();
  const load = keepAsking();
  await expect.poll(() => load.count("whole"), patient).toBeGreaterThan(200);
  const exit = ended(server);
  server.kill("SIGTERM");
  // A load balancer turns away when it is told; these readers never do.
  await new Promise((later) => setTimeout(later, 1500));
  await load.stop();
  expect(await exit).toBe(0);
  expect(load.count("broken")).toBe(0);
});
