/** A page's text in its two parts, and how many lines of the file stand above each. */
export type SplitPage = { head: string; headOffset: number; body: string; bodyOffset: number };

/** Splits a page at the two lines of `---` round its head; undefined when it has none. Nothing in it is run. */
export function splitPage(text: string): SplitPage | undefined {
  const [whole, head] = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(text) ?? [];
  if (whole === undefined || head === undefined || !text.startsWith(whole)) return undefined;
  return { head, headOffset: 1, body: text.slice(whole.length), bodyOffset: whole.split("\n").length - 1 };
}
