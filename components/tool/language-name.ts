const names = new Intl.DisplayNames(["nb"], { type: "language" });

/** The Norwegian name of a language: "ti" → "tigrinja". */
export function languageName(language: string): string {
  return names.of(language) ?? language;
}

/** Whether a language is written from right to left. */
export function isRightToLeft(language: string): boolean {
  return ["ar", "fa", "prs", "ps", "ur", "he", "ckb", "ug"].includes(language);
}
