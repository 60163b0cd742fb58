import { mentioned } from "@/lib/rules/condition";
import type { QuestionSet } from "@/lib/rules/question";
import { dontKnow, isAskedIn, offeredIn, type Situation } from "@/lib/rules/situation";
import type { AidView } from "./aid-view";

type Props = {
  view: AidView;
  set: QuestionSet<string>;
  situation: Situation<string>;
  /** Each answer is taken as it is given; otherwise the form asks the server. */
  atOnce?: boolean;
};

/**
 * All questions of an aid that may be asked, each with «Vet ikke» last. A plain GET form, so that it works without script. Where there
 * is script, a question waits out of view until its turn has come; without, and on paper, it is there.
 */
export function AidForm({ view, set, situation, atOnce = false }: Props) {
  return (
    <form action={`${view.url}/svar`} method="get" className="hjelpemiddel">
      {view.questions
        .filter(({ id }) => isAskedIn(set, set.of(id), situation) !== false)
        .map(({ id, text, help, options }) => (
          <fieldset key={id} data-del={id} className={isItsTurn(set, id, situation) ? undefined : "venter"}>
            {/* On paper an outcome names the questions by number. */}
            <legend data-nr={view.questions.findIndex((question) => question.id === id) + 1}>{text}</legend>
            {help ? <p className="dempet">{help}</p> : null}
            <div className="valg">
              {[...offeredIn(set, set.of(id), situation), dontKnow].map((option) => (
                <label key={option} className="valg-rad">
                  <input
                    className="ds-input"
                    type="radio"
                    name={id}
                    value={option}
                    defaultChecked={situation[id]?.includes(option) ?? false}
                  />
                  <span>{options[option] ?? "Vet ikke"}</span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      {atOnce ? null : (
        <div className="knapper">
          <button type="submit" className="ds-button">
            Vis hva du gjør
          </button>
        </div>
      )}
    </form>
  );
}

/** Whether a question is asked for certain, or hangs on an answer that was «vet ikke». */
function isItsTurn(set: QuestionSet<string>, id: string, situation: Situation<string>): boolean {
  const question = set.of(id);
  if (isAskedIn(set, question, situation) !== undefined) return true;
  return [...mentioned(question.askedWhen).keys()].some((named) => situation[named] !== undefined);
}
