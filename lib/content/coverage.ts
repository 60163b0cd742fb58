import { z } from "zod";

/** What became of a stretch of a source: where the handbook says it, or why it does not. */
export const coveredStretch = z.union([
  z.strictObject({
    /** First and last line in the source, such as "4084–4150". */
    lines: z.string().regex(/^\d+–\d+$/, 'expected first and last line with an en dash, such as "4084–4150"'),
    /** What stands there, in a few words. */
    what: z.string().min(1),
    /** Addresses in the handbook that say it. */
    at: z.array(z.string().startsWith("/")).min(1),
  }),
  z.strictObject({
    lines: z.string().regex(/^\d+–\d+$/),
    what: z.string().min(1),
    /** Why the handbook leaves it out. */
    leftOut: z.string().min(1),
  }),
]);

export type CoveredStretch = z.infer<typeof coveredStretch>;

/** First and last line of a stretch. */
export function linesOfStretch({ lines }: CoveredStretch): [number, number] {
  const [first = 0, last = 0] = lines.split("–").map(Number);
  return [first, last];
}

/**
 * Lines that no stretch claims, or that two claim, in the order of the lines.
 *
 * @param stretches of one source
 * @param lastLine of that source
 */
export function coverageFaults(stretches: readonly CoveredStretch[], lastLine: number): string[] {
  const sorted = stretches.map(linesOfStretch).sort((a, b) => a[0] - b[0]);
  const faults: string[] = [];
  let next = 1;
  for (const [first, last] of [...sorted, [lastLine + 1, lastLine + 1]] as const) {
    if (first > next) faults.push(`${next}–${first - 1}: claimed by nothing`);
    if (first < next) faults.push(`${first}–${Math.min(last, next - 1)}: claimed twice`);
    next = Math.max(next, last + 1);
  }
  return faults;
}

/** The stretches of all sources as a table for editors. */
export function coverageReport(sources: Readonly<Record<string, readonly CoveredStretch[]>>): string {
  const lines = [
    "# Hva som ble av kildene",
    "",
    "Laget av `npm run coverage:report`. Ikke rett her: listene står i `tests/content/coverage/`, ett sett for hver kilde. Linjene er kildens.",
    "",
  ];
  for (const [source, stretches] of Object.entries(sources)) {
    lines.push(`## ${source}`, "", "| linjer | hva | hvor |", "| --- | --- | --- |");
    for (const stretch of [...stretches].sort((a, b) => linesOfStretch(a)[0] - linesOfStretch(b)[0])) {
      const where = "at" in stretch ? stretch.at.join("<br>") : `Ikke med: ${stretch.leftOut}`;
      lines.push(`| ${stretch.lines} | ${stretch.what.replaceAll("|", "\\|")} | ${where.replaceAll("|", "\\|")} |`);
    }
    lines.push("");
  }
  return lines.join("\n");
}
