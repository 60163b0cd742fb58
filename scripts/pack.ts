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
  alias: { "react/jsx-runtime": "./lib/markup/jsx-runtime.ts" },
  charset: "utf8",
  minifySyntax: true,
  // The pages that are made for each request are part of it, with what the build was told.
  define: {
    "process.env.NODE_ENV": '"production"',
    "process.env.MELD_FEIL_TIL": JSON.stringify(process.env.MELD_FEIL_TIL ?? ""),
  },
  logLevel: "warning",
});
console.log(`${files} files to send, ${Math.round(bytes / 1024)} KB compressed, in .next/standalone/served`);
console.log(offline);
