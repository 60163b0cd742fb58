/** `npm run dev`: Next's development server, and what the browser fetches beside it made anew when a file of it changes. */
import { spawn, spawnSync } from "node:child_process";
import { readdirSync, watch } from "node:fs";
import { join } from "node:path";
import { root, run } from "./setup.mjs";

run("npm", ["run", "-s", "content"]);
run("npm", ["run", "-s", "elements"]);

const next = spawn(process.execPath, [join(root, "node_modules/next/dist/bin/next"), "dev", ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
next.on("exit", (code) => process.exit(code ?? 0));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => next.kill(signal));

/** Editors write a file in several steps. */
const settledMs = 300;
let waiting;
// A fault is told, and mended by the next change.
const remake = () => spawnSync("npm", ["run", "-s", "elements"], { cwd: root, stdio: "inherit" });
const again = () => {
  clearTimeout(waiting);
  waiting = setTimeout(remake, settledMs);
};

// Each folder by itself: on Linux, Node 20 loses files that an editor replaces when it is asked for all below a folder.
for (const top of ["elements", "components", "lib", "app/styles"]) {
  const below = readdirSync(join(root, top), { recursive: true, withFileTypes: true });
  const folders = below.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  for (const folder of [join(root, top), ...folders]) watch(folder, again);
}
