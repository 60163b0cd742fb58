/** How long who may keep a response. */
export const cacheControl = {
  /** The address changes when the content does. */
  immutable: "public, max-age=31536000, immutable",
  /**
   * A reader always gets the newest from a shared cache that is at most ten minutes behind, and a page of up to a week if we are down.
   * No stale-while-revalidate: the reader's own browser heeds it too, and would show yesterday's deadline with the network there.
   */
  page: "public, max-age=0, s-maxage=600, stale-if-error=604800",
  /** Asked for anew each time, wherever it is kept. */
  fresh: "no-cache",
  /** Made from what somebody answered or searched for: kept by nobody. */
  private: "private, no-store",
} as const;
