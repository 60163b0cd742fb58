import { pageResponse } from "@/components/document/page-response";
import { PageHead } from "@/components/layout/page-head";
import { PrintFoot } from "@/components/print/print-foot";
import { searchHandbook } from "@/components/search/handbook-search";
import { NoHits } from "@/components/search/no-hits";
import { SearchFilters } from "@/components/search/search-filters";
import { SearchForm } from "@/components/search/search-form";
import { SearchResults } from "@/components/search/search-results";
import { shownQuery } from "@/components/search/shown-query";
import { WizardOffer } from "@/components/search/wizard-offer";
import { content } from "@/lib/content";
import { type SearchResult, searchKinds } from "@/lib/search";

export function GET(request: Request): Response {
  return pageResponse(() => ({
    title: "Søk",
    noIndex: true,
    ownSearch: true,
    cache: "private",
    children: <SearchPage params={new URL(request.url).searchParams} />,
  }));
}

/** So many are seen at a glance on a phone; past more of them it is far to the filters. */
const fewHits = 5;

function SearchPage({ params }: { params: URLSearchParams }) {
  const query = (params.get("q") ?? "").trim();
  // A filter that nobody knows is none: an old link should still find something.
  const kind = searchKinds.find((known) => known === params.get("slag"));
  const group = Object.keys(content.groupTexts).find((known) => known === params.get("gruppe"));
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
          {result.total > fewHits ? (
            <p className="til-avgrens">
              <a href="#avgrens">Avgrens treffene</a>
            </p>
          ) : null}
          <WizardOffer query={query} />
          {result.total > 0 || kind || group ? (
            <div className="treff-side">
              <div>
                <SearchResults query={query} filters={{ kind, group }} result={result} />
              </div>
              <SearchFilters
                query={query}
                filters={{ kind, group }}
                counts={result.counts ?? { kinds: {}, groups: {} }}
              />
            </div>
          ) : (
            <NoHits query={query} />
          )}
        </>
      )}
      <PrintFoot path="/sok" />
    </div>
  );
}

function summaryOf({ query, total, hits }: SearchResult): string {
  const shown = `«${shownQuery(query)}»`;
  if (total === 0) return `Ingen treff på ${shown}.`;
  return `${total} treff på ${shown}.${total > hits.length ? " De beste vises." : ""}`;
}
