import { z } from "zod";
import { wrongInDrawing } from "./drawing";
import { type Fault, nearest } from "./faults";
import {
  type Change,
  type Contact,
  change,
  contact,
  type Deadline,
  deadline,
  type GroupText,
  groupText,
  type Law,
  type LifeEvent,
  law,
  lifeEvent,
  type Pointer,
  pointer,
  type QuestionText,
  questionText,
  type RightText,
  rightText,
  type Source,
  source,
  type Term,
  term,
} from "./schema";
import { parseYaml, validate } from "./yaml-file";

/** The facts that stand in one place only, each by its id. */
export type Registries = {
  contacts: ReadonlyMap<string, Contact>;
  laws: ReadonlyMap<string, Law>;
  sources: ReadonlyMap<string, Source>;
  terms: ReadonlyMap<string, Term>;
  deadlines: ReadonlyMap<string, Deadline>;
  lifeEvents: ReadonlyMap<string, LifeEvent>;
  pointers: ReadonlyMap<string, Pointer>;
  rightTexts: ReadonlyMap<string, RightText>;
  questionTexts: ReadonlyMap<string, QuestionText>;
  groupTexts: ReadonlyMap<string, GroupText>;
  transitionTexts: ReadonlyMap<string, string>;
  subjectTexts: ReadonlyMap<string, string>;
  changes: readonly Change[];
  /** Drawings as SVG, by the name of their file under content/figures. */
  figures: ReadonlyMap<string, string>;
};

/** A content file as it was read: its path from the root of the project, and its text. */
export type SourceFile = { path: string; text: string };

/**
 * Reads all registries and texts of rights out of the content files.
 *
 * @param files  every `.yaml` and `.svg` file under content/
 * @param faults receives what is wrong; the registries then hold what could be read.
 */
export function readRegistries(files: readonly SourceFile[], faults: Fault[]): Registries {
  const read = <S extends z.ZodType<{ id: string }>>(path: string, schema: S) => readList(path, files, schema, faults);
  const registries: Registries = {
    contacts: read("content/contacts.yaml", contact),
    laws: read("content/laws.yaml", law),
    sources: read("content/sources.yaml", source),
    terms: read("content/glossary.yaml", term),
    deadlines: read("content/deadlines.yaml", deadline),
    lifeEvents: read("content/life-events.yaml", lifeEvent),
    pointers: read("content/pekeark.yaml", pointer),
    rightTexts: readRightTexts(files, faults),
    questionTexts: readMap("content/questions.yaml", questionText, files, faults),
    groupTexts: readMap("content/groups.yaml", groupText, files, faults),
    transitionTexts: readMap("content/transitions.yaml", z.string().min(1), files, faults),
    subjectTexts: readMap("content/subjects.yaml", z.string().min(1), files, faults),
    changes: readChanges(files, faults),
    figures: readFigures(files, faults),
  };
  for (const { drawing } of registries.pointers.values()) {
    const target = registries.figures;
    if (!target.has(drawing))
      faults.push({
        file: "content/pekeark.yaml",
        ...unknownId({ field: "drawing", found: drawing, target, registry: "content/figures" }),
      });
  }
  checkReferences(files, registries, faults);
  return registries;
}

function fileOf(path: string, files: readonly SourceFile[], faults: Fault[]): SourceFile | undefined {
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) {
    faults.push({ file: path, field: "file", found: "nothing", expected: "the file", remedy: "create it" });
  }
  return file;
}

function readList<S extends z.ZodType<{ id: string }>>(
  path: string,
  files: readonly SourceFile[],
  schema: S,
  faults: Fault[],
): Map<string, z.output<S>> {
  const entries = new Map<string, z.output<S>>();
  const file = fileOf(path, files, faults);
  if (file === undefined) return entries;
  const yaml = parseYaml(path, file.text);
  for (const [index, entry] of (validate(path, yaml, z.array(schema), faults) ?? []).entries()) {
    if (entries.has(entry.id)) {
      const line = yaml.lineOf([index]);
      faults.push({
        file: path,
        line,
        field: "id",
        found: `"${entry.id}" twice`,
        expected: "an id once",
        remedy: "merge the two entries",
      });
    }
    entries.set(entry.id, entry);
  }
  return entries;
}

function readMap<S extends z.ZodType>(
  path: string,
  schema: S,
  files: readonly SourceFile[],
  faults: Fault[],
): Map<string, z.output<S>> {
  const file = fileOf(path, files, faults);
  const entries = file && validate(path, parseYaml(path, file.text), z.record(z.string(), schema), faults);
  return new Map(Object.entries(entries ?? {}));
}

