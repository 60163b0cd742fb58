import { createHash } from "node:crypto";
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { NextAdapter } from "next";
import { pageMarkup } from "@/components/document/document";
import { failedPage } from "@/components/document/failed-page";
import { markOwnSearch } from "@/components/layout/own-search";
import assets from "@/generated/assets.js";
import type { BuiltPage, BuiltSite } from "@/lib/delivery/built-site";
import { hashOf, styleSources } from "@/lib/delivery/security-headers";
import { clientModulesIn, ownModulesOf } from "./client-modules";
import { moveGlosses } from "./move-glosses";
import { flightOf } from "./page-html";
import { pageSheets } from "./page-sheets";
import { withReadingPauses } from "./reading-pauses";
import { ownScriptsOf, StripError, stripFramework } from "./strip-framework";

type Outputs = Parameters<NonNullable<NextAdapter["onBuildComplete"]>>[0]["outputs"];

/**
 * What is done with Next's output once it is whole, in the files that `next start` and the standalone server read: pages lose the
 * framework and carry the style rules that they can use. `site.json` tells what was built.
 */
const adapter: NextAdapter = {
  name: "migranthandboka",
  onBuildComplete({ outputs, distDir, buildId }) {
    // Explanations are left from the build before this one.
    for (const name of readdirSync("public/del")) if (name.endsWith(".txt")) rmSync(join("public/del", name));
    const pages: BuiltPage[] = [];
    const problems: string[] = [];
    const found = prerenderedPages(outputs, distDir).map((page) => ({ ...page, html: pageBefore(page) }));
    const sheets = pageSheets(found, assets, process.cwd());
    for (const page of found) {
      try {
        pages.push({ path: page.path, status: page.status, ...finishPage(page, sheets, distDir) });
      } catch (error) {
        if (!(error instanceof StripError)) throw error;
        problems.push(error.message);
      }
    }
    if (problems.length === 0 && pages.length < 30)
      problems.push(`Only ${pages.length} pages were found in Next's output.`);
    if (problems.length > 0) throw new Error(`The pages cannot be served as they must be:\n${problems.join("\n")}`);
    for (const page of pages) copyToDoubles(page, distDir);
    pages.push(...prerenderedData(outputs, distDir));
    const styleHashes = [...new Set([assets.css, ...sheets.values()])].map(hashOf);
    allowSheets(styleHashes, distDir);
    const site: BuiltSite = { buildId, styleHashes, pages, routes: requestRoutes(outputs) };
    writeFileSync(join(distDir, "site.json"), `${JSON.stringify(site, null, 1)}\n`);
    const count = (wanted: BuiltPage["kind"]) => pages.filter(({ kind }) => kind === wanted).length;
    console.warn(
      `  ${count("reading") + count("answering")} pages without framework script, ${count("answering")} that answer at once`,
    );
  },
};

export default adapter;

type Prerendered = { path: string; file: string; source: string; status: number };

function prerenderedPages(outputs: Outputs, distDir: string): Prerendered[] {
  const pages = outputs.prerenders.flatMap(({ pathname, parentOutputId, fallback }) =>
    fallback?.filePath?.endsWith(".html")
      ? [{ path: pathname, file: fallback.filePath, source: parentOutputId, status: fallback.initialStatus ?? 200 }]
      : [],
  );
  // Next names its page for what is not found among the static files only, under another address.
  const notFound = { path: "/_not-found", source: "/_not-found/page", status: 404 };
  return [...pages, { ...notFound, file: join(distDir, "server/pages/404.html") }];
}

