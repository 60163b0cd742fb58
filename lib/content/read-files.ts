import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { SourceFile } from "./registries";

/**
 * Every Markdown, YAML and SVG file under content/, in a stable order.
 *
 * @param root the root of the project
 */
export function readContentFiles(root: string): SourceFile[] {
  const folder = join(root, "content");
  if (!existsSync(folder)) throw new Error(`no folder "content" in ${root}; run from the root of the project`);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(md|yaml|svg)$/.test(name))
    .sort()
    .map((name) => join(folder, name))
    .map((path) => ({ path: relative(root, path).split(sep).join("/"), text: readFileSync(path, "utf8") }));
}
