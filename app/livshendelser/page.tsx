import type { Metadata } from "next";
import { ContactLinks } from "@/components/contact/contact-links";
import { PageHead } from "@/components/layout/page-head";
import { PrintFoot } from "@/components/print/print-foot";
import words from "@/generated/words.js";
import { content } from "@/lib/content";
import { wizardAddress } from "@/lib/content/wizard-address";
import { describeContacts } from "@/lib/guidance";

export const metadata: Metadata = { title: "Hva har hendt?" };

export default function LifeEventsPage() {
  return (
    <div className="side hendelsesside">
      <PageHead title="Hva har hendt?">
        <p>Finn det som har skjedd i livet til personen. Under hver hendelse står det viktigste først.</p>
      </PageHead>
      {content.lifeEvents.map(({ id, title, text, contacts, links, wizard }) => (
        <section key={id} className="hendelse" aria-labelledby={id}>
          <div>
            <h2 id={id}>{title}</h2>
            <p>{text}</p>
            {contacts.length > 0 ? (
              <ContactLinks contacts={describeContacts(contacts, words)} label={`Ring: ${title}`} />
            ) : null}
          </div>
          <ul>
            {links.map((link) => (
              <li key={link.to}>
                <a href={link.to}>{link.text}</a>
              </li>
            ))}
            {wizard ? (
              <li>
                <a href={wizardAddress(wizard)}>
                  Svar i veiviseren<span className="ds-sr-only"> om: {title}</span>
                </a>
              </li>
            ) : null}
          </ul>
        </section>
      ))}
      <PrintFoot path="/livshendelser" />
    </div>
  );
}
