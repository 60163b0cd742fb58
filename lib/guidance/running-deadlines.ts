import type { DescribedArea, DescribedRight } from "./describe";

type Deadline = NonNullable<DescribedRight["deadline"]>;

const shortUnits: readonly Deadline["unit"][] = ["time", "dag", "uke"];

/** Days or weeks to do something in. One of months is not lost while a question stands open. */
export const isShort = ({ kind, binds, unit }: Deadline): boolean =>
  kind === "frist" && binds && shortUnits.includes(unit);

/**
 * The short deadlines that hang on what nobody has answered yet, and those to complain of a decision that is known, the shortest
 * first, each once. An open answer is no reason to let one run out: whoever does not know if there was a refusal must look for the
 * letter. Nor is a settled one: that there was a refusal is no word of when, or of a complaint.
 */
export function mayBeRunning(areas: readonly DescribedArea[]): Deadline[] {
  const found = areas
    .flatMap(({ rights }) => rights)
    .flatMap(({ applies, deadline }) =>
      deadline && isShort(deadline) && (applies === "depends" || (applies === "yes" && isComplaint(deadline)))
        ? [deadline]
        : [],
    )
    .sort((a, b) => shortUnits.indexOf(a.unit) - shortUnits.indexOf(b.unit) || a.length - b.length);
  return found.filter(({ id }, index) => found.findIndex((other) => other.id === id) === index);
}

/** Of decisions that an answer tells of. Nobody is asked whether an EEA citizen was sent out. */
const isComplaint = ({ id }: Deadline) => ["klage-asyl", "klage-apenbart-grunnlos", "klage-dublin"].includes(id);

/** Complaints of decisions that an answer tells of, whose deadline stands in the letter: no source names it. */
const inTheLetter = ["irregular.annet.klage-annet-avslag", "reflektant.annet.klage-avslag"];

/** The rights to complain whose deadline only the letter tells. It may run like one that is known. */
export function deadlinesInLetters(areas: readonly DescribedArea[]): DescribedRight[] {
  return areas
    .flatMap(({ rights }) => rights)
    .filter(({ id, applies }) => applies !== "no" && inTheLetter.includes(id));
}
