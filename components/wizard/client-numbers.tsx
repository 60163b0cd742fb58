import { PhoneLink } from "@/components/contact/phone-link";
import { atStart } from "@/lib/content/at-start";
import type { ClientRight } from "@/lib/guidance";

/** Whom the person can ring about some rights, each number once. */
export function ClientNumbers({ rights }: { rights: readonly ClientRight[] }) {
  const lines = rights.flatMap(({ contacts }) => contacts.filter(({ phone }) => phone !== null));
  const numbers = [...new Map(lines.map((line) => [line.id, line])).values()];
  if (numbers.length === 0) return null;
  return (
    <ul className="til-bruker-ring">
      {numbers.map(({ id, name, phone, hours }) =>
        phone ? (
          <li key={id}>
            {atStart(name)} <PhoneLink number={phone.number} display={phone.display} label={name} />
            {hours ? <span className="dempet"> {hours}</span> : null}
          </li>
        ) : null,
      )}
    </ul>
  );
}
