import words from "@/generated/words.js";
import { evaluate, type Group, groups, rights, type Situation } from "@/lib/rules";

/** Where rights stand that cover this group too, so that its own list never passes for the whole. */
export function SharedRights({ group }: { group: Group }) {
  const shared = groups
    .map((other) => ({ other, count: other === "alle" || other === group ? 0 : countShared(group, other) }))
    .filter(({ count }) => count > 0);
  if (group === "alle" || shared.length === 0) return null;
  return (
    <p className="dempet">
      Noen regler er felles og kan også gjelde her:{" "}
      {shared.map(({ other, count }, index) => (
        <span key={other}>
          {index > 0 ? ", " : null}
          <a href={`/rettigheter/${other}`}>
            {count} under «{words.groups[other]?.title}»
          </a>
        </span>
      ))}
      . Det som gjelder alle i Norge, står under <a href="/rettigheter/alle">«{words.groups.alle?.title}»</a>.
    </p>
  );
}

/** The rights of the other group that can apply to this one; side tracks that open rights to anybody are left out. */
function countShared(group: Group, other: Group): number {
  const situation: Situation = { status: [group], utnyttelse: ["nei"], hendelse: ["ingen"] };
  return rights.filter((right) => right.group === other && evaluate(right.when, situation).applies !== "no").length;
}
