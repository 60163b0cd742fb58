/**
 * What was chosen earlier in this visit, as words in the name of the window: they follow the reader from page to page in the same
 * tab, are never written to disk or sent, and are gone when the tab is closed or leads to another site.
 */
const chosen = (): string[] => window.name.split(" ").filter(Boolean);

/** Which of some words was chosen, if any. */
export function choiceOf<T extends string>(words: readonly T[]): T | undefined {
  const all = chosen();
  return words.find((word) => all.includes(word));
}

/** Keeps one of some words for the rest of the visit, or none of them. */
export function keepChoice<T extends string>(words: readonly T[], word: T | undefined): void {
  const others = chosen().filter((one) => !words.some((known) => known === one));
  window.name = [...others, ...(word === undefined ? [] : [word])].join(" ");
}
