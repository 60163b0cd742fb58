import NotFound from "@/app/not-found";
import { AidForm } from "@/components/aid/aid-form";
import { AidOutcomes } from "@/components/aid/aid-outcomes";
import { type AidView, aidView } from "@/components/aid/aid-view";
import { pageResponse } from "@/components/document/page-response";
import { ToolFrame } from "@/components/tool/tool-frame";
import { getAid } from "@/lib/content";
import type { CompiledAid } from "@/lib/content/aid";
import { questionSetOf } from "@/lib/content/aid-questions";
import { evaluatorOf } from "@/lib/rules/evaluate";
import type { QuestionSet } from "@/lib/rules/question";
import { parseIn } from "@/lib/rules/situation";

type Context = RouteContext<"/verktoy/[verktoy]/svar">;

/** A decision aid answered by the server, for browsers without script. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const aid = getAid((await params).verktoy);
  return pageResponse(() => {
    if (!aid) return { title: "Siden finnes ikke", status: 404, cache: "private", children: <NotFound /> };
    const view = aidView(aid);
    const set = questionSetOf(view);
    const parsed = parseIn(set, new URL(request.url).searchParams);
    return {
      tabTitle: "Verktøy",
      noIndex: true,
      cache: "private",
      status: "error" in parsed ? 400 : 200,
      children: <AidAnswerPage aid={aid} view={view} set={set} parsed={parsed} />,
    };
  });
}

type Props = {
  aid: CompiledAid;
  view: AidView;
  set: QuestionSet<string>;
  parsed: ReturnType<typeof parseIn<string>>;
};

function AidAnswerPage({ aid, view, set, parsed }: Props) {
  const situation = "error" in parsed ? {} : parsed.situation;
  return (
    <ToolFrame page={aid} discreet dated="below">
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
