import type { Condition } from "./condition";
import type { QuestionId } from "./options";

/** A question of the wizard, or of a decision aid with questions of its own. */
export type Question<Id extends string = QuestionId> = {
  id: Id;
  options: readonly string[];
  /** Several answers may be given at once. */
  multiple: boolean;
  /** Leads to the first result; the others deepen it. */
  core: boolean;
  /** Unanswered, it shows one line that asks instead of a whole track of "depends". */
  sideTrack: boolean;
  askedWhen: Condition<Id>;
  /** Options offered in some situations only. */
  offeredWhen: Readonly<Record<string, Condition<Id>>>;
};

/** Questions that belong together, in the order in which they are asked and written in addresses. */
export class QuestionSet<Id extends string> {
  readonly ids: readonly Id[];
  private readonly byId: ReadonlyMap<string, Question<Id>>;

  constructor(readonly questions: readonly Question<Id>[]) {
    this.ids = questions.map(({ id }) => id);
    this.byId = new Map(questions.map((question) => [question.id, question]));
  }

  /** The question with this id. Every id has one. */
  of(id: Id): Question<Id> {
    const question = this.byId.get(id);
    if (question === undefined) throw new RangeError(`no question "${id}"`);
    return question;
  }

  /** Whether a word from outside is the id of a question. */
  has(word: string): word is Id {
    return this.byId.has(word);
  }
}
