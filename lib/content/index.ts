import compiled from "@/generated/content.js";
import type { CompiledAid } from "./aid";
import type { Chapter, Tool } from "./chapter";
import { mainSources } from "./main-sources";
import { type Contact, chapterParts, type Deadline, type Law, type Source, type Term } from "./schema";

export type { Chapter, Section, Tool } from "./chapter";
export type { CompiledContent } from "./compiled";
export { type LawReference, lawLabel, lawUrl } from "./law-reference";
export { mainSources } from "./main-sources";
export {
  type Contact,
  chapterParts,
  contactAudiences,
  contactKinds,
  type Deadline,
  type GroupText,
  type Law,
  type QuestionText,
  type RightText,
  type Source,
  type Term,
  toolKinds,
} from "./schema";

/** The compiled content. Made by `npm run content`, which fails when anything in it is wrong. */
export const content = compiled;

/** The chapter at /handbok/<slug>, or undefined when there is none. */
export function getChapter(slug: string): Chapter | undefined {
  return content.chapters.find((chapter) => chapter.slug === slug);
}

/** The tool at /verktoy/<slug>, or undefined when there is none. */
export function getTool(slug: string): Tool | undefined {
  return content.tools.find((tool) => tool.slug === slug);
}

/** The decision aid at /verktoy/<slug>, or undefined when there is none. */
export function getAid(slug: string): CompiledAid | undefined {
  return content.aids.find((aid) => aid.slug === slug);
}

/** The chapters of each part, in the order of the parts; the acute flow has a place of its own. */
export const chaptersByPart = Object.entries(chapterParts).map(([part, title]) => ({
  part,
  title,
  chapters: content.chapters.filter((chapter) => chapter.part === part && chapter.number > 0),
}));

const byId = <T extends { id: string }>(entries: readonly T[]) => new Map(entries.map((entry) => [entry.id, entry]));

export const contactsById: ReadonlyMap<string, Contact> = byId(content.contacts);
export const lawsById: ReadonlyMap<string, Law> = byId(content.laws);
export const sourcesById: ReadonlyMap<string, Source> = byId(content.sources);
export const termsById: ReadonlyMap<string, Term> = byId(content.terms);
export const deadlinesById: ReadonlyMap<string, Deadline> = byId(content.deadlines);

/** Places in the sources, those of one source together: its id, its title and the places, in the order of what first names it. */
export function placesBySource(
  sources: readonly { source: string; place: string }[],
): { source: string; title: string; places: string[] }[] {
  return [...new Set(sources.map(({ source }) => source))].map((source) => ({
    source,
    title: sourcesById.get(source)?.title ?? source,
    places: sources.filter((each) => each.source === source).map(({ place }) => place),
  }));
}

/** The day on which some part of the content was last held against its sources: ISO date. */
export const contentDate: string = content.chapters.reduce(
  (latest, { verifiedOn }) => (verifiedOn > latest ? verifiedOn : latest),
  "",
);

/** How many sources there are and from when: "5 kilder fra 2013–2022". */
export const contentSources = ((years: readonly number[]) =>
  `${years.length} kilder fra ${Math.min(...years)}–${Math.max(...years)}`)(
  mainSources(content.sources).map(({ year }) => year),
);
