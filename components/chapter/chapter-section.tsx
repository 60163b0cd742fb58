import type { ReactNode } from "react";
import type { Section } from "@/lib/content";
import { sectionHeight } from "./section-height";

/**
 * One `##` of a chapter under its heading.
 *
 * @param beside what stands beside the heading
 */
export function ChapterSection({ section, beside }: { section: Section; beside?: ReactNode }) {
  const heading = <h2 id={section.id}>{section.title}</h2>;
  return (
    <section aria-labelledby={section.id} data-hoyde={sectionHeight(section.html)}>
      {section.formerIds.map((id) => (
        <span key={id} id={id} />
      ))}
      {beside ? (
        <div className="seksjon-hode">
          {heading}
          {beside}
        </div>
      ) : (
        heading
      )}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own Markdown, compiled without raw HTML */}
      <div dangerouslySetInnerHTML={{ __html: section.html }} />
    </section>
  );
}
