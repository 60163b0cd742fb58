import { all, any, type Condition, not } from "./condition";
import { is, options, type QuestionId } from "./options";
import {
  isFinallyRejected,
  isForeignEos,
  isMinor,
  isPermitUntil18Lapsed,
  isRefusedOrUndocumented,
  isToldAsIrregularEos,
  seeksAsylum,
} from "./predicates";
import { QuestionSet } from "./question";

const statusKnown = is("status", ...options.status);
const isEos = is("status", "eos");

/** When each question is asked. One that is left out here is asked always. */
const askedWhen: Readonly<Partial<Record<QuestionId, Condition>>> = {
  fase: seeksAsylum,
  grunn: is("status", "irregular"),
  borger: is("status", "eos", "reflektant"),
  refleksjon: is("status", "reflektant"),
  tillatelse: is("status", "annen-tillatelse"),
  alder: any(
    is("status", "ema", "irregular", "reflektant", "eos"),
    isFinallyRejected,
    all(is("status", "asylsoker"), is("fase", "innvilget")),
  ),
  bosted: any(seeksAsylum, all(is("status", "irregular"), is("grunn", "endelig-avslag"))),
  mottakstype: all(seeksAsylum, is("bosted", "mottak"), is("fase", "soknad")),
  flytting: all(seeksAsylum, is("fase", "innvilget"), is("bosted", "privat", "kommune")),
  dublin: all(seeksAsylum, is("fase", "soknad")),
  annetland: all(is("status", "ema"), is("fase", "soknad")),
  intervju: all(seeksAsylum, is("fase", "soknad")),
  identitet: all(seeksAsylum, is("fase", "soknad", "avslag-klage")),
  utsatt: any(all(seeksAsylum, is("fase", "avslag-klage")), all(isFinallyRejected, is("omgjoring", "sendt"))),
  sakstype: all(seeksAsylum, is("fase", "avslag-klage")),
  omgjoring: isFinallyRejected,
  utreiseplikt: all(isRefusedOrUndocumented, is("helsebehov", "omsorg")),
  grunnlag: isForeignEos,
  oppholdstid: isForeignEos,
  oppsigelse: all(isForeignEos, is("grunnlag", "mistet-jobb-under-1-ar", "mistet-jobb-over-1-ar")),
  bopel: isForeignEos,
  helsedekning: any(isEos, isToldAsIrregularEos),
  "familie-utenfor-eos": isEos,
  // When the permit until 18 has lapsed, nobody knows whether the place in the centre goes on.
  nod: all(
    statusKnown,
    any(not(is("bosted", "omsorgssenter", "mottak")), all(is("status", "ema"), isPermitUntil18Lapsed)),
  ),
  helsebehov: statusKnown,
  asylsak: is("status", "reflektant"),
  anmeldt: all(is("status", "reflektant"), is("refleksjon", "innvilget", "utlopt")),
  foreldre: all(statusKnown, isMinor, not(is("status", "ema"))),
  hendelse: is("status", "annen-tillatelse"),
  referanse: all(is("status", "annen-tillatelse"), is("tillatelse", "familie")),
  nystilling: all(is("status", "annen-tillatelse"), is("hendelse", "jobbytte")),
  // A girl of sixteen may have a child of her own, or a brother along.
  barn: all(statusKnown, not(is("alder", "under-6", "6-11", "12-14"))),
  utnyttelse: all(statusKnown, not(is("status", "reflektant"))),
};

const offeredWhen: Readonly<Partial<Record<QuestionId, Readonly<Record<string, Condition>>>>> = {
  fase: { tidsbegrenset: is("status", "ema") },
  borger: { nordisk: isEos, "tredjeland-eos": isEos },
  // «Bosatt i en kommune» says already that the person is settled.
  flytting: { "ikke-bosatt": is("bosted", "privat") },
  alder: {
    ...Object.fromEntries(
      ["under-6", "6-11", "12-14", "15", "16-17", "usikker"].map((age) => [
        age,
        not(all(is("status", "asylsoker"), is("fase", "innvilget"))),
      ]),
    ),
    // An unaccompanied minor may have come of age since, but never grown as old as that.
    "over-55": not(is("status", "ema")),
    "vurdert-over-18": is("status", "ema"),
  },
};

const core: readonly QuestionId[] = [
  "status",
  "fase",
  "grunn",
  "borger",
  "refleksjon",
  "tillatelse",
  "alder",
  "bosted",
  // Two in three answers after a final refusal hang on it.
  "omgjoring",
  "grunnlag",
  "oppholdstid",
  "bopel",
];
const multiple: readonly QuestionId[] = ["helsebehov", "hendelse", "barn"];
const sideTracks: readonly QuestionId[] = ["barn", "utnyttelse"];
/** What was deferred for the appeal is not deferred after the last refusal. */
const ofDecision: readonly QuestionId[] = ["utsatt"];

/** All questions of the wizard, in the order in which they are written in addresses. */
export const wizardQuestions = new QuestionSet<QuestionId>(
  Object.keys(options)
    .filter((id): id is QuestionId => id in options)
    .map((id) => ({
      id,
      options: options[id],
      multiple: multiple.includes(id),
      core: core.includes(id),
      sideTrack: sideTracks.includes(id),
      ofDecision: ofDecision.includes(id),
      askedWhen: askedWhen[id] ?? all(),
      offeredWhen: offeredWhen[id] ?? {},
    })),
);

export const questions = wizardQuestions.questions;
export const questionIds = wizardQuestions.ids;
export const questionOf = (id: QuestionId) => wizardQuestions.of(id);
export const isQuestionId = (word: string): word is QuestionId => wizardQuestions.has(word);
