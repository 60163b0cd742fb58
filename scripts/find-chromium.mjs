/** Where the browser for the tests is: CHROMIUM_PATH, the PATH, Playwright's own download, or (Debian, root) apt-get. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const names = ["chromium", "chromium-browser", "google-chrome"];

/** A browser that is there already; undefined when Playwright's own is to be used or none is found. */
export function systemChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  return onPath(names);
}

/**
 * The browser for the tests: the headless shell where there is one, which Playwright also takes when it is asked for its own. The same
 * engine without windows around it; a page is open in less than half the time.
 */
export function testChromium() {
  return process.env.CHROMIUM_PATH || onPath(["chromium-headless-shell"]) || systemChromium();
}

function onPath(candidates) {
  for (const name of candidates) {
    const found = spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).stdout.trim();
    if (found) return found;
  }
  return undefined;
}

/** Sees to it that there is a browser; ends the process with what to install when there is none. */
export async function ensureChromium() {
  if (testChromium()) return;
  const { chromium } = await import("@playwright/test");
  if (existsSync(chromium.executablePath())) return;
  console.log("Looking for a browser for the tests …");
  if (spawnSync("npx", ["playwright", "install", "chromium"], { stdio: "inherit", timeout: 120_000 }).status === 0)
    return;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    spawnSync("apt-get", ["update", "-q"], { stdio: "inherit" });
    spawnSync("apt-get", ["install", "-y", "-q", "chromium"], { stdio: "inherit" });
    if (systemChromium()) return;
  }
  console.error(
    "No browser for the tests. Install Chromium (Debian: apt-get install chromium) or set CHROMIUM_PATH to one.",
  );
  process.exit(1);
}
