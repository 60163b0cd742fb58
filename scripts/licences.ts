/** Writes docs/licences.md: what the site is made of and under which terms. Run after a change of dependencies. */
import { writeFileSync } from "node:fs";
import { licenceTable } from "@/build/licences";

writeFileSync("docs/licences.md", licenceTable(process.cwd()));
