import { parseSituation } from "@/lib/rules";
import { type CompiledAid, compileAid } from "./aid";
import { type Chapter, compilePage, type InternalLink, type PageSchema, type Tool } from "./chapter";
import { checkFiles, reading } from "./check-files";
import { checkRules, type Rules } from "./check-rules";
import type { CompiledContent } from "./compiled";
import { type Everyday, readEveryday } from "./everyday";
import { ContentError, type Fault } from "./faults";
import { checkInternalLinks } from "./links";
import { type Registries, readRegistries, type SourceFile, unknownId, unknownReferences } from "./registries";
import { chapterHead, toolHead, translationHead } from "./schema";
import { readSearches, type Searches } from "./searches";

/** All that the site shows, read, checked and compiled. Chapters in the order of their numbers, tools by title. */
export type Content = {
  chapters: readonly Chapter[];
  tools: readonly Tool[];
  aids: readonly CompiledAid[];
  registries: Registries;
  searches: Searches;
  everyday: Everyday;
};

/**
 * Compiles every content file.
 *
 * @param files  all files under content/, `.md` and `.yaml`
 * @param rules the rules that the words must fit
 * @throws ContentError with all faults of all files at once
 */
export function compileContent(files: readonly SourceFile[], rules: Rules): Content {
  const groups = Object.keys(rules.groupRows);
  const faults: Fault[] = [];
  const links: InternalLink[] = [];
  checkFiles(files, faults);
  const registries = readRegistries(files, faults);
  const compiledOf = <S extends PageSchema>(file: SourceFile, schema: S) =>
    reading(file.path, faults, () => compilePage(file, schema, registries, faults, links));
  const compiled = files
    .filter((file) => /^content\/chapters\/\d\d-[a-z0-9-]+\.md$/.test(file.path))
    .flatMap((file) => compiledOf(file, chapterHead) ?? []);
  const compiledTools = files
    .filter((file) => /^content\/tools\/[a-z0-9-]+\.md$/.test(file.path))
    .flatMap((file) => compiledOf(file, toolHead) ?? []);
  const aids = files
    .filter((file) => /^content\/aids\/[a-z0-9-]+\.yaml$/.test(file.path))
    .flatMap((file) => reading(file.path, faults, () => compileAid(file, registries, faults, links)) ?? []);
  const compiledTranslations = files.flatMap((file) => {
    const language = /^content\/tools\/[a-z0-9-]+\.([a-z]{2,3})\.md$/.exec(file.path)?.[1];
    const page = language && compiledOf(file, translationHead);
    return page ? [{ language, ...page }] : [];
  });
  const translations = compiledTranslations.flatMap(({ language, head, body }) =>
    head ? [{ ...head, ...body, language }] : [],
  );
  const bodies = [...compiled, ...compiledTools, ...compiledTranslations].map(({ body }) => body);
  const chapters = compiled
    .flatMap(({ head, body }) => (head ? [{ ...head, ...body }] : []))
    .sort((a, b) => a.number - b.number);
  const tools = compiledTools
    .flatMap(({ head, body }) => {
      const others = translations.filter(({ slug }) => slug === body.slug);
      return head ? [{ ...head, ...body, translations: others }] : [];
    })
    .sort((a, b) => a.title.localeCompare(b.title, "nb"));
  for (const { file, slug } of translations.filter((found) => !tools.some((tool) => tool.slug === found.slug)))
    faults.push({
      file,
      field: "file",
      found: `a translation of "${slug}"`,
      expected: "a tool of that name in Norwegian",
      remedy: "rename the file or write the tool",
    });
  for (const term of registries.terms.values()) {
    if (term.readMore) links.push({ file: "content/glossary.yaml", line: undefined, url: term.readMore });
  }
  for (const event of registries.lifeEvents.values()) {
    const file = "content/life-events.yaml";
    for (const { to } of event.links) links.push({ file, line: undefined, url: to });
    const parsed = parseSituation(new URLSearchParams(event.wizard));
    if ("error" in parsed)
      faults.push({
        file,
        field: `${event.id}.wizard`,
        found: `${event.wizard}`,
        expected: `answers such as "status=asylsoker", and for ${parsed.error.question} one of ${parsed.error.allowed.join(", ")}`,
        remedy: "correct the answers",
      });
  }
  checkHeads(chapters, groups, faults);
  for (const { file, sources } of [...chapters, ...tools, ...aids])
    for (const fault of unknownReferences("", { sources }, registries)) faults.push({ file, ...fault });
  const searches = readSearches(files, faults, links);
  const everyday = readEveryday(files, faults);
  checkRules(rules, registries, faults, links);
  const aidUrls = aids.map(({ url }) => url);
  checkInternalLinks(links, { bodies, aidUrls, registries, groups }, faults);
  if (faults.length > 0) throw new ContentError(faults);
  return { chapters, tools, aids, registries, searches, everyday };
}

/**
 * The content as the site imports it: plain lists and records.
 *
 * @param version changes whenever any content file or rule does
 */
export function asCompiled(
  { chapters, tools, aids, registries, searches, everyday }: Content,
  version: string,
): CompiledContent {
  return {
    version,
    chapters,
    tools,
    aids,
    contacts: [...registries.contacts.values()],
    laws: [...registries.laws.values()],
    sources: [...registries.sources.values()],
    terms: [...registries.terms.values()],
    deadlines: [...registries.deadlines.values()],
    lifeEvents: [...registries.lifeEvents.values()],
    pointers: [...registries.pointers.values()].map((pointer) => ({
      ...pointer,
      svg: registries.figures.get(pointer.drawing) ?? "",
    })),
    changes: registries.changes,
    rightTexts: Object.fromEntries(registries.rightTexts),
    questionTexts: Object.fromEntries(registries.questionTexts),
    groupTexts: Object.fromEntries(registries.groupTexts),
    transitionTexts: Object.fromEntries(registries.transitionTexts),
    searches,
    everyday,
    subjectTexts: Object.fromEntries(registries.subjectTexts),
  };
}

/** What the head of a chapter names must exist, and no two chapters share a number. */
function checkHeads(chapters: readonly Chapter[], groups: readonly string[], faults: Fault[]): void {
  const known = new Map(groups.map((group) => [group, group]));
  const numbers = new Map<number, string>();
  for (const chapter of chapters) {
    const file = chapter.file;
    for (const group of [...chapter.groups, ...chapter.rightsTables]) {
      if (!known.has(group))
        faults.push({
          file,
          ...unknownId({ field: "groups", found: group, target: known, registry: "lib/rules/groups.ts" }),
        });
    }
    const other = numbers.get(chapter.number);
    if (other !== undefined) {
      faults.push({
        file,
        field: "number",
        found: `${chapter.number}, as in ${other}`,
        expected: "a number of its own",
        remedy: "give it another",
      });
    }
    numbers.set(chapter.number, file);
  }
}
