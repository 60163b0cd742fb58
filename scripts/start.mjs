/** `npm start`: on a fresh clone installs and builds first, then serves on http://localhost:3000 (PORT for another). */
import { ensureBuild, ensureDependencies, root } from "./setup.mjs";

ensureDependencies();
ensureBuild();
await import(`${root}.next/standalone/serve.mjs`);
