import { pageResponse } from "@/components/document/page-response";
import { PageHead } from "@/components/layout/page-head";
import { PrintFoot } from "@/components/print/print-foot";
import { findSide, type Side } from "@/components/rights/comparable";
import { CompareForm } from "@/components/rights/compare-form";
import { CompareSummary, CompareTable } from "@/components/rights/compare-table";
import { Legend } from "@/components/rights/legend";
import { UnknownGroup } from "@/components/rights/unknown-group";

/** Two groups, or two typical situations, side by side. Of unknown ones the reader is told what to do. */
export function GET(request: Request): Response {
  const query = new URL(request.url).searchParams;
  return pageResponse(() => {
    const [first, second] = [findSide(query.get("a") ?? undefined), findSide(query.get("b") ?? undefined)];
    if ((query.has("a") || query.has("b")) && (!first || !second))
      return { title: "Ukjent gruppe", status: 400, cache: "private", children: <UnknownGroup /> };
    return {
      title: "Sammenlign rettigheter",
      noIndex: true,
      cache: "page",
      children: <ComparePage first={first} second={second} />,
    };
  });
}

function ComparePage({ first, second }: { first: Side | undefined; second: Side | undefined }) {
  const chosen = { ...(first ? { first: first.id } : {}), ...(second ? { second: second.id } : {}) };
  return (
    <div className="side">
      <PageHead
        title={first && second ? `${first.title} og ${second.title}` : "Sammenlign to grupper"}
        above={
          <p className="over">
            <a href="/rettigheter">Rettigheter</a> <span>Side om side</span>
          </p>
        }
      >
        <p>Emne for emne: hva som er likt, hva som er ulikt, og hva reglene bare sier for den ene.</p>
      </PageHead>
      <CompareForm {...chosen} />
      {first && second ? <Comparison first={first} second={second} /> : null}
    </div>
  );
}

function Comparison({ first, second }: { first: Side; second: Side }) {
  if (first.id === second.id) return <p role="status">Du har valgt det samme to ganger. Velg to ulike.</p>;
  return (
    <>
      <CompareSummary first={first} second={second} />
      <Legend />
      <p className="dempet">
        Det som gjelder alle i Norge, er likt for begge. Her står det bare der reglene for den ene også nevner det.{" "}
        <a href="/rettigheter/alle">Se hva alle har rett til</a>.
      </p>
      <CompareTable first={first} second={second} />
      <PrintFoot path={`/rettigheter/sammenlign?a=${first.id}&b=${second.id}`} />
    </>
  );
}
