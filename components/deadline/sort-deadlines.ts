import words from "@/generated/words.js";
import type { Deadline } from "@/lib/content";
import type { DeadlineKind } from "@/lib/content/deadline-kinds";

const daysIn: Readonly<Record<Deadline["unit"], number>> = { time: 1 / 24, dag: 1, uke: 7, måned: 30, år: 365 };

const shelves: readonly { title: string; kinds: readonly DeadlineKind[] }[] = [
  { title: "Frister", kinds: ["frist", "anbefalt"] },
  { title: "Tidsgrenser, varighet og ventetid", kinds: ["tidsgrense", "varighet", "ventetid"] },
  { title: "Aldersgrenser", kinds: ["aldersgrense"] },
];

export type Shelf = { title: string; deadlines: Deadline[] };

/**
 * The entries of a group, or all, under headings and the shortest first: what must be done by a day before what lasts, and before ages.
 * Under the groups instead when asked for. Months count 30 days, years 365. No empty heading.
 */
export function sortDeadlines(
  deadlines: readonly Deadline[],
  { group, byGroup }: { group: string | undefined; byGroup: boolean },
): Shelf[] {
  const days = ({ length, unit }: Deadline) => length * daysIn[unit];
  const found = deadlines
    .filter(({ groups }) => group === undefined || groups.includes(group) || groups.includes("alle"))
    .sort((a, b) => days(a) - days(b));
  const sorted = shelves.flatMap(({ kinds }) => found.filter(({ kind }) => kinds.includes(kind)));
  const all = byGroup
    ? [...new Set(sorted.map(({ groups }) => groups[0] ?? ""))]
        .sort((a, b) => a.localeCompare(b, "nb"))
        .map((id) => ({
          title: words.groups[id]?.title ?? id,
          deadlines: sorted.filter(({ groups }) => groups[0] === id),
        }))
    : shelves.map(({ title, kinds }) => ({ title, deadlines: found.filter(({ kind }) => kinds.includes(kind)) }));
  return all.filter((shelf) => shelf.deadlines.length > 0);
}
