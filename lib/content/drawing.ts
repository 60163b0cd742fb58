const tag = /<(\/?)([A-Za-z]+)((?:\s+[A-Za-z:-]+="[^"<>]*")*)\s*(\/?)>/y;
const elements = new Set([
  "svg",
  "g",
  "path",
  "circle",
  "ellipse",
  "rect",
  "line",
  "polyline",
  "polygon",
  "text",
  "tspan",
]);
/** Nothing that runs, that leads anywhere, that the policy forbids or that could meet an id of the page. */
const forbidden = /\s(on[a-z]+|style|href|xlink:href|id|xmlns(?::[a-z]+)?)=/i;

/**
 * What is wrong with a drawing that is to stand in the page itself: it must be one whole `svg` of shapes, text and classes. A tag left
 * open would take the rest of the page with it.
 *
 * @returns the first thing found that has no place there, or undefined when all is well
 */
export function wrongInDrawing(svg: string): string | undefined {
  const text = svg.trim();
  if (!/^<svg [^>]*viewBox="/.test(text)) return "no viewBox";
  const open: string[] = [];
  for (let at = 0; at < text.length; ) {
    if (text[at] !== "<") {
      if (open.length === 0) return "text outside the drawing";
      const next = text.indexOf("<", at);
      at = next < 0 ? text.length : next;
      continue;
    }
    tag.lastIndex = at;
    const [whole, closes, name = "", attributes = "", isEmpty] = tag.exec(text) ?? [];
    if (whole === undefined) return text.slice(at, at + 30);
    if (!elements.has(name)) return `<${name}>`;
    const attribute = forbidden.exec(attributes)?.[1];
    if (attribute !== undefined) return attribute;
    if (closes) {
      if (open.pop() !== name) return `</${name}> without its beginning`;
    } else if (!isEmpty) open.push(name);
    at += whole.length;
    if (open.length === 0 && at < text.length) return "more than one drawing";
  }
  return open.length > 0 ? `<${open.at(-1)}> without its end` : undefined;
}
