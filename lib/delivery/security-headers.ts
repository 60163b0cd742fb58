import { createHash } from "node:crypto";

/**
 * What every response says to the browser, pages and data alike.
 *
 * One policy holds for all of the site, because all pages have the same one inline script: what Next writes inline is taken out when the site
 * is built (`build/`).
 *
 * @param styleHashes `sha256-…` of each style sheet that stands inside pages
 * @param earlyHash   the same of the script that does
 */
export function securityHeaders(styleHashes: readonly string[], earlyHash: string): Readonly<Record<string, string>> {
  return {
    "Content-Security-Policy": [
      "default-src 'none'",
      `script-src 'self' '${earlyHash}'`,
      styleSources(styleHashes),
      "img-src 'self' data:",
      "connect-src 'self'",
      "manifest-src 'self'",
      "worker-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join("; "),
    "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": unusedFeatures.map((feature) => `${feature}=()`).join(", "),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
  };
}

/** The part of the policy that tells which style sheets hold. */
export const styleSources = (styleHashes: readonly string[]): string =>
  `style-src 'self' ${styleHashes.map((hash) => `'${hash}'`).join(" ")}`;

/** The hash of a sheet or a script as the policy writes it. */
export const hashOf = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

const unusedFeatures = [
  "accelerometer",
  "browsing-topics",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
] as const;
