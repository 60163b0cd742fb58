import { isDecisive } from "@/lib/rules";
import type { DescribedRight } from "./describe";

/** What is told as the person's own: what the answers give, and of what everybody has that which the person needs now. */
export const isOwn = ({ group, needed }: DescribedRight): boolean => group !== "alle" || needed;

/** What is needed now before what decides most, and that before the rest; each as they came. */
export function foremostFirst(rights: readonly DescribedRight[]): DescribedRight[] {
  return [...rights].sort((a, b) => weightOf(b) - weightOf(a));
}

const weightOf = (right: DescribedRight) => Number(right.needed) * 2 + Number(isDecisive(right));
