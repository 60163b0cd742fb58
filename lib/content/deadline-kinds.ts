/** What an entry of content/deadlines.yaml is, by the word that stands before it. */
export const deadlineKinds = {
  /** Something must be done by then. */
  frist: "Frist",
  /** The source advises to do it by then. */
  anbefalt: "Anbefalt frist",
  /** A limit of time or of hours on which a right or a duty hangs. */
  tidsgrense: "Tidsgrense",
  /** How long something lasts: a permit, a card, a programme. */
  varighet: "Varighet",
  /** How long one waits, or must wait before something can be asked for. */
  ventetid: "Ventetid",
  aldersgrense: "Aldersgrense",
} as const;

export type DeadlineKind = keyof typeof deadlineKinds;
