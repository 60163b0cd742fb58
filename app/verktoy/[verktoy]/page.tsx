import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Aid } from "@/components/aid/aid";
import { aidView } from "@/components/aid/aid-view";
import { Tool } from "@/components/tool/tool";
import { ToolFrame } from "@/components/tool/tool-frame";
import { content, getAid, getTool } from "@/lib/content";

export const dynamicParams = false;

export function generateStaticParams() {
  return [...content.tools, ...content.aids].map(({ slug }) => ({ verktoy: slug }));
}

export async function generateMetadata({ params }: PageProps<"/verktoy/[verktoy]">): Promise<Metadata> {
  const { verktoy } = await params;
  const found = getTool(verktoy) ?? getAid(verktoy);
  if (!found) return {};
  return found.tabTitle ? { title: { absolute: found.tabTitle } } : { title: found.title, description: found.summary };
}

export default async function ToolPage({ params }: PageProps<"/verktoy/[verktoy]">) {
  const { verktoy } = await params;
  const tool = getTool(verktoy);
  if (tool) return <Tool tool={tool} />;
  const aid = getAid(verktoy);
  if (!aid) notFound();
  return (
    <ToolFrame page={aid} discreet dated="below">
      <Aid view={aidView(aid)} />
    </ToolFrame>
  );
}
