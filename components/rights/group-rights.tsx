import { createElement } from "react";
import words from "@/generated/words.js";
import { areaTitles, type DescribedArea, describeAlone, requirementsOf, requirementText } from "@/lib/guidance";
import { type Group, rights, type Situation } from "@/lib/rules";
import { RightRow } from "./right-row";

type Row = { right: DescribedArea["rights"][number]; condition: string };

/** Every right of a group, area by area, what holds for the whole group first. */
export function GroupRights({ group }: { group: Group }) {
  const sections = areasOf(group).map(({ area, rows }) => (
    <section key={area} className="omrade" aria-labelledby={area}>
      <p id={`bare-${area}`} className="bare-omrade ikke-skriv-ut">
        Skriver du ut nå, kommer bare {areaTitles[area].toLowerCase()} med. <a href={`#${area}`}>Ta med alt</a>
      </p>
      <h2 id={area}>{areaTitles[area]}</h2>
      {rows.map(({ right, condition }) => (
        <RightRow key={right.id} right={right} condition={condition} />
      ))}
    </section>
  ));
  return createElement("apne-rader", { class: "rader" }, sections);
}

/** The areas in which a group has rights of its own. */
export function areasOf(group: Group): { area: DescribedArea["area"]; rows: Row[] }[] {
  const situation: Situation = group === "alle" ? {} : { status: [group] };
  return describeAlone(group, words).flatMap(({ area, rights: described }) => {
    const rows = described.map((right) => ({ right, condition: conditionOf(right.id, situation) }));
    rows.sort((a, b) => Number(a.condition !== "") - Number(b.condition !== ""));
    return rows.length === 0 ? [] : [{ area, rows }];
  });
}

function conditionOf(id: string, situation: Situation): string {
  const right = rights.find((candidate) => candidate.id === id);
  return right ? requirementText(requirementsOf(right, situation), words) : "";
}
