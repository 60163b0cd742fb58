/** Bundles the custom elements into public/site.js: what reading pages do in the browser, without a framework. */
import { buildSync } from "esbuild";

buildSync({
  entryPoints: ["elements/site.ts"],
  outfile: "public/site.js",
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2020",
  tsconfig: "tsconfig.json",
  logLevel: "warning",
});
