/** A piece of a section: what stands before its first `###` (id null), or under one of them. */
export type SectionPiece = { id: string | null; html: string };

/** Parts a section's HTML, which our own compiler wrote, at its `###` headings. */
export function splitAtParts(html: string): SectionPiece[] {
  const [before = "", ...parts] = html.split(/<h3 id="/);
  return [
    { id: null, html: before },
    ...parts.map((part) => ({ id: part.slice(0, part.indexOf('"')), html: part.slice(part.indexOf("</h3>") + 5) })),
  ];
}

const lawLink = (label: string) => `class="lov-ref">${label}</a>`;

/** Whether a law is linked under this name, such as "utlendingsloven § 38". */
export const namesLaw = (html: string, label: string) => html.includes(lawLink(label));

/** Whether a box explains the law of this name. */
export const explainsLaw = (html: string, label: string) =>
  html.split(lawLink(label)).some((before) => /<strong>Loven<\/strong>: <a [^>]*$/.test(before));

/**
 * HTML as plain text, a line for each paragraph, list item and table row, so that sentences do not run together. What only
 * announces (the title of a box, the head of a table, the words before a list, a word in bold) ends in a colon; the name of a law opens the
 * sentence that explains it.
 */
export function htmlLines(html: string): string {
  return html
    .replace(/\s+/g, " ")
    .replace(/<p class="boks-tittel"><strong>Loven<\/strong>: (.*?)<\/p> ?<p>/g, "<p>$1: ")
    .replace(/<p class="boks-tittel">(?:<strong>[^<]*<\/strong>(?:: )?)?(.*?)<\/p>/g, (_, title) =>
      title === "" || title.endsWith(":") ? "" : `${title}:\n`,
    )
    .replace(/(<(?:li|p)><strong>[^\s<]+(?: [^\s<]+){0,2})\.<\/strong>/g, "$1:</strong>")
    .replace(/([\p{L}\p{N}])<\/p> ?(?=<[uo]l>)/gu, "$1:\n")
    .replace(/<\/th> ?<\/tr>/g, ":\n")
    .replace(/<\/t[dh]> ?(?=<t[dh][ >])/g, " – ")
    .replace(/<\/(?:p|li|tr|div)>|<(?:ul|ol)>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&#x([0-9A-F]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/^[ –]+|[ –]+$/gm, "")
    .replace(/\n{2,}/g, "\n")
    .trim();
}
