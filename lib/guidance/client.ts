import type { DescribedRight } from "./describe";

/** What a person is shown of a right on a screen turned to them. A part that is left to the helper is null. */
export type ClientRight = Pick<DescribedRight, "id" | "entitlement" | "applies" | "title" | "cost" | "contacts"> & {
  text: string | null;
  exception: string | null;
  nextStep: string | null;
  deadline: { title: string; text: string; consequence: string } | null;
  /** The rule may have changed: the helper has the reason. */
  uncertain: boolean;
};

/**
 * A right in the words meant for the person it is about. No right is left out and none changes kind: only notes to the helper
 * (why, sources, what to reply to a refusal, signs to look for) stay behind, as content/rights says under `client`.
 */
export function forClient(right: DescribedRight): ClientRight {
  const { id, entitlement, applies, cost, contacts, deadline, client = {} } = right;
  return {
    id,
    entitlement,
    applies,
    title: client.title ?? right.title,
    text: shown(client.text, right.text),
    exception: shown(client.exception, right.exception),
    nextStep: shown(client.nextStep, right.nextStep),
    cost,
    contacts,
    deadline: deadline && { title: deadline.title, text: deadline.text, consequence: deadline.consequence },
    uncertain: right.dated !== null,
  };
}

function shown(forPerson: string | false | undefined, otherwise: string | null): string | null {
  return forPerson === false ? null : (forPerson ?? otherwise);
}
