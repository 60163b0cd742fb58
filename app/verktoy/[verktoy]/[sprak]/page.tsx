import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChapterSection } from "@/components/chapter/chapter-section";
import { norwegianDate } from "@/components/layout/norwegian-date";
import { isRightToLeft, languageName } from "@/components/tool/language-name";
import { content, getTool } from "@/lib/content";

export const dynamicParams = false;

export function generateStaticParams() {
  return content.tools.flatMap(({ slug, translations }) =>
    translations.map(({ language }) => ({ verktoy: slug, sprak: language })),
  );
}

export const metadata: Metadata = { title: { absolute: "Migranthåndboka" } };

/** A sheet to hand over in another language; what is said about the translation is in Norwegian, for the helper. */
export default async function TranslationPage({ params }: PageProps<"/verktoy/[verktoy]/[sprak]">) {
  const { verktoy, sprak } = await params;
  const tool = getTool(verktoy);
  const found = tool?.translations.find(({ language }) => language === sprak);
  if (!tool || !found) notFound();
  return (
    <article className="verktoy side">
      <p className="over ikke-skriv-ut">
        <a href={tool.url}>{tool.title}</a> på {languageName(sprak)},{" "}
        {found.status === "maskinoversatt" ? "oversatt av en maskin: Be tolken lese over" : "oversatt av fagperson"}.
        {found.madeFrom < tool.verifiedOn
          ? ` Den norske teksten er endret siden, sist ${norwegianDate(tool.verifiedOn)}.`
          : null}
      </p>
      <div lang={sprak} dir={isRightToLeft(sprak) ? "rtl" : "ltr"}>
        <h1>{found.title}</h1>
        <p className="ingress">{found.summary}</p>
        {found.sections.map((section) => (
          <ChapterSection key={section.id} section={section} />
        ))}
      </div>
    </article>
  );
}
