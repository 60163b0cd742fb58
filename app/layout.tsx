import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { htmlAttributes, PageFrame } from "@/components/layout/page-frame";
import { siteMetadata, siteViewport } from "@/components/layout/site-metadata";
import assets from "@/generated/assets.js";

export const metadata: Metadata = siteMetadata;

export const viewport: Viewport = siteViewport;

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html {...htmlAttributes} suppressHydrationWarning>
      <head>
        {/* The build puts the sheet and the script themselves in their place: what waits for a file is drawn a round trip later. */}
        <link rel="stylesheet" href={assets.styleHref} />
        <script src={assets.earlySrc} />
      </head>
      <PageFrame byReact>{children}</PageFrame>
    </html>
  );
}
