import type { ReactNode } from "react";
import { ContactLinks } from "@/components/contact/contact-links";
import { contentDate } from "@/lib/content";
import { deadlineKinds } from "@/lib/content/deadline-kinds";
import type { DescribedRight } from "@/lib/guidance";
import { EntitlementTag } from "./entitlement-tag";

/**
 * One right as a row that unfolds to all there is to say of it. The row itself carries the right's id: an address that names it
 * leads here, and the style sheet unfolds it without script.
 *
 * @param condition the answers it depends on; empty when it holds for the whole group
 */
export function RightRow({ right, condition }: { right: DescribedRight; condition: string }) {
  return (
    <details className="rad" id={right.id}>
      <summary>
        <h3>{right.title}</h3>
        <EntitlementTag entitlement={right.entitlement} />
        <span className="vilkar">{condition || "Hele gruppen."}</span>
      </summary>
      <div className="rad-tekst">
        <p>{right.text}</p>
        <Line label="Unntak">{right.exception}</Line>
        <Line label="Hvem betaler">{right.cost === "uavklart" ? "Uavklart. Vi vet det ikke." : right.cost}</Line>
        {right.deadline ? (
          <Line label={deadlineKinds[right.deadline.kind]}>
            {right.deadline.title}: {right.deadline.text}. {right.deadline.consequence}
          </Line>
        ) : null}
        <Line label="Neste steg">{right.nextStep}</Line>
        <ContactLinks contacts={right.contacts} label={`Kontakt om ${right.title}`} />
        <Line label="Dette kan du svare">{right.reply}</Line>
        {right.dated ? (
          <p className="merknad">
            <strong>Sjekk:</strong> {right.dated}
          </p>
        ) : null}
        <Basis right={right} />
      </div>
    </details>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return children ? (
    <p>
      <strong>{label}:</strong> {children}
    </p>
  ) : null;
}

/** What the right rests on, and where the handbook explains it. */
function Basis({ right }: { right: DescribedRight }) {
  return (
    <p className="kilde">
      <strong>Hjemmel:</strong> {right.legalBasis.length === 0 ? right.noBasis : null}
      {right.legalBasis.map(({ label, url, law }, index) => (
        <span key={label}>
          {index > 0 ? "; " : null}
          <a href={url ?? `/lover#${law}`}>{label}</a>
        </span>
      ))}
      {right.legalBasis.length > 0 ? "." : null} <strong>Kilde:</strong>{" "}
      {sourcesOf(right).map(({ title, places, verifiedOn }) => (
        <span key={title + verifiedOn}>
          {title}, {places.join("; ")}.{" "}
          {/* The foot of the print says it once for all that were held on the same day. */}
          <span className={verifiedOn === contentDate ? "ikke-skriv-ut" : undefined}>
            Holdt mot kilden {shortDate(verifiedOn)}.{" "}
          </span>
        </span>
      ))}
      <a className="ikke-skriv-ut" href={`/handbok/${right.readMore}`}>
        Les mer i håndboka
      </a>
    </p>
  );
}

/** The places in each source together: its title once. */
function sourcesOf({ sources }: DescribedRight): { title: string; places: string[]; verifiedOn: string }[] {
  const found: { title: string; places: string[]; verifiedOn: string }[] = [];
  for (const { title, yearText, place, verifiedOn } of sources) {
    const full = `${title} (${yearText})`;
    const known = found.find((one) => one.title === full && one.verifiedOn === verifiedOn);
    if (known) known.places.push(place);
    else found.push({ title: full, places: [place], verifiedOn });
  }
  return found;
}

/** "2026-11-22" as "22.11.2026": it stands a hundred times on a page. */
function shortDate(isoDate: string): string {
  return isoDate.split("-").reverse().join(".");
}
