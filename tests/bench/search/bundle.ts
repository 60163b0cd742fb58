import { join } from "node:path";
import { build } from "esbuild";

/**
 * A file of this folder or of lib/search with all it needs, bundled as what the site runs: what runs the bench names every function anew
 * each time it is made, which costs a fifth of a search.
 *
 * @param entry from the root of the project
 */
export async function bundle(entry: string, format: "iife" | "esm"): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "../../..", entry)],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: "es2020",
    logLevel: "warning",
  });
  return outputFiles[0]?.text ?? "";
}
