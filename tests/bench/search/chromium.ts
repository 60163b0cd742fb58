import { chromium } from "@playwright/test";
import { ensureChromium, systemChromium } from "@/scripts/find-chromium.mjs";
import { median } from "../statistics";
import { bundle } from "./bundle";
import { type Latency, latencyOf, type Workload } from "./cost";

const slowdown = 4;

/** How ours does in a browser on a machine four times slower than this one. */
export type BrowserCost = { loadMs: number; latency: Latency };

/**
 * @param json What `exportIndex` wrote.
 * @returns    Ends the process when there is no browser, saying what to install.
 */
export async function measureInChromium(json: string, { queries, rounds }: Workload): Promise<BrowserCost> {
  await ensureChromium();
  const executablePath = systemChromium();
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundle("tests/bench/search/in-browser.ts", "iife") });
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    const measure = () =>
      page.evaluate(([index, asked]) => window.measureSearch(index, asked), [json, queries] as const);
    await measure(); // so that the code is compiled
    const measured: Awaited<ReturnType<typeof measure>>[] = [];
    for (let round = 0; round < rounds; round++) measured.push(await measure());
    return {
      loadMs: median(measured.map(({ loadMs }) => loadMs)),
      latency: latencyOf(measured.map(({ times }) => times)),
    };
  } finally {
    await browser.close();
  }
}
