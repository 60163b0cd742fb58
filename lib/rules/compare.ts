import { all, any, type Condition, not } from "./condition";
import { type Findings, findRights } from "./find";
import { is } from "./options";
import {
  isEosInOrder,
  isFinallyRejected,
  isForeignEos,
  isThirdCountryNational,
  isToldAsIrregularEos,
  seeksAsylum,
  seeksAsylumAsAdult,
} from "./predicates";
import { isQuestionId, questions } from "./questions";
import { type Area, areas, type Right } from "./right";
import { type Situation, settled } from "./situation";
import { evaluate, onlyRelevant } from "./wizard";

/** Something that may happen to a person: when it can, and the answers it leaves. Its words stand in content/transitions.yaml. */
export type Transition = { id: string; from: Condition; sets: Situation };

const transition = (id: string, from: Condition, sets: Readonly<Record<string, string>>): Transition => ({
  id,
  from,
  sets: Object.fromEntries(Object.entries(sets).map(([question, option]) => [question, [option]])),
});

/** Of a child whose asylum case is open nobody knows what a birthday changes: the age when the child was registered may still count. */
const ages = any(is("status", "irregular", "eos", "reflektant"), isFinallyRejected);
const cameAloneAndHasPermit = all(is("status", "ema"), is("fase", "innvilget", "begrenset", "tidsbegrenset"));

const hasPermit = all(seeksAsylum, is("fase", "innvilget"));

/** The next phases of a case, in the order in which they come. */
export const transitions: readonly Transition[] = [
  // On the day of the permit nobody is settled yet: what moving away from a municipality costs is no part of what changes.
  transition("innvilget", all(seeksAsylum, is("fase", "soknad", "avslag-klage")), {
    fase: "innvilget",
    flytting: "ikke-bosatt",
  }),
  transition("avslag-klage", all(seeksAsylum, is("fase", "soknad")), { fase: "avslag-klage" }),
  // On the day of the last refusal nobody has asked for a new look, and what was deferred for the appeal has ended.
  transition("endelig-avslag", all(seeksAsylum, is("fase", "soknad", "avslag-klage")), {
    fase: "endelig-avslag",
    omgjoring: "nei",
  }),
  transition("utsatt-iverksettelse", all(isFinallyRejected, not(is("utsatt", "ja"))), {
    omgjoring: "sendt",
    utsatt: "ja",
  }),
  // The usual way to a lawful stay, with legal advice first (kap. 12). A child's case depends on who came with it.
  transition(
    "soker-asyl",
    all(is("grunn", "aldri-sokt", "utlopt-tillatelse", "annet-avslag"), is("alder", "18-55", "over-55")),
    { status: "asylsoker", fase: "soknad" },
  ),
  // Papers that are accepted lift the limits (kap. 7).
  transition("begrensning-oppheves", all(seeksAsylum, is("fase", "begrenset")), {
    fase: "innvilget",
    flytting: "ikke-bosatt",
  }),
  transition("bosatt", all(hasPermit, any(is("bosted", "mottak", "omsorgssenter"), is("flytting", "ikke-bosatt"))), {
    bosted: "kommune",
    flytting: "bosettingskommunen",
  }),
  transition("flytter-uten-avtale", all(hasPermit, is("flytting", "bosettingskommunen", "avtalt")), {
    flytting: "uten-avtale",
  }),
  transition("fyller-15", all(ages, is("alder", "12-14")), { alder: "15" }),
  transition("fyller-16", all(ages, is("alder", "15")), { alder: "16-17" }),
  transition("fyller-18", all(any(ages, cameAloneAndHasPermit), is("alder", "16-17", "usikker")), { alder: "18-55" }),
  transition("refleksjon-innvilget", is("refleksjon", "ikke-sokt", "sokt", "avslatt"), { refleksjon: "innvilget" }),
  transition("refleksjon-avslatt", is("refleksjon", "sokt"), { refleksjon: "avslatt" }),
  transition("refleksjon-utlopt", is("refleksjon", "innvilget"), { refleksjon: "utlopt" }),
  // Work is a ground for EEA citizens. Who is from outside the EEA and without one may not even work.
  transition(
    "far-arbeid",
    any(all(is("borger", "eos"), is("grunnlag", "arbeidssoker", "ingen")), isToldAsIrregularEos),
    {
      status: "eos",
      borger: "eos",
      grunnlag: "arbeidstaker",
    },
  ),
  transition(
    "mister-grunnlaget",
    all(
      is("grunnlag", "arbeidstaker", "arbeidssoker", "student", "egne-midler", "selvstendig", "familie"),
      not(is("oppholdstid", "over-5-ar")),
    ),
    { grunnlag: "ingen", oppholdstid: "over-6-mnd" },
  ),
  // Neither a basis nor, from outside the EEA, a way to register: the stay is lawful for three months only (kap. 13).
  transition(
    "tre-maneder",
    all(isForeignEos, is("oppholdstid", "under-3-mnd"), any(is("grunnlag", "ingen"), isThirdCountryNational)),
    { oppholdstid: "3-6-mnd" },
  ),
  // Nordic citizens too: the one thing that the source lets change for them, birthdays apart.
  transition("folketrygd", all(isEosInOrder, is("helsedekning", "ingen", "helsetrygdkort")), {
    helsedekning: "folketrygd",
  }),
  transition("samlivsbrudd", is("tillatelse", "familie"), { hendelse: "samlivsbrudd" }),
  transition("mister-jobben", is("tillatelse", "faglart", "sesong"), { hendelse: "mistet-jobb" }),
  // Whether it ran out or was taken back: the same answer (kap. 11). What it means for a place in a centre the source does not say.
  transition(
    "mister-tillatelsen",
    any(
      is("status", "annen-tillatelse"),
      all(seeksAsylumAsAdult, is("fase", "innvilget", "begrenset"), is("bosted", "privat", "kommune")),
    ),
    { status: "irregular", grunn: "utlopt-tillatelse" },
  ),
  // Of a refugee nobody says that travel document and family's status give way to those of others.
  transition("permanent", is("tillatelse", "familie", "faglart"), { tillatelse: "permanent" }),
];

