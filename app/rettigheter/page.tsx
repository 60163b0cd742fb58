import type { Metadata } from "next";
import { PageHead } from "@/components/layout/page-head";
import { EntitlementTag } from "@/components/rights/entitlement-tag";
import { RightsTable } from "@/components/rights/rights-table";
import words from "@/generated/words.js";
import { entitlements, groups } from "@/lib/rules";

export const metadata: Metadata = { title: "Rettigheter" };

export default function RightsPage() {
  return (
    <div className="side">
      <PageHead title="Rettigheter, gruppe for gruppe">
        <p>Tabellene viser typiske situasjoner. Veiviseren gir svaret for én person.</p>
      </PageHead>
      <ul className="tegnforklaring" aria-label="Tegnforklaring">
        {entitlements.map((entitlement) => (
          <li key={entitlement}>
            <EntitlementTag entitlement={entitlement} />
          </li>
        ))}
      </ul>
      {groups.map((group) => (
        <section key={group} aria-labelledby={group} className="bred">
          <h2 id={group}>
            <a href={`/rettigheter/${group}`}>{words.groups[group]?.title}</a>
          </h2>
          <p>{words.groups[group]?.intro}</p>
          <RightsTable group={group} />
        </section>
      ))}
    </div>
  );
}
