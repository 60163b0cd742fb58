import type { Situation } from "@/lib/rules";
import type { Evaluate } from "@/lib/rules/evaluate";
import type { AidView } from "./aid-view";

type Outcome = AidView["outcomes"][number];

export type ShownOutcomes = {
  /** What holds for whoever, in a line above the rest. */
  brief: Outcome[];
  certain: Outcome[];
  open: { outcome: Outcome; dependsOn: readonly string[] }[];
  /** What holds whoever it is, after what the answers lead to. */
  last: Outcome[];
};

/**
 * What follows from the answers, in the order it is shown, each telephone number once: a later mention keeps the name. A line that
 * is for everyone is left out where outcomes begin with the same contacts, and is otherwise where its numbers stand.
 */
export function shownOutcomes(
  { outcomes, questions }: AidView,
  situation: Situation<string>,
  evaluate: Evaluate<string>,
): ShownOutcomes {
  const labels = new Map(questions.map(({ id, label }) => [id, label]));
  const found = outcomes.map((outcome) => ({ outcome, finding: evaluate(outcome.when, situation) }));
  const holding = found.filter(({ finding }) => finding.applies === "yes").map(({ outcome }) => outcome);
  const isLast = ({ lastWhen }: Outcome) => lastWhen !== null && evaluate(lastWhen, situation).applies === "yes";
  const certain = holding.filter((outcome) => !outcome.brief && !isLast(outcome));
  const begun = new Set(certain.map(({ contacts }) => (contacts[0]?.phone ? contacts[0].id : undefined)));
  // A line shows all its contacts; of another that is for everyone the first is what counts.
  const ownOf = ({ brief, contacts }: Outcome) => (brief ? contacts : contacts.slice(0, 1)).map(({ id }) => id);
  const ofEveryone = holding.filter(
    (outcome) => !certain.includes(outcome) && !ownOf(outcome).every((id) => begun.has(id)),
  );
  const seen = new Set(ofEveryone.flatMap(ownOf));
  const atFoot = new Set(ofEveryone.filter(({ brief }) => !brief).map(({ contacts }) => contacts[0]?.id));
  const isOfFoot = (outcome: Outcome) => Number(isLast(outcome) || atFoot.has(outcome.contacts[0]?.id));
  const numberOnce = (outcome: Outcome, own?: string): Outcome => ({
    ...outcome,
    contacts: outcome.contacts.map((contact) => {
      if (seen.has(contact.id) && contact.id !== own) return { ...contact, phone: null, hours: null };
      seen.add(contact.id);
      return contact;
    }),
  });
  return {
    brief: ofEveryone.filter(({ brief }) => brief),
    certain: certain.map((outcome) => numberOnce(outcome)),
    open: found
      .flatMap(({ outcome, finding }) =>
        finding.applies === "depends" ? [{ outcome, dependsOn: finding.dependsOn }] : [],
      )
      // What the answers have come nearest to, and after that what is for the foot, or has its number there.
      .sort((a, b) => isOfFoot(a.outcome) - isOfFoot(b.outcome) || a.dependsOn.length - b.dependsOn.length)
      .map(({ outcome, dependsOn }) => ({
        outcome: numberOnce(outcome),
        dependsOn: dependsOn.map((id) => labels.get(id) ?? id),
      })),
    last: ofEveryone.filter(({ brief }) => !brief).map((outcome) => numberOnce(outcome, outcome.contacts[0]?.id)),
  };
}
