import type { DescribedRight } from "@/lib/guidance";
import { perObject } from "@/lib/rules/per-object";

const noBreakSpace = "\u00a0";

/** On paper: whom to ring in an area, each number once. */
export function PrintedNumbers({ rights }: { rights: readonly DescribedRight[] }) {
  const numbers = new Map<string, string>();
  for (const { contacts } of rights) for (const { id, text } of firstNumber(contacts)) numbers.set(id, text);
  if (numbers.size === 0) return null;
  return (
    <p className="bare-skriv-ut">
      <strong>Telefon:</strong> {[...numbers.values()].join(" · ")}
    </p>
  );
}

/** Of one right, which is the same whoever asks: none or one. */
const firstNumber = perObject((contacts: DescribedRight["contacts"]) =>
  contacts
    .flatMap(({ id, name, phone }) =>
      phone === null ? [] : [{ id, text: `${name} ${phone.display}`.replaceAll(" ", noBreakSpace) }],
    )
    .slice(0, 1),
);
