import type { SearchKind } from "@/lib/search";

/** What the kinds of hits are called. */
export const kindNames: Readonly<Record<SearchKind, string>> = {
  kontakt: "Kontakt",
  kapittel: "Håndbok",
  rettighet: "Rettighet",
  frist: "Frist",
  verktoy: "Verktøy",
  ord: "Ord",
  lov: "Lov",
};
