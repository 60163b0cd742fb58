import type { Assets } from "./assets";
import { contentOf, isFlight, isFrameworkFile, isInline, scriptsOf } from "./page-html";

/** Why a page cannot be served without the framework: all that is wrong with it. */
export class StripError extends Error {
  override name = "StripError";
  constructor(path: string, problems: readonly string[]) {
    super(`${path}\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
  }
}

type PageAssets = Omit<Assets, "styleHash" | "earlyHash">;

/**
 * A page as Next wrote it, without what hydrates it and with its style sheet and early script inside. Nothing a reader gets is changed.
 *
 * @throws StripError if Next's output is not as it was when this was written, or the result is not what it must be
 */
export function stripFramework(path: string, html: string, assets: PageAssets): string {
  const unexpected = unexpectedIn(html, assets);
  if (unexpected.length > 0)
    throw new StripError(path, [
      "Next's output no longer looks as expected; see docs/decisions/0011 for the way back.",
      ...unexpected,
    ]);
  let page = html;
  for (const script of scriptsOf(html))
    if (isFrameworkFile(script) || isInline(script)) page = page.replace(script.whole, () => "");
  page = page
    .replace(/<link rel="preload"[^>]*>/g, "")
    .replace(styleLink(assets), () => `<style>${assets.css}</style>`)
    .replace(`<script src="${assets.earlySrc}"></script>`, () => `<script>${assets.early}</script>`)
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<div hidden=""><\/div>/g, "");
  const problems = problemsIn(page, html, assets);
  if (problems.length > 0) throw new StripError(path, problems);
  return page;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const styleLink = ({ styleHref }: PageAssets) =>
  new RegExp(`<link rel="stylesheet" href="${escaped(styleHref)}"/>`, "g");

function unexpectedIn(html: string, assets: PageAssets): string[] {
  const scripts = scriptsOf(html);
  const links = html.match(styleLink(assets))?.length ?? 0;
  return [
    scripts.some(isFrameworkFile) ? "" : "found no script from /_next/",
    scripts.some(isFlight) ? "" : "found no flight data (self.__next_f)",
    links === 1 ? "" : `found ${links} links to ${assets.styleHref}, expected 1`,
    ...scripts
      .filter((script) => isInline(script) && !isFlight(script) && !/^\(globalThis\["TURBOPACK"\]/.test(script.text))
      .map(({ text }) => `found an inline script of another kind: ${text.slice(0, 80)}`),
  ].filter(Boolean);
}

/** The scripts of the elements on a page that have one of their own: what answers at once there. */
export function ownScriptsOf(html: string, { ownScripts }: Pick<Assets, "ownScripts">): string[] {
  return Object.entries(ownScripts).flatMap(([element, src]) => (html.includes(`<${element}`) ? [src] : []));
}

function problemsIn(page: string, before: string, assets: PageAssets): string[] {
  const scripts = scriptsOf(page).map(({ attributes, text }) => / src="([^"]*)"/.exec(attributes)?.[1] ?? text);
  const expected = [assets.early, assets.scriptSrc, ...ownScriptsOf(page, assets)];
  const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(page)?.[1] ?? "";
  return [
    /<link rel="(?:preload|modulepreload|stylesheet)"/.test(page) ? "still asks for a file before it is needed" : "",
    page.includes("/_next/") || page.includes("__next_f") ? "still names the framework" : "",
    scripts.toSorted().join() === expected.toSorted().join()
      ? ""
      : `has the scripts [${scripts.join(" | ")}], expected [${expected.join(" | ")}]`,
    contentOf(page) === contentOf(before) ? "" : "lost some of its content",
    /<h1\b/.test(main) && main.replace(/<[^>]*>/g, "").trim().length > 60 ? "" : "has no heading or next to no text",
    /<title>[^<]+<\/title>/.test(page) ? "" : "has no title",
    ...inlineBehaviourIn(page),
  ].filter(Boolean);
}

/** What the security policy would refuse: styles and handlers written on elements. */
export function inlineBehaviourIn(html: string): string[] {
  return [...contentOf(html).matchAll(/<[a-zA-Z][^>]*?\s(style|on[a-z]+)="[^"]{0,40}/g)].map(
    ([found]) => `has style or behaviour of its own on an element: …${found.slice(-80)}`,
  );
}
