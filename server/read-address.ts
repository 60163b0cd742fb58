/** Longest address that is read, in characters. The longest of our own, with every question answered, has some 700. */
export const longestAddress = 4096;

/**
 * The parts of a request's address, or what is wrong with it: 414 when it is too long, 400 when it is no path or cannot be decoded.
 *
 * @param url the request's target as it came
 */
export function readAddress(url: string): { path: string; query: string } | { status: 400 | 414 } {
  if (url.length > longestAddress) return { status: 414 };
  if (!url.startsWith("/")) return { status: 400 };
  const mark = url.indexOf("?");
  const raw = mark < 0 ? url : url.slice(0, mark);
  const query = mark < 0 ? "" : url.slice(mark + 1);
  try {
    if (query.includes("%")) decodeURIComponent(query);
    const path = raw.includes("%") ? decodeURIComponent(raw) : raw;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
    return /[\u0000-\u001f\u007f\\]/.test(path) ? { status: 400 } : { path, query };
  } catch {
    return { status: 400 };
  }
}
