import { type Area, areas, findRights, type Right, type Situation, type Subject, subjects } from "@/lib/rules";
import { requirementsOf } from "./requirements";

/**
 * How two sides stand to each other on one subject: `same` rights on the same conditions; the same kinds of answer on conditions of
 * their own (`alike`); other answers (`other`); or only one side has anything said of it.
 */
export type Verdict = "same" | "alike" | "other" | "onlyFirst" | "onlySecond";

export type SubjectComparison = {
  subject: Subject;
  verdict: Verdict;
  first: readonly Right[];
  second: readonly Right[];
};

/**
 * Two situations subject by subject, area by area. What applies to everybody is alike for both and left out, but stands for the
 * side that has nothing of its own where the other side has: urgent care is no less a right of those whose rules repeat it not.
 *
 * @returns all areas; in each the subjects on which at least one side has a right, in the order of the subjects
 */
export function sideBySide(
  first: Situation,
  second: Situation,
): { area: Area; subjects: readonly SubjectComparison[] }[] {
  const [one, other] = [possibleRights(first), possibleRights(second)];
  return areas.map((area) => ({
    area,
    subjects: subjects[area].flatMap((subject) => {
      const about = (rights: readonly Right[]) => {
        const found = rights.filter((right) => right.area === area && right.subject === subject);
        const own = found.filter(({ group }) => group !== "alle");
        return { own, told: own.length > 0 ? own : found };
      };
      const [a, b] = [about(one), about(other)];
      if (a.own.length + b.own.length === 0) return [];
      return [{ subject, verdict: verdictOf(a.told, b.told, first, second), first: a.told, second: b.told }];
    }),
  }));
}

function possibleRights(situation: Situation): Right[] {
  return findRights(situation)
    .areas.flatMap(({ rights }) => rights)
    .filter(({ finding }) => finding.applies !== "no")
    .map(({ right }) => right);
}

function verdictOf(a: readonly Right[], b: readonly Right[], first: Situation, second: Situation): Verdict {
  if (b.length === 0) return "onlyFirst";
  if (a.length === 0) return "onlySecond";
  const terms = (rights: readonly Right[], situation: Situation) =>
    JSON.stringify(rights.map((right) => [right.id, requirementsOf(right, situation)]).sort());
  if (terms(a, first) === terms(b, second)) return "same";
  const kinds = (rights: readonly Right[]) => [...new Set(rights.map(({ entitlement }) => entitlement))].sort().join();
  return kinds(a) === kinds(b) ? "alike" : "other";
}
