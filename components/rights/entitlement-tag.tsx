import { entitlementTitles } from "@/lib/guidance";
import type { Entitlement } from "@/lib/rules";

/** The sign of an entitlement; its shape stands in the style sheet, because a page can hold a thousand of them. */
export function EntitlementIcon({ entitlement }: { entitlement: Entitlement }) {
  return <span className="rett-ikon" data-rett={entitlement} />;
}

/** What the law gives, in word and sign. */
export function EntitlementTag({ entitlement }: { entitlement: Entitlement }) {
  return (
    <span className="rett-merke" data-rett={entitlement}>
      <span className="rett-ikon" />
      {entitlementTitles[entitlement]}
    </span>
  );
}
