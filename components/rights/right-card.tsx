import { ContactLinks } from "@/components/contact/contact-links";
import { norwegianDate } from "@/components/layout/norwegian-date";
import { deadlineKinds } from "@/lib/content/deadline-kinds";
import type { DescribedRight } from "@/lib/guidance";
import { EntitlementTag } from "./entitlement-tag";

/** One right: what it is, what to do now and whom to call first; what it rests on one tap away. */
export function RightCard({ right, level }: { right: DescribedRight; level: 3 | 4 }) {
  const Heading = `h${level}` as const;
  return (
    <article className="rett" id={right.id} data-gjelder={right.applies}>
      <header className="rett-hode">
        <Heading className="rett-tittel">{right.title}</Heading>
        <EntitlementTag entitlement={right.entitlement} />
      </header>
      {right.applies === "depends" ? (
        <p className="rett-avhenger">
          <strong>Kommer an på:</strong> {right.dependsOn.map(({ label }) => label).join(", ")}
        </p>
      ) : null}
      <p>{right.text}</p>
      {right.exception ? (
        <p>
          <strong>Unntak:</strong> {right.exception}
        </p>
      ) : null}
      {right.cost ? (
        <p>
          <strong>Hvem betaler:</strong> {right.cost === "uavklart" ? "Uavklart. Vi vet det ikke." : right.cost}
        </p>
      ) : null}
      {right.deadline ? (
        <p className="rett-frist">
          <strong>{deadlineKinds[right.deadline.kind]}:</strong> {right.deadline.title}: {right.deadline.text}.{" "}
          {right.deadline.consequence}
        </p>
      ) : null}
      <p>
        <strong>Neste steg:</strong> {right.nextStep}
      </p>
      <ContactLinks contacts={right.contacts} label={`Kontakt om ${right.title}`} />
      {right.dated ? (
        <p className="merknad">
          <strong>Sjekk:</strong> {right.dated}
        </p>
      ) : null}
      <RightDetails right={right} />
    </article>
  );
}

function RightDetails({ right }: { right: DescribedRight }) {
  return (
    <details className="rett-mer">
      <summary>
        {right.reply ? "Hjemmel, kilde og hva du kan svare" : "Hjemmel og kilde"}
        <span className="ds-sr-only"> for {right.title}</span>
      </summary>
      <dl>
        {right.reply ? (
          <div>
            <dt>Dette kan du svare</dt>
            <dd>{right.reply}</dd>
          </div>
        ) : null}
        <div className="ikke-skriv-ut">
          <dt>Hvorfor</dt>
          <dd>{right.why()}</dd>
        </div>
        <div>
          <dt>Hjemmel</dt>
          <dd>
            {right.legalBasis.length === 0 ? right.noBasis : null}
            {right.legalBasis.map(({ label, url, law }, index) => (
              <span key={label}>
                {index > 0 ? "; " : null}
                <a href={url ?? `/lover#${law}`}>{label}</a>
              </span>
            ))}
          </dd>
        </div>
        <div>
          <dt>Kilde</dt>
          <dd>
            {right.sources.map(({ source, title, place, yearText, verifiedOn }) => (
              <span className="linje" key={source + place}>
                {title} ({yearText}), {place}. Sist holdt mot kilden {norwegianDate(verifiedOn)}.
              </span>
            ))}
          </dd>
        </div>
        <div className="ikke-skriv-ut">
          <dt>Les mer</dt>
          <dd>
            <a href={`/handbok/${right.readMore}`}>Om dette i håndboka</a>
          </dd>
        </div>
      </dl>
    </details>
  );
}
