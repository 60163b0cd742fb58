import { entitlements } from "@/lib/rules";
import { EntitlementTag } from "./entitlement-tag";

/** The five things the law may give, as they are marked everywhere. */
export function Legend() {
  return (
    <ul className="tegnforklaring" aria-label="Tegnforklaring">
      {entitlements.map((entitlement) => (
        <li key={entitlement}>
          <EntitlementTag entitlement={entitlement} />
        </li>
      ))}
    </ul>
  );
}
