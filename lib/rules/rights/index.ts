import type { Condition } from "../condition";
import type { Right } from "../right";
import { alleRights } from "./alle";
import { annenTillatelseRights } from "./annen-tillatelse";
import { asylsokerRights } from "./asylsoker";
import { emaRights } from "./ema";
import { eosRights } from "./eos";
import { expulsionRights, irregularRights } from "./irregular";
import { reflektantRights } from "./reflektant";

const conditions = new Map<string, Condition>();

/** A third of the rights hold on the same condition as another: one and the same for both, which is tried once. */
function shared(condition: Condition): Condition {
  const key = JSON.stringify(condition);
  const known = conditions.get(key) ?? condition;
  conditions.set(key, known);
  return known;
}

/** Every right, group by group; inside an area the order here is the order of reading. Minors' own come before what they share. */
export const rights: readonly Right[] = [
  ...emaRights,
  ...asylsokerRights,
  ...irregularRights,
  ...eosRights,
  ...reflektantRights,
  ...expulsionRights,
  ...annenTillatelseRights,
  ...alleRights,
].map((right) => ({ ...right, when: shared(right.when) }));