/** Next keeps the pages for what is not found and for what breaks in two places, and reads now one and now the other. */
function copyToDoubles({ path, file }: BuiltPage, distDir: string): void {
  if (!path.startsWith("/_")) return;
  const doubles = readdirSync(join(distDir, "server"), { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(`${path}.html`) || (path === "/_global-error" && name === join("pages", "500.html")),
  );
  if (doubles.length === 0) throw new Error(`Next's output has no page ${path}; see docs/decisions/0011.`);
  for (const double of doubles)
    if (join("server", double) !== file) copyFileSync(join(distDir, file), join(distDir, "server", double));
}

/** Empty for what breaks: Next's own page is in English, with styles that the policy refuses. */
const pageBefore = ({ path, file }: Prerendered) =>
  path === "/_global-error" ? "" : withoutEndTags(withoutLineEnds(markOwnSearch(readFileSync(file, "utf8"))));

/** Between blocks an end of a line is never seen, and is a piece of text that the browser keeps all the same. */
const withoutLineEnds = (html: string) =>
  html.replace(
    />\n+ *(?=<\/?(?:[uo]l|li|p|div|section|aside|details|h[234]|table|thead|tbody|tr|t[hd]|rect|path|text|svg|g)\b)/g,
    ">",
  );

/** What HTML lets be left out: a paragraph ends where a block begins or ends, an entry or a cell where the next begins, or its list or table ends. */
const withoutEndTags = (html: string) =>
  html
    .replace(/<\/p>(?=<(?:p|[uo]l|div|section|h[2-5]|table|\/(?:div|section|li|td))\b)/g, "")
    .replace(/<\/li>(?=<(?:li\b|\/[uo]l>))/g, "")
    .replace(/<\/t[dh]>(?=<(?:t[dh]\b|\/tr>))/g, "")
    .replace(/<\/tr>(?=<(?:tr\b|\/t(?:head|body)>))/g, "");

function finishPage(
  { path, file, source, html }: Prerendered & { html: string },
  sheets: ReadonlyMap<string, string>,
  distDir: string,
): Omit<BuiltPage, "path" | "status"> {
  if (html === "") return written(pageMarkup(failedPage), file, distDir);
  const manifest = join(
    distDir,
    "server/app",
    `${source.replace(/\/page$/, "").replace(/^\/$/, "")}/page_client-reference-manifest.js`,
  );
  if (!existsSync(manifest))
    throw new StripError(path, [`has no manifest of client modules at ${relative(distDir, manifest)}`]);
  const clientModules = ownModulesOf(flightOf(html), clientModulesIn(readFileSync(manifest, "utf8")));
  if (clientModules.length > 0)
    throw new StripError(path, [
      `starts ${clientModules.join(", ")} in the browser, but is sent without framework: make an element of it (elements/).`,
    ]);
  const stripped = stripFramework(path, html, { ...assets, css: sheets.get(path) ?? assets.css });
  return written(withReadingPauses(withGlossesInFile(withScriptByItself(path, stripped))), file, distDir);
}

/** As the pages have it that we write ourselves (components/layout/page-frame.tsx). */
function withScriptByItself(path: string, html: string): string {
  const deferred = `<script src="${assets.scriptSrc}" defer="">`;
  if (!html.includes(deferred)) throw new StripError(path, [`does not have ${deferred}`]);
  return html.replace(deferred, () => `<script src="${assets.scriptSrc}" async="">`);
}

function withGlossesInFile(before: string): string {
  const { html, file } = moveGlosses(before);
  if (file) writeFileSync(join(process.cwd(), "public", file.address), file.text);
  return html;
}

/** The policy that Next has read from `next.config.ts` knows the whole sheet alone: those of the pages are made only now. */
function allowSheets(styleHashes: readonly string[], distDir: string): void {
  const manifest = join(distDir, "routes-manifest.json");
  const before = readFileSync(manifest, "utf8");
  const policy = styleSources([assets.styleHash]);
  if (!before.includes(policy))
    throw new Error("Next's manifest of routes no longer holds the security policy; see docs/decisions/0011.");
  writeFileSync(
    manifest,
    before.replaceAll(policy, () => styleSources(styleHashes)),
  );
}

function written(html: string, file: string, distDir: string) {
  writeFileSync(file, html);
  return {
    file: relative(distDir, file),
    kind: ownScriptsOf(html, assets).length > 0 ? ("answering" as const) : ("reading" as const),
    sha256: createHash("sha256").update(html).digest("hex"),
  };
}

/** JSON that is made at build: `/api/sporsmal`. */
function prerenderedData(outputs: Outputs, distDir: string): BuiltPage[] {
  return outputs.prerenders.flatMap(({ pathname, fallback }) => {
    if (!fallback?.filePath?.endsWith(".body")) return [];
    const sha256 = createHash("sha256").update(readFileSync(fallback.filePath)).digest("hex");
    return [
      {
        path: pathname,
        file: relative(distDir, fallback.filePath),
        status: 200,
        kind: "data",
        sha256,
      },
    ];
  });
}

/** What answers each request anew: our route handlers that are not made at build. */
function requestRoutes(outputs: Outputs): string[] {
  const made = new Set(outputs.prerenders.map(({ pathname }) => pathname));
  return outputs.appRoutes
    .map(({ pathname }) => pathname)
    .filter((pathname) => !made.has(pathname) && !pathname.endsWith(".rsc"));
}
