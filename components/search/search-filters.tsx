import { content } from "@/lib/content";
import { type SearchResult, searchKinds } from "@/lib/search";
import { type Filters, filterHref } from "./filters";
import { kindNames } from "./kind-names";

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
  return (
    <nav id="avgrens" aria-label="Avgrens treffene" className="treff-avgrens">
      <Choices
        id="slag"
        title="Type treff"
        chosen={chosenKind}
        choices={kinds}
        hrefOf={(kind) => filterHref(query, { ...filters, kind })}
      />
      <Choices
        id="gjelder"
        title="Hvem det gjelder"
        chosen={chosenGroup}
        choices={groups}
        hrefOf={(group) => filterHref(query, { ...filters, group })}
      />
    </nav>
  );
}

type ChoicesProps<Id extends string> = {
  id: string;
  title: string;
  chosen: Id | undefined;
  choices: readonly { id: Id; name: string; count: number }[];
  /** Where a choice leads; undefined chooses all. */
  hrefOf: (id: Id | undefined) => string;
};

function Choices<Id extends string>({ id, title, chosen, choices, hrefOf }: ChoicesProps<Id>) {
  const offered = choices.filter((choice) => choice.count > 0 || choice.id === chosen);
  if (offered.length < 2 && !chosen) return null;
  return (
    <>
      <p id={`valg-${id}`} className="treff-valg-navn">
        {title}
      </p>
      <ul className="treff-valg" aria-labelledby={`valg-${id}`}>
        <li>
          <a href={hrefOf(undefined)} aria-current={chosen ? undefined : "true"}>
            Alle
          </a>
        </li>
        {offered.map((choice) => (
          <li key={choice.id}>
            <a href={hrefOf(choice.id)} aria-current={choice.id === chosen ? "true" : undefined}>
              {choice.name} <span className="dempet">({choice.count})</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
