import { type Condition, withoutExceptions } from "./condition";
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
  /** The answer is about the last decision. It is kept only where the question is certainly asked: the next decision asks anew. */
  ofDecision?: boolean;
  askedWhen: Condition<Id>;
  /** Options offered in some situations only. */
  offeredWhen: Readonly<Record<string, Condition<Id>>>;
};

/** Questions that belong together, in the order in which they are asked and written in addresses. */
export class QuestionSet<Id extends string> {
  readonly ids: readonly Id[];
  private readonly byId: ReadonlyMap<string, Question<Id>>;
  private readonly shown: ReadonlyMap<string, Condition<Id>>;

  constructor(readonly questions: readonly Question<Id>[]) {
    this.ids = questions.map(({ id }) => id);
    this.byId = new Map(questions.map((question) => [question.id, question]));
    this.shown = new Map(questions.map(({ id, askedWhen }) => [id, withoutExceptions(askedWhen)]));
  }

  /** The question with this id. Every id has one. */
  of(id: Id): Question<Id> {
    const question = this.byId.get(id);
    if (question === undefined) throw new RangeError(`no question "${id}"`);
    return question;
  }

  /** What an answer to a question shows of the others: when it is asked, its exceptions aside. */
  shownBy(id: Id): Condition<Id> {
    return this.shown.get(id) ?? this.of(id).askedWhen;
  }

  /** Whether a word from outside is the id of a question. */
  has(word: string): word is Id {
    return this.byId.has(word);
  }
}
