/** `npm run rules:report`: writes docs/rules.md from the rules and prints its proof. */
import { writeFileSync } from "node:fs";
import words from "@/generated/words.js";
import { rulesReport } from "@/lib/guidance";
import { rights } from "@/lib/rules";

const report = rulesReport(rights, words);
writeFileSync("docs/rules.md", report);
console.log(report.slice(report.indexOf("## Bevis"), report.indexOf("## Gjelder alle")));
