import { EmergencyNumbers } from "@/components/contact/emergency-numbers";
import {
  type ClientArea,
  type ClientDeadline,
  clientArea,
  clientDeadlines,
  type DescribedArea,
  type Words,
} from "@/lib/guidance";
import { ClientCard } from "./client-card";
import { ClientNumbers } from "./client-numbers";

type Props = {
  areas: readonly DescribedArea[];
  /** The helper's own view. */
  back: string;
  words: Words;
};

/**
 * The result on a screen turned to the person it is about: large, plain, and without notes to the helper. The few things that decide
 * most are shown at once; no right is left out, the others are folded.
 */
export function ClientView({ areas, back, words }: Props) {
  const shown = areas.map(clientArea).filter(({ first, more, open }) => first.length + more.length + open.length > 0);
  const deadlines = clientDeadlines(areas);
  return (
    <div className="til-bruker">
      <p className="til-bruker-topp">
        <a href={back}>Til hjelperens visning</a>
      </p>
      <h1 id="svar" tabIndex={-1}>
        Dette gjelder for deg
      </h1>
      <p>Spør hvis noe er uklart. Du kan be om tolk. Haster det, søk hjelp med en gang. Er noen i fare, ring nå:</p>
      <EmergencyNumbers words={words} />
      <nav className="til-bruker-omrader" aria-label="Områder">
        <ul>
          {shown.map(({ area, title }) => (
            <li key={area}>
              <a href={`#${area}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {deadlines.length > 0 ? <Deadlines deadlines={deadlines} /> : null}
      {shown.map((area) => (
        <Area key={area.area} area={area} />
      ))}
      <p className="dempet">Regler kan være endret. Spør oss, så sjekker vi.</p>
    </div>
  );
}

function Deadlines({ deadlines }: { deadlines: readonly ClientDeadline[] }) {
  return (
    <section aria-labelledby="frister" className="til-bruker-frister">
      <h2 id="frister">Frister</h2>
      <dl>
        {deadlines.map(({ id, title, text, certain }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>
              {text}
              {certain ? null : <span className="dempet"> (kan gjelde deg)</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Area({ area: { area, title, first, more, open } }: { area: ClientArea }) {
  return (
    <section aria-labelledby={area}>
      <h2 id={area}>{title}</h2>
      {first.map((right) => (
        <ClientCard key={right.id} right={right} />
      ))}
      <ClientNumbers rights={first} />
      {more.length > 0 ? (
        <details className="til-bruker-flere">
          <summary>
            Mer om {title.toLowerCase()} ({more.length})
          </summary>
          {more.map((right) => (
            <ClientCard key={right.id} right={right} />
          ))}
          <ClientNumbers rights={more} />
        </details>
      ) : null}
      {open.length > 0 ? (
        <details className="til-bruker-flere">
          <summary>
            Ikke avklart ennå ({open.length})<span className="ds-sr-only"> om {title.toLowerCase()}</span>
          </summary>
          <p>Vi må vite mer før vi kan svare på dette. Det er verken et ja eller et nei.</p>
          <ul>
            {open.map(({ id, title: named }) => (
              <li key={id} data-rettighet={id}>
                {named}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
