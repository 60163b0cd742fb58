import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { markUri } from "@/components/layout/mark";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import "./styles/site.css";

export const metadata: Metadata = {
  title: { default: "Migranthåndboka", template: "%s – Migranthåndboka" },
  description: "Rettigheter, regler og telefonnumre for deg som møter migranter i sårbare situasjoner.",
  formatDetection: { telephone: false },
  icons: { icon: markUri, apple: "/apple-touch-icon.png" },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf7f1" },
    { media: "(prefers-color-scheme: dark)", color: "#1a1816" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="nb" data-color-scheme="auto" data-color="accent" suppressHydrationWarning>
      <body>
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title="Migranthåndboka"
          href="/sok/opensearch"
        />
        <a className="ds-skip-link" href="#innhold">
          Hopp til innholdet
        </a>
        <SiteHeader />
        <main id="innhold" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter />
        <script src="/tema.js" async />
        <script src="/site.js" defer />
      </body>
    </html>
  );
}
