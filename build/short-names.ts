/**
 * Gives the custom properties of a style sheet names of one to three letters, the most used the shortest, and leaves out the spaces in their
 * values: every page carries the sheet inside it, and the names of the design system are a sixth of it.
 *
 * @param css minified, without comments
 * @param kept names that a script writes: they stay
 * @throws {Error} when a name that is to stay is not there, for then the script writes what nothing reads
 */
export function shortenNames(css: string, kept: ReadonlySet<string>): string {
  const uses = new Map<string, number>();
  for (const [, name] of css.matchAll(tokens)) if (name) uses.set(name, (uses.get(name) ?? 0) + 1);
  for (const name of kept) if (!uses.has(name)) throw new Error(`No rule reads ${name}, which a script writes.`);
  const mostUsed = [...uses].filter(([name]) => !kept.has(name)).sort((a, b) => b[1] - a[1]);
  const short = new Map(mostUsed.map(([name], place) => [name, `--${shortName(place)}`]));
  return css.replace(tokens, (token, name?: string, colon = "") => {
    if (name) return (short.get(name) ?? name) + colon.trim();
    return /^,/.test(token) ? "," : token;
  });
}

/** What is quoted, or a custom property with the colon of its declaration, or a comma with space. */
const tokens = /"[^"]*"|'[^']*'|(?<![\w-])(--[a-z][\w-]*)(:\s*)?|,\s+/gi;

const letters = "abcdefghijklmnopqrstuvwxyz";

/** 0 → a, 25 → z, 26 → aa. */
function shortName(place: number): string {
  const rest = Math.floor(place / letters.length) - 1;
  return (rest >= 0 ? shortName(rest) : "") + letters.charAt(place % letters.length);
}
