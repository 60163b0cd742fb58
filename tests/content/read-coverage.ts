import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { type CoveredStretch, coveredStretch } from "@/lib/content/coverage";

const folder = join(import.meta.dirname, "coverage");

/** The stretches of each source, by its id: one folder for a source, one file for a chapter of it. */
export function readCoverage(): Record<string, CoveredStretch[]> {
  return Object.fromEntries(
    readdirSync(folder).map((source) => [
      source,
      readdirSync(join(folder, source)).flatMap((name) =>
        z.array(coveredStretch).parse(parse(readFileSync(join(folder, source, name), "utf8"))),
      ),
    ]),
  );
}
