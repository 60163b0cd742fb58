import { ContactCard } from "@/components/contact/contact-card";
import { ContactFilter } from "@/components/contact/contact-filter";
import { filterContacts, filterWords, readContactFilter } from "@/components/contact/filter-contacts";
import { OpenLines } from "@/components/contact/open-lines";
import { pageResponse } from "@/components/document/page-response";
import { PageHead } from "@/components/layout/page-head";
import { PrintFoot } from "@/components/print/print-foot";
import { PrintList } from "@/components/print/print-list";
import { content } from "@/lib/content";

export function GET(request: Request): Response {
  return pageResponse(() => ({
    title: "Kontakt",
    cache: "page",
    children: <ContactPage query={new URL(request.url).searchParams} />,
  }));
}

function ContactPage({ query }: { query: URLSearchParams }) {
  const filter = readContactFilter(query);
  const contacts = filterContacts(content.contacts, filter);
  const chosen = filterWords(filter);
  return (
    <div className="side registerside">
      <PageHead title="Kontakt">
        <p>Hvem du kan ringe, skrive til eller møte. Telefonnumrene kan være endret siden kildene ble skrevet.</p>
      </PageHead>
      <div className="ikke-skriv-ut">
        <OpenLines />
      </div>
      <ContactFilter contacts={content.contacts} filter={filter} />
      <p role="status" id="treff" className="antall-treff">
        {contacts.length === 0
          ? "Ingen kontakter passer. Velg færre filtre, eller ring ROSA om du er usikker på hvem som er rett."
          : [`${contacts.length} ${contacts.length === 1 ? "kontakt" : "kontakter"}`, ...chosen].join(" · ")}
      </p>
      {contacts.length > 0 ? <PrintList count={contacts.length} chosen={chosen} /> : null}
      <div className="kontakter">
        {contacts.map((contact) => (
          <ContactCard key={contact.id} contact={contact} level={2} />
        ))}
      </div>
      <PrintFoot path="/kontakt" />
    </div>
  );
}
