import words from "@/generated/words.js";
import type { Deadline } from "@/lib/content";
import type { DeadlineKind } from "@/lib/content/deadline-kinds";

const daysIn: Readonly<Record<Deadline["unit"], number>> = { time: 1 / 24, dag: 1, uke: 7, måned: 30, år: 365 };

const shelves: readonly { title: string; kinds: readonly DeadlineKind[] }[] = [
  { title: "Frister", kinds: ["frist", "anbefalt"] },
  { title: "Tidsgrenser, varighet og ventetid", kinds: ["tidsgrense", "varighet", "ventetid"] },
  { title: "Aldersgrenser", kinds: ["aldersgrense"] },
];

/** `elsewhere` are those that hold for the group of this heading too, and stand in full under another. */
export type Shelf = { title: string; deadlines: readonly Deadline[]; elsewhere: readonly Deadline[] };

/**
 * The entries of a group, or all, under headings and the shortest first: what must be done by a day before what lasts, and before ages.
 * Under the groups instead when asked for: each entry once in full, and named under every other group it holds for. Months count 30
 * days, years 365. No empty heading.
 */
export function sortDeadlines(
  deadlines: readonly Deadline[],
  { group, byGroup }: { group: string | undefined; byGroup: boolean },
): Shelf[] {
  const days = ({ length, unit }: Deadline) => length * daysIn[unit];
  const found = deadlines
    .filter(({ groups }) => group === undefined || groups.includes(group) || groups.includes("alle"))
    .sort((a, b) => days(a) - days(b));
  const all = byGroup
    ? underGroups(
        shelves.flatMap(({ kinds }) => found.filter(({ kind }) => kinds.includes(kind))),
        group,
      )
    : shelves.map(({ title, kinds }) => ({
        title,
        deadlines: found.filter(({ kind }) => kinds.includes(kind)),
        elsewhere: [],
      }));
  return all.filter((shelf) => shelf.deadlines.length + shelf.elsewhere.length > 0);
}

function underGroups(sorted: readonly Deadline[], chosen: string | undefined): Shelf[] {
  // Of a chosen group all that holds for it, not only what names it first.
  const homeOf = ({ groups }: Deadline) => (groups.includes("alle") ? "alle" : (chosen ?? groups[0] ?? ""));
  const ids = chosen === undefined ? sorted.flatMap(({ groups }) => groups) : ["alle", chosen];
  return [...new Set(ids)]
    .sort((a, b) => a.localeCompare(b, "nb"))
    .map((id) => ({
      title: words.groups[id]?.title ?? id,
      deadlines: sorted.filter((deadline) => homeOf(deadline) === id),
      elsewhere: sorted.filter((deadline) => deadline.groups.includes(id) && !["alle", id].includes(homeOf(deadline))),
    }));
}
