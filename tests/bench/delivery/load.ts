import fc from "fast-check";
import { formatSituation, parseSituation } from "@/lib/rules";
import { anyAnswers } from "../../unit/rules/any-answers";
import { type Load, load } from "./load-loop";
import { startNginx } from "./nginx";
import { startOwnServer } from "./own-server";

/** What is promised of answers, at 50 connections on two cores. */
const mostP99 = 100;
/** Static pages against nginx over the same files. */
const leastShare = 0.8;

const ports = { own: 3391, nginx: 3392 };
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

/** Figures of the server under load, and what was broken of what is promised. */
export async function benchLoad({ requests }: { requests: number }): Promise<{ lines: string[]; broken: string[] }> {
  const lines = ["Load on loopback: 50 connections, the loop on the same machine"];
  const broken: string[] = [];
  const own = await startOwnServer(ports.own);
  try {
    const situations = randomSituations(500);
    const situation = (index: number) => situations[index % situations.length] ?? "";
    const query = (index: number) => encodeURIComponent(queries[index % queries.length] ?? "");
    const measure = async (name: string, pathOf: (index: number) => string, share: number) => {
      const settings = { connections: 50, requests: Math.round(requests * share) };
      await load(own.port, pathOf, { ...settings, requests: settings.requests / 10 }); // so that the code is compiled
      const found = await load(own.port, pathOf, settings);
      lines.push(`  ${report(name, found)}, ${own.memoryMb()} MB`);
      if (found.failed > 0) broken.push(`${name}: ${found.failed} of ${settings.requests} requests failed`);
      return found;
    };
    const before = own.memoryMb();
    const ours = await measure(chapter, () => chapter, 1);
    const nginx = await startNginx(ports.nginx);
    if (nginx) {
      const theirs = await load(ports.nginx, () => chapter, { connections: 50, requests });
      nginx.stop();
      const share = ours.perSecond / theirs.perSecond;
      lines.push(`  ${report(`the same from nginx`, theirs)}; ours is ${share.toFixed(2)} of it`);
      if (share < leastShare) broken.push(`static pages: ${share.toFixed(2)} of nginx, at least ${leastShare}`);
    } else
      lines.push("  nginx is not installed, so there is nothing to hold static pages against (apt-get install nginx)");
    const answers = await measure(
      "/veiviser/svar, varied answers",
      (index) => `/veiviser/svar?${situation(index)}`,
      0.2,
    );
    if (answers.p99 > mostP99) broken.push(`/veiviser/svar: p99 ${Math.round(answers.p99)} ms, at most ${mostP99}`);
    await measure("/api/rettigheter, varied answers", (index) => `/api/rettigheter?${situation(index)}`, 0.2);
    await measure("/api/sok", (index) => `/api/sok?q=${query(index)}`, 0.2);
    lines.push(`  memory: ${before} MB at the start, ${own.memoryMb()} MB after`);
  } finally {
    await own.stop();
  }
  return { lines, broken };
}

function randomSituations(count: number): string[] {
  return fc.sample(anyAnswers, { numRuns: count, seed: 20261122 }).flatMap((answers) => {
    const parsed = parseSituation(answers);
    return "error" in parsed ? [] : [formatSituation(parsed.situation)];
  });
}

const report = (name: string, { perSecond, p50, p99 }: Load) =>
  `${name}: ${Math.round(perSecond)} a second, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`;
