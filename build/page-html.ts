/** What can be read off a page as Next writes it. Next's output is regular; where it is not, the build stops (`strip-framework`). */

/** A `<script>` with its attributes and its text. */
export type Script = { whole: string; attributes: string; text: string };

export function scriptsOf(html: string): Script[] {
  return [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].map(([whole, attributes = "", text = ""]) => ({
    whole,
    attributes,
    text,
  }));
}

export const isFrameworkFile = ({ attributes }: Script) => /\ssrc="\/_next\//.test(attributes);
export const isInline = ({ attributes }: Script) => !/\ssrc=/.test(attributes);
export const isFlight = (script: Script) => isInline(script) && script.text.includes("self.__next_f");

/** What the flight data of a page says, put together: the modules of the browser it names, and the page once more. */
export function flightOf(html: string): string {
  return scriptsOf(html)
    .filter(isFlight)
    .flatMap(({ text }) => {
      const pushed = /^self\.__next_f\.push\((\[1,[\s\S]*\])\)$/.exec(text)?.[1];
      const [, data] = pushed === undefined ? [] : (JSON.parse(pushed) as unknown[]);
      return typeof data === "string" ? [data] : [];
    })
    .join("");
}

/** All a reader gets of a page: its text and its attributes, without scripts and what only the framework reads. */
export function contentOf(html: string): string {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "")
    .replace(/<style\b[^>]*>[\s\S]*?<\/style>/g, "")
    .replace(/<link\b[^>]*>/g, "")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<div hidden=""><\/div>/g, "");
}
