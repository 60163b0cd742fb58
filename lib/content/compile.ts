import { parseSituation } from "@/lib/rules";
import { type Chapter, compileChapter, type InternalLink } from "./chapter";
import { checkRules, type Rules } from "./check-rules";
import { ContentError, type Fault } from "./faults";
import { checkInternalLinks } from "./links";
import { type Registries, readRegistries, type SourceFile, unknownId } from "./registries";

/** All that the site shows, read, checked and compiled. Chapters in the order of their numbers. */
export type Content = { chapters: readonly Chapter[]; registries: Registries };

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
  const registries = readRegistries(files, faults);
  const compiled = files
    .filter((file) => /^content\/chapters\/\d\d-[a-z0-9-]+\.md$/.test(file.path))
    .map((file) => compileChapter(file, registries, faults, links));
  const bodies = compiled.map(({ body }) => body);
  const chapters = compiled
    .flatMap(({ head, body }) => (head ? [{ ...head, ...body }] : []))
    .sort((a, b) => a.number - b.number);
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
  checkHeads(chapters, registries, groups, faults);
  checkRules(rules, registries, faults, links);
  checkInternalLinks(links, bodies, registries, groups, faults);
  if (faults.length > 0) throw new ContentError(faults);
  return { chapters, registries };
}

/** What the head of a chapter names must exist, and no two chapters share a number. */
function checkHeads(
  chapters: readonly Chapter[],
  registries: Registries,
  groups: readonly string[],
  faults: Fault[],
): void {
  const known = new Map(groups.map((group) => [group, group]));
  const numbers = new Map<number, string>();
  for (const chapter of chapters) {
    const file = chapter.file;
    for (const place of chapter.sources) {
      if (!registries.sources.has(place.source)) {
        faults.push({
          file,
          ...unknownId({
            field: "sources",
            found: place.source,
            target: registries.sources,
            registry: "content/sources.yaml",
          }),
        });
      }
    }
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
