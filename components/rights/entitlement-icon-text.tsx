import { entitlementTitles } from "@/lib/guidance";
import type { Entitlement } from "@/lib/rules";
import { EntitlementIcon as Sign } from "./entitlement-tag";

/** The sign with its word for those who do not see it, where there is no room for the word. */
export function EntitlementIcon({ entitlement }: { entitlement: Entitlement }) {
  return (
    <>
      <Sign entitlement={entitlement} />
      <span className="ds-sr-only">{entitlementTitles[entitlement]}: </span>
    </>
  );
}
