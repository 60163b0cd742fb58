import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { type Browser, chromium } from "@playwright/test";
import { z } from "zod";
import type { BuiltSite } from "@/lib/delivery/built-site";
import { ensureChromium, systemChromium } from "@/scripts/find-chromium.mjs";
import { median } from "../statistics";
import { type OwnServer, startOwnServer } from "./own-server";
import { slowClock } from "./slow-clock";

/** What a page may cost: kilobytes as they travel (brotli), and what the reader's machine may feel. */
const most = {
  chapter: 40,
  medianPage: 20,
  script: 10,
  // 190 was asked for; what is won is held (docs/decisions/0018).
  wizard: 132,
  aid: 65,
  requests: 6,
  shift: 0,
  task: 50,
  answerTask: 200,
};

const port = 3390;
const emptyPort = 3391;
const slowdown = 4;
const clock = slowClock(slowdown);

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 800 };

/** Visits of each page on a phone: what it weighs is the same each time, and of the longest tasks the median counts. */
const visits = 3;

/** What the server makes for each request is not among the pages of the build. */
const madeForRequests = [
  "/kontakt",
  "/frister",
  "/sok",
  "/sok?q=advokat",
  "/rettigheter/sammenlign?a=ema&b=irregular",
  "/veiviser/svar?status=asylsoker",
  "/veiviser/svar?status=ema&fase=soknad&alder=12-14&vis=svar",
];

/** What listens, by its port. */
type On = Pick<OwnServer, "port">;

type Cost = { path: string; kilobytes: number; requests: number; shift: number; longestTask: number };

/** Visits every page made at build with an empty cache, and says what it cost. */
export async function benchWeight(): Promise<{ lines: string[]; broken: string[] }> {
  const site: BuiltSite = JSON.parse(readFileSync(".next/site.json", "utf8"));
  const pathsOf = (wanted: string) =>
    site.pages.filter(({ kind, path }) => kind === wanted && !path.startsWith("/_")).map(({ path }) => path);
  const own = await startOwnServer(port);
  await ensureChromium();
  const executablePath = systemChromium();
  const browser = await chromium.launch({
    args: ["--no-sandbox", "--disable-gpu"],
    env: { ...process.env, ...clock.env },
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    const empty = await taskOfEmptyPage(browser);
    const costs: Cost[] = [];
    for (const path of pathsOf("reading")) costs.push(await costOf(browser, own, path));
    const made: Cost[] = [];
    for (const path of madeForRequests) made.push(await costOf(browser, own, path));
    const answering: Cost[] = [];
    for (const path of pathsOf("answering")) answering.push(await costOf(browser, own, path));
    return judge({ costs, made, answering, empty }, await longestAnswer(browser, own), await scriptSize(own));
  } finally {
    await browser.close();
    await own.stop();
  }
}

/** The longest task of a page of one word, ms: what any page takes of this machine while the others are measured. */
async function taskOfEmptyPage(browser: Browser): Promise<number> {
  const server = createServer((_, response) =>
    response.setHeader("Content-Type", "text/html").end("<!doctype html><title>Tom</title><p>Tom"),
  ).listen(emptyPort);
  await once(server, "listening");
  try {
    const seen = await visitsOf(browser, { port: emptyPort }, "/");
    return median(seen.map(({ longestTask }) => longestTask));
  } finally {
    server.close();
  }
}

async function visitsOf(browser: Browser, on: On, path: string): Promise<Cost[]> {
  const seen: Cost[] = [];
  while (seen.length < visits) seen.push(await tracedVisit(browser, on, path, phone));
  return seen;
}

async function costOf(browser: Browser, own: OwnServer, path: string): Promise<Cost> {
  const seen = await visitsOf(browser, own, path);
  // What stands beside the text on a wide screen may move where it does not on a phone.
  const wide = await tracedVisit(browser, own, path, desk);
  const worst = (of: (cost: Cost) => number) => Math.max(...seen.map(of));
  return {
    path,
    kilobytes: worst(({ kilobytes }) => kilobytes),
    requests: worst(({ requests }) => requests),
    shift: Math.max(wide.shift, ...seen.map(({ shift }) => shift)),
    longestTask: median(seen.map(({ longestTask }) => longestTask)),
  };
}

/** A visit again when its trace came without the page's part. */
async function tracedVisit(...visited: Parameters<typeof visit>): Promise<Cost> {
  for (let tried = 0; tried < 5; tried++) {
    const cost = await visit(...visited);
    if (cost) return cost;
  }
  throw new Error(`No trace of ${visited[2]} has any work of the page.`);
}

async function scriptSize({ port: on }: OwnServer): Promise<number> {
  const response = await fetch(`http://localhost:${on}/site.js`, {
    method: "HEAD",
    headers: { "Accept-Encoding": "br" },
  });
  return Number(response.headers.get("content-length")) / 1024;
}

/** The worker that keeps the pages fetches after the first view; the build says how much (build/offline.ts). */
async function visit(
  browser: Browser,
  { port: on }: On,
  path: string,
  viewport: { width: number; height: number },
): Promise<Cost | undefined> {
  const page = await browser.newPage({ viewport, serviceWorkers: "block" });
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  let bytes = 0;
  let requests = 0;
  // An address that holds its own data (the mark in the head) is part of the page, and counted with it.
  const fetched = new Set<string>();
  session.on("Network.requestWillBeSent", ({ requestId, request }) => {
    if (!request.url.startsWith("http")) return;
    requests++;
    fetched.add(requestId);
  });
  // What has come when the headers have is the headers alone.
  session.on("Network.responseReceived", ({ requestId, response }) => {
    if (fetched.has(requestId)) bytes -= response.encodedDataLength;
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (fetched.has(requestId)) bytes += encodedDataLength;
  });
  await page.addInitScript(() => {
    const moved = { shift: 0 };
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.shift += Number(Reflect.get(entry, "value"));
    }).observe({ type: "layout-shift", buffered: true });
  });
  await browser.startTracing(page, { categories: traced });
  await page.goto(`http://localhost:${on}${path}`, { waitUntil: "networkidle" });
  const longestTask = longestTaskOf((await browser.stopTracing()).toString(), `http://localhost:${on}/`);
  const { shift }: { shift: number } = await page.evaluate(() => Reflect.get(window, "moved"));
  await page.close();
  return longestTask === undefined ? undefined : { path, kilobytes: bytes / 1024, requests, shift, longestTask };
}

