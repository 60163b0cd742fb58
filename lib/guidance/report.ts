import { areas, evaluate, groups, type Right } from "@/lib/rules";
import { any } from "@/lib/rules/condition";
import { conditionText } from "./condition-text";
import { describeRight } from "./describe";
import { areaTitles, entitlementTitles } from "./titles";
import type { Words } from "./words";

/**
 * All rules as a table that a jurist can read, with the proof that none is missing or dead.
 *
 * @returns Markdown
 */
export function rulesReport(rights: readonly Right[], words: Words): string {
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
    `I alt ${rights.length} rettigheter. Rettigheter som aldri kan gjelde: ${rights.filter(({ when }) => evaluate(when, {}).applies === "no").length}.`,
    "",
  ];
  for (const group of groups) {
    lines.push(`## ${words.groups[group]?.title ?? group}`, "");
    for (const area of areas) {
      const own = rights.filter((right) => right.group === group && right.area === area);
      if (own.length === 0) continue;
      lines.push(
        `### ${areaTitles[area]}`,
        "",
        "| rettighet | gir | når | hjemmel | kilde |",
        "| --- | --- | --- | --- | --- |",
      );
      for (const right of own) lines.push(row(right, words));
      lines.push("");
    }
  }
  return lines.join("\n");
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
    conditionText(right.when, words),
    legalBasis.map(({ label }) => label).join("; ") || (noBasis ?? ""),
    sources.map(({ source, place, verifiedOn }) => `${source}, ${place} (${verifiedOn})`).join("; "),
  ];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
