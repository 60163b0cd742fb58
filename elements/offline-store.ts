import { hashLength, keysOf, type Stored } from "@/lib/offline/stored";

/** The one cache: our own pages and files by their content, so that editions share what is the same in both. */
const cacheName = "handbok";

/** How many files are fetched at a time: the reader's own reading comes first. */
const atATime = 3;

/** Fetches what is not kept yet. Rejects when something could not be had; what did come stays, so that the next attempt goes on from there. */
export async function keepAll(stored: Stored): Promise<void> {
  const cache = await caches.open(cacheName);
  const have = new Set(await keysIn(cache));
  const wanted = [...keysOf(stored)].filter(([key]) => !have.has(key));
  const fetchOn = async () => {
    for (let next = wanted.shift(); next; next = wanted.shift()) await keep(cache, ...next);
  };
  await Promise.all(Array.from({ length: atATime }, fetchOn));
  // Another edition may have thrown away what was there at the beginning.
  if (!(await keptWhole(stored))) throw new Error("Some of what was kept is gone.");
}

/** Takes out all that is not of this edition. */
export async function forgetOthers(stored: Stored): Promise<void> {
  const wanted = keysOf(stored);
  const cache = await caches.open(cacheName);
  for (const key of await keysIn(cache)) if (!wanted.has(key)) await cache.delete(key);
}

/** What is kept under a key; undefined where the browser has thrown it away. */
export async function keptUnder(key: string): Promise<Response | undefined> {
  return caches.match(key, { cacheName, ignoreVary: true });
}

/** Whether nothing of an edition is missing. */
export async function keptWhole(stored: Stored): Promise<boolean> {
  const have = new Set(await keysIn(await caches.open(cacheName)));
  return [...keysOf(stored).keys()].every((key) => have.has(key));
}

async function keysIn(cache: Cache): Promise<string[]> {
  return (await cache.keys()).map(({ url }) => {
    const { pathname, search } = new URL(url);
    return pathname + search;
  });
}

/** Keeps a file only if it is the very one that this edition was built with: a cache on the way may have an older one. */
async function keep(cache: Cache, key: string, hash: string): Promise<void> {
  for (const mode of ["default", "reload"] as const) {
    const response = await fetch(key, { cache: mode, priority: "low" });
    if (!response.ok || response.redirected) continue;
    if (!(await hashOf(await response.clone().arrayBuffer())).startsWith(hash)) continue;
    return cache.put(key, response);
  }
  throw new Error(`${key} is not what the site was built with.`);
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest.subarray(0, hashLength / 2), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
