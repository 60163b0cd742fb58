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
  /** Its HTML, from `.next`. */
  file: string;
  status: number;
  /** Without framework script, or started by it in the browser. */
  kind: "reading" | "hydrated";
  /** Our own modules that a hydrated page starts. */
  clientModules: readonly string[];
  /** Of the HTML, in hex. */
  sha256: string;
};

export type BuiltRoute = {
  /** As Next writes it: `/verktoy/[verktoy]/svar`. */
  pathname: string;
  /** The module with its handler, from `.next`. */
  file: string;
};
