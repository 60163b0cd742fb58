import type { Metadata } from "next";
import { PageHead } from "@/components/layout/page-head";
import { PrintFoot } from "@/components/print/print-foot";
import { searchHandbook } from "@/components/search/handbook-search";
import { NoHits } from "@/components/search/no-hits";
import { SearchFilters } from "@/components/search/search-filters";
import { SearchForm } from "@/components/search/search-form";
import { SearchResults } from "@/components/search/search-results";
import { WizardOffer } from "@/components/search/wizard-offer";
import { content } from "@/lib/content";
import { type SearchResult, searchKinds } from "@/lib/search";

export const metadata: Metadata = { title: "Søk", robots: { index: false } };

export default async function SearchPage({ searchParams }: PageProps<"/sok">) {
  const { q, slag, gruppe } = await searchParams;
  const query = first(q).trim();
  // A filter that nobody knows is none: an old link should still find something.
  const kind = searchKinds.find((known) => known === first(slag));
  const group = Object.keys(content.groupTexts).find((known) => known === first(gruppe));
  const result = searchHandbook(query, {
    limit: kind ? 50 : 40,
    marks: true,
    counts: true,
    ...(kind && { kinds: [kind] }),
    ...(group && { group }),
  });
  return (
    <div className="side smal">
      <PageHead title="Søk" />
      <SearchForm id="side-sok" query={query} />
      {query === "" ? (
        <p>Skriv det du leter etter: en rett, et ord, en paragraf eller et telefonnummer.</p>
      ) : (
        <>
          <p role="status">{summaryOf(result)}</p>
          <WizardOffer query={query} />
          <SearchResults query={query} filters={{ kind, group }} result={result} />
          {result.total > 0 || kind || group ? (
            <SearchFilters
              query={query}
              filters={{ kind, group }}
              counts={result.counts ?? { kinds: {}, groups: {} }}
            />
          ) : (
            <NoHits query={query} />
          )}
        </>
      )}
      <PrintFoot path="/sok" />
    </div>
  );
}

const first = (value: string | string[] | undefined) => [value ?? ""].flat()[0] ?? "";

function summaryOf({ query, total, hits }: SearchResult): string {
  const shown = `«${query.slice(0, 80)}»`;
  if (total === 0) return `Ingen treff på ${shown}.`;
  return `${total} treff på ${shown}.${total > hits.length ? " De beste vises." : ""}`;
}
