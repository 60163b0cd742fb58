import { all, any, type Condition, holds } from "./condition";
import { is, type QuestionId } from "./options";
import { type Situation, settled } from "./situation";
import type { Subject } from "./subjects";

/**
 * May be exploited, and no case runs whose deadline comes before all else. Whoever has a permit reads of it first as it is; whoever
 * seeks asylum or was refused, whatever was sought, first reads of the case. A worry is enough (kap. 16); «vet ikke» is none: it opens
 * the track, and leaves first what the person asked for.
 */
const mayBeExploited = all(
  is("utnyttelse", "ja", "usikker"),
  any(is("status", "eos"), is("grunn", "utlopt-tillatelse", "aldri-sokt", "eos-uten-grunnlag")),
);

/** When a subject is what the person needs now; in each area the most urgent first. */
const needs: readonly { when: Condition; subject: Subject }[] = [
  { when: is("helsebehov", "akutt"), subject: "oyeblikkelig-hjelp" },
  { when: is("helsebehov", "psykisk-fare"), subject: "psykisk-fare" },
  { when: is("helsebehov", "gravid"), subject: "svangerskap" },
  { when: is("helsebehov", "smitte"), subject: "smittevern" },
  { when: is("helsebehov", "frihetsberovet"), subject: "frihetsberovet" },
  { when: is("helsebehov", "omsorg"), subject: "omsorgstjenester" },
  { when: mayBeExploited, subject: "trygg-bolig" },
  { when: mayBeExploited, subject: "hjelp-ved-utnyttelse" },
];

/** What the person needs now: nobody who asks for it is to read first of what can wait. */
export function subjectsNeeded(situation: Situation): readonly Subject[] {
  const known = (question: QuestionId) => settled(situation[question]);
  return needs.flatMap(({ when, subject }) => (holds(when, known) ? [subject] : []));
}
