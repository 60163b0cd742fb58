import type { SearchKind } from "@/lib/search";

/** What the hits are narrowed to; undefined is all. */
export type Filters = { kind: SearchKind | undefined; group: string | undefined };

/** The address of a query's hits, narrowed. */
export function filterHref(query: string, { kind, group }: Filters): string {
  return `/sok?${new URLSearchParams({ q: query, ...(kind && { slag: kind }), ...(group && { gruppe: group }) })}`;
}
