import { markedPieces } from "@/components/search/hit-parts";
import { shownQuery } from "@/components/search/shown-query";
import { entitlementTitles } from "@/lib/guidance/titles";
import type { Answer, Row } from "./search-answer";
import { ask } from "./search-client";
import { element } from "./search-rows";
import { wholeSheet } from "./whole-sheet";

/** So many hits as the page of the server shows. */
const most = 40;

/**
 * `<offline-search>` round a status line and an empty list: the page of hits, made on the device when the server cannot be
 * reached. What is searched for is read from the address, and goes nowhere.
 */
export class OfflineSearch extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const status = this.querySelector("[role=status]");
    const list = this.querySelector("ol");
    const params = new URLSearchParams(location.search);
    const query = (params.get("q") ?? "").trim();
    if (!status || !list || query === "") return;
    const field = document.querySelector<HTMLInputElement>("main input[name=q]");
    if (field) field.value = query;
    status.textContent = "Søker på enheten …";
    try {
      const [answer] = await Promise.all([ask(query, most), wholeSheet()]);
      status.textContent = summaryOf(answer, query, params.has("slag") || params.has("gruppe"));
      list.replaceChildren(...answer.rows.map((row) => element("li", "", ...partsOf(row))));
      if (answer.offer) {
        const link = element("a", "", `Svar i veiviseren: ${answer.offer.text}`);
        link.href = answer.offer.url;
        list.before(element("p", "treff-veiviser", "Gjelder det én person? ", link));
      }
    } catch {
      status.textContent = "Søket er ikke lagret på denne enheten. Prøv igjen når du har nett.";
    }
  }
}

function summaryOf({ total, rows, isGuess }: Answer, query: string, isFiltered: boolean): string {
  const shown = `«${shownQuery(query)}»`;
  if (total === 0) return `Ingen treff på ${shown}.${isGuess && rows.length > 0 ? " Nærmest det du skrev:" : ""}`;
  const best = total > rows.length ? " De beste vises." : "";
  return `${total} treff på ${shown}.${best}${isFiltered ? " Filtrene virker ikke uten nett." : ""}`;
}

function partsOf({ url, kind, title, place, text, marks, entitlement, phone }: Row): HTMLElement[] {
  const link = element("a", "", title);
  link.href = url;
  const parts: HTMLElement[] = [
    element("p", "treff-slag", place ? `${kind}: ${place}` : kind),
    element("h2", "", link),
  ];
  if (entitlement) {
    const icon = element("span", "rett-ikon");
    const tag = element("span", "rett-merke", icon, entitlementTitles[entitlement]);
    icon.setAttribute("aria-hidden", "true");
    icon.dataset.rett = tag.dataset.rett = entitlement;
    parts.push(element("p", "", tag));
  }
  const pieces = markedPieces(text, marks).map((piece) =>
    piece.matched ? element("mark", "", piece.text) : piece.text,
  );
  parts.push(element("p", "", ...pieces));
  if (phone) {
    const ring = element("a", "telefon", phone.display);
    ring.href = `tel:${phone.number}`;
    ring.setAttribute("aria-label", `Ring ${phone.name}, ${phone.display}`);
    parts.push(element("p", "", ring, ...(phone.hours ? [" ", element("span", "dempet", phone.hours)] : [])));
  }
  return parts;
}
