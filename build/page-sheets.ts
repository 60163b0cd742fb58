import { transformSync } from "esbuild";
import type { Assets } from "./assets";
import { markupElementsOf } from "./markup-elements";
import { contentOf } from "./page-html";
import { addedByScript, attributesChangedByScript, filledByScript } from "./script-changes";
import { browsers } from "./site-css";
import { ownScriptsOf } from "./strip-framework";
import { usableCss } from "./usable-css";

type Page = { path: string; html: string };

/** Everything once more on one page: a kind of its own. */
const wholeHandbook = "/skriv-ut";

/**
 * The style sheet that each page carries inside it: the rules of the whole sheet that pages of its kind can use. The kind is the first
 * part of the address where there are pages below it (`/handbok/…`); all others share one. A chapter
 * with a table of rights has a sheet of its own, for the rules of the tables are a fifth of all. There are so few kinds that the hashes of all
 * their sheets stand in the one security policy.
 *
 * What answers at once makes markup that is not yet on the page: with a script of its own a page carries the whole sheet.
 *
 * @param root of the project, where the custom elements are
 * @returns sheets by path
 */
export function pageSheets(
  all: readonly Page[],
  assets: Pick<Assets, "css" | "ownScripts">,
  root: string,
): ReadonlyMap<string, string> {
  const { css } = assets;
  const pages = all.filter(({ html }) => ownScriptsOf(html, assets).length === 0);
  const changed = attributesChangedByScript(root);
  const sheets = new Map<string, string>();
  const kinds = new Set(pages.map((page) => kindOf(page, pages)));
  for (const kind of kinds) {
    const alike = pages.filter((page) => kindOf(page, pages) === kind);
    const filled = Object.entries(filledByScript).filter(([name]) =>
      alike.some(({ html }) => html.includes(`<${name}`)),
    );
    const elements = markupElementsOf([
      ...alike.map(({ html }) => contentOf(html)),
      addedByScript,
      ...filled.map(([, markup]) => markup),
    ]);
    const sheet = minified(usableCss(css, elements, changed));
    for (const { path } of alike) sheets.set(path, sheet);
  }
  return sheets;
}

function kindOf({ path, html }: Page, pages: readonly Page[]): string {
  const [, first = ""] = path.split("/");
  const hasPagesBelow = pages.some((page) => page.path.startsWith(`/${first}/`));
  const kind = first !== "" && (hasPagesBelow || path === wholeHandbook) ? first : "";
  return kind === "handbok" && html.includes('class="rett-ikon"') ? `${kind} med rettigheter` : kind;
}

/** For the blocks that are now empty. */
const minified = (css: string) =>
  transformSync(css, { loader: "css", minify: true, charset: "utf8", target: [...browsers] }).code.trim();
