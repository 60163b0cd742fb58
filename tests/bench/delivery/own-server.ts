import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { get } from "node:http";

const script = ".next/standalone/serve.mjs";

/** The built server on a port of its own, and how much memory it takes. */
export type OwnServer = { port: number; memoryMb: () => number; stop: () => Promise<void> };

/** Starts what `npm run build` made. Ends the process with what to do when there is no build. */
export async function startOwnServer(port: number): Promise<OwnServer> {
  if (!existsSync(script)) {
    console.error("There is no build to measure. Run «npm run build» first.");
    process.exit(1);
  }
  const child = spawn("node", [script], { env: { ...process.env, PORT: String(port) }, stdio: "ignore" });
  await untilItAnswers(port, child);
  const stop = () =>
    new Promise<void>((done) => {
      child.once("exit", () => done());
      child.kill("SIGTERM");
    });
  return { port, memoryMb: () => residentMb(child.pid ?? 0), stop };
}

export async function untilItAnswers(port: number, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (child.exitCode !== null) throw new Error(`The server on port ${port} ended with ${child.exitCode}.`);
    const answered = await new Promise((done) => {
      get({ port, path: "/" }, (response) => done(response.resume())).on("error", () => done(undefined));
    });
    if (answered) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`The server on port ${port} does not answer.`);
}

/** Resident memory of a process and its children, where Linux tells it. */
function residentMb(pid: number): number {
  const children = execFileSync("sh", ["-c", `ps -o pid= --ppid ${pid} || true`], { encoding: "utf8" })
    .split(/\s+/)
    .filter(Boolean);
  const kilobytes = [String(pid), ...children].map((one) => {
    const status = existsSync(`/proc/${one}/status`) ? readFileSync(`/proc/${one}/status`, "utf8") : "";
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0);
  });
  return Math.round(kilobytes.reduce((sum, one) => sum + one, 0) / 1024);
}
