import { PhoneLink } from "@/components/contact/phone-link";
import { contactsById } from "@/lib/content";
import type { SearchHit, SearchKind } from "@/lib/search";

const kindNames: Readonly<Record<SearchKind, string>> = {
  kontakt: "Kontakt",
  kapittel: "Håndbok",
  rettighet: "Rettighet",
  frist: "Frist",
  verktoy: "Verktøy",
  ord: "Ord",
  lov: "Lov",
};

/** The hits, best first: what it is, where it stands, the sentence that matched; contacts with their number. */
export function SearchResults({ hits }: { hits: readonly SearchHit[] }) {
  return (
    <ol className="treff">
      {hits.map((hit) => (
        <li key={hit.url + hit.kind}>
          <p className="treff-slag">
            {kindNames[hit.kind]}: {hit.section}
          </p>
          <h2>
            <a href={hit.url}>{hit.title}</a>
          </h2>
          <p>{hit.snippet}</p>
          {hit.kind === "kontakt" ? <HitPhones url={hit.url} /> : null}
        </li>
      ))}
    </ol>
  );
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
