import { createElement } from "react";
import words from "@/generated/words.js";
import { contactsById } from "@/lib/content";
import { atStart } from "@/lib/content/at-start";
import { EmergencyNumbers } from "./emergency-numbers";
import { hoursOf, OpenNow } from "./open-now";
import { PhoneLink } from "./phone-link";

const lines = ["legevakt", "politiet-02800", "alarmtelefonen", "rosa", "udi-opplysning", "jussbuss"];

/** Lines for the whole country, for whoever does not know where to begin. In the browser those that are closed now are left out. */
export function OpenLines() {
  const contacts = lines.flatMap((id) => contactsById.get(id) ?? []);
  return (
    <section aria-labelledby="svarer-na">
      <h2 id="svarer-na">Hvem svarer nå?</h2>
      <EmergencyNumbers words={words} />
      {createElement(
        "apne-linjer",
        {},
        <ul className="apne-linjer">
          {contacts.map((contact) => {
            const phone = contact.phones.find(({ sms }) => !sms);
            if (!phone) return null;
            const hours = hoursOf(contact, phone);
            // In an emergency what the number is for comes before that somebody answers.
            const showsUse = contact.kind === "nod" || hours === undefined;
            const name = contact.shortName ?? contact.name;
            return (
              <li key={contact.id} data-tider={hours}>
                <PhoneLink number={phone.number} display={phone.display} label={name} />
                <span>
                  <a href={`/kontakt#${contact.id}`}>{atStart(name)}</a>{" "}
                  <span className="dempet">
                    {showsUse ? firstSentence(contact.helpsWith) : (phone.hours ?? contact.hours)}{" "}
                  </span>
                  {showsUse ? null : <OpenNow hours={hours} />}
                </span>
              </li>
            );
          })}
        </ul>,
        <p data-stengt="" hidden className="dempet">
          Linjer som er stengt nå, er ikke vist.
        </p>,
      )}
      <p className="dempet">
        Åpningstidene kan avvike på helligdager. Kontakter uten tider i kildene står i{" "}
        <a href="/kontakt">kontaktlista</a>.
      </p>
    </section>
  );
}

/** What a line is for, in the place of its hours. */
const firstSentence = (text: string) => text.replace(/(?<=\.) .*/, "");
