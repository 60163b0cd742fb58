/**
 * Bundles what pages fetch beside themselves, and how it is named: the custom elements (public/site.js), what must run before the
 * page is painted (public/tema.js), the search with its index
 * (public/sok/<hash>.js, which the search box fetches at first use), the style sheet (public/site.css, and as a text for the pages
 * that carry it inside), and the build adapter, which Next loads as a module.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type BuildOptions, buildSync } from "esbuild";
import { siteCss } from "@/build/site-css";
import { workerPath } from "@/lib/offline/stored";

const common = { bundle: true, charset: "utf8", tsconfig: "tsconfig.json", logLevel: "warning" } satisfies BuildOptions;
const forBrowsers = { ...common, minify: true, format: "iife", target: "es2020" } satisfies BuildOptions;

const hash = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex").slice(0, 12);

const [worker] = buildSync({ ...forBrowsers, entryPoints: ["elements/search-worker.ts"], write: false }).outputFiles;
if (!worker) throw new Error("elements/search-worker.ts: esbuild made no file of it");
const workerUrl = `/sok/${hash(worker.contents)}.js`;
rmSync("public/sok", { recursive: true, force: true });
mkdirSync("public/sok");
writeFileSync(`public${workerUrl}`, worker.contents);

buildSync({
  ...forBrowsers,
  entryPoints: ["elements/site.ts"],
  outfile: "public/site.js",
  define: { searchWorkerUrl: JSON.stringify(workerUrl) },
});

buildSync({ ...forBrowsers, entryPoints: ["elements/early.ts"], outfile: "public/tema.js" });

const css = siteCss(process.cwd());
writeFileSync("public/site.css", css);

mkdirSync("generated", { recursive: true });
const assets = {
  scriptSrc: `/site.js?v=${hash(readFileSync("public/site.js"))}`,
  earlySrc: `/tema.js?v=${hash(readFileSync("public/tema.js"))}`,
  styleHref: `/site.css?v=${hash(css)}`,
  styleHash: `sha256-${createHash("sha256").update(css).digest("base64")}`,
  css,
};
writeFileSync("generated/assets.js", `export default ${JSON.stringify(assets)};\n`);
writeFileSync(
  "generated/assets.d.ts",
  "declare const assets: { scriptSrc: string; earlySrc: string; styleHref: string; styleHash: string; css: string };\nexport default assets;\n",
);

// The worker that keeps the pages is made once they are built. Until then the one that takes it away stands in its place.
if (!existsSync(`public${workerPath}`))
  buildSync({ ...forBrowsers, entryPoints: ["elements/offline-off-worker.ts"], outfile: `public${workerPath}` });

buildSync({
  ...common,
  entryPoints: ["build/adapter.ts"],
  outfile: "generated/adapter.mjs",
  platform: "node",
  format: "esm",
  target: "node20",
  define: { "process.env.NODE_ENV": '"production"' },
  minifySyntax: true,
});
