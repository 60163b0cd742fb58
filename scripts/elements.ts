/**
 * Bundles what reading pages do in the browser: the custom elements into public/site.js, what must run before the page is painted into
 * public/tema.js, and the search with its index into public/sok/<hash>.js, which the search box fetches at first use. Its name changes
 * with its content, so that it can be kept.
 */
import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { type BuildOptions, buildSync } from "esbuild";

const options = {
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2020",
  charset: "utf8",
  tsconfig: "tsconfig.json",
  logLevel: "warning",
} satisfies BuildOptions;

const [worker] = buildSync({ ...options, entryPoints: ["elements/search-worker.ts"], write: false }).outputFiles;
if (!worker) throw new Error("elements/search-worker.ts: esbuild made no file of it");
const workerUrl = `/sok/${createHash("sha256").update(worker.contents).digest("hex").slice(0, 12)}.js`;
rmSync("public/sok", { recursive: true, force: true });
mkdirSync("public/sok");
writeFileSync(`public${workerUrl}`, worker.contents);

buildSync({
  ...options,
  entryPoints: ["elements/site.ts"],
  outfile: "public/site.js",
  define: { searchWorkerUrl: JSON.stringify(workerUrl) },
});

buildSync({ ...options, entryPoints: ["elements/early.ts"], outfile: "public/tema.js" });
