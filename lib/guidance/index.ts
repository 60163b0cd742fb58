export {
  type ClientArea,
  type ClientDeadline,
  type ClientRight,
  clientArea,
  clientDeadlines,
  forClient,
} from "./client";
export { conditionText } from "./condition-text";
export {
  type DescribedAnswer,
  type DescribedArea,
  type DescribedRight,
  describeAlone,
  describeAnswers,
  describeContacts,
  describeFindings,
  describeQuestion,
  describeRight,
  optionText,
} from "./describe";
export { emergencyContacts, emergencyNames } from "./emergency";
export { journalAnswers, journalText } from "./journal";
export { foremostFirst, isOwn } from "./own";
export { rulesReport } from "./report";
export { type Requirement, type Requirements, requirementsOf, requirementText } from "./requirements";
export { deadlinesInLetters, mayBeRunning } from "./running-deadlines";
export { type ContactLines, offerText, type SearchWords, searchWordsOf } from "./search-words";
export { type SubjectComparison, sideBySide, type Verdict } from "./side-by-side";
export { areaTitles, entitlementTitles } from "./titles";
export { type ContactWords, contactWords, type Words, wordsOf } from "./words";
