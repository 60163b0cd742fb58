import { isHashedScript } from "@/lib/delivery/hashed-script";

/** What the worker keeps on the device, as the build tells it. */
export type Stored = {
  /** The day the site was built: "2026-11-22". */
  built: string;
  /** Hash of each page by its address without query. */
  pages: Readonly<Record<string, string>>;
  /** Hash of each file that pages use, by its whole address: `/site.js?v=…`. */
  files: Readonly<Record<string, string>>;
};

/** The page that answers when nothing else can, and the one that searches on the device. */
export const offlinePage = "/frakoblet";
export const offlineSearchPage = "/frakoblet/sok";

/** Address of the worker. It must never change: the browser asks for it there, and the kill switch is found there too. */
export const workerPath = "/frakoblet.js";

/** Signs of a SHA-256 that tell one content from another; against age, not against forgery. */
export const hashLength = 16;

/** How many days old content may be before the reader is warned. */
export const freshDays = 30;

/** Where the pages lie in the form in which they are kept (build/kept-page.ts), by their content. */
export const keptFolder = "/lagret/";

/** The address under which a page is fetched and kept: no cache on the way can have an older one under the same name. */
export const pageKey = (hash: string): string => `${keptFolder}${hash}.html`;

/** An address that changes with its content, so that it is its own key and never grows old. */
export const isImmutable = (address: string): boolean => isHashedScript(address) || /\?v=/.test(address);

/** The address under which a file is fetched and kept. */
export const fileKey = (address: string, hash: string): string =>
  isImmutable(address) ? address : `${address}?innhold=${hash}`;

/** Everything that is kept, by key, with the hash that its bytes must have. */
export function keysOf({ pages, files }: Pick<Stored, "pages" | "files">): Map<string, string> {
  return new Map([
    ...Object.values(pages).map((hash) => [pageKey(hash), hash] as const),
    ...Object.entries(files).map(([address, hash]) => [fileKey(address, hash), hash] as const),
  ]);
}

/** The whole address of a file that is kept: a kept page asks for `/site.js` without its version, so as not to change with it. */
export function keptAddress(address: string, { files }: Pick<Stored, "files">): string | undefined {
  if (Object.hasOwn(files, address)) return address;
  return Object.keys(files).find((kept) => kept.startsWith(`${address}?v=`));
}
