import { describeContacts, emergencyContacts, emergencyNames, type Words } from "@/lib/guidance";
import { PhoneLink } from "./phone-link";

/** The three emergency numbers side by side, each a tap, in the fewest words there are. */
export function EmergencyNumbers({ words }: { words: Pick<Words, "contacts"> }) {
  return (
    <ul className="nodnumre" aria-label="Nødnumre">
      {emergencyContacts.map((id) => {
        const [contact] = describeContacts([id], words);
        return contact?.phone ? (
          <li key={id}>
            {emergencyNames[id]}{" "}
            <PhoneLink number={contact.phone.number} display={contact.phone.display} label={emergencyNames[id]} />
          </li>
        ) : null;
      })}
    </ul>
  );
}
