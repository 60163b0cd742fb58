import type { Metadata } from "next";
import { PageHead } from "@/components/layout/page-head";
import { PrintButton } from "@/components/layout/print-button";
import { QuickExit } from "@/components/layout/quick-exit";
import { CardSheet } from "@/components/tool/card-sheet";

export const metadata: Metadata = { title: "Kort" };

/** The cards to hand over, and what they are for. */
export default function CardsPage() {
  return (
    <div className="side smal">
      <QuickExit />
      <div className="ikke-skriv-ut">
        <PageHead
          title="Kort å gi fra seg"
          above={
            <p className="over">
              <a href="/verktoy">Verktøy</a>
            </p>
          }
        >
          <p>
            Skriv ut arket og klipp. Kortene sier ikke hva hjelpen gjelder. Nummeret er ROSAs, bemannet hele døgnet for
            voksne.
          </p>
        </PageHead>
        <PrintButton text="Skriv ut" />
      </div>
      <CardSheet />
    </div>
  );
}
