import { join } from "node:path";
import { asCompiled, compileContent } from "@/lib/content/compile";
import { readContentFiles } from "@/lib/content/read-files";
import { groupRows, questions, rights, transitions } from "@/lib/rules";

/** The content files as they lie there now. */
export const files = readContentFiles(join(import.meta.dirname, "..", ".."));

/** The same, compiled and checked against the rules. */
export const content = compileContent(files, { rights, questions, groupRows, transitions });

/** The same as the site imports it. */
export const compiled = asCompiled(content, "test");
