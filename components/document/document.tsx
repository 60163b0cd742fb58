import type { ReactNode } from "react";
import { htmlAttributes, PageFrame } from "@/components/layout/page-frame";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { siteMetadata, siteName, siteViewport } from "@/components/layout/site-metadata";
import assets from "@/generated/assets.js";
import { KeptMarkup, renderMarkup, writeMarkup } from "@/lib/markup";
import { ByteSink } from "@/lib/markup/byte-sink";

export type PageProps = {
  /** Of the tab; left out, the tab says the name of the site alone. */
  title?: string;
  /** The whole text of the tab, for pages that must not tell an onlooker what they are about. */
  tabTitle?: string;
  /** Answers and searches are no pages to be found by others. */
  noIndex?: boolean;
  /** Refers to the sheet instead of carrying it: for pages of which a reader sees many after each other, each only once. */
  linkedSheet?: boolean;
  /** It has the search field in its own text (own-search.ts). */
  ownSearch?: boolean;
  /** Its components whose markup is kept. */
  kept?: KeptMarkup;
  children: ReactNode;
};

/** What is the same on every page. */
export const keptFrame = new KeptMarkup().keep(SiteHeader, () => "").keep(SiteFooter, () => "");

/** A whole page as the server writes it for each request: the root layout with its head, without framework. */
export function pageMarkup(page: PageProps): string {
  return `<!DOCTYPE html>${renderMarkup(<Document {...page} />, page.kept ?? keptFrame)}`;
}

/** The same, encoded as it is sent. */
export function pageBytes(page: PageProps): Buffer<ArrayBuffer> {
  const sink = new ByteSink();
  sink.write("<!DOCTYPE html>");
  writeMarkup(<Document {...page} />, sink, page.kept ?? keptFrame);
  return sink.bytes();
}

function Document({ title, tabTitle, noIndex = false, linkedSheet = false, ownSearch = false, children }: PageProps) {
  return (
    <html {...htmlAttributes}>
      {/* biome-ignore lint/style/noHeadElement: Next has no hand in this document */}
      <head>
        <DocumentHead title={title} tabTitle={tabTitle} noIndex={noIndex} linkedSheet={linkedSheet} />
      </head>
      <PageFrame ownSearch={ownSearch}>{children}</PageFrame>
    </html>
  );
}

type HeadProps = {
  title: string | undefined;
  tabTitle: string | undefined;
  noIndex: boolean;
  linkedSheet: boolean;
};

export function DocumentHead({ title, tabTitle, noIndex, linkedSheet }: HeadProps) {
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content={`width=${siteViewport.width}, initial-scale=${siteViewport.initialScale}`} />
      {linkedSheet ? (
        <link rel="stylesheet" href={assets.styleHref} />
      ) : (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own style sheet; its hash stands in the policy
        <style dangerouslySetInnerHTML={{ __html: assets.css }} />
      )}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own script; its hash stands in the policy */}
      <script dangerouslySetInnerHTML={{ __html: assets.early }} />
      {siteViewport.themeColor.map(({ media, color }) => (
        <meta key={color} name="theme-color" content={color} media={media} />
      ))}
      <meta name="color-scheme" content={siteViewport.colorScheme} />
      <title>{tabTitle ?? (title ? siteMetadata.title.template.replace("%s", title) : siteName)}</title>
      <meta name="description" content={siteMetadata.description} />
      {noIndex ? <meta name="robots" content="noindex" /> : null}
      <meta name="format-detection" content="telephone=no" />
      <link rel="manifest" href={siteMetadata.manifest} />
      <link rel="icon" href={siteMetadata.icons.icon} />
    </>
  );
}
