import { isFlight, isInline, scriptsOf } from "./page-html";
import { inlineBehaviourIn, StripError } from "./strip-framework";

/**
 * A hydrated page whose inline scripts are put together in one file, in their order. The policy then needs no exception: not for
 * the page, and not for the server, proxy or cache that sends it. The file is deferred: it runs before Next looks for its data.
 *
 * @param fileNameOf the address of the file, from its text
 * @throws StripError if there is nothing to move or something is left
 */
export function moveInlineScripts(
  path: string,
  html: string,
  addressOf: (script: string) => string,
): { html: string; script: string } {
  const inline = scriptsOf(html).filter(isInline);
  if (!inline.some(isFlight))
    throw new StripError(path, [
      "Next's output no longer looks as expected; see docs/decisions/0011 for the way back.",
      "found no flight data (self.__next_f)",
    ]);
  const script = inline.map(({ text }) => `${text};`).join("\n");
  const tag = `<script src="${addressOf(script)}" defer=""></script>`;
  let page = html;
  for (const [index, { whole }] of inline.entries()) page = page.replace(whole, () => (index === 0 ? tag : ""));
  const problems = [
    ...inlineBehaviourIn(page),
    ...(scriptsOf(page).some(isInline) ? ["still has an inline script"] : []),
    ...(/<style\b/.test(page) ? ["has an inline style sheet, which only pages without framework carry"] : []),
  ];
  if (problems.length > 0) throw new StripError(path, problems);
  return { html: page, script };
}
