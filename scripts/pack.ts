/** The last step of the build: what is sent, compressed, and the server that sends it, in .next/standalone. */
import { buildSync } from "esbuild";
import { packServed } from "@/build/pack";

const { files, bytes, offline } = await packServed(process.cwd());
buildSync({
  entryPoints: ["server/main.ts"],
  outfile: ".next/standalone/serve.mjs",
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  tsconfig: "tsconfig.json",
  logLevel: "warning",
});
console.log(`${files} files to send, ${Math.round(bytes / 1024)} KB compressed, in .next/standalone/served`);
console.log(offline);
