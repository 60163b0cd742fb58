import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync, transformSync } from "esbuild";
import { drawIcons } from "./icon-shapes";
import { withLightColors } from "./light-colors";
import { pruneCss } from "./prune-css";
import { shortenNames } from "./short-names";

/** Browsers of the last four years; newer syntax is written out for them. */
export const browsers = ["chrome111", "firefox113", "safari16.4"] as const;

/** The whole style sheet of the site, minified, without what no page uses. */
export function siteCss(root: string): string {
  const bundled = buildSync({
    entryPoints: [join(root, "app/styles/site.css")],
    bundle: true,
    minify: true,
    write: false,
    charset: "utf8",
    legalComments: "none",
    target: [...browsers],
    logLevel: "warning",
  });
  const css = withoutOldNames(withoutWideHas(bundled.outputFiles[0]?.text.replace(/^@charset "UTF-8";/, "") ?? ""));
  // A second time for the blocks that are now empty.
  const { code } = transformSync(pruneCss(drawIcons(withLightColors(css)), usedColors(root)), {
    loader: "css",
    minify: true,
    charset: "utf8",
    target: [...browsers],
  });
  return shortenNames(code.trim(), writtenNames(root));
}

/**
 * Two conditions of the design system that ask anything on the page what it holds: that a field is hovered, and not its label, and that
 * a button's label holds a field one cannot write in. The browser would ask again with every element that comes while it reads a page. We
 * have no such label, and a field that lights up with its label does no harm.
 */
function withoutWideHas(css: string): string {
  const wide = [":has(label):not(:has(label:hover)) ", ",label:has(input[readonly])"];
  const missing = wide.filter((one) => !css.includes(one));
  if (missing.length > 0)
    throw new Error(`The design system no longer has ${missing.join(" and ")}: see build/site-css.ts.`);
  return wide.reduce((rest, one) => rest.replaceAll(one, ""), css);
}

/** Names of the design system for browsers older than those we build for: each says once more what stands beside it. */
const withoutOldNames = (css: string) =>
  css.replace(/[\w-]+:-moz-fit-content;/g, "").replace(/[^{}]*:-moz-(?:placeholder|read-only)[^{}]*\{[^{}]*\}/g, "");

/** Every value of `data-color` that the sources write. */
function usedColors(root: string): Set<string> {
  const found = new Set<string>(["neutral"]);
  for (const folder of ["app", "components", "elements", "lib"]) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })) {
      if (!/\.(?:tsx?|css)$/.test(entry)) continue;
      const source = readFileSync(join(root, folder, entry), "utf8");
      if (/data-color=\{/.test(source))
        throw new Error(`${folder}/${entry}: data-color must be a text, so that the colours in use can be found.`);
      for (const [, color] of source.matchAll(/data-color"?[=:]\s*"([\w-]+)"/g)) if (color) found.add(color);
    }
  }
  return found;
}

/** Every custom property that an element writes. */
function writtenNames(root: string): Set<string> {
  const sources = readdirSync(join(root, "elements")).map((name) => readFileSync(join(root, "elements", name), "utf8"));
  return new Set(sources.flatMap((source) => source.match(/(?<=")--[a-z][\w-]*(?=")/g) ?? []));
}
