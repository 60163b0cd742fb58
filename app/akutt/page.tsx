import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { norwegianDate } from "@/components/layout/norwegian-date";
import { getChapter, sourcesById } from "@/lib/content";

export const metadata: Metadata = { title: { absolute: "Migranthåndboka" } };

/** One page, the most urgent first. Nothing in large type tells an onlooker what it is about. */
export default function AcutePage() {
  const chapter = getChapter("akutt");
  if (!chapter) notFound();
  return (
    <article className="side smal akutt">
      <h1>{chapter.title}</h1>
      {chapter.sections.map((section) => (
        <section key={section.id} aria-labelledby={section.id}>
          <h2 id={section.id}>{section.title}</h2>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own Markdown, compiled without raw HTML */}
          <div dangerouslySetInnerHTML={{ __html: section.html }} />
        </section>
      ))}
      <p className="kilde">
        {chapter.dated} Kilder:{" "}
        {chapter.sources.map(({ source, place }) => `${sourcesById.get(source)?.title ?? source}, ${place}`).join("; ")}
        . Sist holdt mot kildene {norwegianDate(chapter.verifiedOn)}.
      </p>
    </article>
  );
}
