import { contactsById } from "@/lib/content";
import { emergencyContacts, emergencyNames } from "@/lib/guidance";

const cardsOnSheet = 8;

/** Eight cards to an A4 sheet, with a number and no word of what the help is about, and the emergency numbers small below. */
export function CardSheet() {
  const phone = contactsById.get("rosa")?.phones[0];
  if (!phone) throw new Error('content/contacts.yaml: "rosa" has no telephone number, but the cards need it');
  const emergency = emergencyContacts
    .map((id) => `${emergencyNames[id]} ${contactsById.get(id)?.phones[0]?.display}`)
    .join(" · ");
  return (
    <ul className="kortark" aria-label="Åtte like kort">
      {Array.from({ length: cardsOnSheet }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: eight alike
        <li key={index}>
          <span>Trenger du noen å snakke med?</span>
          <a href={`tel:${phone.number}`}>{phone.display}</a>
          <span>Hele døgnet, alle dager</span>
          <span className="kort-nod">{emergency}</span>
        </li>
      ))}
    </ul>
  );
}
