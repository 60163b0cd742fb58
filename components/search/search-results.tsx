import { PhoneLink } from "@/components/contact/phone-link";
import { contactsById } from "@/lib/content";
import type { SearchHit } from "@/lib/search";
import { kindNames } from "./kind-names";

/** The hits, best first: what it is, where it stands, the sentence that matched; contacts with their number. */
export function SearchResults({ hits }: { hits: readonly SearchHit[] }) {
  return (
    <ol className="treff">
      {hits.map((hit) => (
        <li key={hit.url + hit.kind}>
          <Hit hit={hit} />
        </li>
      ))}
    </ol>
  );
}

/** One hit, under a heading of the second level. */
export function Hit({ hit }: { hit: SearchHit }) {
  return (
    <>
      <p className="treff-slag">
        {kindNames[hit.kind]}: {hit.section}
      </p>
      <h2>
        <a href={hit.url}>{hit.title}</a>
      </h2>
      <p>
        <Marked text={hit.snippet} marks={hit.marks ?? []} />
      </p>
      {hit.kind === "kontakt" ? <HitPhones url={hit.url} /> : null}
    </>
  );
}

/** A text with the words that matched marked. */
function Marked({ text, marks }: { text: string; marks: readonly (readonly [start: number, end: number])[] }) {
  return marks
    .flatMap(([start, end], at) => [
      text.slice(marks[at - 1]?.[1] ?? 0, start),
      <mark key={start}>{text.slice(start, end)}</mark>,
    ])
    .concat(text.slice(marks.at(-1)?.[1] ?? 0));
}

function HitPhones({ url }: { url: string }) {
  const contact = contactsById.get(url.replace(/^.*#/, ""));
  if (!contact) return null;
  return (
    <ul className="rett-kontakter" aria-label={`Telefon til ${contact.name}`}>
      {contact.phones
        .filter(({ sms }) => !sms)
        .map((phone) => (
          <li key={phone.number}>
            <PhoneLink number={phone.number} display={phone.display} label={contact.shortName ?? contact.name} />
            {phone.hours ? <span className="dempet">{phone.hours}</span> : null}
          </li>
        ))}
    </ul>
  );
}
