import type { Right } from "../right";
import { alleRights } from "./alle";
import { annenTillatelseRights } from "./annen-tillatelse";
import { asylsokerRights } from "./asylsoker";
import { emaRights } from "./ema";
import { eosRights } from "./eos";
import { irregularRights } from "./irregular";
import { reflektantRights } from "./reflektant";

/** Every right, group by group; inside an area the order here is the order of reading. Minors' own come before what they share. */
export const rights: readonly Right[] = [
  ...emaRights,
  ...asylsokerRights,
  ...irregularRights,
  ...eosRights,
  ...reflektantRights,
  ...annenTillatelseRights,
  ...alleRights,
];
