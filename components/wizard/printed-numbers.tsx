import type { DescribedRight } from "@/lib/guidance";

const noBreakSpace = "\u00a0";

/** On paper: whom to ring in an area, each number once. */
export function PrintedNumbers({ rights }: { rights: readonly DescribedRight[] }) {
  const lines = rights.flatMap(({ contacts }) => contacts.find(({ phone }) => phone !== null) ?? []);
  const numbers = [...new Map(lines.map(({ id, name, phone }) => [id, `${name} ${phone?.display ?? ""}`])).values()];
  if (numbers.length === 0) return null;
  return (
    <p className="bare-skriv-ut">
      <strong>Telefon:</strong> {numbers.map((number) => number.replaceAll(" ", noBreakSpace)).join(" · ")}
    </p>
  );
}
