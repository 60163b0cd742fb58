import { createElement } from "react";
import type { Section } from "@/lib/content";

/**
 * The contents of a chapter. Beside the text where there is room; else a bar that follows the reader and opens the list (popover), with a way to search.
 */
export function Contents({ sections, hasTable }: { sections: readonly Section[]; hasTable: boolean }) {
  const headings = [
    ...(hasTable ? [{ id: "rettigheter-tabell", title: "Rettigheter i korte trekk" }] : []),
    ...sections,
    { id: "kildeliste", title: "Kilder" },
  ];
  return createElement(
    "innholds-liste",
    { class: "innhold" },
    <nav aria-label="Innhold i kapitlet">
      <button type="button" className="innhold-knapp" popoverTarget="innhold-liste" data-ikon="ned">
        <span>Innhold</span> <span className="innhold-her" data-her="" />
      </button>
      <ol id="innhold-liste" popover="auto">
        {headings.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>,
    <a className="innhold-sok" href="/sok" data-ikon="sok">
      <span className="ds-sr-only">Søk i håndboka</span>
    </a>,
  );
}
