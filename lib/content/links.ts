import type { InternalLink, PageBody } from "./chapter";
import type { Content } from "./compile";
import { type Fault, nearest } from "./faults";
import type { Registries } from "./registries";

/** Addresses without parts of their own; design.md 3.2. */
const pages = new Set([
  "/",
  "/akutt",
  "/handbok",
  "/veiviser",
  "/rettigheter",
  "/kontakt",
  "/sok",
  "/frister",
  "/livshendelser",
  "/ordliste",
  "/lover",
  "/om",
  "/verktoy",
  "/verktoy/kontaktkort",
]);

/**
 * Holds every link inside the site against the pages and anchors there are.
 *
 * @param links  as gathered from chapters, rights and registries
 * @param groups ids of the rights groups, the pages under /rettigheter
 */
export function checkInternalLinks(
  links: readonly InternalLink[],
  chapters: readonly PageBody[],
  registries: Registries,
  groups: readonly string[],
  faults: Fault[],
): void {
  const anchors = anchorsByPage(chapters, registries, groups);
  for (const link of links) {
    const [address = "", anchor] = withoutQuery(link, chapters).split("#");
    const onPage = anchors.get(address);
    const fault = (expected: string, suggestion: string | undefined) =>
      faults.push({
        file: link.file,
        line: link.line,
        field: "link",
        found: link.url,
        expected,
        remedy: suggestion ? `did you mean ${suggestion}?` : "correct the address",
      });
    if (onPage === undefined) fault("the address of a page", nearest(address, anchors.keys()));
    else if (anchor && address !== "/veiviser" && !onPage.has(anchor)) {
      const suggestion = nearest(anchor, onPage);
      fault(`a heading id on ${address}`, suggestion && `#${suggestion}`);
    }
  }
}

/** `#id` alone is an anchor in the chapter it stands in. */
function withoutQuery(link: InternalLink, chapters: readonly PageBody[]): string {
  const own = chapters.find((chapter) => chapter.file === link.file);
  const url = link.url.startsWith("#") && own ? `${own.url}${link.url}` : link.url;
  return url.replace(/\?[^#]*/, "");
}

/** Every address that a link may have, as it is written: pages, and the ids on them. In alphabetical order. */
export function addressesOf(
  { chapters, tools, registries }: Content,
  groups: readonly string[],
  rights: readonly string[],
): string[] {
  const pagesWithIds = [...anchorsByPage([...chapters, ...tools], registries, groups)];
  const former = [...chapters, ...tools].flatMap((chapter) =>
    chapter.sections.flatMap(({ formerIds }) => formerIds.map((id) => `${chapter.url}#${id}`)),
  );
  const ofRights = rights.map((id) => `/rettigheter/${id.split(".")[0]}#${id}`);
  const addresses = pagesWithIds.flatMap(([page, ids]) => [page, ...[...ids].map((id) => `${page}#${id}`)]);
  return [...new Set([...addresses, ...former, ...ofRights])].sort();
}

function anchorsByPage(
  chapters: readonly PageBody[],
  registries: Registries,
  groups: readonly string[],
): Map<string, Set<string>> {
  const anchors = new Map<string, Set<string>>();
  for (const page of pages) anchors.set(page, new Set());
  for (const group of groups) anchors.set(`/rettigheter/${group}`, new Set());
  for (const chapter of chapters) {
    const ids = chapter.sections.flatMap((section) => [section.id, ...section.parts.map((part) => part.id)]);
    anchors.set(chapter.url, new Set([...ids, "rettigheter-tabell"]));
  }
  anchors.set("/kontakt", new Set(registries.contacts.keys()));
  anchors.set("/ordliste", new Set(registries.terms.keys()));
  anchors.set("/lover", new Set(registries.laws.keys()));
  anchors.set("/frister", new Set(registries.deadlines.keys()));
  anchors.set("/livshendelser", new Set(registries.lifeEvents.keys()));
  return anchors;
}
