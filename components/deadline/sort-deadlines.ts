import type { Deadline } from "@/lib/content";

const daysIn: Readonly<Record<Deadline["unit"], number>> = { time: 1 / 24, dag: 1, uke: 7, måned: 30, år: 365 };

/** The deadlines of a group, or all, the shortest first; by group first when asked for. Months count 30 days, years 365. */
export function sortDeadlines(
  deadlines: readonly Deadline[],
  { group, byGroup }: { group: string | undefined; byGroup: boolean },
): Deadline[] {
  const days = ({ length, unit }: Deadline) => length * daysIn[unit];
  return deadlines
    .filter(({ groups }) => group === undefined || groups.includes(group) || groups.includes("alle"))
    .sort((a, b) => (byGroup ? (a.groups[0] ?? "").localeCompare(b.groups[0] ?? "", "nb") : 0) || days(a) - days(b));
}
