import type { ReactNode } from "react";
import { entitlements, type Right } from "@/lib/rules";
import { EntitlementTag } from "./entitlement-tag";

/**
 * What a cell of an overview holds, under its name and what it gives in short. Folded where cells stand under each other; where
 * the table has its columns, and on paper, it lies open and the columns have the names.
 */
export function RightsCell({
  name,
  rights,
  children,
}: {
  name: string;
  rights: readonly Right[];
  children: ReactNode;
}) {
  const given = entitlements.filter((entitlement) => rights.some((right) => right.entitlement === entitlement));
  return (
    <details className="celle">
      <summary>
        <strong>{name}</strong>
        <span className="celle-kort">
          {given.map((entitlement) => (
            <EntitlementTag key={entitlement} entitlement={entitlement} />
          ))}
        </span>
      </summary>
      {children}
    </details>
  );
}
