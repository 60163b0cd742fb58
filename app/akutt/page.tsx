import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChapterSection } from "@/components/chapter/chapter-section";
import { Glosses } from "@/components/chapter/glosses";
import { norwegianDate } from "@/components/layout/norwegian-date";
import { QuickExit } from "@/components/layout/quick-exit";
import { placesText } from "@/components/layout/source-line";
import { PrintFoot } from "@/components/print/print-foot";
import { getChapter } from "@/lib/content";

export const metadata: Metadata = { title: { absolute: "Migranthåndboka" } };

/** One page, the most urgent first. Nothing in large type tells an onlooker what it is about. */
export default function AcutePage() {
  const chapter = getChapter("akutt");
  if (!chapter) notFound();
  return (
    <article className="side smal akutt">
      <QuickExit />
      <h1>{chapter.title}</h1>
      <p className="ingress">
        Hvem du ringer når noen er i fare, kan være barn, mangler et trygt sted eller et sted å sove, eller blir nektet
        hjelp.
      </p>
      {chapter.sections.map((section) => (
        <ChapterSection key={section.id} section={section} />
      ))}
      <p className="kilde">
        {chapter.dated} Kilder: {placesText(chapter.sources)}. Sist holdt mot kildene{" "}
        {norwegianDate(chapter.verifiedOn)}.
      </p>
      <PrintFoot path="/akutt" sources={false} />
      <Glosses sections={chapter.sections} />
    </article>
  );
}
