import type { Metadata } from "next";
import { PageHead } from "@/components/layout/page-head";
import { chapterUrl, content } from "@/lib/content";

export const metadata: Metadata = { title: "Håndbok" };

export default function HandbookPage() {
  return (
    <div className="side">
      <PageHead title="Håndboka">
        <p>
          Kapitlene samler reglene, rådene og kontaktene for hver gruppe. Hvert kapittel begynner med det viktigste.
        </p>
      </PageHead>
      <ul className="kapittelliste">
        {content.chapters.map((chapter) => (
          <li key={chapter.slug}>
            <h2>
              <a href={chapterUrl(chapter)}>
                <span className="dempet">{chapter.number}.</span> {chapter.title}
              </a>
            </h2>
            <p>{chapter.summary}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
