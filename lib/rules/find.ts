import { keepAnswers } from "@/lib/keep-answers";
import { keptLately } from "@/lib/lately";
import { type Condition, mentioned } from "./condition";
import type { Finding } from "./evaluate";
import { subjectsNeeded } from "./needs";
import type { QuestionId } from "./options";
import { perObject } from "./per-object";
import type { Question } from "./question";
import { questionIds, questionOf, questions } from "./questions";
import { type Area, areas, type Right } from "./right";
import { rights as allRights } from "./rights";
import { dontKnow, type Situation, settled } from "./situation";
import type { Subject } from "./subjects";
import { evaluate, isAsked, onlyRelevant, ruledOutBy } from "./wizard";

export type RightFinding = {
  right: Right;
  finding: Finding;
  /** It is what the person needs now (needs.ts), so it is told first and as the person's own, also when everybody has it. */
  needed?: boolean;
};

export type Findings = {
  /** The situation the findings are about: answers to questions that are not asked are left out. */
  situation: Situation;
  /**
   * Per area, in the order of {@link areas}: certain before depends before no; first what the person needs now, then the group's own,
   * then what everybody has; a "none" last.
   */
  areas: readonly { area: Area; rights: readonly RightFinding[] }[];
  /** Questions without a certain answer that could still change something, in their order. */
  open: readonly QuestionId[];
  /** Side tracks nobody has asked about yet: one line each that asks. */
  sideTracks: readonly QuestionId[];
};

/**
 * Every right, and what can be said about it in a situation.
 *
 * While the status is unknown only what everybody has is found, and the status is the one open question.
 * A right that only a side track can open is left out until the side track is asked about.
 *
 * @param situation need not be complete
 */
export function findRights(situation: Situation, rights: readonly Right[] = allRights): Findings {
  if (rights === allRights) return foundFor(situation);
  return find(onlyRelevant(situation), rights);
}

/** One page asks several times about one and the same situation. */
const foundFor = keptLately((situation: Situation): Findings => {
  const relevant = onlyRelevant(situation);
  const status = onlyStatus(relevant);
  if (status === undefined) return find(relevant, allRights);
  const known = ofStatus.get(status) ?? find(relevant, allRights);
  ofStatus.set(status, known);
  return known;
});

/** What holds for a status before anything else is known: the most is open then, so it takes longest, and it is always the same. */
const ofStatus = new Map<string, Findings>();

function onlyStatus({ status, ...rest }: Situation): string | undefined {
  return Object.keys(rest).length === 0 ? settled(status)?.[0] : undefined;
}

function find(relevant: Situation, rights: readonly Right[]): Findings {
  const status = settled(relevant.status)?.[0];
  const statusKnown = status !== undefined;
  const effective = asEvaluated(relevant);
  const unasked = statusKnown ? questions.filter((question) => question.sideTrack && isOpen(question, relevant)) : [];

  // Rights that say different things share conditions.
  const findings = new Map<Condition, Finding | null>();
  const findingOf = ({ when }: Right): Finding | null => {
    const known = findings.get(when);
    if (known !== undefined) return known;
    const finding = evaluate(when, effective);
    const told =
      finding.applies !== "depends" || !onlyThroughSideTrack(when, finding, effective, unasked) ? finding : null;
    findings.set(when, told);
    return told;
  };

  const needed = subjectsNeeded(relevant);
  const told = listOf(rights)(status).map(({ area, rights: listed }) => {
    const found: Record<Finding["applies"], RightFinding[]> = { yes: [], depends: [], no: [] };
    for (const { ruledOut, isPossible } of listed) {
      const { right } = ruledOut;
      const finding = isPossible ? findingOf(right) : ruledOut.finding;
      if (finding === null) continue;
      found[finding.applies].push(finding.applies === "no" ? ruledOut : { right, finding });
    }
    return { area, rights: [...neededFirst(found.yes, needed), ...found.depends, ...found.no] };
  });

  const sideTracks = unasked.map((question) => question.id);
  const decisive = new Set<QuestionId>(sideTracks);
  for (const finding of findings.values())
    if (finding?.applies === "depends") for (const id of finding.dependsOn) decisive.add(id);
  return {
    situation: relevant,
    areas: told,
    open: statusKnown ? questionIds.filter((id) => decisive.has(id)) : ["status"],
    sideTracks,
  };
}

/** A right as it is told when it does not apply, and whether it may apply with the status. */
type ListedRight = { ruledOut: RightFinding; isPossible: boolean };

/** Rights as they are gone through: in the order in which rights that are equally certain are told. */
type RightList = readonly { area: Area; rights: readonly ListedRight[] }[];

