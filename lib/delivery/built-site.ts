/** What the build leaves in `.next/site.json`: every page with its hash, for whoever serves them or keeps them offline. */
export type BuiltSite = {
  buildId: string;
  /** Of each style sheet that stands inside pages, as the security policy writes it. */
  styleHashes: readonly string[];
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
  /** To be read; with questions that a script of its own answers at once; or no page at all but JSON. */
  kind: "reading" | "answering" | "data";
  /** Of the file, in hex. */
  sha256: string;
};

export type BuiltRoute = {
  /** As Next writes it: `/verktoy/[verktoy]/svar`. */
  pathname: string;
  /** The module with its handler, from `.next`. */
  file: string;
};
