import { PhoneLink } from "@/components/contact/phone-link";
import { EntitlementTag } from "@/components/rights/entitlement-tag";
import { type ClientRight, type DescribedArea, forClient } from "@/lib/guidance";

type Props = {
  areas: readonly DescribedArea[];
  /** The helper's own view. */
  back: string;
};

/** The result on a screen turned to the person it is about: large, plain, and without notes to the helper. No right is left out. */
export function ClientView({ areas, back }: Props) {
  return (
    <div className="til-bruker">
      <p className="til-bruker-topp">
        <a href={back}>Til hjelperens visning</a>
      </p>
      <h1 id="svar" tabIndex={-1}>
        Dette gjelder for deg
      </h1>
      <p>Spør hvis noe er uklart. Du kan be om tolk.</p>
      {areas.map(({ area, title, rights }) => {
        const certain = rights.filter(({ applies }) => applies === "yes").map(forClient);
        const open = rights.filter(({ applies }) => applies === "depends").map(forClient);
        if (certain.length + open.length === 0) return null;
        return (
          <section key={area} aria-labelledby={area}>
            <h2 id={area}>{title}</h2>
            {certain.map((right) => (
              <ClientCard key={right.id} right={right} />
            ))}
            {open.length > 0 ? <Open rights={open} /> : null}
          </section>
        );
      })}
    </div>
  );
}

function ClientCard({ right }: { right: ClientRight }) {
  const { id, title, entitlement, text, exception, cost, deadline, nextStep, contacts, uncertain } = right;
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
      {cost ? (
        <p>
          <strong>Hvem betaler:</strong> {cost === "uavklart" ? "Det er ikke avklart." : cost}
        </p>
      ) : null}
      {deadline ? (
        <p>
          <strong>Frist:</strong> {deadline.title}: {deadline.text}. {deadline.consequence}
        </p>
      ) : null}
      <p>
        <strong>Neste steg:</strong> {nextStep ?? "Snakk med den som hjelper deg."}
      </p>
      <ul className="til-bruker-ring">
        {contacts.map(({ id: contact, name, phone }) =>
          phone ? (
            <li key={contact}>
              {name} <PhoneLink number={phone.number} display={phone.display} label={name} />
            </li>
          ) : null,
        )}
      </ul>
      {uncertain ? (
        <p className="dempet">Regelen kan være endret. Spør oss, så sjekker vi. Haster det, søk hjelp med en gang.</p>
      ) : null}
    </article>
  );
}

/** What is not settled yet: neither a yes nor a no. */
function Open({ rights }: { rights: readonly ClientRight[] }) {
  return (
    <div className="til-bruker-apent">
      <h3>Ikke avklart ennå</h3>
      <p>Vi må vite mer før vi kan svare på dette. Det er verken et ja eller et nei.</p>
      <ul>
        {rights.map(({ id, title }) => (
          <li key={id} data-rettighet={id}>
            {title}
          </li>
        ))}
      </ul>
    </div>
  );
}
