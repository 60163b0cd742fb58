import { contactsById } from "@/lib/content";

const cardsOnSheet = 8;

/** Eight cards to an A4 sheet, with a number and no word of what the help is about. */
export function CardSheet() {
  const phone = contactsById.get("rosa")?.phones[0];
  if (!phone) throw new Error('content/contacts.yaml: "rosa" has no telephone number, but the cards need it');
  return (
    <ul className="kortark" aria-label="Åtte like kort">
      {Array.from({ length: cardsOnSheet }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: eight alike
        <li key={index}>
          <span>Trenger du noen å snakke med?</span>
          <a href={`tel:${phone.number}`}>{phone.display}</a>
          <span>Hele døgnet, alle dager</span>
        </li>
      ))}
    </ul>
  );
}
