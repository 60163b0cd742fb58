import { PageHead } from "@/components/layout/page-head";
import { CompareForm } from "@/components/rights/compare-form";

export default function UnknownGroup() {
  return (
    <div className="side">
      <PageHead title="Vi kjenner ikke den gruppen">
        <p>Adressen nevner en gruppe eller situasjon som ikke finnes her. Velg to fra listene.</p>
      </PageHead>
      <CompareForm />
      <p>
        <a href="/rettigheter">Se alle gruppene i én oversikt</a>
      </p>
    </div>
  );
}
