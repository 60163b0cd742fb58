/**
 * Leaves out of a style sheet what nothing can use: colours of the design system that no page asks for, and custom properties
 * that no rule reads. The design system ships every colour in every scheme; the pages carry the sheet inside them.
 *
 * @param css minified, without comments
 * @param usedColors the values of `data-color` that stand in any page
 */
export function pruneCss(css: string, usedColors: ReadonlySet<string>): string {
  const pruned = mapRules(css, (selector, body) => {
    const kept = splitSelector(selector).filter((one) => {
      const color = /\[data-color="?([\w-]+)"?\]/.exec(one)?.[1];
      return color === undefined || usedColors.has(color);
    });
    return kept.length === 0 ? "" : `${kept.join(",")}{${body}}`;
  });
  return pruneProperties(pruned);
}

/** Leaves out custom properties that no rule reads, also those that are read only by one that nothing reads. */
export function pruneProperties(css: string): string {
  let pruned = css;
  for (;;) {
    const used = new Set([...pruned.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name));
    const next = mapRules(pruned, (selector, body) => {
      const declarations = splitDeclarations(body).filter((declaration) => {
        const name = /^\s*(--[\w-]+)\s*:/.exec(declaration)?.[1];
        return name === undefined || used.has(name);
      });
      return declarations.length === 0 ? "" : `${selector}{${declarations.join(";")}}`;
    });
    if (next.length === pruned.length) return next;
    pruned = next;
  }
}

/** Rewrites each innermost block; what stands around it, `@media` and `@layer`, is kept as it is. */
function mapRules(css: string, rewrite: (selector: string, body: string) => string): string {
  return css.replace(/([^{};]+)\{((?:[^{}"']|"[^"]*"|'[^']*')*)\}/g, (whole, selector: string, body: string) =>
    selector.startsWith("@") ? whole : rewrite(selector, body),
  );
}

const splitSelector = (selector: string) => splitOutside(selector, ",");
const splitDeclarations = (body: string) => splitOutside(body, ";");

/** Splits where a sign stands outside quotes and brackets. */
function splitOutside(text: string, sign: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = "";
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const here = text[at] ?? "";
    if (quote !== "") {
      if (here === "\\") at++;
      else if (here === quote) quote = "";
    } else if (here === '"' || here === "'") quote = here;
    else if (here === "(" || here === "[") depth++;
    else if (here === ")" || here === "]") depth--;
    else if (here === sign && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  const rest = text.slice(start);
  if (rest !== "") parts.push(rest);
  return parts;
}
