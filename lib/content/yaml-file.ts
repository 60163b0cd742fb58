import { LineCounter, parseDocument, visit } from "yaml";
import type { z } from "zod";
import { reading } from "./check-files";
import type { Fault } from "./faults";

type Path = readonly PropertyKey[];

/** A YAML text that remembers on which line each field stands. */
export type YamlFile = { data: unknown; lineOf(path: Path): number | undefined; faults: Fault[] };

/**
 * Reads YAML and keeps the places of its fields.
 *
 * @param file   name used in faults, such as "content/laws.yaml"
 * @param text   the YAML
 * @param offset lines that stand above `text` in the file (front matter: 1)
 */
export function parseYaml(file: string, text: string, offset = 0): YamlFile {
  const lines = new LineCounter();
  const faults: Fault[] = [];
  const document = reading(file, faults, () => parseDocument(text, { lineCounter: lines }));
  for (const error of document?.errors ?? [])
    faults.push({
      file,
      line: (error.linePos?.[0].line ?? 1) + offset,
      field: "YAML",
      found: error.message.split("\n")[0] ?? "a syntax error",
      expected: "valid YAML",
      remedy: "quote texts that hold a colon or #, and indent with spaces",
    });
  if (document)
    reading(file, faults, () => {
      const refuse = (node: { range?: readonly number[] | null | undefined }, found: string, remedy: string) => {
        const line = node.range?.[0] === undefined ? undefined : lines.linePos(node.range[0]).line + offset;
        faults.push({ file, line, field: "YAML", found, expected: "plain fields and texts", remedy });
      };
      visit(document, {
        Alias: (_, node) => refuse(node, `a reference (*${node.source})`, "write out what it stands for"),
        Scalar: (key, node) => {
          if (key === "key" && node.value === "__proto__") refuse(node, "a field __proto__", "rename it");
        },
      });
    });
  return {
    data: faults.length === 0 ? reading(file, faults, () => document?.toJS()) : undefined,
    faults,
    lineOf(path) {
      for (let depth = path.length; depth > 0; depth--) {
        const node = document?.getIn(path.slice(0, depth), true);
        if (node !== null && typeof node === "object" && "range" in node && Array.isArray(node.range)) {
          const start: unknown = node.range[0];
          if (typeof start === "number") return lines.linePos(start).line + offset;
        }
      }
      return undefined;
    },
  };
}

/**
 * Holds parsed YAML against a schema.
 *
 * @returns the value, or undefined with every fault of the file added to `faults`.
 */
export function validate<S extends z.ZodType>(
  file: string,
  yaml: YamlFile,
  schema: S,
  faults: Fault[],
): z.output<S> | undefined {
  faults.push(...yaml.faults);
  if (yaml.faults.length > 0) return undefined;
  const result = reading(file, faults, () => schema.safeParse(yaml.data));
  if (result === undefined || result.success) return result?.data;
  for (const issue of result.error.issues) {
    const found = valueAt(yaml.data, issue.path);
    faults.push({
      file,
      line: yaml.lineOf(issue.path),
      field: fieldName(issue.path, yaml.data) || "the whole file",
      found: found === undefined ? "nothing" : shorten(JSON.stringify(found)),
      expected: expectation(issue.message, found),
      remedy: found === undefined ? "add the field" : "correct it; docs/redaksjon.md shows the form",
    });
  }
  return undefined;
}

/** zod says "Invalid input: expected string, received undefined"; only what was expected is news. */
function expectation(message: string, found: unknown): string {
  const expected = message.match(/expected (.*?)(, received .*)?$/)?.[1];
  if (expected === undefined) return message;
  return found === undefined ? `a value (${expected})` : expected;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value !== null && typeof value === "object" ? Reflect.get(value, key) : undefined),
    data,
  );
}

/** `[3].phones[0].number` with the entry's id in front where it has one: `rosa.phones[0].number`. */
function fieldName(path: Path, data: unknown): string {
  const first = path[0];
  const entryId = typeof first === "number" ? valueAt(data, [first, "id"]) : undefined;
  const start = typeof entryId === "string" ? entryId : undefined;
  return path.reduce<string>((name, key, index) => {
    if (index === 0 && start !== undefined) return start;
    if (typeof key === "number") return `${name}[${key}]`;
    return name === "" ? String(key) : `${name}.${String(key)}`;
  }, "");
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
