import type { Metadata } from "next";
import { QuickExit } from "@/components/layout/quick-exit";
import { ClearAnswers } from "@/components/wizard/clear-answers";
import { Wizard } from "@/components/wizard/wizard";

export const metadata: Metadata = { title: "Veiviser" };

export default function WizardPage() {
  return (
    <div className="side veiviser-side" data-sporsmal="">
      <QuickExit>
        <ClearAnswers />
      </QuickExit>
      <Wizard />
      <p className="dempet ikke-skriv-ut">Svarene blir på enheten. De sendes ikke, lagres ikke og logges ikke.</p>
    </div>
  );
}