/** The longest task that an answer sets going in the wizard, on the way to the result for a child: of the best of three visits. */
async function longestAnswer(browser: Browser, { port: on }: OwnServer): Promise<number> {
  const answers = ["Enslig mindreårig asylsøker (EMA)", "Venter på svar fra UDI", "15 år", /^Privat/];
  const found: number[] = [];
  for (let visit = 0; visit < 3; visit++) {
    const page = await browser.newPage({ viewport: phone, serviceWorkers: "block" });
    await page.goto(`http://localhost:${on}/veiviser`, { waitUntil: "networkidle" });
    await browser.startTracing(page, { categories: traced });
    for (const answer of answers) await page.getByLabel(answer, { exact: true }).click();
    await page.getByRole("region", { name: "Hva endrer seg hvis …" }).waitFor();
    const longestTask = longestTaskOf((await browser.stopTracing()).toString(), `http://localhost:${on}/`);
    if (longestTask !== undefined) found.push(longestTask);
    await page.close();
  }
  return Math.min(...found);
}

const traced = ["disabled-by-default-devtools.timeline", "devtools.timeline", "__metadata"];

const withUrl = z.object({ url: z.string().optional() }).loose().optional();
const traceSchema = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      tdur: z.number().optional(),
      args: z.object({ name: z.string().optional(), beginData: withUrl, data: withUrl }).loose().optional(),
    }),
  ),
});

/**
 * The longest task of the page's main thread on a slow machine, in milliseconds of the thread's own work: what others do on this machine in the
 * meantime is not in it. Pages that the browser opens for itself do not count.
 */
