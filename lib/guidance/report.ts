import {
  allowedPairs,
  areas,
  contradictions,
  differingPairs,
  evaluate,
  groups,
  keyOf,
  questionIds,
  type Right,
  type RightPair,
  subjects,
} from "@/lib/rules";
import { any, mentioned } from "@/lib/rules/condition";
import { conditionText } from "./condition-text";
import { describeRight } from "./describe";
import { areaTitles, entitlementTitles } from "./titles";
import type { Words } from "./words";

/**
 * All rules as a table that a jurist can read, with the proof that none is missing, dead or at odds with another.
 *
 * @param exemplified ids of the rights that a golden case claims
 * @returns Markdown
 */
export function rulesReport(rights: readonly Right[], words: Words, exemplified: ReadonlySet<string>): string {
  const asked = new Set(rights.flatMap(({ when }) => [...mentioned(when).keys()]));
  const figures = [
    ["hull", statuses.flatMap((group) => areas.filter((area) => !hasNoGap(rights, group, area))).length],
    ["motstridende par utenfor tabellen", contradictions(rights).length],
    ["døde spørsmål", questionIds.filter((id) => !asked.has(id)).length],
    ["rettigheter som aldri kan gjelde", rights.filter(({ when }) => evaluate(when, {}).applies === "no").length],
    ["rettigheter uten eksempel", rights.filter(({ id }) => !exemplified.has(id)).length],
  ] as const;
  const lines = [
    "# Reglene",
    "",
    "Laget av `npm run rules:report`. Ikke rett her: reglene står i `lib/rules/rights/`, ordene i `content/rights/`.",
    "",
    "## Bevis",
    "",
    "| gruppe | rettigheter | områder uten hull |",
    "| --- | --- | --- |",
    ...groups.map((group) => {
      const own = rights.filter((right) => right.group === group);
      const whole =
        group === "alle" ? "–" : `${areas.filter((area) => hasNoGap(rights, group, area)).length} av ${areas.length}`;
      return `| ${words.groups[group]?.title ?? group} | ${own.length} | ${whole} |`;
    }),
    "",
    `I alt ${rights.length} rettigheter.`,
    "",
    figures.map(([what, count]) => `${what}: ${count}`).join(" · "),
    "",
    ...allowedPairsTable(rights, words),
  ];
  for (const group of groups) {
    lines.push(`## ${words.groups[group]?.title ?? group}`, "");
    for (const area of areas) {
      const own = rights.filter((right) => right.group === group && right.area === area);
      if (own.length === 0) continue;
      lines.push(
        `### ${areaTitles[area]}`,
        "",
        "| rettighet | gir | emne | når | hjemmel | kilde |",
        "| --- | --- | --- | --- | --- | --- |",
      );
      for (const right of own) lines.push(row(right, words));
      lines.push("");
    }
  }
  return lines.join("\n");
}

const statuses = groups.filter((group) => group !== "alle");

/** The pairs that differ on one subject and may apply together, each with the reason why that is no contradiction. */
function allowedPairsTable(rights: readonly Right[], words: Words): string[] {
  const reasons = new Map(allowedPairs.map((pair) => [keyOf(pair.rights), pair.because]));
  const cell = ({ id, entitlement }: Right) => `${words.rights[id]?.title ?? id} (${entitlementTitles[entitlement]})`;
  return [
    "### Par som skiller seg, men står sammen",
    "",
    "To rettigheter med samme emne svarer på samme spørsmål. Her er alle par som kan gjelde samtidig og gir ulikt, og hvorfor det ikke er en motsigelse.",
    "",
    "| område, emne | den ene | den andre | hvorfor |",
    "| --- | --- | --- | --- |",
    ...differingPairs(rights)
      .sort(byAreaAndSubject)
      .map(([first, second]) => {
        const because = reasons.get(keyOf([first.id, second.id])) ?? "**Motsigelse: ikke forklart.**";
        return tableRow([`${areaTitles[first.area]}, ${first.subject}`, cell(first), cell(second), because]);
      }),
    "",
  ];
}

function byAreaAndSubject([a]: RightPair, [b]: RightPair): number {
  const order = ({ area, subject }: Right) => Array.from<string>(subjects[area]).indexOf(subject);
  return areas.indexOf(a.area) - areas.indexOf(b.area) || order(a) - order(b);
}

/** Whatever the other answers, somebody with this status is told something about this area by more than the group «alle». */
function hasNoGap(rights: readonly Right[], status: string, area: Right["area"]): boolean {
  const own = rights.filter((right) => right.area === area && right.group !== "alle");
  return evaluate(any(...own.map(({ when }) => when)), { status: [status] }).applies === "yes";
}

function row(right: Right, words: Words): string {
  const { title, legalBasis, sources, noBasis } = describeRight({ right, finding: { applies: "no" } }, {}, words);
  const cells = [
    `${title}<br>\`${right.id}\``,
    entitlementTitles[right.entitlement],
    right.subject,
    conditionText(right.when, words),
    legalBasis.map(({ label }) => label).join("; ") || (noBasis ?? ""),
    sources.map(({ source, place, verifiedOn }) => `${source}, ${place} (${verifiedOn})`).join("; "),
  ];
  return tableRow(cells);
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
