import { EntitlementTag } from "@/components/rights/entitlement-tag";
import { deadlineKinds } from "@/lib/content/deadline-kinds";
import type { ClientRight } from "@/lib/guidance";

/** One right for the person: what it is and whom it covers; what to do and who pays is folded. */
export function ClientCard({ right }: { right: ClientRight }) {
  const { id, title, entitlement, text, exception, cost, deadline, nextStep, uncertain } = right;
  return (
    <article className="til-bruker-rett" data-rettighet={id}>
      <h3>{title}</h3>
      <EntitlementTag entitlement={entitlement} />
      {text ? <p>{text}</p> : null}
      {exception ? (
        <p>
          <strong>Unntak:</strong> {exception}
        </p>
      ) : null}
      <details>
        <summary>
          Neste steg<span className="ds-sr-only">: {title}</span>
        </summary>
        <p>{nextStep ?? "Snakk med den som hjelper deg."}</p>
        {cost ? (
          <p>
            <strong>Hvem betaler:</strong> {cost === "uavklart" ? "Det er ikke avklart." : cost}
          </p>
        ) : null}
        {deadline ? (
          <p>
            <strong>{deadlineKinds[deadline.kind]}:</strong> {deadline.title}: {deadline.text}. {deadline.consequence}
          </p>
        ) : null}
        {uncertain ? <p className="dempet">Regelen kan være endret. Spør oss, så sjekker vi.</p> : null}
      </details>
    </article>
  );
}
