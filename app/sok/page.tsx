import type { Metadata } from "next";
import { PageHead } from "@/components/layout/page-head";
import { searchHandbook } from "@/components/search/handbook-search";
import { SearchForm } from "@/components/search/search-form";
import { SearchResults } from "@/components/search/search-results";

export const metadata: Metadata = { title: "Søk", robots: { index: false } };

export default async function SearchPage({ searchParams }: PageProps<"/sok">) {
  const { q } = await searchParams;
  const query = ([q ?? ""].flat()[0] ?? "").trim();
  const result = searchHandbook(query, { limit: 20 });
  return (
    <div className="side smal">
      <PageHead title="Søk" />
      <SearchForm id="side-sok" query={query} />
      {query === "" ? <p>Skriv det du leter etter: en rett, et ord, en paragraf eller et telefonnummer.</p> : null}
      {query !== "" ? (
        <p role="status">
          {result.total === 0
            ? `Ingen treff på «${query.slice(0, 80)}».`
            : `${result.total} treff på «${query.slice(0, 80)}»${result.total > result.hits.length ? `. De ${result.hits.length} beste vises.` : "."}`}
        </p>
      ) : null}
      {query !== "" && result.total === 0 ? (
        <p>
          Prøv færre eller kortere ord. Du kan også se i <a href="/ordliste">ordlista</a>, blant{" "}
          <a href="/kontakt">kontaktene</a>, eller <a href="/veiviser">svare i veiviseren</a>.
        </p>
      ) : null}
      <SearchResults hits={result.hits} />
    </div>
  );
}
