import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "./registries";

/** Where the source documents lie when they are at hand; they are no part of the project. */
export const sourcesFolder = join(process.cwd(), "..", "shared", "sources");

const runLength = 8;

export type Overlap = { file: string; line: number; words: string };

/** The texts of the source documents, or undefined where they are not at hand. */
export function readSources(): string[] | undefined {
  if (!existsSync(sourcesFolder)) return undefined;
  return readdirSync(sourcesFolder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(join(sourcesFolder, name), "utf8"));
}

/** Places where a file has eight words in a row from a source. Titles of laws and sources are exempt: they cannot be reworded. */
export function findOverlaps(files: readonly SourceFile[], sources: readonly string[]): Overlap[] {
  const runs = new Set<string>();
  // Line breaks in the sources split words with a hyphen.
  for (const source of sources)
    for (const run of runsOf(wordsOf(source.replace(/-\s*\n\s*/g, "")))) runs.add(run.words);
  return files.flatMap(({ path, text }) => {
    const words = wordsOf(exempt(path, text));
    return runsOf(words)
      .filter((run) => runs.has(run.words))
      .map((run) => ({ file: path, line: run.line, words: run.words }));
  });
}

type Word = { word: string; line: number };

function wordsOf(text: string): Word[] {
  return text
    .split("\n")
    .flatMap((content, index) =>
      [...content.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ word: match[0], line: index + 1 })),
    );
}

function runsOf(words: readonly Word[]): { words: string; line: number }[] {
  const runs = [];
  for (let start = 0; start + runLength <= words.length; start++) {
    const slice = words.slice(start, start + runLength);
    runs.push({ words: slice.map(({ word }) => word).join(" "), line: slice[0]?.line ?? 1 });
  }
  return runs;
}

function exempt(path: string, text: string): string {
  if (path === "content/sources.yaml") return text.replace(/^(\s*(?:- )?)title: .*$/gm, "$1");
  if (path === "content/laws.yaml") return text.replace(/^(\s*(?:- )?)(title|url|shortTitle|number): .*$/gm, "$1");
  if (path === "content/contacts.yaml")
    return text.replace(/^\s*(- )?(text|number|display|https|hours|name)\b.*$/gm, "").replace(/https?:\S+/g, "");
  return text;
}
