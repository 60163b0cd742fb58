import type { Answer } from "./search-answer";
import { element } from "./search-rows";

/** What the box says in place of hits, and what to do then. Links and buttons stand outside the list, which may hold neither. */
type Words = HTMLElement[];

export function loadingWords(): Words {
  return [element("p", "", "Laster forslag … Du kan også trykke Søk nå.")];
}

export function failedWords(): Words {
  const again = element("button", "ds-button", "Prøv igjen");
  again.type = "button";
  again.dataset.variant = "secondary";
  again.dataset.igjen = "";
  return [
    element("p", "", element("b", "", "Forslagene kan ikke lastes nå.")),
    element("p", "", again),
    element("p", "", "Du kan også trykke Søk, eller gå rett til ", ...waysOn(), "."),
  ];
}

export function noHitsWords({ rows }: Answer): Words {
  const words = [
    element("p", "", element("b", "", "Ingen treff.")),
    element("p", "", "Prøv færre eller kortere ord, eller gå til ", ...waysOn(), "."),
  ];
  return rows.length > 0 ? [...words, element("p", "", "Nærmest det du skrev:")] : words;
}

function waysOn(): (Node | string)[] {
  const link = (href: string, words: string) => {
    const made = element("a", "", words);
    made.href = href;
    return made;
  };
  return [link("/kontakt", "kontaktene"), " eller ", link("/akutt", "Akutt")];
}
