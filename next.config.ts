import { join } from "node:path";
import type { NextConfig } from "next";
import assets from "./generated/assets.js";
import { cacheControl } from "./lib/delivery/cache-control";
import { hashedNameLength, hashedScriptFolders } from "./lib/delivery/hashed-script";
import { securityHeaders } from "./lib/delivery/security-headers";

// The adapter adds the hashes of the sheets that pages carry, once these are made.
const headers = Object.entries(securityHeaders([assets.styleHash], assets.earlyHash)).map(([key, value]) => ({
  key,
  value,
}));

const config: NextConfig = {
  // Development writes no files into the project, and no header tells what serves it.
  agentRules: false,
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  output: "standalone",
  // Takes the framework out of pages that have nothing for it to do; docs/decisions/0011.
  adapterPath: join(process.cwd(), "generated/adapter.mjs"),
  // The development server works by inline script and eval.
  headers: async () =>
    process.env.NODE_ENV === "production"
      ? [
          { source: "/:path*", headers },
          {
            source: `/:folder(${hashedScriptFolders.join("|")})/:hash([\\da-f]{${hashedNameLength}}).js`,
            headers: [{ key: "Cache-Control", value: cacheControl.immutable }],
          },
          { source: "/api/:path(rettigheter|sok)", headers: [{ key: "Cache-Control", value: cacheControl.private }] },
        ]
      : [],
};

export default config;
