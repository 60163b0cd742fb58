import { lawLabel, lawUrl } from "@/lib/content/law-reference";
import { keepAnswers } from "@/lib/keep-answers";
import { keptLately } from "@/lib/lately";
import {
  type Area,
  answered,
  areas,
  dontKnow,
  type Entitlement,
  evaluate,
  type Finding,
  type Findings,
  type Group,
  type QuestionId,
  type Right,
  type RightFinding,
  rights,
  type Situation,
} from "@/lib/rules";
import { perObject } from "@/lib/rules/per-object";
import { areaTitles } from "./titles";
import type { ContactWords, Words } from "./words";

/** A right and what may be said about it, in words: all that a page, a print or an interpreter needs. */
export type DescribedRight = {
  id: Right["id"];
  group: Right["group"];
  entitlement: Entitlement;
  applies: "yes" | "depends" | "no";
  /** The person needs it now, as the answers say: see needs.ts of the rules. */
  needed: boolean;
  dependsOn: readonly { question: QuestionId; label: string; text: string }[];
  title: string;
  text: string;
  exception: string | null;
  /** Found when it is asked for: an overview does not tell it. */
  why: () => string;
  cost: string | null;
  nextStep: string;
  reply: string | null;
  noBasis: string | null;
  dated: string | null;
  legalBasis: readonly { law: string; section: string | null; label: string; url: string | null }[];
  sources: readonly {
    source: string;
    title: string;
    place: string;
    year: number;
    yearText: string;
    verifiedOn: string;
  }[];
  contacts: readonly ({ id: string } & ContactWords)[];
  readMore: string;
  deadline: (Words["deadlines"][string] & { id: string }) | null;
  /** What the person is shown instead, on a screen turned to them: see client.ts. */
  client: Words["rights"][string]["client"];
};

export type DescribedArea = { area: Area; title: string; rights: readonly DescribedRight[] };

export type DescribedAnswer = {
  question: QuestionId;
  label: string;
  text: string;
  options: readonly { id: string; text: string }[];
};

/**
 * All areas of a result in words, in their order.
 *
 * @param no which rights that cannot apply are told as well: none, all, or those of the person's own group
 */
export function describeFindings(
  findings: Findings,
  words: Words,
  no: "none" | "own" | "all" = "none",
): DescribedArea[] {
  const status = findings.situation.status;
  const tell = tellerOf(findings.situation, words);
  const told = ({ right, finding }: RightFinding) =>
    finding.applies !== "no" || no === "all" || (no === "own" && (status?.includes(right.group) ?? false));
  return findings.areas.map(({ area, rights }) => ({
    area,
    title: areaTitles[area],
    rights: rights.filter(told).map(tell),
  }));
}

/**
 * One right in words.
 *
 * @throws Error when the right has no words; the content check keeps that from reaching a reader
 */
export function describeRight(found: RightFinding, situation: Situation, words: Words): DescribedRight {
  return tellerOf(situation, words)(found);
}

/** Tells rights of one situation: what follows from a finding is put into words once for all rights that share it. */
function tellerOf(situation: Situation, words: Words): (found: RightFinding) => DescribedRight {
  const texts = textsOf(words);
  const questionsOf = keepAnswers((finding: Finding) => describeOpen(finding, words), new Map());
  const reasonOf = keepAnswers(
    (finding: Finding) => describeReason(finding, describeAnswers(situation, words), words),
    new Map(),
  );
  return ({ right, finding, needed = false }) => {
    const { part, ruledOut } = texts(right);
    if (finding.applies === "no") return ruledOut;
    const why = () => reasonOf(finding) || withoutReason(right.group);
    return told(part, finding.applies, needed, questionsOf(finding), why);
  };
}

const withoutReason = (group: Group) =>
  group === "alle" ? "Gjelder alle som er i Norge." : "Gjelder med svarene som er gitt.";

const describeOpen = (finding: Finding, words: Words): DescribedRight["dependsOn"] =>
  finding.applies === "depends" ? finding.dependsOn.map((question) => describeQuestion(question, words)) : [];

/** @returns nothing for what holds whatever was answered */
function describeReason(finding: Finding, answers: readonly DescribedAnswer[], words: Words): string {
  if (finding.applies === "no") return "Gjelder ikke med svarene som er gitt.";
  if (finding.applies === "depends") {
    const labels = describeOpen(finding, words).map(({ label }) => label.toLowerCase());
    return `Kommer an på: ${labels.join(", ")}.`;
  }
  const because = answers.filter(({ question }) => finding.because.includes(question));
  return because.map(({ label, options }) => `${label}: ${options.map(({ text }) => text).join(", ")}.`).join(" ");
}

