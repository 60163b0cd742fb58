import type { CompiledAid } from "./aid";
import type { Chapter, Tool } from "./chapter";
import type { Everyday } from "./everyday";
import type {
  Change,
  Contact,
  Deadline,
  GroupText,
  Law,
  LifeEvent,
  Pointer,
  QuestionText,
  RightText,
  Source,
  Term,
} from "./schema";
import type { Searches } from "./searches";

/** What scripts/content.ts writes to generated/content.js: all that the site shows, checked and compiled. */
export type CompiledContent = {
  /** Changes whenever any content file or rule does. */
  version: string;
  chapters: readonly Chapter[];
  tools: readonly Tool[];
  aids: readonly CompiledAid[];
  contacts: readonly Contact[];
  laws: readonly Law[];
  sources: readonly Source[];
  terms: readonly Term[];
  deadlines: readonly Deadline[];
  lifeEvents: readonly LifeEvent[];
  /** The pictures to point at, each with its drawing as SVG. */
  pointers: readonly (Pointer & { svg: string })[];
  changes: readonly Change[];
  rightTexts: Readonly<Record<string, RightText>>;
  questionTexts: Readonly<Record<string, QuestionText>>;
  groupTexts: Readonly<Record<string, GroupText>>;
  transitionTexts: Readonly<Record<string, string>>;
  /** What workers type when an address has what they need. */
  searches: Searches;
  /** Everyday words, and what they stand for here. */
  everyday: Everyday;
  /** What a right can be about, by `area.subject`. */
  subjectTexts: Readonly<Record<string, string>>;
};
