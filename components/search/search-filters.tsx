import { content } from "@/lib/content";
import { type SearchKind, type SearchResult, searchKinds } from "@/lib/search";
import { kindNames } from "./kind-names";

export type Filters = { kind: SearchKind | undefined; group: string | undefined };

type Props = { query: string; filters: Filters; counts: NonNullable<SearchResult["counts"]> };

/** Links that narrow the hits to a kind or to a group of persons; each says how many there are. */
export function SearchFilters({ query, filters, counts }: Props) {
  const { kind: chosenKind, group: chosenGroup } = filters;
  const kinds = searchKinds.flatMap((kind) => ({ id: kind, name: kindNames[kind], count: counts.kinds[kind] ?? 0 }));
  const groups = Object.entries(content.groupTexts).map(([id, { title }]) => ({
    id,
    name: title,
    count: counts.groups[id] ?? 0,
  }));
  const href = (slag: string | undefined, gruppe: string | undefined) =>
    `/sok?${new URLSearchParams({ q: query, ...(slag && { slag }), ...(gruppe && { gruppe }) })}`;
  return (
    <nav aria-label="Avgrens treffene">
      <Choices title="Slag" chosen={chosenKind} choices={kinds} hrefOf={(kind) => href(kind, chosenGroup)} />
      <Choices title="Gjelder" chosen={chosenGroup} choices={groups} hrefOf={(group) => href(chosenKind, group)} />
    </nav>
  );
}

type ChoicesProps = {
  title: string;
  chosen: string | undefined;
  choices: readonly { id: string; name: string; count: number }[];
  /** Where a choice leads; undefined chooses all. */
  hrefOf: (id: string | undefined) => string;
};

function Choices({ title, chosen, choices, hrefOf }: ChoicesProps) {
  const offered = choices.filter(({ id, count }) => count > 0 || id === chosen);
  if (offered.length < 2 && !chosen) return null;
  return (
    <ul className="treff-valg" aria-label={title}>
      <li>
        <a href={hrefOf(undefined)} aria-current={chosen ? undefined : "true"}>
          Alle
        </a>
      </li>
      {offered.map(({ id, name, count }) => (
        <li key={id}>
          <a href={hrefOf(id)} aria-current={id === chosen ? "true" : undefined}>
            {name} <span className="dempet">({count})</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
