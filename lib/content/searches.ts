import { z } from "zod";
import type { InternalLink } from "./chapter";
import type { Fault } from "./faults";
import type { SourceFile } from "./registries";
import { parseYaml, validate } from "./yaml-file";

/** What workers type when an address has what they need, by address. */
export type Searches = Readonly<Record<string, readonly string[]>>;

const search = z
  .string()
  .regex(
    /^[^A-ZÆØÅ.?!]{2,60}$/,
    "expected at most 60 characters as they are typed: small letters, no full stop or question mark",
  )
  .refine((text) => text.split(/\s+/).length <= 10, { error: "expected at most 10 words" });

const searchesFile = z.record(
  z.string().startsWith("/"),
  z
    .array(search)
    .min(1)
    .refine((texts) => new Set(texts).size === texts.length, { error: "expected each search once" }),
);

/**
 * Reads content/searches/*.yaml.
 *
 * @param links gets every address, to be held against the pages and anchors there are
 * @param faults gets what is wrong in the files, and addresses that two files have
 */
export function readSearches(files: readonly SourceFile[], faults: Fault[], links: InternalLink[]): Searches {
  const searches: Record<string, readonly string[]> = {};
  for (const { path: file, text } of files.filter(({ path }) => /^content\/searches\/[a-z0-9-]+\.yaml$/.test(path))) {
    const yaml = parseYaml(file, text);
    for (const [url, texts] of Object.entries(validate(file, yaml, searchesFile, faults) ?? {})) {
      const line = yaml.lineOf([url]);
      links.push({ file, line, url });
      if (searches[url])
        faults.push({
          file,
          line,
          field: url,
          found: "searches for an address that another file has too",
          expected: "each address in one file",
          remedy: "move them together",
        });
      searches[url] = texts;
    }
  }
  return searches;
}
