import type { Element, Root as HtmlRoot } from "hast";
import type { Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import rehypeStringify from "rehype-stringify";
import { remark } from "remark";
import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";
import type { z } from "zod";
import { type NamedLaw, resolveDirectives } from "./directives";
import type { Fault, ReportFault } from "./faults";
import { splitPage } from "./front-matter";
import { type NamedHeading, type RawSection, splitSections } from "./headings";
import type { LawReference } from "./law-reference";
import { chapterUrl, toolUrl } from "./page-url";
import type { Registries, SourceFile } from "./registries";
import type { ChapterHead, ToolHead, TranslationHead } from "./schema";
import { asPagesHaveIt } from "./wizard-address";
import { parseYaml, validate } from "./yaml-file";

/** One `##` of a chapter, ready to show and to search. */
export type Section = NamedHeading & {
  /** Ids under which it was published before: they still lead here. */
  formerIds: readonly string[];
  /** What stands under the heading, as HTML without the `##` itself. */
  html: string;
  /** The same as plain text. */
  text: string;
  /** The `###` inside it, with their own text. */
  parts: readonly (NamedHeading & { text: string })[];
  /** Laws it rests on; `boxed` ones are explained there in a box of their own. */
  laws: readonly (LawReference & { boxed: boolean })[];
};

/** What stands under the head: known even when the head is faulty, so that links to the page are not faults too. */
export type PageBody = { slug: string; url: string; file: string; sections: readonly Section[]; words: number };

export type Chapter = ChapterHead & PageBody;

/** Something to use in a meeting, hand over or fill in, made for paper and for a phone. */
export type Tool = ToolHead & PageBody & { translations: readonly Translation[] };

/** A tool in another language; `language` is a BCP 47 tag such as "ti" or "ar". */
export type Translation = TranslationHead & PageBody & { language: string };

/** A link inside the site and where it stands, to be checked when all pages are known. */
export type InternalLink = { file: string; line: number | undefined; url: string };

/** What the head of any page has. */
export type PageSchema = z.ZodType<{ moved: Readonly<Record<string, string>> }>;

/**
 * Reads, checks and compiles one chapter or tool.
 *
 * @param file   `content/chapters/NN-slug.md` or `content/tools/slug.md`, and its text
 * @param schema of its head
 * @param faults receives all that is wrong with it
 * @param links  receives its links to other pages of the site
 * @returns      its body, and its head unless that cannot be read
 */
export function compilePage<S extends PageSchema>(
  file: SourceFile,
  schema: S,
  registries: Registries,
  faults: Fault[],
  links: InternalLink[],
): { head: z.output<S> | undefined; body: PageBody } {
  const parts = splitPage(file.text);
  if (parts === undefined)
    faults.push({
      file: file.path,
      line: 1,
      field: "head",
      found: "nothing",
      expected: "the fields of the page between two lines of ---, first in the file",
      remedy: "add it; docs/redaksjon.md shows the form",
    });
  const head = parts && validate(file.path, parseYaml(file.path, parts.head, parts.headOffset), schema, faults);
  const offset = parts?.bodyOffset ?? 0;
  const report: ReportFault = (fault) => {
    faults.push({ file: file.path, ...fault, line: fault.line === undefined ? undefined : fault.line + offset });
  };

  const tree: Root = remark()
    .use(remarkGfm)
    .use(remarkDirective)
    .parse(parts?.body ?? file.text);
  const laws = resolveDirectives(tree, registries, report);
  for (const { url, line } of internalLinks(tree, report)) links.push({ file: file.path, line: line + offset, url });
  const raw = splitSections(tree, report);
  const [slug = "", language] = file.path
    .replace(/^.*\/(?:\d+-)?/, "")
    .replace(/\.md$/, "")
    .split(".");
  const page = file.path.includes("/tools/") ? toolUrl({ slug }) : chapterUrl({ slug });
  const url = language ? `${page}/${language}` : page;
  const sections = raw.map((section) => compileSection(section, laws, registries.figures));
  const words = sections.reduce((sum, section) => sum + section.text.split(/\s+/).length, 0);
  const moved = Object.entries(head?.moved ?? {});
  for (const [from, to] of moved) {
    const [found, expected] = sections.some((section) => hasId(section, from))
      ? [from, "an id that no heading has any more"]
      : [to, "the id of a heading on this page"];
    if (found === from || !sections.some((section) => hasId(section, to)))
      faults.push({ file: file.path, field: `moved.${from}`, found, expected, remedy: "correct it" });
  }
  const withFormer = sections.map((section) => ({
    ...section,
    formerIds: moved.flatMap(([from, to]) => (hasId(section, to) ? [from] : [])),
  }));
  return { head, body: { slug, url, file: file.path, sections: withFormer, words } };
}

function compileSection(raw: RawSection, laws: readonly NamedLaw[], figures: ReadonlyMap<string, string>): Section {
  const root: Root = { type: "root", children: raw.children };
  const from = raw.children[0]?.position?.start.line ?? 0;
  const to = raw.children.at(-1)?.position?.end.line ?? 0;
  return {
    id: raw.id,
    title: raw.title,
    formerIds: [],
    html: withDrawings(toHtml(root), figures),
    text: plainText(raw.children),
    parts: partsOf(raw),
    laws: laws
      .filter((law) => law.line >= from && law.line <= to)
      .map((law) => ({ ...law.reference, boxed: law.boxed })),
  };
}

function hasId({ id, parts }: Section, wanted: string): boolean {
  return id === wanted || parts.some((part) => part.id === wanted);
}

function partsOf(raw: RawSection): (NamedHeading & { text: string })[] {
  const starts = raw.children.flatMap((node, index) => (node.type === "heading" ? [index] : []));
  return starts.map((start, index) => {
    const heading = raw.children[start];
    const id = heading?.data?.hProperties?.id;
    return {
      id: typeof id === "string" ? id : "",
      title: textOf(heading),
      text: plainText(raw.children.slice(start + 1, starts[index + 1])),
    };
  });
}

/** Block by block, so that words of neighbouring cells and items do not run together. */
function plainText(nodes: readonly RawSection["children"][number][]): string {
  return nodes
    .map((node) =>
      "children" in node && !["paragraph", "heading"].includes(node.type) ? plainText(node.children) : textOf(node),
    )
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}

function toHtml(root: Root): string {
  const processor = unified().use(remarkRehype).use(rehypeStringify);
  const html = processor.runSync(root);
  wrapTables(html);
  return processor.stringify(html);
}

/** Puts the drawings where figures have left room for them. The text of the figure says the same, so they are hidden from readers aloud. */
function withDrawings(html: string, figures: ReadonlyMap<string, string>): string {
  return html.replace(
    /<div data-tegning="([^"]*)"><\/div>/g,
    (_, id: string) => `<div class="tegning" aria-hidden="true">${figures.get(id) ?? ""}</div>`,
  );
}

