import { createElement } from "react";
import { norwegianDate } from "@/components/layout/norwegian-date";
import type { Chapter, Section } from "@/lib/content";

/** Copies the address of a section, or a line to cite it with. Shown where script runs. */
export function CopyButtons({ chapter, section }: { chapter: Chapter; section: Section }) {
  return createElement(
    "kopier-valg",
    {
      class: "kopier",
      "data-siden": `kapittel ${chapter.number} ${chapter.title}`,
      "data-dato": norwegianDate(chapter.verifiedOn),
    },
    <button type="button" data-ikon="lenke" data-kopier="lenke" title="Kopier lenke">
      <span className="ds-sr-only">Kopier lenke til «{section.title}»</span>
    </button>,
    <button type="button" data-ikon="sitat" data-kopier="sitat" title="Kopier henvisning">
      <span className="ds-sr-only">Kopier henvisning til «{section.title}»</span>
    </button>,
    <span role="status" />,
  );
}
