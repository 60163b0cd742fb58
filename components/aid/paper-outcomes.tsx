import { withStop } from "@/lib/content/with-stop";
import type { AidView } from "./aid-view";
import { conditionWords } from "./condition-words";
import { OutcomeBlanks } from "./outcome-text";

type Outcome = AidView["outcomes"][number];

type Props = Pick<AidView, "outcomes" | "questions"> & {
  /** What holds whatever is answered: told first, in full. */
  certain: readonly Outcome[];
};

/** All outcomes for who ticks on paper, each in a line or two: what to do, what leads to it, the deadline and the numbers. */
export function PaperOutcomes({ outcomes, questions, certain }: Props) {
  const others = outcomes.filter((outcome) => !certain.includes(outcome));
  return (
    <div className="bare-skriv-ut">
      <p>Tallene viser til spørsmålene over. Hele teksten står på nettsiden.</p>
      <ul className="ark-utfall">
        {certain.map((outcome) => (
          <li key={outcome.id}>
            <strong>{withStop(outcome.title)}</strong> <em>Gjelder alltid.</em> {outcome.text} {numbersOf(outcome)}
          </li>
        ))}
        {others.map((outcome) => (
          <li key={outcome.id}>
            <strong>{withStop(outcome.title)}</strong> <em>Når: {conditionWords(outcome.when, questions)}.</em>
            {outcome.deadline ? ` ${outcome.deadline.title}: ${outcome.deadline.text}.` : null} {numbersOf(outcome)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is not settled yet, for who takes the sheet along: what each hangs on, the deadline, whom to ring and what it rests on. */
export function PaperOpen({ open }: { open: readonly { outcome: Outcome; dependsOn: readonly string[] }[] }) {
  return (
    <div className="bare-skriv-ut" data-del="papir-apent">
      <p>Ikke avgjort ennå: hva hver kommer an på, og hvem som kan svare. Hele teksten står på nettsiden.</p>
      <ul className="ark-utfall">
        {open.map(({ outcome, dependsOn }) => (
          <li key={outcome.id}>
            <strong>{withStop(outcome.title)}</strong> <em>Kommer an på: {dependsOn.join(", ")}.</em>
            {outcome.deadline ? ` ${outcome.deadline.title}: ${outcome.deadline.text}.` : null}
            {numbersOf(outcome) ? ` ${numbersOf(outcome)}.` : null}
            <OutcomeBlanks text={outcome.text} />
            {outcome.basis.length > 0 ? ` Hjemmel: ${outcome.basis.map(({ label }) => label).join("; ")}.` : null}
            {outcome.dated ? " Må sjekkes." : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

const noBreakSpace = "\u00a0";

function numbersOf({ contacts }: Outcome): string {
  return contacts
    .flatMap(({ name, phone }) => (phone ? [`${name} ${phone.display.replaceAll(" ", noBreakSpace)}`] : []))
    .join(" · ");
}
