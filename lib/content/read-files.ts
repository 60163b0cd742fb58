import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { ContentError } from "./faults";
import type { SourceFile } from "./registries";

/**
 * Every file under content/, in a stable order; hidden ones left out.
 *
 * @param root the root of the project
 * @throws ContentError when there is no such folder
 */
export function readContentFiles(root: string): SourceFile[] {
  const folder = join(root, "content");
  if (!existsSync(folder))
    throw new ContentError([
      {
        file: "content",
        field: "folder",
        found: "nothing",
        expected: `the folder, in ${root}`,
        remedy: "run from the root of the project, or bring the folder back",
      },
    ]);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(root, path).split(sep).join("/"), text: asText(readFileSync(path)) }));
}

/** The text of a file, whatever editor wrote it: without byte order mark, with line ends as they are here. */
export function asText(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes).replace(/\r\n?/g, "\n");
}
