import words from "@/generated/words.js";
import { groupRows, groups, type Situation } from "@/lib/rules";

/** A group or one of its typical situations, as named in the address: `asylsoker`, `asylsoker.mottak`. */
export type Side = { id: string; title: string; situation: Situation };

/** All that can be set side by side, group by group. What applies to everybody is alike for all, and so not among them. */
export const comparable: readonly (Side & { rows: readonly Side[] })[] = groups
  .filter((group) => group !== "alle")
  .map((group) => {
    const text = words.groups[group];
    return {
      id: group,
      title: text?.title ?? group,
      situation: { status: [group] },
      rows: groupRows[group].map(({ id, situation }) => ({
        id: `${group}.${id}`,
        title: text?.rows[id] ?? id,
        situation,
      })),
    };
  });

/** The side with this id, a situation with its group in the title; undefined when there is none. */
export function findSide(id: string | string[] | undefined): Side | undefined {
  for (const group of comparable) {
    if (group.id === id) return group;
    const row = group.rows.find((candidate) => candidate.id === id);
    if (row) return { ...row, title: `${group.title}: ${row.title}` };
  }
  return undefined;
}
