/**
 * What the server sends without making it, listed in `served/index.json`. Each file lies beside its compressed forms
 * (`.br`, `.gz`), so that any other server can send the same ones.
 */
export type ServedList = {
  files: readonly ServedEntry[];
  /** On everything that is sent. */
  headers: Readonly<Record<string, string>>;
};

export type ServedEntry = {
  /** Address without query: `/handbok/asylsokerprosessen`. */
  path: string;
  /** From `served/`. */
  file: string;
  status: number;
  type: string;
  cacheControl: string;
  /** The query with which the file never changes, `v=…`: then anybody may keep it for good. */
  immutableWith?: string;
  /** Of this file alone. */
  headers?: Readonly<Record<string, string>>;
  /** Which compressed forms lie beside it; none where they would be larger. */
  encodings: readonly Encoding[];
  /** Of the file as it is, in hex. */
  sha256: string;
};

export type Encoding = "br" | "gzip";

/** Ends of file names of the compressed forms. */
export const encodingSuffix: Readonly<Record<Encoding, string>> = { br: ".br", gzip: ".gz" };
