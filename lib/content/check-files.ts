import type { Fault } from "./faults";
import type { SourceFile } from "./registries";

/** Every file that something reads, by its path. A file under another name would be forgotten without a word. */
const read = [
  /^content\/(?:changes|contacts|deadlines|everyday|glossary|groups|laws|life-events|pekeark|questions|sources|subjects|transitions)\.yaml$/,
  /^content\/chapters\/\d\d-[a-z0-9-]+\.md$/,
  /^content\/tools\/[a-z0-9-]+(?:\.[a-z]{2,3})?\.md$/,
  /^content\/(?:aids|rights|searches)\/[a-z0-9-]+\.yaml$/,
  /^content\/figures\/[a-z0-9-]+\.svg$/,
];

/** Signs that no text has: what could not be read as UTF-8, and control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unreadable = /[\u0000-\u0008\u000b-\u001f\u007f\ufffd]/;

/** The faults of files as such: a name that nothing reads, and bytes that are no text. */
export function checkFiles(files: readonly SourceFile[], faults: Fault[]): void {
  for (const { path: file, text } of files) {
    if (!read.some((pattern) => pattern.test(file))) {
      faults.push({
        file,
        field: "file",
        found: "a name that nothing reads",
        expected: "a name as docs/redaksjon.md shows, such as content/chapters/25-navn.md",
        remedy: "rename it, or move it out of content/",
      });
      continue;
    }
    const line = text.split("\n").findIndex((one) => unreadable.test(one));
    if (line >= 0)
      faults.push({
        file,
        line: line + 1,
        field: "text",
        found: "a sign that is no letter: the file is not saved as UTF-8, or has a control character",
        expected: "text in UTF-8",
        remedy: "save the file as UTF-8, and write the sign again",
      });
  }
}

/**
 * Reads one file; what breaks in doing so is told as a fault of that file, so that the others are still checked.
 *
 * @returns undefined when it could not be read
 */
export function reading<T>(file: string, faults: Fault[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    faults.push({
      file,
      field: "file",
      found: `what cannot be read (${error.message.split("\n")[0]})`,
      expected: "the forms that docs/redaksjon.md shows",
      remedy: "take back the last change, and make it again in small steps",
    });
    return undefined;
  }
}
