import type { Section } from "@/lib/content";

/** One `##` of a chapter under its heading. */
export function ChapterSection({ section }: { section: Section }) {
  return (
    <section aria-labelledby={section.id}>
      {section.formerIds.map((id) => (
        <span key={id} id={id} />
      ))}
      <h2 id={section.id}>{section.title}</h2>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own Markdown, compiled without raw HTML */}
      <div dangerouslySetInnerHTML={{ __html: section.html }} />
    </section>
  );
}
