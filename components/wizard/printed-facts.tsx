import { deadlineKinds } from "@/lib/content/deadline-kinds";
import type { DescribedRight } from "@/lib/guidance";

/** What paper needs of a right, in a line after its title: exception, deadline, next step and basis. Numbers stand once for the area. */
export function PrintedFacts({ right }: { right: DescribedRight }) {
  const { exception, deadline, nextStep, legalBasis, dated } = right;
  const basis = legalBasis.map(({ label }) => label).join("; ");
  return (
    <span className="bare-skriv-ut">
      {exception ? ` Unntak: ${exception}` : null}
      {deadline ? (
        <strong>
          {" "}
          {deadlineKinds[deadline.kind]}: {deadline.title}: {deadline.text}.
        </strong>
      ) : null}{" "}
      {nextStep}
      {basis ? <em> {basis}.</em> : null}
      {dated ? " Må sjekkes." : null}
    </span>
  );
}
