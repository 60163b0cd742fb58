/** Takes the pictures of the README from the production build, which must be there: `npm run build`. */
import { spawn } from "node:child_process";
import { mkdirSync, statSync } from "node:fs";
import { type BrowserContextOptions, chromium, type Page } from "@playwright/test";
import { systemChromium } from "./find-chromium.mjs";

const port = process.env.PORT ?? "3211";
const folder = "docs/pictures";
const desktop: BrowserContextOptions = { viewport: { width: 1200, height: 800 } };
const phone: BrowserContextOptions = { viewport: { width: 390, height: 780 }, deviceScaleFactor: 1.5 };
const dark: BrowserContextOptions = { colorScheme: "dark" };
/** A4 at 96 pixels to the inch. */
const paper: BrowserContextOptions = { viewport: { width: 794, height: 1123 } };

type Picture = {
  name: string;
  path: string;
  options: BrowserContextOptions;
  before?: (page: Page) => Promise<unknown>;
};

const result = "/veiviser#status=ema&fase=soknad&alder=15&bosted=privat&vis=svar";
const pictures: readonly Picture[] = [
  { name: "forside", path: "/", options: desktop },
  { name: "forside-mork", path: "/", options: { ...desktop, ...dark } },
  { name: "forside-telefon", path: "/", options: phone },
  { name: "svar", path: result, options: desktop },
  { name: "svar-telefon", path: result, options: { ...phone, ...dark } },
  { name: "kapittel", path: "/handbok/irregulaere-migranter#helse-barn", options: desktop },
  {
    name: "kapittel-telefon",
    path: "/handbok/irregulaere-migranter#helse-barn",
    options: phone,
    before: (page) =>
      page.locator("#helse-barn").locator("xpath=ancestor::section").locator("a.lov-ref").first().click(),
  },
  {
    name: "utskrift",
    path: "/verktoy/tolk",
    options: paper,
    before: (page) => page.emulateMedia({ media: "print" }),
  },
];

const server = spawn("npx", ["next", "start", "--port", port], { stdio: "ignore", detached: true });
try {
  mkdirSync(folder, { recursive: true });
  await answers(`http://localhost:${port}/om`);
  const executablePath = systemChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  for (const { name, path, options, before } of pictures) {
    const context = await browser.newContext({ locale: "nb-NO", ...options });
    const page = await context.newPage();
    // Noon on a weekday, so that the same lines are open in every picture.
    await page.clock.setFixedTime(new Date("2026-01-22T11:00:00Z"));
    await page.goto(`http://localhost:${port}${path}`, { waitUntil: "networkidle" });
    await before?.(page);
    await page.screenshot({ path: `${folder}/${name}.png` });
    await context.close();
  }
  await browser.close();
  const bytes = pictures.reduce((sum, { name }) => sum + statSync(`${folder}/${name}.png`).size, 0);
  console.log(`${pictures.length} pictures in ${folder}, ${Math.round(bytes / 1024)} kB`);
} finally {
  // npx starts a process of its own below it: the group is ended, not its head alone.
  if (server.pid) process.kill(-server.pid);
}

/** Waits until the server answers, half a minute at most. */
async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 60; attempt++) {
    const answered = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(
    `No answer from ${url} within half a minute; is there a build (npm run build), and is port ${port} free?`,
  );
}