/** By status, which is the same whoever asks; while it is unknown, what everybody has. */
const listOf = perObject((rights: readonly Right[]) => {
  const ordered = rights.map((right): RightFinding => ({ right, finding: { applies: "no" } })).sort(byRank);
  return keepAnswers((status: string | undefined): RightList => {
    const conditions = rights.map(({ when }) => when);
    const never = status === undefined ? undefined : ruledOutBy(conditions, { status: [status] });
    const listed = ordered
      .filter(({ right }) => status !== undefined || right.group === "alle")
      .map((ruledOut) => ({ ruledOut, isPossible: !never?.has(ruledOut.right.when) }));
    return areas.map((area) => ({ area, rights: listed.filter(({ ruledOut }) => ruledOut.right.area === area) }));
  }, new Map<string | undefined, RightList>());
});

/**
 * The question to ask next: the first core question that is asked for certain, has no answer at all, and can change something.
 *
 * @returns undefined when the first result is reached
 */
export function nextQuestion(situation: Situation, rights: readonly Right[] = allRights): QuestionId | undefined {
  const { situation: relevant, open } = findRights(situation, rights);
  return questions.find(
    (question) =>
      question.core &&
      open.includes(question.id) &&
      relevant[question.id] === undefined &&
      isAsked(question, relevant) === true,
  )?.id;
}

/**
 * The open question whose answer would settle most rights, among those that are asked for certain.
 *
 * @returns undefined when nothing depends on anything
 */
export function decidesMost({ situation, areas: found }: Findings): QuestionId | undefined {
  const named = found.flatMap(({ rights }) =>
    rights.flatMap(({ finding }) => (finding.applies === "depends" ? finding.dependsOn : [])),
  );
  const candidates = questions.filter(
    (question) => named.includes(question.id) && isAsked(question, situation) === true,
  );
  const count = (id: QuestionId) => named.filter((other) => other === id).length;
  return candidates.sort((a, b) => count(b.id) - count(a.id))[0]?.id;
}

/** Of the questions that decide whether this one is asked, the first that is asked itself and has no certain answer. */
export function whatDecidesAsking(id: QuestionId, situation: Situation): QuestionId | undefined {
  const deciding = mentioned(questionOf(id).askedWhen);
  return questions.find(
    (question) =>
      deciding.has(question.id) && !settled(situation[question.id]) && isAsked(question, situation) === true,
  )?.id;
}

/** Asked, and nobody has answered, not even with «vet ikke». */
function isOpen(question: Question, situation: Situation): boolean {
  return situation[question.id] === undefined && isAsked(question, situation) !== false;
}

/**
 * Not knowing whether someone is exploited opens the track just as a suspicion does. And of somebody from outside the EEA whom an employer in
 * an EEA state has sent, the source does not say whether that is a basis: nobody knows.
 */
function asEvaluated(situation: Situation): Situation {
  const { utnyttelse, borger, grunnlag } = situation;
  const isUnsure = utnyttelse?.includes(dontKnow);
  const isSentFromEos = borger?.includes("tredjeland-eos") && grunnlag?.includes("tjenesteyter");
  // Else the situation itself: what is found for it is kept by the object.
  if (!isUnsure && !isSentFromEos) return situation;
  return {
    ...situation,
    ...(isUnsure ? { utnyttelse: ["usikker"] } : {}),
    ...(isSentFromEos ? { grunnlag: [dontKnow] } : {}),
  };
}

const neutral: Readonly<Partial<Record<QuestionId, string>>> = { barn: "ingen", utnyttelse: "nei" };

/** The right cannot apply if every side track that nobody has asked about is answered with «ingen» or «nei». */
function onlyThroughSideTrack(
  when: Condition,
  { dependsOn }: Extract<Finding, { applies: "depends" }>,
  situation: Situation,
  unasked: readonly Question[],
): boolean {
  if (!unasked.some(({ id }) => dependsOn.includes(id))) return false;
  const closed = Object.fromEntries(unasked.map(({ id }) => [id, [neutral[id] ?? dontKnow]]));
  return evaluate(when, situation, closed).applies === "no";
}

/** What is needed now comes first, as the group tells it, or else as everybody has it. */
function neededFirst(certain: readonly RightFinding[], needed: readonly Subject[]): readonly RightFinding[] {
  if (needed.length === 0) return certain;
  const first = needed.flatMap((subject) => {
    const about = certain.filter(({ right }) => right.subject === subject && right.entitlement !== "none");
    const own = about.filter(({ right }) => right.group !== "alle");
    return (own.length > 0 ? own : about).map((found): RightFinding => ({ ...found, needed: true }));
  });
  const ids = new Set(first.map(({ right }) => right.id));
  return [...first, ...certain.filter(({ right }) => !ids.has(right.id))];
}

function byRank(a: RightFinding, b: RightFinding): number {
  return (
    Number(a.right.group === "alle") - Number(b.right.group === "alle") ||
    // What the person does not have comes after what can be done.
    Number(a.right.entitlement === "none") - Number(b.right.entitlement === "none")
  );
}
