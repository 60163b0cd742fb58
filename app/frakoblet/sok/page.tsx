import type { Metadata } from "next";
import { createElement } from "react";
import { PageHead } from "@/components/layout/page-head";
import { SearchForm } from "@/components/search/search-form";

export const metadata: Metadata = { title: "Søk", robots: { index: false } };

/** The page of hits when the server cannot be reached: `<offline-search>` makes it on the device from the address. */
export default function OfflineSearchPage() {
  return (
    <div className="side smal">
      <PageHead title="Søk" />
      <SearchForm id="side-sok" />
      {createElement(
        "offline-search",
        null,
        <p role="status">Skriv det du leter etter: en rett, et ord, en paragraf eller et telefonnummer.</p>,
        <ol className="treff" />,
      )}
    </div>
  );
}
