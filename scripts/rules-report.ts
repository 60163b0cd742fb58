/** `npm run rules:report`: writes docs/rules.md from the rules and prints its proof. */
import { writeFileSync } from "node:fs";
import words from "@/generated/words.js";
import { rulesReport } from "@/lib/guidance";
import { rights } from "@/lib/rules";
import { goldenCases } from "../tests/unit/rules/golden-cases";

const exemplified = new Set(goldenCases.flatMap(({ applies }) => Object.keys(applies)));
const report = rulesReport(rights, words, exemplified);
writeFileSync("docs/rules.md", report);
console.log(report.slice(report.indexOf("## Bevis"), report.indexOf("## Gjelder alle")));
