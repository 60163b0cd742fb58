import type { Metadata } from "next";
import { PageHead } from "@/components/layout/page-head";
import { PrintButton } from "@/components/layout/print-button";
import { PointingSheet } from "@/components/tool/pointing-sheet";

export const metadata: Metadata = { title: "Pekeark" };

/** The pointing sheet: what it is for, and the pictures. */
export default function PointingSheetPage() {
  return (
    <article className="side">
      <div className="ikke-skriv-ut">
        <PageHead
          title="Pekeark"
          above={
            <p className="over">
              <a href="/verktoy">Verktøy</a>
            </p>
          }
        >
          <p>
            Bilder å peke på når dere ikke har et felles språk. Skriv ut, eller vis på telefonen. Få tak i tolk så snart
            det trengs mer.
          </p>
        </PageHead>
        <p className="dempet">
          Ordene er våre, på språkene kilden nevner. De er ikke kontrollert av noen som har språket som morsmål.{" "}
          <a href="/handbok/etablering-av-kontakt#uten-felles-sprak">Kontakt uten felles språk</a>
        </p>
        <PrintButton text="Skriv ut" />
      </div>
      <PointingSheet />
    </article>
  );
}
