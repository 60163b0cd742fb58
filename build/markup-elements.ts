/** An element as its tag describes it: what a selector can ask of it without knowing where it stands. */
export type MarkupElement = {
  /** In lower case, as are the names of attributes. */
  tag: string;
  classes: ReadonlySet<string>;
  attributes: ReadonlyMap<string, string>;
};

/** The elements of some pages, each kind once. Our markup is regular: attributes in double quotes, and no `<` in a text. */
export function markupElementsOf(pages: readonly string[]): MarkupElement[] {
  const found = new Map<string, MarkupElement>();
  for (const page of pages)
    for (const [, tag = "", own = ""] of page.matchAll(/<([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*\/?>/gi)) {
      // No rule asks where a link leads.
      const key = `${tag}${own.replace(/ href="[^"]*"/, ' href=""')}`;
      if (!found.has(key)) found.set(key, elementOf(tag, own));
    }
  return [...found.values()];
}

function elementOf(tag: string, own: string): MarkupElement {
  const attributes = new Map(
    [...own.matchAll(/([^\s"'<>/=]+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => [name.toLowerCase(), value]),
  );
  return { tag: tag.toLowerCase(), classes: new Set(attributes.get("class")?.split(/\s+/)), attributes };
}
