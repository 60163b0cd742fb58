import { deadlineKinds } from "@/lib/content/deadline-kinds";
import type { DescribedAnswer, DescribedArea, DescribedRight } from "./describe";
import { entitlementTitles } from "./titles";

/**
 * A result as plain text for a case file: each right with rule, basis, source and date. Holds no answers: those are
 * {@link journalAnswers}, for who chooses to take them along.
 *
 * @param version of the content, so that the note can be held against it later
 */
export function journalText(areas: readonly DescribedArea[], version: string): string {
  const parts = areas.flatMap(({ title, rights }) => {
    const certain = rights.filter(({ applies }) => applies === "yes");
    const open = rights.filter(({ applies }) => applies === "depends");
    if (certain.length + open.length === 0) return [];
    return [
      [title.toUpperCase(), ...certain.map(certainRight), openRights(open)].filter((part) => part !== "").join("\n\n"),
    ];
  });
  return ["Rettigheter etter Migranthåndboka", ...parts, `Oversikt, ikke rettsråd. Innholdsversjon ${version}.`].join(
    "\n\n",
  );
}

/** The answers a result rests on, a line each. */
export function journalAnswers(answers: readonly DescribedAnswer[]): string {
  return [
    "Bygger på disse svarene:",
    ...answers.map(({ label, options }) => `- ${label}: ${options.map(({ text }) => text).join(", ")}`),
  ].join("\n");
}

function certainRight(right: DescribedRight): string {
  const { deadline } = right;
  return [
    `${entitlementTitles[right.entitlement]}: ${right.title}`,
    right.text,
    right.exception && `Unntak: ${right.exception}`,
    deadline && `${deadlineKinds[deadline.kind]}: ${deadline.title}: ${deadline.text}.`,
    right.entitlement === "none" && nextStepWithNumbers(right),
    `Hjemmel: ${right.legalBasis.map(({ label }) => label).join("; ") || right.noBasis}`,
    ...right.sources.map(
      ({ title, yearText, place, verifiedOn }) =>
        `Kilde: ${title} (${yearText}), ${place}. Holdt mot kilden ${verifiedOn.split("-").reverse().join(".")}.`,
    ),
    right.dated && `Må sjekkes: ${right.dated}`,
  ]
    .filter(Boolean)
    .join("\n");
}

/** A no is never told without what to do next and whom to call. */
function nextStepWithNumbers({ nextStep, contacts }: DescribedRight): string {
  const numbers = contacts.flatMap(({ name, phone }) => (phone ? [`${name} ${phone.display}`] : []));
  return `Neste steg: ${nextStep}${numbers.length > 0 ? ` Telefon: ${numbers.join("; ")}.` : ""}`;
}

function openRights(rights: readonly DescribedRight[]): string {
  if (rights.length === 0) return "";
  return [
    "Ikke avklart, verken ja eller nei:",
    ...rights.map(
      ({ title, entitlement, dependsOn }) =>
        `- ${title} (hvis den gjelder: ${entitlementTitles[entitlement].toLowerCase()}; kommer an på ${dependsOn.map(({ label }) => `«${label}»`).join(", ")})`,
    ),
  ].join("\n");
}
