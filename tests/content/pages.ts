import type { Chapter, Tool } from "@/lib/content/chapter";
import { content } from "./compiled";

/** Pages of the content as the tests of single features read them. */

export const tool = (slug: string): Tool => found(content.tools, slug);
export const chapter = (slug: string): Chapter => found(content.chapters, slug);
export const aid = (slug: string) => found(content.aids, slug);

function found<T extends { slug: string }>(pages: readonly T[], slug: string): T {
  const page = pages.find((candidate) => candidate.slug === slug);
  if (page === undefined) throw new RangeError(`no page "${slug}"`);
  return page;
}

type Page = Chapter | Tool;

/** One `##` of a page. */
export function section(page: Page, id: string): Page["sections"][number] {
  const one = page.sections.find((candidate) => candidate.id === id);
  if (one === undefined) throw new RangeError(`no section "${id}" in ${page.slug}`);
  return one;
}

/** All that stands under the head of a page, as HTML. */
export const htmlOf = (page: Page): string => page.sections.map(({ html }) => html).join("\n");

/** The same as plain text, the headings with it. */
export const textOf = (page: Page): string => page.sections.map(({ title, text }) => `${title}\n${text}`).join("\n");

/** HTML as a reader sees it: tags gone, spaces single. */
export const seen = (html: string): string =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/&#x26;|&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();

/** The cells of a table that stands under a heading, row by row, the head first. */
export function rowsOf(html: string): string[][] {
  return [...html.matchAll(/<tr(?: [^>]*)?>([\s\S]*?)<\/tr>/g)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd](?: [^>]*)?>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = ""]) => seen(cell)),
  );
}

/** Which of these patterns a text lacks; `[]` when it says all. */
export const missing = (text: string, patterns: readonly RegExp[]): string[] =>
  patterns.filter((pattern) => !pattern.test(text)).map(String);

/** What stands to write on: the words before each blank line. */
export const blanksOf = (html: string): string[] =>
  [...html.matchAll(/<p class="felt">([\s\S]*?)<\/p>/g)].map(([, inner = ""]) => seen(inner));
