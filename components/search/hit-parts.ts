import { entitlementTitles } from "@/lib/guidance/titles";
import type { Entitlement } from "@/lib/rules";
import type { SearchHit } from "@/lib/search";

const isEntitlement = (name: string): name is Entitlement => name in entitlementTitles;

const entitlements = Object.keys(entitlementTitles).filter(isEntitlement);

// Lists with one kind of entry each: the kind says as much.
const listNames: readonly string[] = ["Ordliste", "Frist", "Verktøy", "Kontakt"];

/**
 * Where a hit stands ("" when its kind says it), and what a right gives there: «Kan få: Asylsøkere, arbeid» is an entitlement and a place.
 * Hits that are no rights have a place alone.
 */
export function hitPlace({ kind, section }: Pick<SearchHit, "kind" | "section">): {
  entitlement?: Entitlement;
  place: string;
} {
  if (listNames.includes(section)) return { place: "" };
  if (kind !== "rettighet") return { place: section };
  const entitlement = entitlements.find((each) => section.startsWith(`${entitlementTitles[each]}: `));
  if (!entitlement) return { place: section };
  return { entitlement, place: section.slice(entitlementTitles[entitlement].length + 2) };
}

/** A text in pieces, each matched or not: «rett til [mottak] nå». */
export function markedPieces(
  text: string,
  marks: readonly (readonly [start: number, end: number])[],
): { text: string; matched: boolean; start: number }[] {
  const pieces = marks.flatMap(([start, end], at) => {
    const before = marks[at - 1]?.[1] ?? 0;
    return [
      { text: text.slice(before, start), matched: false, start: before },
      { text: text.slice(start, end), matched: true, start },
    ];
  });
  const last = marks.at(-1)?.[1] ?? 0;
  return [...pieces, { text: text.slice(last), matched: false, start: last }].filter((piece) => piece.text !== "");
}
