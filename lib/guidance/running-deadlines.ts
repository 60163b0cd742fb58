import type { DescribedArea, DescribedRight } from "./describe";

type Deadline = NonNullable<DescribedRight["deadline"]>;

const shortUnits: readonly Deadline["unit"][] = ["time", "dag", "uke"];

/** Days or weeks to do something in. One of months is not lost while a question stands open. */
export const isShort = ({ kind, binds, unit }: Deadline): boolean =>
  kind === "frist" && binds && shortUnits.includes(unit);

/**
 * The short deadlines that hang on what nobody has answered yet, the shortest first, each once. An open answer is no reason
 * to let one run out: whoever does not know if there was a refusal must look for the letter.
 */
export function mayBeRunning(areas: readonly DescribedArea[]): Deadline[] {
  const open = areas
    .flatMap(({ rights }) => rights.filter(({ applies }) => applies === "depends"))
    .flatMap(({ deadline }) => (deadline && isShort(deadline) ? [deadline] : []))
    .sort((a, b) => shortUnits.indexOf(a.unit) - shortUnits.indexOf(b.unit) || a.length - b.length);
  return open.filter(({ id }, index) => open.findIndex((other) => other.id === id) === index);
}
