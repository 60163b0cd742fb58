import { ContactLinks } from "@/components/contact/contact-links";
import type { Situation } from "@/lib/rules";
import type { Evaluate } from "@/lib/rules/evaluate";
import { settled } from "@/lib/rules/situation";
import type { AidView } from "./aid-view";
import { OutcomeText } from "./outcome-text";
import { PaperOpen, PaperOutcomes } from "./paper-outcomes";
import { shownOutcomes } from "./shown-outcomes";

/** What follows from the answers: what holds for certain first, then what the open questions decide, then what holds for everyone. */
export function AidOutcomes({
  view,
  situation,
  evaluate,
  onPaper = false,
}: {
  view: AidView;
  situation: Situation<string>;
  evaluate: Evaluate<string>;
  /** Puts all outcomes with what leads to them on paper, as long as nothing is answered. */
  onPaper?: boolean;
}) {
  const { brief, certain, open, last } = shownOutcomes(view, situation, evaluate);
  const holding = [...certain, ...last, ...brief];
  const answered = Object.values(situation).some(settled);
  const onScreenOnly = onPaper && !answered;
  return (
    <section aria-labelledby="gjor-dette" className="omrade">
      <h2 id="gjor-dette">Gjør dette</h2>
      {/* Read aloud at each answer: what holds, not the whole of it. */}
      <p role="status" className="dempet">
        {answered
          ? `Gjelder nå: ${[...certain, ...brief].map(({ title }) => title).join(". ") || "ingenting sikkert ennå"}. ${open.length > 0 ? `${open.length} til kan gjelde.` : ""}`
          : "Svar på spørsmålene over. Vet du ikke, velg «Vet ikke»."}
      </p>
      {onScreenOnly ? (
        <PaperOutcomes
          outcomes={view.outcomes}
          questions={view.questions}
          certain={view.outcomes.filter(({ id }) => holding.some((outcome) => outcome.id === id))}
        />
      ) : null}
      {brief.map(({ id, title, contacts }) => (
        <div key={id} className={onScreenOnly ? "kort-svar ikke-skriv-ut" : "kort-svar"} data-del={id}>
          <h3>{title}</h3>
          <ContactLinks contacts={contacts} label={`Kontakt: ${title}`} />
        </div>
      ))}
      {certain.map((outcome) => (
        <Outcome key={outcome.id} outcome={outcome} onScreenOnly={onScreenOnly} />
      ))}
      {/* Before the first answer nearly everything may hold: that is no help. */}
      {open.length > 0 && answered ? (
        <>
          <h2>Kan gjelde</h2>
          {open.map(({ outcome, dependsOn }) => (
            <Outcome key={outcome.id} outcome={outcome} dependsOn={dependsOn} onScreenOnly={open.length > openInFull} />
          ))}
          {open.length > openInFull ? <PaperOpen open={open} /> : null}
        </>
      ) : null}
      {last.length > 0 ? <h2 className={onScreenOnly ? "ikke-skriv-ut" : undefined}>Ellers</h2> : null}
      {last.map((outcome) => (
        <Outcome key={outcome.id} outcome={outcome} onScreenOnly={onScreenOnly} />
      ))}
    </section>
  );
}

/** So many outcomes that are not settled are printed in full; more would fill sheets with what may never be needed. */
const openInFull = 2;

function Outcome({
  outcome,
  dependsOn,
  onScreenOnly = false,
}: {
  outcome: AidView["outcomes"][number];
  dependsOn?: readonly string[];
  onScreenOnly?: boolean;
}) {
  return (
    <article
      className={onScreenOnly ? "rett ikke-skriv-ut" : "rett"}
      data-del={outcome.id}
      data-gjelder={dependsOn ? "depends" : "yes"}
    >
      <h3 className="rett-tittel">{outcome.title}</h3>
      {dependsOn ? (
        <p className="rett-avhenger">
          <strong>Kommer an på:</strong> {dependsOn.join(", ")}
        </p>
      ) : null}
      <OutcomeText text={outcome.text} />
      {outcome.reply ? (
        <p>
          <strong>Si:</strong> {outcome.reply}
        </p>
      ) : null}
      {outcome.deadline ? (
        <p className="rett-frist">
          <strong>{outcome.deadline.title}:</strong> {outcome.deadline.text}
        </p>
      ) : null}
      <ContactLinks contacts={outcome.contacts} label={`Kontakt: ${outcome.title}`} />
      {outcome.dated ? (
        <p className="merknad">
          <strong>Sjekk:</strong> {outcome.dated}
        </p>
      ) : null}
      <p className="dempet">
        {outcome.noBasis}
        {outcome.basis.map(({ label, url }, index) => (
          <span key={label}>
            {index > 0 ? "; " : "Hjemmel: "}
            <a href={url}>{label}</a>
          </span>
        ))}
        {outcome.basis.length > 0 ? ". " : " "}
        <a className="ikke-skriv-ut" href={outcome.readMore}>
          Les mer
        </a>
      </p>
    </article>
  );
}
