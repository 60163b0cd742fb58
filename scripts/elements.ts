/**
 * Bundles what pages fetch beside themselves, and how it is named: the custom elements (public/site.js), what must run before the
 * page is painted (public/tema.js), the parts of the script that are fetched when used (public/del/<hash>.js), the search with its index
 * (public/sok/<hash>.js, which the search box fetches at first use), the wizard and the decision aids (public/veiviser/<hash>.js and
 * public/verktoy/<hash>.js, on their own pages), the style sheet (public/site.css, and as a text for the pages
 * that carry it inside), and the build adapter, which Next loads as a module.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type BuildOptions, buildSync } from "esbuild";
import type { Assets } from "@/build/assets";
import { browsers, siteCss } from "@/build/site-css";
import { aidView } from "@/components/aid/aid-view";
import { content } from "@/lib/content";
import { hashedNameLength, hashedScriptFolders } from "@/lib/delivery/hashed-script";
import { hashOf } from "@/lib/delivery/security-headers";
import { workerPath } from "@/lib/offline/stored";

const common = { bundle: true, charset: "utf8", tsconfig: "tsconfig.json", logLevel: "warning" } satisfies BuildOptions;
const forBrowsers = { ...common, minify: true, format: "iife", target: [...browsers] } satisfies BuildOptions;

const hash = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex").slice(0, hashedNameLength);

const text = (value: string) => JSON.stringify(value);

// Explanations that the last build put beside the parts of the script are left to the next one (build/adapter.ts).
for (const folder of hashedScriptFolders) {
  mkdirSync(`public/${folder}`, { recursive: true });
  for (const name of readdirSync(`public/${folder}`)) if (name.endsWith(".js")) rmSync(`public/${folder}/${name}`);
}

/** Bundles a script into a file that is named by its content, and says its address. */
function hashedScript(folder: (typeof hashedScriptFolders)[number], entry: string, options: BuildOptions = {}): string {
  const [built] = buildSync({ ...forBrowsers, ...options, entryPoints: [entry], write: false }).outputFiles ?? [];
  if (!built) throw new Error(`${entry}: esbuild made no file of it`);
  const address = `/${folder}/${hash(built.contents)}.js`;
  writeFileSync(`public${address}`, built.contents);
  return address;
}

const css = siteCss(process.cwd());
const styleHref = `/site.css?v=${hash(css)}`;
writeFileSync("public/site.css", css);

const searchWorkerUrl = hashedScript("sok", "elements/search-worker.ts");
const part = (entry: string) =>
  hashedScript("del", entry, {
    format: "esm",
    define: { searchWorkerUrl: text(searchWorkerUrl), styleHref: text(styleHref) },
  });

const withMarkup = {
  jsx: "automatic",
  alias: { "react/jsx-runtime": "./lib/markup/jsx-runtime.ts" },
  define: { "process.env.NODE_ENV": '"production"' },
} satisfies BuildOptions;
const aidViews = Object.fromEntries(content.aids.map((aid) => [aid.url, aidView(aid)]));
const ownScripts = {
  "rettighets-veiviser": hashedScript("veiviser", "elements/wizard.ts", {
    ...withMarkup,
    alias: { ...withMarkup.alias, "@/generated/words.js": "./generated/wizard-words.js" },
  }),
  "beslutnings-hjelp": hashedScript("verktoy", "elements/aid.ts", {
    ...withMarkup,
    define: { ...withMarkup.define, aidViewsText: JSON.stringify(JSON.stringify(aidViews)) },
  }),
};

buildSync({
  ...forBrowsers,
  entryPoints: ["elements/site.ts"],
  outfile: "public/site.js",
  define: {
    searchComboboxUrl: text(part("elements/search-combobox.ts")),
    answersPartUrl: text(part("elements/answers-part.ts")),
    openNowPartUrl: text(part("elements/open-now-part.ts")),
    offlinePartUrl: text(part("elements/offline-part.ts")),
  },
});

buildSync({ ...forBrowsers, entryPoints: ["elements/early.ts"], outfile: "public/tema.js" });
const early = readFileSync("public/tema.js", "utf8").trim();
writeFileSync("public/tema.js", early);

mkdirSync("generated", { recursive: true });
const assets: Assets = {
  scriptSrc: `/site.js?v=${hash(readFileSync("public/site.js"))}`,
  earlySrc: `/tema.js?v=${hash(early)}`,
  early,
  styleHref,
  styleHash: hashOf(css),
  earlyHash: hashOf(early),
  css,
  ownScripts,
};
writeFileSync("generated/assets.js", `export default ${JSON.stringify(assets)};\n`);
writeFileSync(
  "generated/assets.d.ts",
  ['import type { Assets } from "@/build/assets";', "declare const assets: Assets;", "export default assets;", ""].join(
    "\n",
  ),
);

// The worker that keeps the pages is made once they are built. Until then the one that takes it away stands in its place.
if (!existsSync(`public${workerPath}`))
  buildSync({ ...forBrowsers, entryPoints: ["elements/offline-off-worker.ts"], outfile: `public${workerPath}` });

buildSync({
  ...common,
  entryPoints: ["build/adapter.ts"],
  // It writes style sheets anew, by tools that are not made to be bundled.
  external: ["esbuild", "postcss", "postcss-selector-parser"],
  outfile: "generated/adapter.mjs",
  platform: "node",
  format: "esm",
  target: "node20",
  define: { "process.env.NODE_ENV": '"production"' },
  minifySyntax: true,
});
