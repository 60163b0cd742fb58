/** `npm start`: on a fresh clone installs and builds first, then serves on http://localhost:3000 (PORT for another). */
import { ensureBuild, ensureDependencies, run } from "./setup.mjs";

ensureDependencies();
ensureBuild();
run("npx", ["next", "start", "--port", process.env.PORT ?? "3000"]);
