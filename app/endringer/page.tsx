import type { Metadata } from "next";
import { norwegianDate } from "@/components/layout/norwegian-date";
import { PageHead } from "@/components/layout/page-head";
import { PrintFoot } from "@/components/print/print-foot";
import { content } from "@/lib/content";

export const metadata: Metadata = { title: "Endringer" };

export default function ChangesPage() {
  return (
    <div className="side smal">
      <PageHead title="Endringer">
        <p>Hva som er nytt eller rettet i håndboka, når, og hvorfor. Det nyeste først.</p>
      </PageHead>
      <ul className="endringsliste">
        {content.changes.map(({ date, what, why }) => (
          <li key={date + what}>
            <p className="dempet">
              <time dateTime={date}>{norwegianDate(date)}</time>
            </p>
            <p>
              <strong>{what}</strong>
            </p>
            <p>{why}</p>
          </li>
        ))}
      </ul>
      <p className="dempet">Innholdets utgave: {content.version}</p>
      <PrintFoot path="/endringer" />
    </div>
  );
}
