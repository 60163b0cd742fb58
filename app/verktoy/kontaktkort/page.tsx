import type { Metadata } from "next";
import { PageHead } from "@/components/layout/page-head";
import { QuickExit } from "@/components/layout/quick-exit";
import { contactsById } from "@/lib/content";

export const metadata: Metadata = { title: "Kort" };

const cardsOnSheet = 8;

/** Eight cards to an A4 sheet, with a number and no word of what the help is about. */
export default function CardsPage() {
  const phone = contactsById.get("rosa")?.phones[0];
  if (!phone) throw new Error('content/contacts.yaml: "rosa" has no telephone number, but the cards need it');
  return (
    <div className="side smal">
      <QuickExit />
      <div className="ikke-skriv-ut">
        <PageHead title="Kort å gi fra seg">
          <p>
            Skriv ut arket og klipp. Kortene sier ikke hva hjelpen gjelder. Nummeret er ROSAs, bemannet hele døgnet for
            voksne.
          </p>
        </PageHead>
      </div>
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
    </div>
  );
}
