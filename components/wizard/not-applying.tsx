import type { DescribedArea, DescribedRight } from "@/lib/guidance";

/** What the answers rule out, by title alone: the rest stands on the page of its group. */
export function NotApplying({ areas, unfolded }: { areas: readonly DescribedArea[]; unfolded: boolean }) {
  const ruledOut = areas
    .map(({ title, rights }) => ({ title, rights: ruledOutOf(rights) }))
    .filter(({ rights }) => rights.length > 0);
  if (ruledOut.length === 0) return null;
  return (
    <details className="alle-rettigheter gjelder-ikke" open={unfolded}>
      <summary>Gjelder ikke med disse svarene: {ruledOut.reduce((sum, { rights }) => sum + rights.length, 0)}</summary>
      {ruledOut.map(({ title, rights }) => (
        <div key={title}>
          <p className="delt">{title}</p>
          <ul className="endringer">
            {rights.map((right) => (
              <RuledOut key={right.id} right={right} />
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

/** What the answers rule out in an area. What holds in another group's words under the same title is told there, and not denied here. */
export function ruledOutOf(rights: readonly DescribedRight[]): DescribedRight[] {
  const told = new Set(rights.map(({ applies, title }) => (applies === "no" ? undefined : title)));
  return rights.filter(({ applies, title }) => applies === "no" && !told.has(title));
}

export function RuledOut({ right: { id, group, title } }: { right: DescribedRight }) {
  return (
    <li>
      <a href={`/rettigheter/${group}#${id}`}>{title}</a>
    </li>
  );
}
