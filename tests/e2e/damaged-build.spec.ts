import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "@playwright/test";

test.skip(Boolean(process.env.NEXT_START), "Next's own server reads its files as they are asked for");

// nginx.spec.ts and shutdown.spec.ts have those a thousand and two thousand above.
const port = String(Number(process.env.E2E_PORT ?? "3210") + 3000);
const site = `http://localhost:${port}`;
const built = resolve(".next/standalone");
let copy = "";
let running: ChildProcess | undefined;

test.describe.configure({ mode: "serial" });
test.beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "handbok-"));
  for (const name of readdirSync(built)) {
    if (name === "node_modules") symlinkSync(join(built, name), join(copy, name));
    else if (name !== "public") cpSync(join(built, name), join(copy, name), { recursive: true });
  }
});
test.afterEach(() => {
  running?.kill("SIGKILL");
  rmSync(copy, { recursive: true, force: true });
});

function start(workers: number): { said: () => string; ended: Promise<number | null> } {
  const env = { ...process.env, PORT: port, WORKERS: String(workers) };
  const child = spawn("node", [join(copy, "serve.mjs")], { env, stdio: ["ignore", "pipe", "pipe"] });
  running = child;
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => (said += String(data)));
  // Not when it exits: what it said last may still be on its way.
  return { said: () => said, ended: new Promise((done) => child.on("close", done)) };
}

test("a site that runs does not notice that its files are gone", async ({ request }) => {
  const { said } = start(1);
  await expect.poll(said, { timeout: 20_000 }).toContain("Serving on");
  for (const name of readdirSync(copy)) rmSync(join(copy, name), { recursive: true, force: true });
  expect(existsSync(join(copy, "served"))).toBe(false);
  for (const [path, text] of [
    ["/akutt", "</html>"],
    ["/sok?q=mottak", "treff på «mottak»"],
    ["/veiviser/svar?status=ema&fase=soknad&alder=15&vis=svar", "Dette gjelder for personen"],
    ["/verktoy/melde-eller-tie/svar?alder=barn", "</html>"],
    ["/kontakt?sted=Bergen", "kontakter"],
    ["/frister?gruppe=ema", "Frister"],
    ["/rettigheter/sammenlign?a=ema&b=eos", "</html>"],
    ["/api/rettigheter?status=ema", "contentVersion"],
    ["/api/sok?q=rosa", "/kontakt#rosa"],
    ["/finnes-ikke", "</html>"],
  ] as const)
    expect(await (await request.get(site + path)).text(), path).toContain(text);
  expect(said()).not.toContain("Error");
});

// Copying a build takes its time: that all processes end is tried once.
for (const [what, damage] of [
  ["without its list", () => rmSync(join(copy, "served/index.json"))],
  ["with half a list", () => truncateSync(join(copy, "served/index.json"), 2000)],
  ["without a page of the list", () => rmSync(join(copy, "served/akutt.html"))],
] as const)
  for (const workers of what === "without its list" ? [1, 2] : [1])
    test(`a build ${what} does not begin to serve, and says so, with ${workers} processes`, async () => {
      damage();
      const { said, ended } = start(workers);
      expect(await ended).toBe(1);
      expect(said()).toContain("The build is broken or not whole: ");
      expect(said()).toContain("Build it again with npm run build.");
      expect(said()).not.toMatch(/^ +at /m);
    });
