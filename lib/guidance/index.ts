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
export { rulesReport } from "./report";
export { type ContactLines, offerText, type SearchWords, searchWordsOf } from "./search-words";
export { areaTitles, entitlementTitles } from "./titles";
export { type ContactWords, contactWords, type Words, wordsOf } from "./words";
