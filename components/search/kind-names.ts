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

/** What several of a kind stand under, and what so and so many of them are called. */
export const kindPlurals: Readonly<Record<SearchKind, { title: string; counted: string }>> = {
  kontakt: { title: "Kontakter", counted: "kontakter" },
  kapittel: { title: "I håndboka", counted: "treff i håndboka" },
  rettighet: { title: "Rettigheter", counted: "rettigheter" },
  frist: { title: "Frister", counted: "frister" },
  verktoy: { title: "Verktøy", counted: "verktøy" },
  ord: { title: "I ordlista", counted: "ord" },
  lov: { title: "Lover", counted: "lover" },
};
