import { choiceOf, keepChoice } from "./visit-choices";

export const schemes = ["auto", "light", "dark"] as const;
export type Scheme = (typeof schemes)[number];

const words = schemes.map((scheme) => `tema-${scheme}` as const);

/** What was chosen earlier in this visit. */
export function chosenScheme(): Scheme {
  const word = choiceOf(words);
  return schemes.find((scheme) => word === `tema-${scheme}`) ?? "auto";
}

/** Keeps what is chosen for the rest of the visit. */
export function keepScheme(scheme: string): void {
  keepChoice(
    words,
    words.find((word) => word === `tema-${scheme}`),
  );
}

/** Colours the page; the style sheet knows the three schemes. */
export function colorPage(scheme: Scheme): void {
  document.documentElement.dataset.colorScheme = scheme;
}
