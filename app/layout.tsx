import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { EarlyScript, htmlAttributes, PageFrame } from "@/components/layout/page-frame";
import { siteMetadata, siteViewport } from "@/components/layout/site-metadata";
import assets from "@/generated/assets.js";

export const metadata: Metadata = siteMetadata;

export const viewport: Viewport = siteViewport;

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html {...htmlAttributes} suppressHydrationWarning>
      <head>
        {/* The build puts the sheet itself in its place on pages without framework script. */}
        <link rel="stylesheet" href={assets.styleHref} />
        <EarlyScript />
      </head>
      <PageFrame byReact>{children}</PageFrame>
    </html>
  );
}
