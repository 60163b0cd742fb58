/** What the build leaves in `.next/site.json`: every page with its hash, for whoever serves them or keeps them offline. */
export type BuiltSite = {
  buildId: string;
  /** Of each style sheet that stands inside pages, as the security policy writes it. */
  styleHashes: readonly string[];
  pages: readonly BuiltPage[];
  /** Addresses of what answers each request anew, as Next writes them: `/verktoy/[verktoy]/svar`. */
  routes: readonly string[];
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
