import { all, any, type Condition, mentioned } from "@/lib/rules/condition";
import { evaluatorOf } from "@/lib/rules/evaluate";
import { questionSetOf } from "./aid-questions";
import type { InternalLink } from "./chapter";
import { type Fault, nearest } from "./faults";
import { toolUrl } from "./page-url";
import { type Registries, type SourceFile, unknownReferences } from "./registries";
import { type Aid, aid } from "./schema";
import { parseYaml, validate } from "./yaml-file";

/** A decision aid as it is shown: its data, and where it is. */
export type CompiledAid = Aid & { slug: string; url: string; file: string };

/**
 * Reads and checks one decision aid, `content/aids/slug.yaml`, and proves that it leaves nobody without an answer: whatever is
 * answered, some outcome holds that names a telephone number; and every outcome can hold.
 *
 * @returns undefined when it cannot be read
 */
export function compileAid(
  file: SourceFile,
  registries: Registries,
  faults: Fault[],
  links: InternalLink[],
): CompiledAid | undefined {
  const read = validate(file.path, parseYaml(file.path, file.text), aid, faults);
  if (read === undefined) return undefined;
  const report = (fault: Omit<Fault, "file">) => faults.push({ file: file.path, ...fault });
  const conditions = [
    ...read.questions.map(({ id, askedWhen }) => ({ field: `${id}.askedWhen`, condition: askedWhen })),
    ...read.questions.flatMap(({ id, offeredWhen }) =>
      Object.entries(offeredWhen).map(([option, condition]) => ({ field: `${id}.offeredWhen.${option}`, condition })),
    ),
    ...read.outcomes.flatMap(({ id, when, lastWhen }) => [
      { field: `${id}.when`, condition: when },
      { field: `${id}.lastWhen`, condition: lastWhen },
    ]),
  ];
  const before = faults.length;
  for (const { field, condition } of conditions) if (condition) checkCondition(field, condition, read, report);
  checkOrder(read, report);
  for (const question of read.questions) checkOffers(question, report);
  for (const outcome of read.outcomes) checkOutcome(outcome, registries, report);
  for (const { readMore } of read.outcomes) links.push({ file: file.path, line: undefined, url: readMore });
  // A proof about conditions that name nothing real would mislead.
  if (faults.length === before) prove(read, registries, report);
  const slug = file.path.replace(/^.*\//, "").replace(/\.yaml$/, "");
  return { ...read, slug, url: toolUrl({ slug }), file: file.path };
}

type Report = (fault: Omit<Fault, "file">) => void;

function checkCondition(field: string, condition: Condition<string>, { questions }: Aid, report: Report): void {
  const byId = new Map(questions.map((question) => [question.id, question]));
  for (const [id, options] of mentioned(condition)) {
    const known = byId.get(id);
    const allowed = known ? Object.keys(known.options) : [...byId.keys()];
    for (const found of known ? [...options].filter((option) => !allowed.includes(option)) : [id]) {
      const suggestion = nearest(found, allowed);
      report({
        field,
        found,
        expected: known ? `an option of the question "${id}"` : "the id of a question of this aid",
        remedy: suggestion ? `did you mean ${suggestion}?` : `one of ${allowed.join(", ")}`,
      });
    }
  }
}

/** A question may depend on those before it alone: two that wait for each other would never be asked. */
function checkOrder({ questions }: Aid, report: Report): void {
  const before = new Set<string>();
  for (const { id, askedWhen, offeredWhen } of questions) {
    if (before.has(id))
      report({ field: id, found: `the id "${id}" twice`, expected: "an id once", remedy: "rename the second" });
    for (const condition of [askedWhen, ...Object.values(offeredWhen)])
      for (const [named] of condition ? mentioned(condition) : [])
        if (!before.has(named) && questions.some((question) => question.id === named))
          report({
            field: `${id}.askedWhen`,
            found: named,
            expected: "a question that stands above this one",
            remedy: "move the question, or ask about another",
          });
    before.add(id);
  }
}

function checkOffers({ id, options, offeredWhen }: Aid["questions"][number], report: Report): void {
  const known = Object.keys(options);
  for (const found of Object.keys(offeredWhen).filter((option) => !known.includes(option)))
    report({
      field: `${id}.offeredWhen`,
      found,
      expected: `an option of the question "${id}"`,
      remedy: `one of ${known.join(", ")}`,
    });
}

function checkOutcome(outcome: Aid["outcomes"][number], registries: Registries, report: Report): void {
  for (const fault of unknownReferences(outcome.id, outcome, registries)) report(fault);
  if (outcome.legalBasis.length === 0 && outcome.noBasis === undefined)
    report({
      field: `${outcome.id}.noBasis`,
      found: "nothing",
      expected: "why no legal basis is named",
      remedy: "add it",
    });
}

function prove(read: Aid, registries: Registries, report: Report): void {
  const evaluate = evaluatorOf(questionSetOf(read));
  const callable = read.outcomes.filter(({ contacts }) =>
    contacts.some((id) => registries.contacts.get(id)?.phones.some(({ sms }) => !sms)),
  );
  if (evaluate(any(...callable.map(({ when }) => when ?? all<string>())), {}).applies !== "yes")
    report({
      field: "outcomes",
      found: "answers after which no outcome names a telephone number",
      expected: "one whatever is answered",
      remedy: "add an outcome for the rest, with whom to call",
    });
  for (const { id, when } of read.outcomes) {
    if (when && evaluate(when, {}).applies === "no")
      report({
        field: `${id}.when`,
        found: "a condition that nobody can meet",
        expected: "one that some answers meet",
        remedy: "correct it or remove the outcome",
      });
  }
}
