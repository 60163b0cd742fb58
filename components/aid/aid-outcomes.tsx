import { ContactLinks } from "@/components/contact/contact-links";
import type { Situation } from "@/lib/rules";
import type { Evaluate } from "@/lib/rules/evaluate";
import { settled } from "@/lib/rules/situation";
import type { AidView } from "./aid-view";

/** What follows from the answers: what holds for certain first, then what the open questions decide. */
export function AidOutcomes({
  view,
  situation,
  evaluate,
}: {
  view: AidView;
  situation: Situation<string>;
  evaluate: Evaluate<string>;
}) {
  const found = view.outcomes.map((outcome) => ({ outcome, finding: evaluate(outcome.when, situation) }));
  const certain = found.filter(({ finding }) => finding.applies === "yes");
  const labels = new Map(view.questions.map(({ id, label }) => [id, label]));
  const open = found.flatMap(({ outcome, finding }) =>
    finding.applies === "depends" ? [{ outcome, labels: finding.dependsOn.map((id) => labels.get(id) ?? id) }] : [],
  );
  return (
    <section aria-labelledby="gjor-dette" className="omrade">
      <h2 id="gjor-dette">Gjør dette</h2>
      <div aria-live="polite">
        {certain.length === 0 ? <p>Svar på spørsmålene over. Vet du ikke, velg «Vet ikke».</p> : null}
        {certain.map(({ outcome }) => (
          <Outcome key={outcome.id} outcome={outcome} />
        ))}
      </div>
      {/* Before the first answer nearly everything may hold: that is no help. */}
      {open.length > 0 && Object.values(situation).some(settled) ? (
        <>
          <h2>Kan gjelde</h2>
          {open.map(({ outcome, labels: named }) => (
            <Outcome key={outcome.id} outcome={outcome} dependsOn={named} />
          ))}
        </>
      ) : null}
    </section>
  );
}

function Outcome({ outcome, dependsOn }: { outcome: AidView["outcomes"][number]; dependsOn?: readonly string[] }) {
  return (
    <article className="rett" data-gjelder={dependsOn ? "depends" : "yes"}>
      <h3 className="rett-tittel">{outcome.title}</h3>
      {dependsOn ? (
        <p className="rett-avhenger">
          <strong>Kommer an på:</strong> {dependsOn.join(", ")}
        </p>
      ) : null}
      <p>{outcome.text}</p>
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
        <a href={outcome.readMore}>Les mer</a>
      </p>
    </article>
  );
}
