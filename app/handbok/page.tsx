import type { Metadata } from "next";
import { ChapterList } from "@/components/chapter/chapter-list";
import { PageHead } from "@/components/layout/page-head";
import { PrintFoot } from "@/components/print/print-foot";

export const metadata: Metadata = { title: "Håndbok" };

export default function HandbookPage() {
  return (
    <div className="side">
      <PageHead title="Håndboka">
        <p>Hvert kapittel begynner med det viktigste.</p>
      </PageHead>
      <p>
        <a href="/akutt">Haster det? Gjør dette nå</a>
      </p>
      <ChapterList level={2} summaries />
      <p className="ikke-skriv-ut">
        <a href="/skriv-ut">Skriv ut hele håndboka, eller deler av den</a>
      </p>
      <PrintFoot path="/handbok" />
    </div>
  );
}
