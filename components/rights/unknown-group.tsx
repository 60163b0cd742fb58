import { PageHead } from "@/components/layout/page-head";
import { CompareForm } from "./compare-form";

/** What stands in place of a comparison with a group that there is not. */
export function UnknownGroup() {
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
