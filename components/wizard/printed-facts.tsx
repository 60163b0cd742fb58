import { deadlineKinds } from "@/lib/content/deadline-kinds";
import { stopAfter } from "@/lib/content/with-stop";
import type { DescribedRight } from "@/lib/guidance";

/** What paper needs of a right, in a line after its title: exception, deadline, next step and basis. Numbers stand once, at the head of the area. */
export function PrintedFacts({ right }: { right: DescribedRight }) {
  const { title, exception, deadline, nextStep, legalBasis, dated } = right;
  const basis = eachLawOnce(legalBasis);
  return (
    <span className="bare-skriv-ut">
      {stopAfter(title)}
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

/** «utlendingsloven § 28 og § 90; tolkeloven»: a law is named once with all its sections. */
function eachLawOnce(legalBasis: DescribedRight["legalBasis"]): string {
  const byLaw = new Map<string, string>();
  for (const { law, section, label } of legalBasis) {
    const key = section === null ? label : law;
    const named = byLaw.get(key);
    byLaw.set(key, named === undefined || section === null ? label : `${named} og ${section}`);
  }
  return [...byLaw.values()].join("; ");
}
