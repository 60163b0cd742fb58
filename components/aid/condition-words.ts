import type { Condition } from "@/lib/rules";

type Question = { id: string; options: Readonly<Record<string, string>> };

/**
 * The condition of an outcome for who ticks on paper: the number of each question with the answers that lead there.
 * «1 Et barn under 18 år / Usikker og 2 Ja, nå».
 */
export function conditionWords(condition: Condition<string>, questions: readonly Question[]): string {
  if ("is" in condition) {
    const at = questions.findIndex(({ id }) => id === condition.is);
    const options = questions[at]?.options ?? {};
    return `${at + 1} ${condition.options.map((option) => options[option] ?? option).join(" / ")}`;
  }
  if ("not" in condition) return `ikke ${conditionWords(condition.not, questions)}`;
  const parts = "any" in condition ? condition.any : condition.all;
  if (parts.length === 0) return "alltid";
  const words = parts.map((part) => {
    const text = conditionWords(part, questions);
    return parts.length > 1 && ("any" in part || "all" in part) ? `(${text})` : text;
  });
  return words.join("any" in condition ? " eller " : " og ");
}
