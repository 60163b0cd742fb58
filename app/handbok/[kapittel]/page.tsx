import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Chapter } from "@/components/chapter/chapter";
import { QuickExit } from "@/components/layout/quick-exit";
import { content, getChapter } from "@/lib/content";

export const dynamicParams = false;

export function generateStaticParams() {
  return content.chapters.filter(({ number }) => number > 0).map(({ slug }) => ({ kapittel: slug }));
}

export async function generateMetadata({ params }: PageProps<"/handbok/[kapittel]">): Promise<Metadata> {
  const chapter = getChapter((await params).kapittel);
  if (!chapter) return {};
  return chapter.tabTitle
    ? { title: { absolute: chapter.tabTitle } }
    : { title: chapter.title, description: chapter.summary };
}

export default async function ChapterPage({ params }: PageProps<"/handbok/[kapittel]">) {
  const chapter = getChapter((await params).kapittel);
  if (!chapter) notFound();
  return (
    <>
      {chapter.tabTitle ? <QuickExit /> : null}
      <Chapter chapter={chapter} />
    </>
  );
}
