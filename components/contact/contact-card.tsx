import { SourceLine } from "@/components/layout/source-line";
import { type Contact, contactKinds } from "@/lib/content";
import { hoursOf, OpenNow } from "./open-now";
import { PhoneLink } from "./phone-link";

/** All that is known of one contact, the number first. */
export function ContactCard({ contact, level = 3 }: { contact: Contact; level?: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <article className="kontaktkort" id={contact.id}>
      <Heading className="kontakt-navn">
        <a href={`/kontakt#${contact.id}`}>{contact.name}</a>
      </Heading>
      <p className="kontakt-merker">
        <span>{contactKinds[contact.kind]}</span>
        <span>{whereOf(contact)}</span>
        {contact.alwaysOpen ? <span>Døgnåpent</span> : null}
      </p>
      {contact.phones.length > 0 ? (
        <ul className="kontakt-telefoner">
          {contact.phones.map((phone) => (
            <li key={phone.number}>
              {phone.sms ? (
                <a className="telefon" href={`sms:${phone.number}`}>
                  SMS {phone.display}
                </a>
              ) : (
                <PhoneLink number={phone.number} display={phone.display} label={contact.shortName ?? contact.name} />
              )}
              {phone.label ? <span> {phone.label}</span> : null}
              {phone.hours ? <span className="dempet"> {phone.hours}</span> : null}
              <OpenNow hours={hoursOf(contact, phone)} />
            </li>
          ))}
        </ul>
      ) : null}
      <p>{contact.helpsWith}</p>
      <p>
        <strong>For:</strong> {contact.forWhom}
      </p>
      {contact.howToFind ? (
        <p>
          <strong>Slik finner du dem:</strong> {contact.howToFind}
        </p>
      ) : null}
      <ContactDetails contact={contact} />
      {contact.dated ? (
        <p className="merknad">
          <strong>Sjekk:</strong> {contact.dated}
        </p>
      ) : null}
      <SourceLine claim={contact} />
    </article>
  );
}

/** Where the contact helps. One without a number of its own is an office that every place has. */
function whereOf({ nationwide, phones, places }: Contact): string {
  if (!nationwide) return places.join(", ") || "Lokalt";
  return phones.length > 0 ? "Hele landet" : "Lokalt, i hele landet";
}

function ContactDetails({ contact }: { contact: Contact }) {
  const rows = [
    ...(contact.hours ? [{ label: "Åpent", value: <span>{contact.hours}</span> }] : []),
    ...contact.emails.map((email) => ({ label: "E-post", value: <a href={`mailto:${email}`}>{email}</a> })),
    ...contact.addresses.map(({ label, text }) => ({
      label: label === "post" ? "Post" : "Besøk",
      value: <span>{text}</span>,
    })),
    ...contact.web.map((url) => ({
      label: "Nett",
      value: <a href={url}>{url.replace(/^https:\/\/(www\.)?|\/$/g, "")}</a>,
    })),
  ];
  if (rows.length === 0) return null;
  return (
    <dl className="kontakt-detaljer">
      {rows.map(({ label, value }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a contact never move
        <div key={index}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
