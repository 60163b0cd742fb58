import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cacheControl } from "@/lib/delivery/cache-control";
import { type Encoding, encodingSuffix, type ServedEntry, type ServedList } from "@/lib/delivery/served-list";

/** One form of a file, ready to be sent. */
export type Form = { body: Buffer; etag: string; headers: string[] };

/** A file in memory: as it is, and compressed. */
export type ServedFile = {
  status: number;
  immutableWith: string | undefined;
  encodings: readonly Encoding[];
  forms: ReadonlyMap<Encoding | undefined, Form>;
  /** The same for an address that never changes. */
  immutableForms: ReadonlyMap<Encoding | undefined, Form>;
};

/** Everything that is sent as it is, by address. Read once: the server never opens a file for a request. */
export function loadServedFiles(folder: string): { list: ServedList; files: ReadonlyMap<string, ServedFile> } {
  const list: ServedList = JSON.parse(readFileSync(join(folder, "index.json"), "utf8"));
  return { list, files: new Map(list.files.map((entry) => [entry.path, load(entry, folder, list.headers)])) };
}

function load(entry: ServedEntry, folder: string, common: ServedList["headers"]): ServedFile {
  const bodies = [undefined, ...entry.encodings].map(
    (encoding) =>
      [encoding, readFileSync(join(folder, entry.file + (encoding ? encodingSuffix[encoding] : "")))] as const,
  );
  const forms = (caching: string) =>
    new Map(bodies.map(([encoding, body]) => [encoding, formOf(entry, encoding, body, common, caching)]));
  return {
    status: entry.status,
    immutableWith: entry.immutableWith,
    encodings: entry.encodings,
    forms: forms(entry.cacheControl),
    immutableForms: forms(cacheControl.immutable),
  };
}

function formOf(
  { sha256, type, encodings, headers: own = {} }: ServedEntry,
  encoding: Encoding | undefined,
  body: Buffer,
  common: ServedList["headers"],
  caching: string,
): Form {
  // A strong tag names the bytes, so each form has its own.
  const etag = `"${sha256.slice(0, 24)}${encoding ? `-${encoding}` : ""}"`;
  const headers = [
    ...Object.entries({ ...common, ...own }).flat(),
    ...["Cache-Control", caching, "ETag", etag],
    ...(encodings.length > 0 ? ["Vary", "Accept-Encoding"] : []),
    ...["Content-Type", type, "Content-Length", String(body.length)],
    ...(encoding ? ["Content-Encoding", encoding] : []),
  ];
  return { body, etag, headers };
}
