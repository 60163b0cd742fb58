import { atStart } from "@/lib/content/at-start";
import type { ContactWords } from "@/lib/guidance";
import { PhoneLink } from "./phone-link";

/** Whom to call, in a line: name, number to tap, and hours where there is a number. */
export function ContactLinks({
  contacts,
  label,
}: {
  contacts: readonly ({ id: string } & ContactWords)[];
  label?: string;
}) {
  return (
    <ul className="rett-kontakter" aria-label={label}>
      {contacts.map(({ id, name, phone, hours }) => (
        <li key={id}>
          <a href={`/kontakt#${id}`}>{atStart(name)}</a>
          {phone ? <PhoneLink number={phone.number} display={phone.display} label={name} /> : null}
          {phone && hours ? <span className="dempet">{hours}</span> : null}
        </li>
      ))}
    </ul>
  );
}
