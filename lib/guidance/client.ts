import type { DeadlineKind } from "@/lib/content/deadline-kinds";
import { entitlements, isDecisive } from "@/lib/rules";
import type { DescribedArea, DescribedRight } from "./describe";
import { isOwn } from "./own";
import { deadlinesInLetters, isShort } from "./running-deadlines";

/** What a person is shown of a right on a screen turned to them. A part that is left to the helper is null. */
export type ClientRight = Pick<DescribedRight, "id" | "entitlement" | "applies" | "title" | "cost" | "contacts"> & {
  text: string | null;
  exception: string | null;
  nextStep: string | null;
  deadline: { kind: DeadlineKind; title: string; text: string; consequence: string | null } | null;
  /** The rule may have changed: the helper has the reason. */
  uncertain: boolean;
};

/**
 * A right in the words meant for the person it is about. No right is left out and none changes kind: only notes to the helper
 * (why, sources, sections, what to reply to a refusal, signs to look for) stay behind, as content/rights says under `client`.
 */
export function forClient(right: DescribedRight): ClientRight {
  const { id, entitlement, applies, contacts, deadline, client = {} } = right;
  return {
    id,
    entitlement,
    applies,
    title: client.title ?? right.title,
    text: shown(client.text, right.text),
    exception: shown(client.exception, right.exception),
    nextStep: shown(client.nextStep, right.nextStep),
    cost: client.cost ?? right.cost,
    contacts,
    deadline: deadline && {
      kind: deadline.kind,
      title: deadline.title,
      text: deadline.text,
      consequence: withoutUnknown(deadline.consequence),
    },
    uncertain: right.dated !== null,
  };
}

function shown(forPerson: string | false | undefined, otherwise: string | null): string | null {
  return forPerson === false ? null : (forPerson ?? otherwise);
}

const unknown = /\b(?:vi vet ikke|vet vi ikke|vi vet det ikke|vi kjenner ingen)\b|^To svar finnes/i;

/** What follows, without the sentences that tell what is not known; null when there is no other. */
function withoutUnknown(consequence: string): string | null {
  const sentences = consequence.split(/(?<=[.!?]) /).filter((sentence) => !unknown.test(sentence));
  return sentences.join(" ") || null;
}

/** An area for the person: the few rights to show at once, the others that are certain, and what is not settled yet. */
export type ClientArea = Pick<DescribedArea, "area" | "title"> & {
  first: readonly ClientRight[];
  more: readonly ClientRight[];
  open: readonly ClientRight[];
};

const firstOfArea = 2;

/**
 * What is shown first: what the person needs now, then of the person's own rights those that decide most, and with them the «no»
 * that limits them most. What everybody has comes first only where it is needed now, or where there is nothing else.
 */
export function clientArea({ area, title, rights }: DescribedArea): ClientArea {
  const certain = rights.filter(({ applies }) => applies === "yes");
  const needed = certain.filter((right) => right.needed);
  const own = certain.filter((right) => isOwn(right) && !right.needed);
  const ordered = [...(own.length + needed.length > 0 ? own : certain)].sort(
    (a, b) =>
      Number(isDecisive(b)) - Number(isDecisive(a)) ||
      entitlements.indexOf(a.entitlement) - entitlements.indexOf(b.entitlement),
  );
  const given = ordered.filter(({ entitlement }) => entitlement !== "none");
  const decisive = given.filter(isDecisive);
  const limit = ordered.find((right) => right.entitlement === "none" && (isDecisive(right) || given.length === 0));
  const first = [
    ...needed,
    ...(decisive.length > 0 ? decisive : given).slice(0, firstOfArea),
    ...(limit ? [limit] : []),
  ];
  return {
    area,
    title,
    first: first.map(forClient),
    more: certain.filter((right) => !first.includes(right)).map(forClient),
    open: rights.filter(({ applies }) => applies === "depends").map(forClient),
  };
}

/** A deadline that the person must keep, for certain or perhaps. */
export type ClientDeadline = { id: string; title: string; text: string; certain: boolean };

/**
 * The deadlines that bind the person, each once: those that are certain first, then those that one more answer decides. One of
 * days or weeks is told however many answers it hangs on.
 */
export function clientDeadlines(areas: readonly DescribedArea[]): ClientDeadline[] {
  const of = (applies: "yes" | "depends") =>
    areas
      .flatMap(({ rights }) => rights.filter((right) => right.applies === applies))
      .flatMap(({ deadline, dependsOn }) =>
        deadline?.binds && (dependsOn.length <= 1 || isShort(deadline))
          ? [{ ...deadline, certain: applies === "yes" }]
          : [],
      );
  const inLetters = deadlinesInLetters(areas).map(({ id, title, applies }) => ({
    id,
    title,
    text: "Fristen står i brevet.",
    certain: applies === "yes",
  }));
  return [...of("yes"), ...inLetters, ...of("depends")]
    .filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index)
    .map(({ id, title, text, certain }) => ({ id, title, text, certain }));
}
