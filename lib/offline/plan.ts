import { fileKey, isImmutable, keptAddress, offlinePage, offlineSearchPage, pageKey, type Stored } from "./stored";

/** What is asked for. */
export type Asked = {
  method: string;
  /** A page that is opened, as against what a page fetches. */
  isPage: boolean;
  url: string;
};

/** What the device answers with when the network does not. */
export type DeviceAnswer = { stored: string } | { redirect: string };

/** How a request is answered. */
export type Plan =
  /** Left to the browser. */
  | { kind: "leave" }
  /** The same for ever under its address: from the device first. */
  | { kind: "file"; key: string; first: "device" | "network" }
  /** From the network; from the device when that fails. `whole` says that the device has what was asked for, and not just a way on. */
  | { kind: "page"; device: DeviceAnswer; whole: boolean };

/**
 * How a request is answered. A page always comes from the network where there is one: an old deadline may cost somebody their
 * appeal. What is made from answers or words is never asked of the device's store; there it is made on the device.
 *
 * @param origin of our own site: "https://example.org"
 */
export function planFor({ method, isPage, url }: Asked, stored: Stored, origin: string): Plan {
  const { origin: askedOrigin, pathname, search } = new URL(url);
  if (method !== "GET" || askedOrigin !== origin) return { kind: "leave" };
  return isPage ? pagePlan(pathname, search, stored) : filePlan(pathname + search, stored);
}

function filePlan(asked: string, stored: Stored): Plan {
  const address = keptAddress(asked, stored);
  const hash = address && stored.files[address];
  if (!address || !hash) return { kind: "leave" };
  return { kind: "file", key: fileKey(address, hash), first: isImmutable(address) ? "device" : "network" };
}

function pagePlan(pathname: string, search: string, { pages }: Stored): Plan {
  const path = pathname === "/" ? pathname : pathname.replace(/\/+$/, "");
  const has = (page: string) => hashIn(pages, page) !== undefined;
  const page = (wanted: string, whole: boolean): Plan => ({
    kind: "page",
    device: { stored: pageKey(hashIn(pages, wanted) ?? "") },
    whole,
  });
  const redirect = (to: string): Plan => ({ kind: "page", device: { redirect: to }, whole: true });

  if (path === "/sok") return page(offlineSearchPage, true);
  if (path === "/veiviser/svar")
    return redirect(search.length > 1 ? `/veiviser#${search.slice(1)}&vis=svar` : "/veiviser");
  const aid = /^(\/verktoy\/[^/]+)\/svar$/.exec(path)?.[1];
  if (aid !== undefined && has(aid)) return redirect(search.length > 1 ? `${aid}#${search.slice(1)}` : aid);
  // The list with a filter is made by the server. All of it stands under its own address, so that the address says what is shown.
  if (madePages.includes(path) && search.length > 1 && has(path)) return redirect(path);
  return has(path) ? page(path, true) : page(offlinePage, false);
}

/** Pages that the server makes from their query, and that are kept as they are without one. */
export const madePages: readonly string[] = ["/kontakt", "/frister"];

/** A name from outside may be one that every object has. */
const hashIn = (record: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;
