import type { Metadata } from "next";
import { Wizard } from "@/components/wizard/wizard";

export const metadata: Metadata = { title: "Veiviser" };

export default function WizardPage() {
  return (
    <div className="side smal">
      <Wizard />
      <p className="dempet">Svarene blir på enheten. De sendes ikke, lagres ikke og logges ikke.</p>
    </div>
  );
}
