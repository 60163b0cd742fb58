import type { GroupRow, Question, Right, Transition } from "@/lib/rules";
import type { InternalLink } from "./chapter";
import type { Fault } from "./faults";
import { type Registries, unknownId, unknownReferences } from "./registries";

/** The rules that the words must fit: every id on one side has its fellow on the other. */
export type Rules = {
  rights: readonly Right[];
  questions: readonly Question[];
  groupRows: Readonly<Record<string, readonly GroupRow[]>>;
  transitions: readonly Transition[];
};

/**
 * Holds the rules against the registries and the words, both ways.
 *
 * @param links receives the handbook links of the rights, to be checked with the others
 */
export function checkRules(rules: Rules, registries: Registries, faults: Fault[], links: InternalLink[]): void {
  for (const right of rules.rights) checkRight(right, registries, faults, links);
  const rightIds = new Set<string>(rules.rights.map((right) => right.id));
  for (const id of registries.rightTexts.keys()) {
    if (!rightIds.has(id))
      missing(
        `content/rights/${id.split(".")[0]}.yaml`,
        id,
        "words without a rule",
        "a right in lib/rules/rights",
        faults,
      );
  }
  checkTextsDiffer(registries, faults);
  checkQuestions(rules.questions, registries, faults);
  const groups = new Map(Object.keys(rules.groupRows).map((group) => [group, group]));
  for (const deadline of registries.deadlines.values()) {
    for (const found of deadline.groups.filter((group) => !groups.has(group))) {
      const field = `${deadline.id}.groups`;
      faults.push({
        file: "content/deadlines.yaml",
        ...unknownId({ field, found, target: groups, registry: "lib/rules/groups.ts" }),
      });
    }
  }
  for (const { id } of rules.transitions) {
    if (!registries.transitionTexts.has(id))
      missing("content/transitions.yaml", id, "nothing", "the words of the change", faults);
  }
  for (const [group, rows] of Object.entries(rules.groupRows)) {
    const words = registries.groupTexts.get(group);
    for (const row of rows) {
      if (words?.rows[row.id] === undefined)
        missing("content/groups.yaml", `${group}.rows.${row.id}`, "nothing", "the words of the row", faults);
    }
  }
}

function checkRight(right: Right, registries: Registries, faults: Fault[], links: InternalLink[]): void {
  const file = `content/rights/${right.group}.yaml`;
  for (const fault of unknownReferences(right.id, right, registries))
    faults.push({ file: `lib/rules/rights/${right.group}.ts`, ...fault });
  links.push({ file: `lib/rules/rights/${right.group}.ts`, line: undefined, url: `/handbok/${right.readMore}` });
  if (right.sources.length === 0) missing(file, `${right.id}.sources`, "none", "at least one source", faults);
  for (const { verifiedOn } of right.sources) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(verifiedOn) || Number.isNaN(Date.parse(verifiedOn)))
      faults.push({
        file: `lib/rules/rights/${right.group}.ts`,
        field: `${right.id}.sources.verifiedOn`,
        found: verifiedOn,
        expected: 'a date such as "2026-11-22"',
        remedy: "give the day the right was last held against the source",
      });
  }
  if (right.contacts.length === 0) missing(file, `${right.id}.contacts`, "none", "at least one contact", faults);

  const words = registries.rightTexts.get(right.id);
  if (words === undefined) {
    missing(file, right.id, "nothing", "the words of the right", faults);
    return;
  }
  if (right.legalBasis.length === 0 && words.noBasis === undefined)
    missing(file, `${right.id}.noBasis`, "nothing", "why no legal basis is named", faults);
  if (right.entitlement === "none" && words.reply === undefined)
    missing(file, `${right.id}.reply`, "nothing", "what to answer when refused", faults);
}

/** A rule is worded once: two rights that say the same are one right with a wider condition. */
function checkTextsDiffer({ rightTexts }: Registries, faults: Fault[]): void {
  const firstWith = new Map<string, string>();
  for (const [id, { text }] of rightTexts) {
    const first = firstWith.get(text);
    if (first === undefined) firstWith.set(text, id);
    else
      faults.push({
        file: `content/rights/${id.split(".")[0]}.yaml`,
        field: `${id}.text`,
        found: `the words of ${first}`,
        expected: "words of its own",
        remedy: "make them one right, or say what differs",
      });
  }
}

function checkQuestions(questions: readonly Question[], registries: Registries, faults: Fault[]): void {
  const file = "content/questions.yaml";
  for (const question of questions) {
    const words = registries.questionTexts.get(question.id);
    if (words === undefined) {
      missing(file, question.id, "nothing", "the words of the question", faults);
      continue;
    }
    for (const option of question.options) {
      if (words.options[option] === undefined)
        missing(file, `${question.id}.options.${option}`, "nothing", "the words of the option", faults);
    }
    for (const option of Object.keys(words.options)) {
      if (!question.options.includes(option))
        missing(
          file,
          `${question.id}.options.${option}`,
          "words without an option",
          "an option in lib/rules/options.ts",
          faults,
        );
    }
    for (const found of words.contacts) {
      if (!registries.contacts.has(found)) {
        faults.push({
          file,
          ...unknownId({
            field: `${question.id}.contacts`,
            found,
            target: registries.contacts,
            registry: "content/contacts.yaml",
          }),
        });
      }
    }
  }
}

function missing(file: string, field: string, found: string, expected: string, faults: Fault[]): void {
  faults.push({
    file,
    field,
    found,
    expected,
    remedy: found === "nothing" || found === "none" ? "add it" : "remove it or add its fellow",
  });
}
