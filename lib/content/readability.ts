import type { Chapter } from "./chapter";
import type { RightText } from "./schema";

/**
 * LIX, the Nordic readability index: words per sentence plus the share of words longer than six letters, in per cent.
 * 30 is easy, 40 ordinary, 50 official language. Every list item, table cell and heading ends a sentence.
 */
export function lix(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+(?:[-–][\p{L}\p{N}]+)*/gu) ?? [];
  const sentences = text.split(/[.:;!?]+(?=\s|$)|\n/).filter((sentence) => /\p{L}/u.test(sentence));
  if (words.length === 0) return 0;
  return words.length / sentences.length + (100 * words.filter((word) => word.length > 6).length) / words.length;
}

/** The text of compiled Markdown with a line for each block. */
export function linesOf(html: string): string {
  return html
    .replace(/<\/(?:p|li|t[dh]|h[1-6]|d[td]|figcaption|summary)>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&#x?[0-9a-f]+;|&[a-z]+;/gi, " ");
}

/** LIX of a whole chapter, its summary left out. */
export function chapterLix({ sections }: Pick<Chapter, "sections">): number {
  return lix(sections.map(({ title, html }) => `${title}\n${linesOf(html)}`).join("\n"));
}

/** LIX of all that is said of one right. */
export function rightLix({ title, text, exception, cost, nextStep, reply }: RightText): number {
  return lix([title, text, exception, cost, nextStep, reply].filter((part) => part !== undefined).join("\n"));
}