/** What is said of a right whoever asks. */
type StaticPart = Omit<DescribedRight, "applies" | "needed" | "dependsOn" | "why">;

/** Field by field: spread, it takes many times as long, and a page has a hundred of them. */
const told = (
  part: StaticPart,
  applies: DescribedRight["applies"],
  needed: boolean,
  dependsOn: DescribedRight["dependsOn"],
  why: DescribedRight["why"],
): DescribedRight => ({
  id: part.id,
  group: part.group,
  entitlement: part.entitlement,
  title: part.title,
  text: part.text,
  exception: part.exception,
  cost: part.cost,
  nextStep: part.nextStep,
  reply: part.reply,
  noBasis: part.noBasis,
  dated: part.dated,
  legalBasis: part.legalBasis,
  sources: part.sources,
  contacts: part.contacts,
  readMore: part.readMore,
  deadline: part.deadline,
  client: part.client,
  applies,
  needed,
  dependsOn,
  why,
});

/** Of a right: what is said whoever asks, and all that is said where it does not apply. */
type RightTexts = { part: StaticPart; ruledOut: DescribedRight };

const textsOf = perObject((words: Words) =>
  perObject((right: Right): RightTexts => {
    const part = describeStatic(right, words);
    const why = describeReason({ applies: "no" }, [], words);
    return { part, ruledOut: told(part, "no", false, [], () => why) };
  }),
);

function describeStatic(right: Right, words: Words): StaticPart {
  const text = wordsFor(words.rights, right.id, "right");
  return {
    id: right.id,
    group: right.group,
    entitlement: right.entitlement,
    title: text.title,
    text: text.text,
    exception: text.exception ?? null,
    cost: text.cost ?? null,
    nextStep: text.nextStep,
    reply: text.reply ?? null,
    noBasis: text.noBasis ?? null,
    dated: text.dated ?? null,
    legalBasis: right.legalBasis.map(({ law, section }) => {
      const entry = wordsFor(words.laws, law, "law");
      return { law, section, label: lawLabel(entry, section), url: lawUrl(entry, section) };
    }),
    sources: right.sources.map((place) => ({ ...place, ...wordsFor(words.sources, place.source, "source") })),
    contacts: describeContacts(right.contacts, words),
    readMore: right.readMore,
    deadline: right.deadline ? { id: right.deadline, ...wordsFor(words.deadlines, right.deadline, "deadline") } : null,
    client: text.client,
  };
}

/** Every right of a group, area by area, with what it depends on when nothing but the status is known. */
export function describeAlone(group: Group, words: Words): DescribedArea[] {
  const situation: Situation = group === "alle" ? {} : { status: [group] };
  return areas.map((area) => ({
    area,
    title: areaTitles[area],
    rights: rights
      .filter((right) => right.group === group && right.area === area)
      .map((right) => describeRight({ right, finding: evaluate(right.when, situation) }, situation, words)),
  }));
}

/** The answers given, in words and in order. */
export const describeAnswers = (situation: Situation, words: Words): readonly DescribedAnswer[] =>
  answersIn(words)(situation);

/** One page tells its answers several times. */
const answersIn = perObject((words: Words) =>
  keptLately((situation: Situation): readonly DescribedAnswer[] =>
    answered(situation).map(({ question, options }) => {
      const { label, text } = describeQuestion(question, words);
      return {
        question,
        label,
        text,
        options: options.map((id) => ({ id, text: optionText(question, id, words, situation) })),
      };
    }),
  ),
);

/** A question by its words; also for ids that come as plain text. */
export function describeQuestion(
  question: QuestionId,
  words: Words,
): { question: QuestionId; label: string; text: string } {
  const { label, text } = wordsFor(words.questions, question, "question");
  return { question, label, text };
}

/** An option by its words, in those of the situation where it has some of its own. */
export function optionText(question: QuestionId, option: string, words: Words, situation: Situation = {}): string {
  if (option === dontKnow) return "Vet ikke";
  const { options, optionsOf } = wordsFor(words.questions, question, "question");
  const [status = ""] = situation.status ?? [];
  return optionsOf[status]?.[option] ?? options[option] ?? option;
}

/** The contacts with these ids, in their order. */
export function describeContacts(
  ids: readonly string[],
  words: Pick<Words, "contacts">,
): ({ id: string } & ContactWords)[] {
  return ids.map((id) => ({ id, ...wordsFor(words.contacts, id, "contact") }));
}

function wordsFor<T>(table: Readonly<Record<string, T>>, id: string, kind: string): T {
  const found = Object.hasOwn(table, id) ? table[id] : undefined;
  if (found === undefined) throw new Error(`no words for ${kind} "${id}"`);
  return found;
}
