/** `npm test`: on a fresh clone installs what is needed, then runs every check and test. */
import { ensureDependencies, run } from "./setup.mjs";

ensureDependencies();
run("npm", ["run", "check"]);
const { ensureChromium } = await import("./find-chromium.mjs");
await ensureChromium();
run("npm", ["run", "e2e"]);
