export const schemes = ["auto", "light", "dark"] as const;
export type Scheme = (typeof schemes)[number];

/**
 * What was chosen earlier in this visit. It is kept in the name of the window: it follows the reader from page to page in the same
 * tab, is never written to disk or sent, and is gone when the tab is closed or leads to another site.
 */
export function chosenScheme(): Scheme {
  return schemes.find((scheme) => window.name === `tema-${scheme}`) ?? "auto";
}

/** Keeps what is chosen for the rest of the visit. */
export function keepScheme(scheme: string): void {
  window.name = `tema-${scheme}`;
}

/** Colours the page; the style sheet knows the three schemes. */
export function colorPage(scheme: Scheme): void {
  document.documentElement.dataset.colorScheme = scheme;
}
