/** Of the body of a page that has the search field in its own text: the one in the head is not shown there. */
export const ownSearchClass = "med-sokefelt";

/**
 * Marks a page made by Next, where the layout does not know which page it frames. It stands before the head of the site, so that this is
 * never seen with a field that goes away when the rest of the page has come.
 */
export function markOwnSearch(html: string): string {
  return /\sid="(?:forside|side)-sok"/.test(html) ? html.replace("<body>", `<body class="${ownSearchClass}">`) : html;
}
