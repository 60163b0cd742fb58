import { EntitlementTag } from "@/components/rights/entitlement-tag";
import type { DescribedRight } from "@/lib/guidance";

/** A right that further answers decide: what it would give. Basis, source and contacts stand on the page of its group. */
export function OpenRight({ right }: { right: DescribedRight }) {
  return (
    <li id={right.id}>
      <a href={`/rettigheter/${right.group}#${right.id}`}>{right.title}</a>{" "}
      <EntitlementTag entitlement={right.entitlement} />
      <p>{right.text}</p>
    </li>
  );
}
