/** `npm run e2e`: the browser tests against the production build. */
import { ensureBuild, run } from "./setup.mjs";

ensureBuild();
run("npx", ["playwright", "test", ...process.argv.slice(2)]);
