import type { Chapter, Section } from "@/lib/content/chapter";
import { chapterUrl } from "@/lib/content/chapter-url";
import type { CompiledContent } from "@/lib/content/compiled";
import type { Law } from "@/lib/content/schema";
import { entitlementTitles } from "@/lib/guidance/titles";
import type { Right } from "@/lib/rules";
import type { LawReference, SearchDocument } from "./documents";

type Found = Omit<SearchDocument, "id">;

/** Everything that can be found: contacts, chapters and their sections, rights, deadlines, terms and laws. */
export function searchDocuments(content: CompiledContent, rights: readonly Right[]): SearchDocument[] {
  const laws = new Map(content.laws.map((law) => [law.id, law]));
  const found: Found[] = [
    ...contacts(content),
    ...content.chapters.flatMap((chapter) => [chapterFront(chapter), ...sections(chapter, content, laws)]),
    ...rights.map((right) => rightDocument(right, content, laws)),
    ...content.deadlines.map((deadline) =>
      plain(
        "frist",
        deadline.title,
        "Frist",
        `/frister#${deadline.id}`,
        `${deadline.text}.\n${deadline.from}\n${deadline.consequence}`,
        {
          laws: deadline.legalBasis.flatMap(({ law, section }) => reference(laws, law, section ?? null)),
        },
      ),
    ),
    ...content.terms.map((term) =>
      plain(
        "ord",
        term.full ? `${term.term} (${term.full})` : term.term,
        "Ordliste",
        `/ordliste#${term.id}`,
        term.definition,
        {
          keywords: [term.term, ...(term.full ? [term.full] : []), ...term.synonyms],
        },
      ),
    ),
    ...content.laws.map((law) =>
      plain("lov", law.shortTitle, law.number ?? law.kind, `/lover#${law.id}`, `${law.title}.\n${law.gloss}`, {
        keywords: law.aliases,
        laws: reference(laws, law.id, null),
      }),
    ),
  ];
  return found.map((document, id) => ({ id, ...document }));
}

/** Groups of words that mean the same to a searcher: each term with its synonyms. */
export function searchSynonyms(content: CompiledContent): string[][] {
  return content.terms
    .map((term) => [term.term, ...(term.full ? [term.full] : []), ...term.synonyms])
    .filter((group) => group.length > 1);
}

function contacts(content: CompiledContent): Found[] {
  return content.contacts.map((contact) =>
    plain(
      "kontakt",
      contact.name,
      contact.organisation ?? (contact.places.join(", ") || "Kontakt"),
      `/kontakt#${contact.id}`,
      [contact.helpsWith, contact.forWhom, contact.howToFind ?? "", contact.places.join(", ")]
        .filter(Boolean)
        .join("\n"),
      {
        keywords: [...(contact.shortName ? [contact.shortName] : []), ...contact.aliases],
        phones: contact.phones.map(({ number }) => number),
      },
    ),
  );
}

function chapterFront(chapter: Chapter): Found {
  return plain("kapittel", chapter.title, `Kapittel ${chapter.number}`, chapterUrl(chapter), chapter.summary, {
    keywords: chapter.aliases,
  });
}

function sections(chapter: Chapter, content: CompiledContent, laws: ReadonlyMap<string, Law>): Found[] {
  return chapter.sections.flatMap((section) => {
    const parts = section.parts.map(({ id, title, text }) => ({ id, title, text, laws: section.laws.slice(0, 0) }));
    return [section, ...parts].map((part) => {
      const url = `${chapterUrl(chapter)}#${part.id}`;
      const explained = content.terms.filter((term) => term.readMore === url);
      return plain("kapittel", part.title, chapter.title, url, textBefore(section, part), {
        keywords: explained.flatMap((term) => [term.term, ...(term.full ? [term.full] : []), ...term.synonyms]),
        laws: part.laws.flatMap(({ law, section: place, boxed }) =>
          reference(laws, law, place).map((found) => ({ ...found, explained: boxed })),
        ),
      });
    });
  });
}

/** A section without the text of its parts, which are found on their own. */
function textBefore(section: Section, part: { id: string; text: string }): string {
  if (part.id !== section.id) return part.text;
  const first = section.parts[0];
  const end = first ? section.text.indexOf(`${first.title} `) : -1;
  return end > 0 ? section.text.slice(0, end) : section.text;
}

function rightDocument(right: Right, content: CompiledContent, laws: ReadonlyMap<string, Law>): Found {
  const text = content.rightTexts[right.id];
  const group = content.groupTexts[right.group]?.title ?? right.group;
  return plain(
    "rettighet",
    text?.title ?? right.id,
    `${entitlementTitles[right.entitlement]}: ${group}`,
    `/rettigheter/${right.group}#${right.id}`,
    [text?.text, text?.exception, text?.nextStep].filter(Boolean).join("\n"),
    { laws: right.legalBasis.flatMap(({ law, section }) => reference(laws, law, section)) },
  );
}

function reference(laws: ReadonlyMap<string, Law>, id: string, section: string | null): LawReference[] {
  const law = laws.get(id);
  return law ? [{ law: id, names: [law.title, law.shortTitle, ...law.aliases], section }] : [];
}

function plain(
  kind: SearchDocument["kind"],
  title: string,
  section: string,
  url: string,
  text: string,
  more: Partial<Pick<Found, "keywords" | "phones" | "laws">> = {},
): Found {
  return { kind, title, section, url, text, keywords: [], phones: [], laws: [], ...more };
}
