import { allowedPairs } from "./allowed-pairs";
import { all } from "./condition";
import type { Right } from "./right";
import { rights as allRights } from "./rights";
import { evaluate } from "./wizard";

export type RightPair = readonly [Right, Right];

/**
 * Pairs that answer one question of the reader in two ways: the same area and subject, different entitlements, and at least one
 * complete situation in which both apply. A proof, not a sample: `evaluate` tries every completion.
 */
export function differingPairs(rights: readonly Right[] = allRights): RightPair[] {
  return rights.flatMap((first, index) =>
    rights
      .slice(index + 1)
      .filter(
        (second) =>
          second.area === first.area &&
          second.subject === first.subject &&
          second.entitlement !== first.entitlement &&
          evaluate(all(first.when, second.when), {}).applies !== "no",
      )
      .map((second): RightPair => [first, second]),
  );
}

/** The pairs that no entry of the table explains: contradictions until somebody shows that they are none. */
export function contradictions(rights: readonly Right[] = allRights): RightPair[] {
  const explained = new Set(allowedPairs.map((pair) => keyOf(pair.rights)));
  return differingPairs(rights).filter(([first, second]) => !explained.has(keyOf([first.id, second.id])));
}

/** One key for both orders of two ids. */
export function keyOf([first, second]: readonly [string, string]): string {
  return [first, second].sort().join(" ");
}