/**
 * A table is folded where there is no room for its columns: each row a block, each cell under the word of its column. The cells carry
 * that word, and the roles that such a display would take from them.
 */
function wrapTables(tree: HtmlRoot): void {
  visit(tree, "element", (node: Element, index, parent) => {
    if (node.tagName !== "table" || parent === undefined || index === undefined) return undefined;
    const columns: string[] = [];
    visit(node, "element", (cell: Element) => {
      if (cell.tagName !== "th") return;
      cell.properties.scope = "col";
      columns.push(htmlText(cell));
    });
    makeFoldable(node, columns);
    parent.children[index] = {
      type: "element",
      tagName: "div",
      properties: { className: ["tabellramme"] },
      children: [node],
    };
    return SKIP;
  });
}

const roles: Readonly<Record<string, string>> = {
  thead: "rowgroup",
  tbody: "rowgroup",
  tr: "row",
  th: "columnheader",
  td: "cell",
};

function makeFoldable(table: Element, columns: readonly string[]): void {
  table.properties = {
    ...table.properties,
    className: [columns.length > 2 ? "brettes" : "brettes-sist"],
    role: "table",
  };
  visit(table, "element", (node, _, parent) => {
    const role = roles[node.tagName];
    if (role === undefined) return;
    const cells = parent?.type === "element" ? parent.children.filter(({ type }) => type === "element") : [];
    const column = node.tagName === "td" ? columns[cells.indexOf(node)] : undefined;
    node.properties = { ...node.properties, role, ...(column && { dataKolonne: column }) };
  });
}

function htmlText(node: Element): string {
  let text = "";
  visit(node, "text", ({ value }) => {
    text += value;
  });
  return text.trim();
}

/** What Markdown can do and the handbook cannot: markup of one's own, pictures from elsewhere, and words that would stand nowhere. */
const notPlain = new Set(["html", "image", "imageReference", "definition", "footnoteReference", "footnoteDefinition"]);

/** The links of a chapter to other pages of the site, which get their addresses; everything that is no plain Markdown is told as a fault. */
function internalLinks(tree: Root, report: ReportFault): { url: string; line: number }[] {
  const links: { url: string; line: number }[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line;
    if (notPlain.has(node.type)) {
      report({
        line,
        field: node.type,
        found: `a ${node.type} node`,
        expected: "plain Markdown and directives",
        remedy: "write it with a directive or as text",
      });
    }
    if (node.type === "table") {
      for (const cell of node.children[0]?.children ?? []) {
        if (textOf(cell).trim() === "")
          report({
            line,
            field: "table",
            found: "a column without a heading",
            expected: "a word in every cell of the first row",
            remedy: "name the column: a reader aloud says it before each cell",
          });
      }
    }
    // Links that directives made have no place in the text and are right by construction.
    if (node.type !== "link" || line === undefined) return;
    if (/^[/#]/.test(node.url)) {
      links.push({ url: node.url, line });
      node.url = asPagesHaveIt(node.url);
    } else {
      report({
        line,
        field: "link",
        found: node.url,
        expected: "a link inside the site, beginning with /",
        remedy: "name addresses outside through :kontakt or :lov",
      });
    }
  });
  return links;
}
