import type { DescribedRight } from "@/lib/guidance";
import { perObject } from "@/lib/rules/per-object";

const noBreakSpace = "\u00a0";

/** The head of an area on paper: its name, and whom to ring, each number once. */
export function PrintedHead({ title, rights }: { title: string; rights: readonly DescribedRight[] }) {
  const numbers = new Map<string, string>();
  for (const { contacts } of rights) for (const { id, text } of firstNumber(contacts)) numbers.set(id, text);
  return (
    <p className="bare-skriv-ut">
      <strong>{title}</strong>
      {numbers.size > 0 ? ` Telefon: ${[...numbers.values()].join(" · ")}` : null}
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
