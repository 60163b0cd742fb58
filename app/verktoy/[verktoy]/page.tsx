import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Tool } from "@/components/tool/tool";
import { content, getTool } from "@/lib/content";

export const dynamicParams = false;

export function generateStaticParams() {
  return content.tools.map(({ slug }) => ({ verktoy: slug }));
}

export async function generateMetadata({ params }: PageProps<"/verktoy/[verktoy]">): Promise<Metadata> {
  const tool = getTool((await params).verktoy);
  if (!tool) return {};
  return tool.tabTitle ? { title: { absolute: tool.tabTitle } } : { title: tool.title, description: tool.summary };
}

export default async function ToolPage({ params }: PageProps<"/verktoy/[verktoy]">) {
  const tool = getTool((await params).verktoy);
  if (!tool) notFound();
  return <Tool tool={tool} />;
}
