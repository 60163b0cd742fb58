import type { ReactNode } from "react";
import assets from "@/generated/assets.js";
import { ownSearchClass } from "./own-search";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

type PageFrameProps = {
  ownSearch?: boolean;
  /** Next writes the page; the build then makes `async` of `defer` (build/adapter.ts). */
  byReact?: boolean;
  children: ReactNode;
};

/** What stands around every page, from the skip link to the script. */
export function PageFrame({ ownSearch = false, byReact = false, children }: PageFrameProps) {
  return (
    <body className={ownSearch ? ownSearchClass : undefined}>
      <link rel="search" type="application/opensearchdescription+xml" title="Migranthåndboka" href="/sok/opensearch" />
      <a className="ds-skip-link" href="#innhold">
        Hopp til innholdet
      </a>
      <SiteHeader />
      <main id="innhold" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter />
      {/* A task of its own, and the load waits for it: `defer` would run in the task that reads the last of the page. React would move `async` up. */}
      {byReact ? <script src={assets.scriptSrc} defer /> : <script src={assets.scriptSrc} async />}
    </body>
  );
}

/** Attributes of `<html>`: the language, and what the design system's colours follow. */
export const htmlAttributes = { lang: "nb", "data-color-scheme": "auto", "data-color": "accent" } as const;
