import type { Metadata, Viewport } from "next";
import { markUri } from "./mark";

/** What the head of every page says, however the page is made. */
export const siteName = "Migranthåndboka";

export const siteMetadata = {
  title: { default: siteName, template: `%s – ${siteName}` },
  description: "Rettigheter, regler og telefonnumre for deg som møter migranter i sårbare situasjoner.",
  formatDetection: { telephone: false },
  icons: { icon: markUri, apple: "/apple-touch-icon.png" },
  manifest: "/manifest.webmanifest",
} satisfies Metadata;

export const siteViewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf7f1" },
    { media: "(prefers-color-scheme: dark)", color: "#1a1816" },
  ],
} satisfies Viewport;
