import compiled from "@/generated/content.js";
import type { Chapter } from "./chapter";
import type { Contact, Deadline, Law, Source, Term } from "./schema";

export type { Chapter, Section } from "./chapter";
export { chapterUrl } from "./chapter-url";
export type { CompiledContent } from "./compiled";
export { type LawReference, lawLabel, lawUrl } from "./law-reference";
export {
  type Contact,
  contactAudiences,
  contactKinds,
  type Deadline,
  type GroupText,
  type Law,
  type QuestionText,
  type RightText,
  type Source,
  type Term,
} from "./schema";

/** The compiled content. Made by `npm run content`, which fails when anything in it is wrong. */
export const content = compiled;

/** The chapter at /handbok/<slug>, or undefined when there is none. */
export function getChapter(slug: string): Chapter | undefined {
  return content.chapters.find((chapter) => chapter.slug === slug);
}

const byId = <T extends { id: string }>(entries: readonly T[]) => new Map(entries.map((entry) => [entry.id, entry]));

export const contactsById: ReadonlyMap<string, Contact> = byId(content.contacts);
export const lawsById: ReadonlyMap<string, Law> = byId(content.laws);
export const sourcesById: ReadonlyMap<string, Source> = byId(content.sources);
export const termsById: ReadonlyMap<string, Term> = byId(content.terms);
export const deadlinesById: ReadonlyMap<string, Deadline> = byId(content.deadlines);
