import { hashLength, offlinePage, offlineSearchPage, type Stored } from "./stored";

/** A file that is served, as far as keeping it is concerned. */
export type Servable = {
  path: string;
  status: number;
  /** Media type. */
  type: string;
  /** `v=…` where the address with it never changes. */
  immutableWith?: string;
  sha256: string;
  text: string;
};

/** Pages that hold what stands elsewhere once more. */
const leftOut: readonly string[] = ["/skriv-ut"];

/**
 * What is kept on the device: every page but the left out, and each file that one of them uses, directly or by way of another.
 *
 * @throws Error with what is missing, if the pages for being offline, the script, or the search are not among them
 */
export function precacheOf(served: readonly Servable[]): Pick<Stored, "pages" | "files"> {
  const isPage = ({ type, status, path }: Servable) =>
    type.startsWith("text/html") && status === 200 && !path.startsWith("/_") && !leftOut.includes(path);
  const pages = served.filter(isPage);
  const files = served.filter(({ type, path }) => !type.startsWith("text/html") && !notKept.test(path));
  const kept = new Set(files.filter(({ type }) => isOfTheApp(type)));
  // A file may name another: the script names the search.
  const unread = [...pages.map(({ text }) => text), ...[...kept].map(({ text }) => text)];
  for (let text = unread.pop(); text !== undefined; text = unread.pop())
    for (const file of files)
      if (!kept.has(file) && text.includes(file.path)) {
        kept.add(file);
        unread.push(file.text);
      }
  const short = (sha256: string) => sha256.slice(0, hashLength);
  const stored = {
    pages: Object.fromEntries(pages.map(({ path, sha256 }) => [path, short(sha256)])),
    files: Object.fromEntries(
      [...kept].map(({ path, immutableWith, sha256 }) => [
        immutableWith ? `${path}?${immutableWith}` : path,
        short(sha256),
      ]),
    ),
  };
  const missing = missingIn(stored);
  if (missing.length > 0) throw new Error(`Without a network these would be missing: ${missing.join(", ")}`);
  return stored;
}

const notKept = /^\/(?:api\/|robots\.txt)/;

/** What the browser asks for when the site is installed: no page need name it. */
const isOfTheApp = (type: string) => type.startsWith("image/") || type.startsWith("application/manifest");

function missingIn({ pages, files }: Pick<Stored, "pages" | "files">): string[] {
  const wanted = ["/", "/akutt", "/veiviser", "/kontakt", "/frister", offlinePage, offlineSearchPage];
  const patterns = {
    "the script": /^\/site\.js\?v=/,
    "the search": /^\/sok\/[\da-f]{12}\.js$/,
    "the wizard": /^\/veiviser\/[\da-f]{12}\.js$/,
    "the decision aids": /^\/verktoy\/[\da-f]{12}\.js$/,
  };
  return [
    ...wanted.filter((path) => !(path in pages)),
    ...Object.entries(patterns).flatMap(([name, pattern]) =>
      Object.keys(files).some((address) => pattern.test(address)) ? [] : [name],
    ),
  ];
}
