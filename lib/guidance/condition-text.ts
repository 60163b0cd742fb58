import type { Condition } from "@/lib/rules";
import { describeQuestion, optionText } from "./describe";
import type { Words } from "./words";

/** A condition read aloud: «Situasjon: Uten lovlig opphold (papirløs), og alder: 15 år». Always: «Alltid». */
export function conditionText(condition: Condition, words: Words): string {
  if ("is" in condition) {
    const options = condition.options.map((option) => optionText(condition.is, option, words)).join(" / ");
    return `${describeQuestion(condition.is, words).label}: ${options}`;
  }
  if ("not" in condition) return `ikke (${conditionText(condition.not, words)})`;
  const all = "all" in condition;
  const parts = all ? condition.all : condition.any;
  if (parts.length === 0) return all ? "Alltid" : "Aldri";
  return parts
    .map((part) =>
      isCompound(part) && parts.length > 1 ? `(${conditionText(part, words)})` : conditionText(part, words),
    )
    .join(all ? ", og " : ", eller ");
}

function isCompound(condition: Condition): boolean {
  return ("all" in condition && condition.all.length > 1) || ("any" in condition && condition.any.length > 1);
}
