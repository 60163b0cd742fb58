import postcss from "postcss";
import parseSelectors, { type Node, type Selector } from "postcss-selector-parser";
import type { MarkupElement } from "./markup-elements";
import { pruneProperties } from "./prune-css";

/**
 * The rules of a style sheet that can come to hold on pages, in their order: for screen and paper, at rest and in use.
 *
 * A selector is dropped only when one of its parts (what stands between spaces, `>`, `+`, `~`) fits no element of the markup.
 * What is checked must be something that can be. Other states (`:hover`, `:target`, `:popover-open`), places (`:first-child`) and what is in `:not()` are never a reason to drop one, nor is
 * an attribute that a script changes.
 *
 * @param elements of the pages, and of what scripts add to them
 * @param changed names of attributes that scripts or readers change
 */
export function usableCss(css: string, elements: readonly MarkupElement[], changed: ReadonlySet<string>): string {
  const sheet = postcss.parse(css);
  const usable = new Map<string, boolean>();
  const canHold = (selector: string) => {
    const known = usable.get(selector);
    if (known !== undefined) return known;
    const found = parseSelectors()
      .astSync(selector)
      .nodes.some((one) => isUsable(one, { elements, changed }));
    usable.set(selector, found);
    return found;
  };
  sheet.walkRules((rule) => {
    if (isIn(rule.parent, /keyframes$/)) return;
    const kept = rule.selectors.filter(canHold);
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  const usedPages = new Set<string>();
  sheet.walkDecls("page", ({ value }) => void usedPages.add(value));
  sheet.walkAtRules("page", (page) => {
    if (page.params && !page.params.startsWith(":") && !usedPages.has(page.params)) page.remove();
  });
  return pruneProperties(sheet.toString());
}

const isIn = (parent: { type: string } | undefined, name: RegExp) =>
  parent?.type === "atrule" && "name" in parent && name.test(String(parent.name));

type Pages = { elements: readonly MarkupElement[]; changed: ReadonlySet<string> };

/** Whether each part of a selector fits some element. */
function isUsable(selector: Selector, pages: Pages): boolean {
  return partsOf(selector).every((part) => pages.elements.some((element) => fits(element, part, pages)));
}

/** `ul.liste > li:hover` as [`ul.liste`], [`li:hover`]. */
function partsOf(selector: Selector): Node[][] {
  const parts: Node[][] = [[]];
  for (const node of selector.nodes) {
    if (node.type === "combinator") parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts;
}

function fits(element: MarkupElement, part: readonly Node[], pages: Pages): boolean {
  return part.every((node) => {
    switch (node.type) {
      case "tag":
        return element.tag === node.value.toLowerCase();
      case "class":
        return element.classes.has(node.value);
      case "id":
        return element.attributes.get("id") === node.value;
      case "attribute": {
        const value = element.attributes.get(node.attribute.toLowerCase());
        if (pages.changed.has(node.attribute.toLowerCase())) return true;
        return value !== undefined && (node.operator !== "=" || value === node.value);
      }
      case "pseudo":
        if (/^:(?:checked|indeterminate)$/.test(node.value)) return canBeChecked(element);
        if (/^:(?:is|where)$/.test(node.value)) return node.nodes.some((one) => endsIn(element, one, pages));
        return node.value !== ":has" || node.nodes.some((one) => isUsable(one, pages));
      default:
        return true;
    }
  });
}

const canBeChecked = ({ tag, attributes }: MarkupElement) =>
  tag === "option" || (tag === "input" && /^(?:radio|checkbox)$/.test(attributes.get("type") ?? ""));

/** Whether an element fits the last part of a selector, and some element each of the others. */
function endsIn(element: MarkupElement, selector: Selector, pages: Pages): boolean {
  const parts = partsOf(selector);
  const last = parts.pop() ?? [];
  return fits(element, last, pages) && parts.every((part) => pages.elements.some((one) => fits(one, part, pages)));
}
