/** One thing wrong in one content file, told so that an author can mend it without asking. */
export type Fault = {
  /** Path from the root of the project, such as "content/laws.yaml". */
  file: string;
  /** Line in that file, from 1, where it is known. */
  line?: number | undefined;
  /** Field, directive or link the fault is in, such as "phones[0].number". */
  field: string;
  found: string;
  expected: string;
  remedy: string;
};

/** How much of what was found is told, in characters. */
const mostShown = 600;

/** Longer than this nothing is a mistyped id. */
const longestId = 120;

/** Tells a fault of the file being read; its line is the one in the text at hand. */
export type ReportFault = (fault: Omit<Fault, "file">) => void;

/** All faults of all files at once; the message is what an author reads. */
export class ContentError extends Error {
  override name = "ContentError";
  constructor(readonly faults: readonly Fault[]) {
    super(formatFaults(faults));
  }
}

/**
 * The faults as text: one heading per file, one line per fault, in the order of the lines.
 *
 * @param faults at least one; an empty list gives an empty string.
 */
export function formatFaults(faults: readonly Fault[]): string {
  if (faults.length === 0) return "";
  const files = [...new Set(faults.map((fault) => fault.file))].sort();
  const blocks = files.map((file) => {
    const inFile = faults.filter((fault) => fault.file === file).sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    return [file, ...inFile.map(formatFault)].join("\n");
  });
  const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
  return `${count} in the content:\n\n${blocks.join("\n\n")}\n`;
}

function formatFault(fault: Fault): string {
  const place = fault.line === undefined ? "" : `line ${fault.line}: `;
  return `  ${place}${shown(fault.field)}: found ${shown(fault.found)}, expected ${shown(fault.expected)}; ${shown(fault.remedy)}`;
}

/** What stands in a file may be long, and may move the cursor of whoever reads it. */
function shown(text: string): string {
  const visible = text.replace(/\p{C}+/gu, " ").trim();
  if (visible === "") return "nothing";
  return visible.length > mostShown ? `${visible.slice(0, mostShown - 1)}…` : visible;
}

/** The allowed value nearest to a mistyped one, for "did you mean"; undefined when none is near. */
export function nearest(found: string, allowed: Iterable<string>): string | undefined {
  if (found.length > longestId) return undefined;
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(found.length / 3)) + 1;
  for (const candidate of allowed) {
    const distance = editDistance(found, candidate);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
