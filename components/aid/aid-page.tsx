import type { ReactNode } from "react";
import { norwegianDate } from "@/components/layout/norwegian-date";
import { PageHead } from "@/components/layout/page-head";
import { placesText } from "@/components/layout/source-line";
import type { CompiledAid } from "@/lib/content/aid";

/** The frame of a decision aid: its name, what it is for, and what it rests on. */
export function AidPage({ aid, children }: { aid: CompiledAid; children: ReactNode }) {
  return (
    <article className="verktoy side smal">
      <PageHead
        title={aid.title}
        above={
          <p className="over">
            <a href="/verktoy">Verktøy</a>
          </p>
        }
      >
        <p>{aid.summary}</p>
      </PageHead>
      {aid.dated ? (
        <div className="boks boks-sjekk">
          <p className="boks-tittel">
            <strong>Sjekk dette</strong>
          </p>
          <p>{aid.dated}</p>
        </div>
      ) : null}
      {children}
      <footer className="kilde">
        <p>
          Kilder: {placesText(aid.sources)}. Holdt mot kildene {norwegianDate(aid.verifiedOn)}. Migranthåndboka,{" "}
          {aid.url}
        </p>
      </footer>
    </article>
  );
}
