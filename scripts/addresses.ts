/** `npm run addresses`: adds every address that is new to the list of published ones. None is ever taken out. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileContent } from "@/lib/content/compile";
import { addressesOf } from "@/lib/content/links";
import { readContentFiles } from "@/lib/content/read-files";
import { groupRows, groups, questions, rights, transitions } from "@/lib/rules";

const path = "tests/content/published-addresses.txt";
const content = compileContent(readContentFiles(process.cwd()), { rights, questions, groupRows, transitions });
const now = addressesOf(content, groups);
const before = existsSync(path) ? readFileSync(join(process.cwd(), path), "utf8").trim().split("\n") : [];
const all = [...new Set([...before, ...now])].sort();
writeFileSync(path, `${all.join("\n")}\n`);
console.log(`${all.length} addresses, ${all.length - before.length} of them new`);
