import type { ReactNode } from "react";
import { DatedBox } from "@/components/layout/dated-box";
import { norwegianDate } from "@/components/layout/norwegian-date";
import { PageHead } from "@/components/layout/page-head";
import { QuickExit } from "@/components/layout/quick-exit";
import { PageAddress } from "@/components/print/page-address";
import { placesBySource, type Tool } from "@/lib/content";

type Framed = Pick<Tool, "title" | "summary" | "dated" | "sources" | "verifiedOn" | "url">;

type FrameProps = {
  page: Framed;
  note?: ReactNode;
  /** The page holds answers, or what should not be seen over a shoulder: it can be left in a hurry. */
  discreet: boolean;
  /** Where the warning stands that it may be out of date: after the form of an aid, so that the first question is in view. @default "above" */
  dated?: "above" | "below";
  children: ReactNode;
};

/** What a sheet and a decision aid have in common: name, use, and at the foot what it rests on and where it stands. */
export function ToolFrame({ page, note, discreet, dated = "above", children }: FrameProps) {
  return (
    <article className="verktoy side">
      {discreet ? <QuickExit /> : null}
      <PageHead
        title={page.title}
        above={
          <p className="over">
            <a href="/verktoy">Verktøy</a>
          </p>
        }
      >
        <p>{page.summary}</p>
      </PageHead>
      {note}
      {dated === "above" ? <DatedBox reason={page.dated} /> : null}
      {children}
      {dated === "below" ? <DatedBox reason={page.dated} /> : null}
      <footer className="kilde">
        <p>
          Kilder:{" "}
          {placesBySource(page.sources).map(({ source, title, places }, index) => (
            <span key={source}>
              {index > 0 ? ". " : ""}
              <a href={`/om#${source}`}>{title}</a>, {places.join("; ")}
            </span>
          ))}
          . Holdt mot kildene {norwegianDate(page.verifiedOn)}. Migranthåndboka, <PageAddress path={page.url} />
        </p>
      </footer>
    </article>
  );
}
