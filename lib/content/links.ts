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
  "/rettigheter/sammenlign",
  "/skriv-ut",
  "/kontakt",
  "/sok",
  "/frister",
  "/livshendelser",
  "/endringer",
  "/ordliste",
  "/lover",
  "/om",
  "/tilgjengelighet",
  "/verktoy",
  "/verktoy/kontaktkort",
  "/verktoy/pekeark",
]);

/** All that has an address of its own or on a page. */
export type Site = {
  /** Chapters and tools. */
  bodies: readonly PageBody[];
  /** Addresses of the decision aids, whose «#» holds answers as in the wizard. */
  aidUrls: readonly string[];
  registries: Registries;
  /** Ids of the rights groups, the pages under /rettigheter. */
  groups: readonly string[];
};

/**
 * Holds every link inside the site against the pages and anchors there are.
 *
 * @param links as gathered from chapters, tools, rights and registries
 */
export function checkInternalLinks(links: readonly InternalLink[], site: Site, faults: Fault[]): void {
  const anchors = anchorsByPage(site);
  const holdsAnswers = new Set(["/veiviser", ...site.aidUrls]);
  for (const link of links) {
    const [address = "", anchor] = withoutQuery(link, site.bodies).split("#");
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
    else if (anchor && !holdsAnswers.has(address) && !onPage.has(anchor)) {
      const suggestion = nearest(anchor, onPage);
      fault(`a heading id on ${address}`, suggestion && `#${suggestion}`);
    }
  }
}

/** `#id` alone is an anchor on the page it stands in. */
function withoutQuery(link: InternalLink, bodies: readonly PageBody[]): string {
  const own = bodies.find(({ file }) => file === link.file);
  const url = link.url.startsWith("#") && own ? `${own.url}${link.url}` : link.url;
  return url.replace(/\?[^#]*/, "");
}

/** Every address that a link may have, as it is written: pages, and the ids on them. In alphabetical order. */
export function addressesOf({ chapters, tools, aids, registries }: Content, groups: readonly string[]): string[] {
  const bodies = [...chapters, ...tools];
  const byPage = [...anchorsByPage({ bodies, aidUrls: aids.map(({ url }) => url), registries, groups })];
  const former = bodies.flatMap(({ url, sections }) =>
    sections.flatMap(({ formerIds }) => formerIds.map((id) => `${url}#${id}`)),
  );
  const addresses = byPage.flatMap(([page, ids]) => [page, ...[...ids].map((id) => `${page}#${id}`)]);
  return [...new Set([...addresses, ...former])].sort();
}

function anchorsByPage({ bodies, aidUrls, registries, groups }: Site): Map<string, Set<string>> {
  const anchors = new Map<string, Set<string>>();
  for (const page of [...pages, ...aidUrls]) anchors.set(page, new Set());
  const rightIds = [...registries.rightTexts.keys()];
  for (const group of groups)
    anchors.set(`/rettigheter/${group}`, new Set(rightIds.filter((id) => id.startsWith(`${group}.`))));
  for (const { url, sections } of bodies) {
    const ids = sections.flatMap((section) => [section.id, ...section.parts.map((part) => part.id)]);
    anchors.set(url, new Set(url.startsWith("/handbok/") ? [...ids, "rettigheter-tabell"] : ids));
  }
  // "treff" is where the list begins that a filter leaves.
  anchors.set("/kontakt", new Set([...registries.contacts.keys(), "treff"]));
  anchors.set("/ordliste", new Set(registries.terms.keys()));
  anchors.set("/lover", new Set(registries.laws.keys()));
  anchors.set("/frister", new Set(registries.deadlines.keys()));
  anchors.set("/livshendelser", new Set(registries.lifeEvents.keys()));
  return anchors;
}
