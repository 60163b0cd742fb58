/** How much of a query is shown again, in characters. */
const longest = 80;

/**
 * A query as it is shown again in a sentence: cut, on whole characters, and without control characters and marks of direction, which
 * could turn the words around it.
 */
export function shownQuery(query: string): string {
  const visible = query.replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu, " ").trimStart();
  return [...visible].slice(0, longest).join("").trimEnd();
}
