import words from "@/generated/words.js";
import { requirementsOf, requirementText } from "@/lib/guidance";
import { entitlements, type Right, type Situation } from "@/lib/rules";
import { EntitlementTag } from "./entitlement-tag";

/**
 * Rights in a small space: what each gives in word and sign, its name, and what decides whether it applies. Those that give the
 * same stand together.
 *
 * @param situation what is known already: only the rest is told as a condition
 * @param always    said of a right that nothing more decides; left out where that goes without saying
 */
export function RightStack({
  rights,
  situation,
  always,
}: {
  rights: readonly Right[];
  situation: Situation;
  always?: string;
}) {
  return entitlements.map((entitlement) => {
    const alike = rights.filter((right) => right.entitlement === entitlement);
    return alike.length === 0 ? null : (
      <div key={entitlement} className="rett-bunke">
        <EntitlementTag entitlement={entitlement} />
        <ul>
          {alike.map((right) => (
            <li key={right.id}>
              <a href={`/rettigheter/${right.group}#${right.id}`}>{words.rights[right.id]?.title}</a>
              <ConditionText right={right} situation={situation} always={always} />
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

/** The answers that a right still depends on, as one short text. */
export function ConditionText({
  right,
  situation,
  always,
}: {
  right: Right;
  situation: Situation;
  always?: string | undefined;
}) {
  const text = requirementText(requirementsOf(right, situation), words) || always;
  return text ? <span className="vilkar"> {text}</span> : null;
}
