import { createHash } from "node:crypto";

/**
 * A chapter whose explanations of laws and terms are put in a file of their own. Only the script shows them, and few readers open one:
 * it fetches them when a link that has one is pointed at (elements/gloss.element.ts).
 *
 * @returns the page as it was and no file, where it has no explanations
 */
export function moveGlosses(html: string): { html: string; file?: { address: string; text: string } } {
  const [whole, text] = /<ord-forklaringer>([\s\S]+?)<\/ord-forklaringer>/.exec(html) ?? [];
  if (whole === undefined || text === undefined) return { html };
  // A text and no page: nothing is to show it by itself, or keep it as a page.
  const address = `/del/${createHash("sha256").update(text).digest("hex").slice(0, 12)}.txt`;
  return {
    html: html.replace(whole, () => `<ord-forklaringer data-fra="${address}"></ord-forklaringer>`),
    file: { address, text },
  };
}
