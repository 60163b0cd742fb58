import type { Heading, Root, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { ReportFault } from "./faults";

/** A heading with the id its author gave it: `## Hvem betaler? {#hvem-betaler}`. */
export type NamedHeading = { id: string; title: string };

/** One `##` of a chapter and all that stands under it. */
export type RawSection = NamedHeading & { children: RootContent[] };

const idAtEnd = /\s*\{#([a-z0-9]+(?:-[a-z0-9]+)*)\}\s*$/;

/**
 * Takes the ids off the headings, puts them on as attributes, and splits the chapter at each `##`.
 *
 * @param report called for each heading without id, id used twice, wrong depth, and text above the first heading
 */
export function splitSections(tree: Root, report: ReportFault): RawSection[] {
  const sections: RawSection[] = [];
  const seen = new Set<string>();
  for (const node of tree.children) {
    const line = node.position?.start.line;
    if (node.type !== "heading") {
      const current = sections.at(-1);
      if (current) current.children.push(node);
      else
        report({
          line,
          field: "body",
          found: `${node.type} above the first heading`,
          expected: "a ## heading first",
          remedy: "move it under a heading, or into summary",
        });
      continue;
    }
    const named = takeId(node);
    if (named.id === "") {
      report({
        line,
        field: "heading",
        found: `"${named.title}" without an id`,
        expected: "an id such as {#hvem-betaler} at the end",
        remedy: "add a short one of a–z, digits and hyphens",
      });
    } else if (seen.has(named.id)) {
      report({
        line,
        field: "heading",
        found: `the id "${named.id}" twice`,
        expected: "an id once in a chapter",
        remedy: "rename the second",
      });
    }
    seen.add(named.id);
    if (node.depth === 2) sections.push({ ...named, children: [] });
    else if (node.depth === 3 && sections.length > 0) sections.at(-1)?.children.push(node);
    else
      report({
        line,
        field: "heading",
        found: `"${named.title}" at depth ${node.depth}`,
        expected: "## or ###",
        remedy: "change its depth",
      });
  }
  return sections;
}

/** Removes `{#id}` from the end of a heading and makes it the element's id. */
function takeId(heading: Heading): NamedHeading {
  const last = heading.children.at(-1);
  const match = last?.type === "text" ? last.value.match(idAtEnd) : null;
  const id = match?.[1] ?? "";
  if (last?.type === "text" && match) last.value = last.value.slice(0, match.index);
  if (id) heading.data = { ...heading.data, hProperties: { id } };
  return { id, title: textOf(heading) };
}
