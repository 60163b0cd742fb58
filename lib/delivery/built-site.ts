/** What the build leaves in `.next/site.json`: every page with its hash, for whoever serves them or keeps them offline. */
export type BuiltSite = {
  buildId: string;
  /** Of the style sheet inside the pages, as the security policy writes it. */
  styleHash: string;
  pages: readonly BuiltPage[];
  /** What answers each request anew. */
  routes: readonly BuiltRoute[];
};

export type BuiltPage = {
  /** Its address: `/handbok/asylsokerprosessen`. */
  path: string;
  /** Where it stands, from `.next`. */
  file: string;
  status: number;
  /** Without framework script, started by it in the browser, or no page at all but JSON. */
  kind: "reading" | "hydrated" | "data";
  /** Our own modules that a hydrated page starts. */
  clientModules: readonly string[];
  /** Of the file, in hex. */
  sha256: string;
};

export type BuiltRoute = {
  /** As Next writes it: `/verktoy/[verktoy]/svar`. */
  pathname: string;
  /** The module with its handler, from `.next`. */
  file: string;
};