/** A right that gives way to others about the same subject. */
export type Replacement = { lost: readonly Right[]; gained: readonly Right[] };

/**
 * What one change does in one area. A right that was certain and now depends, or the other way, has changed. What is lost and gained
 * about one subject is told together, so that nobody reads «faller bort: fastlege» where the doctor stays.
 */
export type AreaChange = {
  area: Area;
  replaced: readonly Replacement[];
  gained: readonly Right[];
  lost: readonly Right[];
  changed: readonly Right[];
  /** Of all these, the rights that hang on open questions afterwards. */
  open: ReadonlySet<Right>;
};

/** The areas in which two situations differ, in the order of the areas. */
export function compareSituations(before: Situation, after: Situation): AreaChange[] {
  const was = findRights(before);
  const becomes = findRights(after);
  return areas.flatMap((area) => {
    const { gained, lost, changed, open } = differences(was, becomes, area);
    if (gained.length + lost.length + changed.length === 0) return [];
    const subjectsOf = (rights: readonly Right[]) => new Set(rights.map(({ subject }) => subject));
    const lostSubjects = subjectsOf(lost);
    const shared = [...subjectsOf(gained)].filter((subject) => lostSubjects.has(subject));
    const about = (rights: readonly Right[], wanted: Right["subject"]) =>
      rights.filter(({ subject }) => subject === wanted);
    const alone = (rights: readonly Right[]) => rights.filter(({ subject }) => !shared.includes(subject));
    const replaced = shared.map((subject) => ({ lost: about(lost, subject), gained: about(gained, subject) }));
    return [{ area, replaced, gained: alone(gained), lost: alone(lost), changed, open }];
  });
}

/** Something that may happen next: the situations to compare. */
export type NextStep = { transition: Transition; before: Situation; after: Situation };

/**
 * What may happen next in a situation. Nothing that some open answer would rule out.
 *
 * A question that takes several answers keeps those it had. While it has none, the situation before is the one where nothing of
 * it has happened: else all its other options would count as lost.
 */
export function nextTransitions(situation: Situation): NextStep[] {
  const relevant = onlyRelevant(situation);
  return transitions
    .filter(({ from }) => evaluate(from, situation).applies === "yes")
    .map((found) => {
      const before = { ...situation };
      const after = { ...situation, ...found.sets };
      for (const { id } of questions.filter(({ id, multiple }) => multiple && found.sets[id])) {
        before[id] = settled(situation[id]) ?? ["ingen"];
        after[id] = [...before[id].filter((option) => option !== "ingen"), ...(found.sets[id] ?? [])];
      }
      const changed = Object.keys(before).some((id) => isQuestionId(id) && before[id] !== situation[id]);
      return { transition: found, before: changed ? onlyRelevant(before) : relevant, after: onlyRelevant(after) };
    });
}

type Differences = { gained: Right[]; lost: Right[]; changed: Right[]; open: Set<Right> };

/** In the order in which the rights are told afterwards; last those that are not told then. */
function differences(was: Findings, becomes: Findings, area: Area): Differences {
  const found: Differences = { gained: [], lost: [], changed: [], open: new Set() };
  const possible = new Map<Right, "yes" | "depends">();
  for (const { right, finding } of rightsIn(was, area))
    if (finding.applies !== "no") possible.set(right, finding.applies);
  for (const { right, finding } of rightsIn(becomes, area)) {
    const before = possible.get(right);
    possible.delete(right);
    if (finding.applies === "depends") found.open.add(right);
    if (finding.applies === "no") {
      if (before !== undefined) found.lost.push(right);
    } else if (before === undefined) found.gained.push(right);
    else if (before !== finding.applies) found.changed.push(right);
  }
  found.lost.push(...possible.keys());
  return found;
}

const rightsIn = ({ areas: found }: Findings, area: Area) =>
  found.find((candidate) => candidate.area === area)?.rights ?? [];
