import { markedPieces } from "@/components/search/hit-parts";
import { entitlementTitles } from "@/lib/guidance/titles";
import type { Answer, Row } from "./search-answer";

/**
 * The options of the list for an answer: its rows, the wizard where the query speaks of a person, and all hits. Each is a
 * link in itself, so that it can be opened in a tab of its own like any other.
 */
export function optionsFor(answer: Answer, query: string): HTMLAnchorElement[] {
  const { rows, offer, total } = answer;
  const options = rows.map((row) => option(row.url, "forslag", ...partsOf(row)));
  if (offer)
    options.push(
      option(
        offer.url,
        "forslag",
        element("span", "forslag-slag", "Veiviser"),
        element("span", "forslag-tittel", `Svar i veiviseren: ${offer.text}`),
      ),
    );
  if (total > 0)
    options.push(
      option(
        `/sok?${new URLSearchParams({ q: query })}`,
        "forslag forslag-alle",
        total === 1 ? "Vis 1 treff på egen side" : `Vis alle ${total} treff`,
      ),
    );
  return options;
}

function partsOf({ kind, title, place, text, marks, entitlement, phone }: Row): HTMLElement[] {
  const parts = [element("span", "forslag-slag", kind), element("span", "forslag-tittel", title)];
  if (phone) {
    const hours = phone.hours === null ? [] : [" ", element("span", "dempet", phone.hours)];
    parts.push(element("span", "forslag-svar", element("span", "tel", phone.display), ...hours));
  } else if (entitlement) {
    const icon = element("span", "rett-ikon");
    icon.dataset.rett = entitlement;
    icon.setAttribute("aria-hidden", "true");
    parts.push(element("span", "forslag-svar", icon, element("b", "", entitlementTitles[entitlement]), ` ${place}`));
  } else if (place) {
    parts.push(element("span", "forslag-sted", place));
  }
  const pieces = markedPieces(text, marks).map((piece) =>
    piece.matched ? element("mark", "", piece.text) : piece.text,
  );
  if (pieces.length > 0) parts.push(element("span", "forslag-tekst", ...pieces));
  return parts;
}

function option(href: string, className: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const link = element("a", className, ...children);
  link.href = href;
  link.tabIndex = -1;
  link.setAttribute("role", "option");
  link.setAttribute("aria-selected", "false");
  return link;
}

/** A new element with its class and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}
