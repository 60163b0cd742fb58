import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AidForm } from "@/components/aid/aid-form";
import { AidOutcomes } from "@/components/aid/aid-outcomes";
import { aidView } from "@/components/aid/aid-view";
import { ToolFrame } from "@/components/tool/tool-frame";
import { getAid } from "@/lib/content";
import { questionSetOf } from "@/lib/content/aid-questions";
import { evaluatorOf } from "@/lib/rules/evaluate";
import { parseIn } from "@/lib/rules/situation";

export const metadata: Metadata = { title: { absolute: "Verktøy" }, robots: { index: false } };

/** A decision aid answered by the server, for browsers without script. */
export default async function AidAnswerPage({ params, searchParams }: PageProps<"/verktoy/[verktoy]/svar">) {
  const aid = getAid((await params).verktoy);
  if (!aid) notFound();
  const view = aidView(aid);
  const set = questionSetOf(view);
  const entries = Object.entries(await searchParams).flatMap(([key, value]) =>
    [value ?? []].flat().map((one) => [key, one] as const),
  );
  const parsed = parseIn(set, entries);
  const situation = "error" in parsed ? {} : parsed.situation;
  return (
    <ToolFrame page={aid} discreet>
      {"error" in parsed ? (
        <p className="feil" role="alert">
          {parsed.error.message}
        </p>
      ) : null}
      <AidForm view={view} set={set} situation={situation} />
      <AidOutcomes view={view} situation={situation} evaluate={evaluatorOf(set)} />
    </ToolFrame>
  );
}
