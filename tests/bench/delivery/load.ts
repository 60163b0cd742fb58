import { loadavg } from "node:os";
import fc from "fast-check";
import { formatSituation, parseSituation } from "@/lib/rules";
import { isNginxInstalled, startNginx } from "../../nginx";
import { anyAnswers } from "../../unit/rules/any-answers";
import { benchFaults } from "./faults";
import { type Load, load } from "./load-loop";
import { processorTime, startOwnServer, untilQuiet } from "./own-server";

/** What is promised of answers, at 50 connections on two cores. */
const mostP99 = 100;
/** Static pages against nginx over the same files. */
const leastShare = 0.8;
/** How much a server may grow in the second half of all that is asked of it, when it has warmed up in the first. */
const mostGrowth = 1.2;

const connections = 50;
/** Speed is measured over no more than this; the rest of what is asked for tells how memory grows. */
const mostMeasured = 20_000;
const ports = { own: 3391, nginx: 3392, faults: 3393 };
const chapter = "/handbok/menneskehandel";
const queries = [
  "asyl",
  "fastlege",
  "22331160",
  "menneskehandel",
  "nødhjelp",
  "politi",
  "skole barn",
  "§ 4",
  "mottakk",
];

type Result = { lines: string[]; broken: string[] };

/** Figures of the server under load, and what was broken of what is promised. */
export async function benchLoad({ requests }: { requests: number }): Promise<Result> {
  const lines = [`Load on loopback: ${connections} connections, the loop on the same machine; ${machine()}`];
  const broken: string[] = [];
  const own = await startOwnServer(ports.own);
  const nginx = isNginxInstalled() ? await startNginx(ports.nginx, ports.own) : undefined;
  try {
    await untilQuiet(own.pid);
    const situations = randomSituations(500);
    const situation = (index: number) => situations[index % situations.length] ?? "";
    const query = (index: number) => encodeURIComponent(queries[index % queries.length] ?? "");
    const measure = async (name: string, pathOf: (index: number) => string, share: number, server = own) => {
      const settings = { connections, requests: Math.round(Math.min(requests, mostMeasured) * share) };
      await load(server.port, pathOf, { connections, requests: settings.requests / 10 }); // so that the code is compiled
      const before = processorTime(server.pid);
      const found = await load(server.port, pathOf, settings);
      const each = (processorTime(server.pid) - before) / settings.requests;
      lines.push(
        `  ${report(name, found)}; ${each.toFixed(2)} ms of processor each, ${found.asking.toFixed(2)} for asking, ${own.memoryMb()} MB`,
      );
      if (found.failed > 0) broken.push(`${name}: ${found.failed} of ${settings.requests} requests failed`);
      return found;
    };
    const start = own.memoryMb();
    const ours = await measure(chapter, () => chapter, 1);
    const front = nginx && { ...own, port: ports.nginx, pid: nginx.pid };
    if (front) {
      const theirs = await measure("  the same from nginx", () => chapter, 1, front);
      const share = ours.perSecond / theirs.perSecond;
      lines.push(`    ours is ${share.toFixed(2)} of nginx`);
      if (share < leastShare) broken.push(`static pages: ${share.toFixed(2)} of nginx, at least ${leastShare}`);
    } else
      lines.push("  nginx is not installed, so there is nothing to hold static pages against (apt-get install nginx)");
    const answerOf = (index: number) => `/veiviser/svar?${situation(index)}`;
    // More of these: the first requests, which wait for their connections, are to be no more than half of the slowest hundredth.
    const answers = await measure("/veiviser/svar, varied answers", answerOf, 0.5);
    if (answers.p99 > mostP99) broken.push(`/veiviser/svar: p99 ${Math.round(answers.p99)} ms, at most ${mostP99}`);
    if (front) await measure("  the same through nginx", answerOf, 0.2, front);
    await measure("/api/rettigheter, varied answers", (index) => `/api/rettigheter?${situation(index)}`, 0.2);
    await measure("/api/sok", (index) => `/api/sok?q=${query(index)}`, 0.2);
    await measure("/sok", (index) => `/sok?q=${query(index)}`, 0.1);
    lines.push(`  memory: ${start} MB at the start; ${machine()}`);
    await benchMemory(own, requests, answerOf, { lines, broken });
  } finally {
    await nginx?.stop();
    await own.stop();
  }
  const situations = randomSituations(500);
  const faults = await benchFaults(ports.faults, (index) => `/veiviser/svar?${situations[index % situations.length]}`);
  lines.push("Killed (kill -9) under load", ...faults.lines);
  broken.push(...faults.broken);
  return { lines, broken };
}

/** Memory over many requests: a chapter, an answer and a search in turn. */
async function benchMemory(
  own: { port: number; memoryMb: () => number },
  requests: number,
  answerOf: (index: number) => string,
  { lines, broken }: Result,
): Promise<void> {
  const paths = [() => chapter, answerOf, () => "/api/sok?q=asyl", (index: number) => answerOf(index + 7)];
  const pathOf = (index: number) => (paths[index % paths.length] ?? answerOf)(index);
  const parts = 10;
  const curve: number[] = [];
  const start = performance.now();
  for (let part = 0; part < parts; part++) {
    const { failed } = await load(own.port, pathOf, { connections, requests: Math.round(requests / parts) });
    if (failed > 0) broken.push(`memory: ${failed} requests failed`);
    curve.push(own.memoryMb());
    // At once: many requests take minutes.
    const seconds = Math.round((performance.now() - start) / 1000);
    console.log(
      `  memory: ${curve.at(-1)} MB after part ${part + 1} of ${parts} of ${requests} requests, ${seconds} s`,
    );
  }
  lines.push(`  memory after each tenth of ${requests} requests more, in MB: ${curve.join(", ")}`);
  const [half = 0, end = 0] = [Math.max(...curve.slice(0, parts / 2)), curve.at(-1)];
  if (end > half * mostGrowth) broken.push(`memory: ${half} MB after half of the requests, ${end} MB after all`);
}

/** What else the machine was doing. */
const machine = () => `load of the machine ${loadavg()[0]?.toFixed(1)}`;

function randomSituations(count: number): string[] {
  return fc.sample(anyAnswers, { numRuns: count, seed: 20261122 }).flatMap((answers) => {
    const parsed = parseSituation(answers);
    return "error" in parsed ? [] : [formatSituation(parsed.situation)];
  });
}

const report = (name: string, { perSecond, p50, p99, slowestFirst }: Load) =>
  `${name}: ${Math.round(perSecond)} a second, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, of the first ${connections} the slowest ${Math.round(slowestFirst)} ms`;
