import type { Metadata } from "next";
import { PageHead } from "@/components/layout/page-head";
import { PrintFoot } from "@/components/print/print-foot";
import { CompareForm } from "@/components/rights/compare-form";
import { Legend } from "@/components/rights/legend";
import { RightsMatrix } from "@/components/rights/rights-matrix";
import { areaTitles } from "@/lib/guidance";
import { areas } from "@/lib/rules";

export const metadata: Metadata = { title: "Rettigheter" };

export default function RightsPage() {
  return (
    <div className="side matriseside">
      <PageHead title="Rettigheter, område for område">
        <p>
          Det som oftest avgjør, for hver gruppe. Under rettigheten står hvilke svar den krever. Veiviseren gir svaret
          for én person.
        </p>
      </PageHead>
      <nav aria-label="Områder" className="snarveier">
        <ul>
          {areas.map((area) => (
            <li key={area}>
              <a href={`#${area}`}>{areaTitles[area]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Legend />
      <RightsMatrix />
      <section aria-labelledby="sammenlign" className="ikke-skriv-ut">
        <h2 id="sammenlign">To side om side</h2>
        <p>Velg to grupper eller to situasjoner, og se hva som skiller dem.</p>
        <CompareForm />
      </section>
      <PrintFoot path="/rettigheter" />
    </div>
  );
}
