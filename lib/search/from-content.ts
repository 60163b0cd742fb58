import type { Chapter, Section } from "@/lib/content/chapter";
import type { CompiledContent } from "@/lib/content/compiled";
import { lawLabel } from "@/lib/content/law-reference";
import type { Law } from "@/lib/content/schema";
import { areaTitles, entitlementTitles } from "@/lib/guidance/titles";
import type { Right } from "@/lib/rules";
import { type LawReference, placeSeparator, type SearchDocument } from "./documents";
import type { Synonym } from "./expand";
import { explainsLaw, htmlLines, namesLaw, type SectionPiece, splitAtParts } from "./section-html";

type Found = Omit<SearchDocument, "id">;

/** What of the content can be found. */
export type SearchedContent = Pick<
  CompiledContent,
  | "chapters"
  | "tools"
  | "aids"
  | "lifeEvents"
  | "contacts"
  | "laws"
  | "terms"
  | "deadlines"
  | "rightTexts"
  | "groupTexts"
  | "searches"
>;

/** Everything that can be found: contacts, chapters and their sections, rights, deadlines, terms and laws. */
export function searchDocuments(content: SearchedContent, rights: readonly Right[]): SearchDocument[] {
  const laws = new Map(content.laws.map((law) => [law.id, law]));
  const found: Found[] = [
    ...contacts(content),
    ...content.chapters.flatMap((chapter) => [chapterFront(chapter), ...sections(chapter, content, laws)]),
    ...content.lifeEvents.map(({ id, title, aliases, text, links }) =>
      plain(
        "kapittel",
        title,
        "Livshendelser",
        `/livshendelser#${id}`,
        [text, ...links.map((link) => link.text)].join("\n"),
        { keywords: aliases },
      ),
    ),
    ...content.tools.map((tool) =>
      plain(
        "verktoy",
        tool.title,
        "Verktøy",
        tool.url,
        // A sheet has a word of everything; what it is for stands in its summary, headings and aliases.
        [
          tool.summary,
          ...tool.sections.flatMap(({ title, parts }) => [title, ...parts.map((part) => part.title)]),
        ].join("\n"),
        {
          keywords: tool.aliases,
        },
      ),
    ),
    ...content.aids.map((aid) =>
      plain(
        "verktoy",
        aid.title,
        "Verktøy",
        aid.url,
        [aid.summary, ...aid.outcomes.map(({ title }) => title)].join("\n"),
        {
          keywords: aid.aliases,
        },
      ),
    ),
    ...writtenInApp,
    ...rights.map((right) => rightDocument(right, content, laws)),
    ...content.deadlines.map((deadline) =>
      plain(
        "frist",
        deadline.title,
        "Frist",
        `/frister#${deadline.id}`,
        `${deadline.text.charAt(0).toUpperCase()}${deadline.text.slice(1)}.\n${deadline.from}\n${deadline.consequence}`,
        {
          groups: deadline.groups,
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
      plain("lov", law.shortTitle, law.number ?? law.kind, `/lover#${law.id}`, `${law.gloss}\n${law.title}.`, {
        keywords: law.aliases,
        laws: reference(laws, law.id, null),
      }),
    ),
  ];
  return found.map((document, id) => ({ id, ...document, asked: content.searches[document.url] ?? [] }));
}

/**
 * Words that mean the same to a searcher: each term, its id (a short name that editors chose) and its synonyms, and everyday
 * words with what they stand for.
 */
export function searchSynonyms({ terms: registry, everyday }: Pick<CompiledContent, "terms" | "everyday">): Synonym[] {
  const terms = registry
    .map((term) => [term.term, term.id.replaceAll("-", " "), ...(term.full ? [term.full] : []), ...term.synonyms])
    .filter((group) => group.length > 1);
  const readings = Object.entries(everyday.means).map(([typed, means]) => ({ typed, means }));
  return [...terms, ...everyday.same, ...readings];
}

function contacts(content: SearchedContent): Found[] {
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
  return plain("kapittel", chapter.title, `Kapittel ${chapter.number}`, chapter.url, chapter.summary, {
    keywords: chapter.aliases,
    groups: chapter.groups,
  });
}

function sections(chapter: Chapter, content: SearchedContent, laws: ReadonlyMap<string, Law>): Found[] {
  return chapter.sections.flatMap((section) =>
    splitAtParts(section.html).map(({ id, html }) => {
      const part = section.parts.find((candidate) => candidate.id === id);
      // «Slik søker dere» says what it is about only under its section's heading.
      const place = part ? `${chapter.title}${placeSeparator}${section.title}` : chapter.title;
      const url = `${chapter.url}#${id ?? section.id}`;
      const explained = content.terms.filter((term) => term.readMore === url);
      return plain("kapittel", (part ?? section).title, place, url, htmlLines(html), {
        groups: chapter.groups,
        keywords: explained.flatMap((term) => [term.term, ...(term.full ? [term.full] : []), ...term.synonyms]),
        laws: lawsIn(section, { id, html }, laws),
        ...(/^\s*<div class="boks boks-eksempel">/.test(html) && { isExample: true }),
      });
    }),
  );
}

/** The laws that a piece of a section names, each once; one that is written in other words belongs to the whole section. */
function lawsIn(section: Section, { id, html }: SectionPiece, laws: ReadonlyMap<string, Law>): LawReference[] {
  const named = section.laws.flatMap(({ law: lawId, section: place }) => {
    const law = laws.get(lawId);
    const label = law ? lawLabel(law, place) : "";
    const isHere = namesLaw(html, label) || (id === null && !namesLaw(section.html, label));
    if (!isHere) return [];
    return reference(laws, lawId, place).map((found) => ({ ...found, explained: explainsLaw(html, label) }));
  });
  const key = ({ law, section: place }: LawReference) => `${law} ${place}`;
  return named.filter((found, at) => named.findIndex((other) => key(other) === key(found)) === at);
}

function rightDocument(right: Right, content: SearchedContent, laws: ReadonlyMap<string, Law>): Found {
  const text = content.rightTexts[right.id];
  const group = content.groupTexts[right.group]?.title ?? right.group;
  return plain(
    "rettighet",
    text?.title ?? right.id,
    `${entitlementTitles[right.entitlement]}: ${group}, ${areaTitles[right.area].toLowerCase()}`,
    `/rettigheter/${right.group}#${right.id}`,
    [text?.text, text?.exception, text?.nextStep].filter(Boolean).join("\n"),
    { groups: [right.group], laws: right.legalBasis.flatMap(({ law, section }) => reference(laws, law, section)) },
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
  more: Partial<Pick<Found, "keywords" | "phones" | "laws" | "groups">> = {},
): Found {
  return { kind, title, section, url, text, keywords: [], phones: [], laws: [], ...more };
}

/** The pages that are written in `app/`: two sheets, and those about the handbook itself, by the names that readers have for them. */
const writtenInApp: readonly Found[] = [
  plain(
    "verktoy",
    "Pekeark",
    "Verktøy",
    "/verktoy/pekeark",
    "Bilder å peke på når dere ikke har et felles språk. Skriv ut, eller vis på telefonen.",
    { keywords: ["bildeark", "pekebok", "uten felles språk"] },
  ),
  plain(
    "verktoy",
    "Kort å gi fra seg",
    "Verktøy",
    "/verktoy/kontaktkort",
    "Åtte like kort på et ark, med ett nummer og uten ord om hva hjelpen gjelder. Skriv ut og klipp.",
    { keywords: ["kontaktkort", "visittkort", "lommekort"] },
  ),
  plain(
    "kapittel",
    "Om håndboka",
    "Om håndboka",
    "/om#hva",
    "Hva håndboka er, kildene og hvordan du melder feil. Den gir oversikt og er ikke rettsråd.",
    { keywords: ["hvem står bak", "kilder", "meld feil", "om oss"] },
  ),
  plain(
    "kapittel",
    "Personvern",
    "Om håndboka",
    "/om#personvern",
    "Nettstedet har ingen informasjonskapsler (cookies) og ingen sporing. Svarene lagres ikke.",
    { keywords: ["informasjonskapsler", "cookies", "gdpr"] },
  ),
  plain(
    "kapittel",
    "Tilgjengelighet",
    "Om håndboka",
    "/tilgjengelighet#status",
    "Hvor langt nettstedet følger kravene til universell utforming (WCAG), og hva som mangler.",
    { keywords: ["tilgjengelighetserklæring", "universell utforming", "uu", "wcag", "skjermleser"] },
  ),
];
