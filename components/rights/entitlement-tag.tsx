import { entitlementTitles } from "@/lib/guidance";
import type { Entitlement } from "@/lib/rules";

const shapes: Readonly<Record<Entitlement, string>> = {
  right: "M8 12.5l3 3 5.5-6.5",
  limited: "M8 12h8",
  discretionary: "M9.5 9.5a2.6 2.6 0 1 1 3.6 2.4c-.7.3-1.1.9-1.1 1.6v.3M12 16.700v.1",
  duty: "M12 7.5v5.5M12 16.5v.1",
  none: "M9 9l6 6M15 9l-6 6",
};

/** The sign of an entitlement: a shape of its own, so that colour is never alone. */
export function EntitlementIcon({ entitlement }: { entitlement: Entitlement }) {
  return (
    <svg className="rett-ikon" data-rett={entitlement} viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      {entitlement === "duty" ? (
        <path className="flate" d="M12 2l10 18H2z" />
      ) : (
        <circle className="flate" cx="12" cy="12" r="10" />
      )}
      <path className="strek" d={shapes[entitlement]} />
    </svg>
  );
}

/** What the law gives, in word and sign. */
export function EntitlementTag({ entitlement }: { entitlement: Entitlement }) {
  return (
    <span className="rett-merke" data-rett={entitlement}>
      <EntitlementIcon entitlement={entitlement} />
      {entitlementTitles[entitlement]}
    </span>
  );
}
