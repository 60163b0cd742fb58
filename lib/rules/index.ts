export { type AllowedPair, allowedPairs } from "./allowed-pairs";
export { type AreaChange, compareSituations, nextTransitions, type Transition, transitions } from "./compare";
export type { Condition } from "./condition";
export { contradictions, differingPairs, keyOf, type RightPair } from "./contradictions";
export { decisive, decisiveRights, isDecisive } from "./decisive";
export type { Finding } from "./evaluate";
export { decidesMost, type Findings, findRights, nextQuestion, type RightFinding, whatDecidesAsking } from "./find";
export { type GroupRow, groupRows } from "./groups";
export { is, type OptionOf, type QuestionId } from "./options";
export { type Progress, progressOf } from "./progress";
export type { Question } from "./question";
export { isQuestionId, questionIds, questionOf, questions } from "./questions";
export { type Area, areas, type Entitlement, entitlements, type Group, groups, type Right } from "./right";
export { rights } from "./rights";
export { type AnsweredQuestion, type BadAnswer, dontKnow, type Situation } from "./situation";
export { type Subject, subjects } from "./subjects";
export {
  answered,
  evaluate,
  formatSituation,
  isAsked,
  offeredOptions,
  onlyRelevant,
  parseSituation,
} from "./wizard";
