import type { OptionOf } from "./options";
import { type Situation, settled } from "./situation";
import type { Subject } from "./subjects";

/** What an answer about health asks for, the most urgent first. */
const subjectOfNeed: readonly [OptionOf<"helsebehov">, Subject<"helse">][] = [
  ["akutt", "oyeblikkelig-hjelp"],
  ["psykisk-fare", "psykisk-fare"],
  ["gravid", "svangerskap"],
  ["smitte", "smittevern"],
  ["frihetsberovet", "frihetsberovet"],
  ["omsorg", "omsorgstjenester"],
];

/** What the person needs now, the most urgent first: nobody who asks for it is to read first of what can wait. */
export function subjectsNeeded({ helsebehov }: Situation): readonly Subject[] {
  const needs = settled(helsebehov);
  return needs ? subjectOfNeed.flatMap(([need, subject]) => (needs.includes(need) ? [subject] : [])) : [];
}
