import type { Answer } from "./search-answer";

/** How many there are, to be read out. */
export function statusOf({ total, rows }: Answer): string {
  if (total === 0) return rows.length > 0 ? `Ingen treff. ${rows.length} forslag som ligner.` : "Ingen treff.";
  return total > rows.length ? `${total} treff. De ${rows.length} beste vises.` : `${total} treff.`;
}
