/**
 * Serves what `npm run build` made: one process for each core, and one that looks after them.
 * PORT (3000), HOST (all addresses), WORKERS (one for each core).
 */
import cluster from "node:cluster";
import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { brokenBuild } from "./broken-build";
import { serve } from "./serve";
import { shareConnections } from "./share-connections";

const self = fileURLToPath(import.meta.url);
const port = Number(process.env.PORT || 3000);
const workers = Number(process.env.WORKERS || availableParallelism());

/**
 * How the processes collect what they have used. Every core has a process of its own, so threads that help one take the core from
 * another; and with more room most of what an answer needed is gone when it is looked through.
 */
const collecting = ["--no-parallel-scavenge", "--max-semi-space-size=64"];

if (cluster.isPrimary && workers > 1) lookAfter(workers);
else serveHere();

function serveHere(): void {
  const { server, stop } = startOrSay();
  server.on("error", (error) => {
    console.error(error.message);
    process.exit(1);
  });
  if (!cluster.isWorker) server.on("listening", () => console.warn(`Serving on http://localhost:${port}`));
  onSignal(() => stop().then(() => process.exit(0)));
}

/** Everything is read now: a build that is not whole never begins to serve. */
function startOrSay(): ReturnType<typeof serve> {
  try {
    return serve(dirname(self), { port, host: process.env.HOST || undefined });
  } catch (error) {
    console.error(brokenBuild(error).message);
    process.exit(1);
  }
}

function lookAfter(count: number): void {
  cluster.setupPrimary({ exec: self, execArgv: [...process.execArgv, ...collecting] });
  let stopping = false;
  let listening = 0;
  shareConnections(cluster);
  for (let index = 0; index < count; index++) cluster.fork();
  // A connection that is handed to one that has just died is lost; without this the fault would end all of them.
  cluster.on("fork", (worker) => worker.on("error", (error) => console.error(error.message)));
  cluster.on("listening", () => {
    listening++;
    if (listening === count) console.warn(`Serving on http://localhost:${port} with ${count} processes`);
  });
  cluster.on("exit", (worker, code) => {
    if (stopping) {
      if (Object.keys(cluster.workers ?? {}).length === 0) process.exit(0);
      return;
    }
    // Where none has come up, the next would not either: the port is taken, or the build is broken.
    if (listening === 0) process.exit(code || 1);
    console.error(`Process ${worker.process.pid} ended with ${code}; starting another.`);
    cluster.fork();
  });
  onSignal(() => {
    stopping = true;
    for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill("SIGTERM");
  });
}

function onSignal(stop: () => void): void {
  let told = false;
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.on(signal, () => {
      if (!told) stop();
      told = true;
    });
}