function longestTaskOf(trace: string, origin: string): number | undefined {
  const { traceEvents } = traceSchema.parse(JSON.parse(trace));
  const threadsOf = (fits: (event: (typeof traceEvents)[number]) => boolean) =>
    new Set(traceEvents.filter(fits).map(({ pid, tid }) => `${pid}/${tid}`));
  const ofPages = threadsOf(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain");
  const ofOrigin = threadsOf(({ args }) =>
    [args?.beginData?.url, args?.data?.url].some((url) => url?.startsWith(origin)),
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name === "RunTask" && ofPages.has(`${pid}/${tid}`) && ofOrigin.has(`${pid}/${tid}`),
  );
  // Now and then Chromium hands over a trace before the page's own part is in it.
  if (tasks.length === 0) return undefined;
  return Math.max(...tasks.map(({ tdur = 0 }) => (tdur / 1000) * clock.times));
}

function judge(
  { costs, made, answering, empty }: Record<"costs" | "made" | "answering", readonly Cost[]> & { empty: number },
  longestAnswer: number,
  script: number,
): { lines: string[]; broken: string[] } {
  const wizard = answering.find(({ path }) => path === "/veiviser");
  const aids = answering.filter(({ path }) => path.startsWith("/verktoy/"));
  if (!wizard || aids.length === 0) throw new Error("The build has no wizard or no decision aid.");
  const content = [...costs, ...made];
  const all = [...content, ...answering];
  const chapters = costs.filter(({ path }) => path.startsWith("/handbok/")).sort((a, b) => b.kilobytes - a.kilobytes);
  const [longest] = chapters;
  if (!longest) throw new Error("The build has no chapter.");
  const middle = median(costs.map(({ kilobytes }) => kilobytes));
  const heaviest = [...costs].sort((a, b) => b.kilobytes - a.kilobytes).slice(0, 3);
  const busiest = Math.max(...all.map(({ requests }) => requests));
  const moved = all.filter(({ shift }) => shift > most.shift);
  const bySlowness = [...content].sort((a, b) => b.longestTask - a.longestTask);
  const [slowest] = bySlowness;
  const medianTask = median(content.map(({ longestTask }) => longestTask));
  const long = content.filter(({ longestTask }) => longestTask > most.task);
  const limits: [string, number, number][] = [
    [`longest chapter (${longest.path}), KB`, longest.kilobytes, most.chapter],
    ["median page, KB", middle, most.medianPage],
    ["site.js, KB", script, most.script],
    ["wizard, KB", wizard.kilobytes, most.wizard],
    ["heaviest decision aid, KB", Math.max(...aids.map(({ kilobytes }) => kilobytes)), most.aid],
    [`longest task of an answer in the wizard at ${slowdown}× slowdown, ms`, longestAnswer, most.answerTask],
    ["most requests of a page", busiest, most.requests],
    [
      `pages with layout shift ${moved.map(({ path, shift }) => `${path} (${shift.toFixed(3)})`).join(" ")}`,
      moved.length,
      0,
    ],
    [`longest task at ${slowdown}× slowdown (${slowest?.path}), ms`, slowest?.longestTask ?? 0, most.task],
    ["longest task of the median page, ms", medianTask, most.task],
  ];
  return {
    lines: [
      `Weight: ${all.length} pages, bodies of a first visit, brotli; tasks as on a machine ${slowdown} times slower, ${clock.how}`,
      ...limits.map(([what, found, limit]) => `  ${what}: ${round(found)} (at most ${limit})`),
      `  longest task of an empty page: ${round(empty)} ms; the median page takes ${round(medianTask / empty)} times that`,
      `  the wizard while it loads: longest task ${round(wizard.longestTask)} ms`,
      `  pages with a long task: ${long.length} of ${content.length}`,
      `  slowest: ${bySlowness
        .slice(0, Math.max(6, long.length))
        .map(({ path, longestTask }) => `${path} ${round(longestTask)} ms`)
        .join(", ")}`,
      `  heaviest: ${heaviest.map(({ path, kilobytes }) => `${path} ${round(kilobytes)} KB`).join(", ")}`,
    ],
    broken: limits
      .filter(([, found, limit]) => found > limit)
      .map(([what, found, limit]) => `${what}: ${round(found)}, at most ${limit}`),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
