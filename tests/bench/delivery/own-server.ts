import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { get } from "node:http";

const script = ".next/standalone/serve.mjs";

/** The built server on a port of its own. */
export type OwnServer = {
  port: number;
  pid: number;
  memoryMb: () => number;
  stop: () => Promise<void>;
  kill: () => Promise<void>;
};

/** Starts what `npm run build` made, and waits until it answers. Ends the process with what to do when there is no build. */
export async function startOwnServer(port: number): Promise<OwnServer> {
  if (!existsSync(script)) {
    console.error("There is no build to measure. Run «npm run build» first.");
    process.exit(1);
  }
  const child = spawn("node", [script], { env: { ...process.env, PORT: String(port) }, stdio: "ignore" });
  await untilItAnswers(port, child);
  const pid = child.pid ?? 0;
  const end = (tell: () => void) =>
    new Promise<void>((done) => {
      if (child.exitCode !== null || child.signalCode !== null) return done();
      child.once("exit", () => done());
      tell();
    });
  const stop = () => end(() => child.kill("SIGTERM"));
  // The one that looks after the others first, or it would start new ones.
  const kill = () =>
    end(() => {
      for (const one of [pid, ...childrenOf(pid)]) process.kill(one, "SIGKILL");
    });
  return { port, pid, memoryMb: () => residentMb(pid), stop, kill };
}

export async function untilItAnswers(port: number, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (child.exitCode !== null) throw new Error(`The server on port ${port} ended with ${child.exitCode}.`);
    const answered = await new Promise((done) => {
      get({ port, path: "/", agent: false }, (response) => done(response.resume())).on("error", () => done(undefined));
    });
    if (answered) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`The server on port ${port} does not answer.`);
}

/** Waits until a server has done what it does on its own after it began to serve, so that it takes nothing from what is measured. */
export async function untilQuiet(pid: number): Promise<void> {
  const look = 500;
  const atRest = 50;
  for (let attempt = 0; attempt < 60; attempt++) {
    const before = processorTime(pid);
    await new Promise((done) => setTimeout(done, look));
    if (processorTime(pid) - before <= atRest) return;
  }
  throw new Error(`The server ${pid} does not come to rest.`);
}

/** The processes that a process has started. */
export function childrenOf(pid: number): number[] {
  const found = execFileSync("sh", ["-c", `ps -o pid= --ppid ${pid} || true`], { encoding: "utf8" });
  return found.split(/\s+/).filter(Boolean).map(Number);
}

/** Resident memory of a process and its children, where Linux tells it. */
function residentMb(pid: number): number {
  const kilobytes = [pid, ...childrenOf(pid)].map((one) =>
    Number(/VmRSS:\s+(\d+)/.exec(fileOfProcess(one, "status"))?.[1] ?? 0),
  );
  return Math.round(kilobytes.reduce((sum, one) => sum + one, 0) / 1024);
}

const millisecondsPerTick = 10;

/** The processor's time that a process and its children have taken, in milliseconds, where Linux tells it. */
export function processorTime(pid: number): number {
  return [pid, ...childrenOf(pid)].reduce((sum, one) => {
    // After the name in parentheses; user and system time are the 14th and 15th of all.
    const fields = fileOfProcess(one, "stat").split(") ")[1]?.split(" ") ?? [];
    return sum + (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * millisecondsPerTick;
  }, 0);
}

function fileOfProcess(pid: number, name: string): string {
  const path = `/proc/${pid}/${name}`;
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}
