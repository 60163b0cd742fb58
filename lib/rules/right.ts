import type { Condition } from "./condition";
import type { Subject } from "./subjects";

/** The six areas of the rights tables, in the order in which they are shown. */
export const areas = ["bolig", "okonomi", "helse", "arbeid", "skole", "annet"] as const;
export type Area = (typeof areas)[number];

/**
 * What the law gives: a right; a right with limits; something an authority may give; a duty; nothing.
 */
export const entitlements = ["right", "limited", "discretionary", "duty", "none"] as const;
export type Entitlement = (typeof entitlements)[number];

/** The groups that rights belong to: the first part of a right's id, its file here and its file of words. */
export const groups = ["alle", "asylsoker", "ema", "irregular", "eos", "reflektant", "annen-tillatelse"] as const;
export type Group = (typeof groups)[number];

/** One thing that can be said about one area. Its words stand in content/rights/<group>.yaml. */
export type Right = {
  /** `group.area.slug`, never reused. */
  id: `${Group}.${Area}.${string}`;
  group: Group;
  area: Area;
  entitlement: Entitlement;
  /** What it is about: see subjects.ts. */
  subject: Subject;
  when: Condition;
  /** Ids in content/laws.yaml. Empty only when the words say why (`noBasis`). */
  legalBasis: readonly { law: string; section: string | null }[];
  /** Ids in content/sources.yaml; `place` is chapter and heading or table row; `verifiedOn` the day it was last held against it. */
  sources: readonly { source: string; place: string; verifiedOn: string }[];
  /** Ids in content/contacts.yaml, the most useful first. */
  contacts: readonly string[];
  /** `slug#heading` of the handbook: the section that explains this right. */
  readMore: string;
  /** Id in content/deadlines.yaml. */
  deadline: string | null;
};

type Definition<A extends Area> = {
  entitlement: Entitlement;
  subject: Subject<A>;
  when: Condition;
  legalBasis: readonly { law: string; section?: string }[];
  sources: Right["sources"];
  contacts: readonly string[];
  readMore: string;
  deadline?: string;
};

/**
 * One right, its group and area read from its id. A subject of another area does not compile.
 *
 * @throws RangeError when the id does not begin with a group and an area
 */
export function right<A extends Area>(id: `${Group}.${A}.${string}`, definition: Definition<A>): Right {
  const [first, second] = id.split(".");
  const group = groups.find((candidate) => candidate === first);
  const area = areas.find((candidate) => candidate === second);
  if (group === undefined || area === undefined)
    throw new RangeError(`"${id}" does not begin with a group and an area`);
  return {
    id,
    group,
    area,
    entitlement: definition.entitlement,
    subject: definition.subject,
    when: definition.when,
    legalBasis: definition.legalBasis.map(({ law, section }) => ({ law, section: section ?? null })),
    sources: definition.sources,
    contacts: definition.contacts,
    readMore: definition.readMore,
    deadline: definition.deadline ?? null,
  };
}

/** A place in the handbook (source `handbok`), held against it on the day given. */
export function handbook(place: string, verifiedOn: string): Right["sources"][number] {
  return { source: "handbok", place, verifiedOn };
}

/** The same places for a claim that was held against them again on a later day. */
export function heldAgain(verifiedOn: string, sources: Right["sources"]): Right["sources"] {
  return sources.map((source) => ({ ...source, verifiedOn }));
}
