/** What start and test need before anything is installed: plain Node, no packages. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

export const root = new URL("..", import.meta.url).pathname;

const quiet = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };

/** Runs a command with its output shown, and ends the process with its code when it fails. */
export function run(command, args, env = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: "inherit", env: { ...quiet, ...env } });
  if (result.error) {
    console.error(`Could not run "${command}": ${result.error.message}`);
    process.exit(1);
  }
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** Installs the exact versions of the lockfile unless they are there already. */
export function ensureDependencies() {
  const installed = join(root, "node_modules", ".package-lock.json");
  if (existsSync(installed) && newest(join(root, "package-lock.json")) <= statSync(installed).mtimeMs) return;
  console.log("Installing packages …");
  run("npm", ["ci", "--no-audit", "--no-fund"]);
}

/** Builds unless the build is newer than everything it is made from. */
export function ensureBuild() {
  const built = join(root, ".next", "standalone", "serve.mjs");
  const made = [
    "app",
    "build",
    "components",
    "content",
    "elements",
    "lib",
    "public",
    "scripts",
    "server",
    "next.config.ts",
    "package-lock.json",
  ];
  if (existsSync(built) && made.every((path) => newest(join(root, path)) <= statSync(built).mtimeMs)) return;
  console.log("Building …");
  run("npm", ["run", "build"]);
}

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stat.mtimeMs);
}
