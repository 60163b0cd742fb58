/**
 * Lists places where a content file has eight words in a row from a source.
 * Usage: npm run check:overlap [-- file …]; without files, all of content/.
 */
import { readFileSync } from "node:fs";
import { findOverlaps, readSources, sourcesFolder } from "@/lib/content/overlap";
import { readContentFiles } from "@/lib/content/read-files";

const sources = readSources();
if (sources === undefined) {
  console.log(`The sources are not at ${sourcesFolder}; nothing was compared.`);
} else {
  const wanted = process.argv.slice(2);
  const files =
    wanted.length > 0
      ? wanted.map((path) => ({ path, text: readFileSync(path, "utf8") }))
      : readContentFiles(process.cwd());
  const overlaps = findOverlaps(files, sources);
  for (const { file, line, words } of overlaps) console.log(`${file}:${line}: ${words}`);
  console.log(`${overlaps.length} overlaps`);
  if (overlaps.length > 0) process.exitCode = 1;
}
