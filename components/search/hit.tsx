import { PhoneLink } from "@/components/contact/phone-link";
import { EntitlementTag } from "@/components/rights/entitlement-tag";
import { contactsById } from "@/lib/content";
import type { SearchHit } from "@/lib/search";
import { hitPlace, markedPieces } from "./hit-parts";
import { kindNames } from "./kind-names";

/** One hit: what it is, where it stands, and the sentence that matched; a contact's numbers, and what a right gives. */
export function Hit({ hit, level }: { hit: SearchHit; level: 2 | 3 }) {
  const Heading = `h${level}` as const;
  const { place, entitlement } = hitPlace(hit);
  return (
    <>
      <p className="treff-slag">{place ? `${kindNames[hit.kind]}: ${place}` : kindNames[hit.kind]}</p>
      <Heading>
        <a href={hit.url}>{hit.title}</a>
      </Heading>
      {entitlement ? (
        <p>
          <EntitlementTag entitlement={entitlement} />
        </p>
      ) : null}
      <p>
        {markedPieces(hit.snippet, hit.marks ?? []).map(({ text, matched, start }) =>
          matched ? <mark key={start}>{text}</mark> : text,
        )}
      </p>
      {hit.kind === "kontakt" ? <HitPhones url={hit.url} /> : null}
    </>
  );
}

function HitPhones({ url }: { url: string }) {
  const contact = contactsById.get(url.replace(/^.*#/, ""));
  const phones = contact?.phones.filter(({ sms }) => !sms) ?? [];
  if (!contact || phones.length === 0) return null;
  return (
    <ul className="rett-kontakter" aria-label={`Telefon til ${contact.name}`}>
      {phones.map((phone) => (
        <li key={phone.number}>
          <PhoneLink number={phone.number} display={phone.display} label={contact.shortName ?? contact.name} />
          {phone.hours ? <span className="dempet">{phone.hours}</span> : null}
        </li>
      ))}
    </ul>
  );
}
