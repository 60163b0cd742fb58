import type { Metadata } from "next";
import { ChapterList } from "@/components/chapter/chapter-list";
import { ContactLinks } from "@/components/contact/contact-links";
import { EmergencyNumbers } from "@/components/contact/emergency-numbers";
import { PageHead } from "@/components/layout/page-head";
import { SearchForm } from "@/components/search/search-form";
import words from "@/generated/words.js";
import { describeContacts } from "@/lib/guidance";

export const metadata: Metadata = { title: "Frakoblet", robots: { index: false } };

const urgent = ["legevakt", "politiet-02800", "alarmtelefonen", "rosa"] as const;

/** What the device shows in place of a page it does not keep: whom to ring, and what it does keep. */
export default function OfflinePage() {
  return (
    <div className="side smal">
      <PageHead title="Du er frakoblet">
        <p>Siden du ba om, er ikke lagret på enheten. Telefonnumrene her og sidene under virker uten nett.</p>
      </PageHead>
      <section aria-labelledby="haster" className="ring-liste">
        <h2 id="haster">Haster det?</h2>
        <p>
          <a className="ds-button" data-color="danger" href="/akutt">
            Akutt: gjør dette nå
          </a>
        </p>
        <EmergencyNumbers words={words} />
        <ContactLinks contacts={describeContacts(urgent, words)} label="Ring når det haster" />
      </section>
      <section aria-labelledby="finn">
        <h2 id="finn">Finn det du trenger</h2>
        <SearchForm id="side-sok" />
        <ul>
          <li>
            <a href="/veiviser">Svar i veiviseren</a>
          </li>
          <li>
            <a href="/kontakt">Alle kontakter</a>
          </li>
          <li>
            <a href="/frister">Frister</a>
          </li>
          <li>
            <a href="/verktoy">Verktøy</a>
          </li>
        </ul>
      </section>
      <section aria-labelledby="kapitler">
        <h2 id="kapitler">Les i håndboka</h2>
        <ChapterList level={3} summaries={false} />
      </section>
    </div>
  );
}
