/** `npm run coverage:report`: writes docs/dekning.md, where each stretch of the sources went. */
import { writeFileSync } from "node:fs";
import { coverageReport } from "@/lib/content/coverage";
import { readCoverage } from "@/tests/content/read-coverage";

writeFileSync("docs/dekning.md", coverageReport(readCoverage()));
