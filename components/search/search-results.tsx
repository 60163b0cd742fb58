import type { SearchHit, SearchKind, SearchResult } from "@/lib/search";
import { type Filters, filterHref } from "./filters";
import { Hit } from "./hit";
import { kindPlurals } from "./kind-names";

type Props = { query: string; filters: Filters; result: SearchResult };

/** So many of the best stand before any grouping, whatever their kind: the right answer is among them. */
const ungrouped = 5;
const perKind = 4;

/** The hits: the best first, then the best of each kind under its name, the kinds in the order of their best hit. */
export function SearchResults({ query, filters, result: { hits, total, counts } }: Props) {
  const rest = hits.slice(ungrouped);
  // A list of one kind, or a short one, has nothing to group.
  if (filters.kind || rest.length <= perKind) return <Hits hits={hits} level={2} />;
  return (
    <>
      <Hits hits={hits.slice(0, ungrouped)} level={2} />
      {[...new Set(rest.map(({ kind }) => kind))].map((kind) => (
        <KindGroup
          key={kind}
          kind={kind}
          hits={rest.filter((hit) => hit.kind === kind).slice(0, perKind)}
          count={counts?.kinds[kind] ?? total}
          href={filterHref(query, { ...filters, kind })}
        />
      ))}
    </>
  );
}

type GroupProps = { kind: SearchKind; hits: readonly SearchHit[]; count: number; href: string };

function KindGroup({ kind, hits, count, href }: GroupProps) {
  const { title, counted } = kindPlurals[kind];
  return (
    <section aria-labelledby={`flere-${kind}`} className="treff-gruppe">
      <h2 id={`flere-${kind}`}>{title}</h2>
      <Hits hits={hits} level={3} />
      {count > hits.length ? (
        <p>
          <a href={href}>
            Vis alle {count} {counted}
          </a>
        </p>
      ) : null}
    </section>
  );
}

function Hits({ hits, level }: { hits: readonly SearchHit[]; level: 2 | 3 }) {
  return (
    <ol className="treff">
      {hits.map((hit) => (
        <li key={hit.url + hit.kind}>
          <Hit hit={hit} level={level} />
        </li>
      ))}
    </ol>
  );
}
