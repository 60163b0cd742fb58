/** How long who may keep a response. */
export const cacheControl = {
  /** The address changes when the content does. */
  immutable: "public, max-age=31536000, immutable",
  /** A reader always gets the newest from a shared cache that is at most ten minutes behind, and a day-old page if we are down. */
  page: "public, max-age=0, s-maxage=600, stale-while-revalidate=86400, stale-if-error=604800",
  /** Asked for anew each time, wherever it is kept. */
  fresh: "no-cache",
  /** Made from what somebody answered or searched for: kept by nobody. */
  private: "private, no-store",
} as const;
