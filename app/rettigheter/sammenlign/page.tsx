import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHead } from "@/components/layout/page-head";
import { PrintFoot } from "@/components/print/print-foot";
import { findSide, type Side } from "@/components/rights/comparable";
import { CompareForm } from "@/components/rights/compare-form";
import { CompareSummary, CompareTable } from "@/components/rights/compare-table";
import { Legend } from "@/components/rights/legend";

export const metadata: Metadata = { title: "Sammenlign rettigheter", robots: { index: false } };

/** Two groups, or two typical situations, side by side. Unknown ones lead to not-found.tsx, which says what to do. */
export default async function ComparePage({ searchParams }: PageProps<"/rettigheter/sammenlign">) {
  const { a, b } = await searchParams;
  const asked = a !== undefined || b !== undefined;
  const [first, second] = [findSide(a), findSide(b)];
  if (asked && (!first || !second)) notFound();
  const chosen = { ...(first ? { first: first.id } : {}), ...(second ? { second: second.id } : {}) };
  return (
    <div className="side">
      <PageHead
        title={first && second ? `${first.title} og ${second.title}` : "Sammenlign to grupper"}
        above={
          <p className="over">
            <a href="/rettigheter">Rettigheter</a>, side om side
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
        Det som gjelder alle i Norge, er likt for begge og står ikke her.{" "}
        <a href="/rettigheter/alle">Se hva alle har rett til</a>.
      </p>
      <CompareTable first={first} second={second} />
      <PrintFoot path={`/rettigheter/sammenlign?a=${first.id}&b=${second.id}`} />
    </>
  );
}