function readRightTexts(files: readonly SourceFile[], faults: Fault[]): Map<string, RightText> {
  const texts = new Map<string, RightText>();
  for (const file of files.filter((candidate) => candidate.path.startsWith("content/rights/"))) {
    const yaml = parseYaml(file.path, file.text);
    const group = file.path.slice("content/rights/".length, -".yaml".length);
    for (const [rightId, text] of Object.entries(
      validate(file.path, yaml, z.record(z.string(), rightText), faults) ?? {},
    )) {
      if (!rightId.startsWith(`${group}.`)) {
        const line = yaml.lineOf([rightId]);
        faults.push({
          file: file.path,
          line,
          field: rightId,
          found: `"${rightId}"`,
          expected: `an id that begins with "${group}."`,
          remedy: "move the text to the file of its group",
        });
      }
      texts.set(rightId, text);
    }
  }
  return texts;
}

/** Drawings stand in the page itself, so they bring no script, no style, no address and no id that could meet another. */
function readFigures(files: readonly SourceFile[], faults: Fault[]): Map<string, string> {
  const figures = new Map<string, string>();
  for (const { path, text } of files.filter((file) => file.path.endsWith(".svg"))) {
    const found = wrongInDrawing(text);
    if (found !== undefined)
      faults.push({
        file: path,
        field: "svg",
        found,
        expected: "one svg with a viewBox, drawn with shapes, text and classes alone",
        remedy: "draw it without",
      });
    figures.set(path.replace(/^.*\//, "").replace(/\.svg$/, ""), text.trim());
  }
  return figures;
}

function readChanges(files: readonly SourceFile[], faults: Fault[]): readonly Change[] {
  const path = "content/changes.yaml";
  const file = fileOf(path, files, faults);
  return (file && validate(path, parseYaml(path, file.text), z.array(change), faults)) ?? [];
}

/** Ids inside the registries that point to other entries. */
function checkReferences(files: readonly SourceFile[], registries: Registries, faults: Fault[]): void {
  const lineOf = (file: string, id: string) => {
    const text = files.find(({ path }) => path === file)?.text ?? "";
    return text.slice(0, Math.max(0, text.indexOf(`id: ${id}\n`))).split("\n").length;
  };
  const lists = [
    ["content/contacts.yaml", registries.contacts],
    ["content/laws.yaml", registries.laws],
    ["content/glossary.yaml", registries.terms],
    ["content/deadlines.yaml", registries.deadlines],
    ["content/life-events.yaml", registries.lifeEvents],
  ] as const;
  for (const [file, entries] of lists) {
    for (const entry of entries.values()) {
      for (const fault of unknownReferences(entry.id, entry, registries))
        faults.push({ file, ...fault, line: lineOf(file, entry.id) });
    }
  }
  const file = "content/laws.yaml";
  const target = registries.laws;
  for (const { id, supersededBy } of target.values()) {
    if (supersededBy && !target.has(supersededBy.law)) {
      const field = `${id}.supersededBy.law`;
      faults.push({
        file,
        ...unknownId({ line: lineOf(file, id), field, found: supersededBy.law, target, registry: file }),
      });
    }
  }
}

/** What a claim rests on and leads to, by ids of the registries. */
type Named = {
  contacts?: readonly string[];
  legalBasis?: readonly { law: string }[];
  sources?: readonly { source: string }[];
  deadline?: string | null | undefined;
};

/** The faults of the ids that a claim names and no registry has; `of` is the id of the claim, "" for a page's own head. */
export function unknownReferences(of: string, named: Named, registries: Registries): Omit<Fault, "file">[] {
  const ids = [
    { field: "contacts", found: named.contacts ?? [], target: registries.contacts, registry: "contacts" },
    {
      field: "legalBasis",
      found: (named.legalBasis ?? []).map(({ law }) => law),
      target: registries.laws,
      registry: "laws",
    },
    {
      field: "sources",
      found: (named.sources ?? []).map(({ source }) => source),
      target: registries.sources,
      registry: "sources",
    },
    {
      field: "deadline",
      found: named.deadline ? [named.deadline] : [],
      target: registries.deadlines,
      registry: "deadlines",
    },
  ];
  return ids.flatMap(({ field, found, target, registry }) =>
    found
      .filter((id) => !target.has(id))
      .map((id) =>
        unknownId({
          field: of ? `${of}.${field}` : field,
          found: id,
          target,
          registry: `content/${registry}.yaml`,
        }),
      ),
  );
}

/** The fault of an id that is in no registry, with the nearest one that is. */
export function unknownId(of: {
  line?: number | undefined;
  field: string;
  found: string;
  target: ReadonlyMap<string, unknown>;
  registry: string;
}): Omit<Fault, "file"> {
  const suggestion = nearest(of.found, of.target.keys());
  return {
    line: of.line,
    field: of.field,
    found: `"${of.found}"`,
    expected: `an id in ${of.registry}`,
    remedy: suggestion ? `did you mean "${suggestion}"? Otherwise add it there` : "add it there or correct the id",
  };
}
