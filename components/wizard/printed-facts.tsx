import type { DescribedRight } from "@/lib/guidance";

const noBreakSpace = "\u00a0";

/** What paper needs of a right, in a line after its title: exception, deadline, next step, number and basis. */
export function PrintedFacts({ right }: { right: DescribedRight }) {
  const { exception, deadline, nextStep, contacts, legalBasis, dated } = right;
  const line = contacts.find(({ phone }) => phone !== null);
  const basis = legalBasis.map(({ label }) => label).join("; ");
  return (
    <span className="bare-skriv-ut">
      {exception ? ` Unntak: ${exception}` : null}
      {deadline ? (
        <strong>
          {" "}
          Frist: {deadline.title}: {deadline.text}.
        </strong>
      ) : null}{" "}
      {nextStep}
      {line?.phone ? ` ${line.name} ${line.phone.display.replaceAll(" ", noBreakSpace)}.` : null}
      {basis ? <em> {basis}.</em> : null}
      {dated ? " Må sjekkes." : null}
    </span>
  );
}
