/** So much markup, in characters, is read in one go: some 40 milliseconds of a slow phone. With more pauses a long page is read much later to its end. */
const inOneGo = 40_000;

/** Where a script may stand without standing between two siblings: at the end of a block, or of an entry that the next one ends. */
const end = /(?=<\/(?:section|article|details)>)|(?<=<\/[a-z\d]+>|[^>])(?=<li\b)/g;

/**
 * A page with empty scripts here and there. A browser does nothing with one, but it goes to its other tasks first: a long page that has come whole
 * is otherwise read in one, in which nothing that is tapped is answered.
 */
export function withReadingPauses(html: string): string {
  const parts: string[] = [];
  let last = html.indexOf("<main");
  let from = 0;
  for (const { index } of html.matchAll(end)) {
    if (index - last < inOneGo) continue;
    parts.push(html.slice(from, index));
    from = last = index;
  }
  return [...parts, html.slice(from)].join("<script></script>");
}
