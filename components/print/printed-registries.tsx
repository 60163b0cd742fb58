import { placesText } from "@/components/layout/source-line";
import words from "@/generated/words.js";
import { type Contact, contactKinds, content, type Deadline, type Law, lawLabel, lawsById } from "@/lib/content";
import { deadlineKinds } from "@/lib/content/deadline-kinds";
import { wholePage } from "./whole-page";

const byName = <T,>(entries: readonly T[], name: (entry: T) => string) =>
  [...entries].sort((a, b) => name(a).localeCompare(name(b), "nb"));

/** Every contact under its kind, with all numbers and addresses written out. */
export function PrintedContacts() {
  return Object.entries(contactKinds).map(([kind, title]) => (
    <section key={kind} className="hb-avsnitt">
      <h3>{title}</h3>
      {byName(
        content.contacts.filter((contact) => contact.kind === kind),
        ({ name }) => name,
      ).map((contact) => (
        <PrintedContact key={contact.id} contact={contact} />
      ))}
    </section>
  ));
}

function PrintedContact({ contact }: { contact: Contact }) {
  const lines = [
    ...contact.phones.map(({ display, sms, label, hours }) =>
      [`${sms ? "SMS" : "Tlf."} ${display}`, label, hours].filter(Boolean).join(", "),
    ),
    ...(contact.alwaysOpen ? ["Døgnåpent"] : contact.hours ? [`Åpent: ${contact.hours}`] : []),
    ...contact.emails,
    ...contact.addresses.map(({ text }) => text),
    ...contact.web.map((url) => url.replace(/^https:\/\/(www\.)?|\/$/g, "")),
    ...(contact.places.length > 0 ? [`Sted: ${contact.places.join(", ")}`] : []),
  ];
  return (
    <article className="hb-post" id={wholePage.id("/kontakt", contact.id)}>
      <h4>{contact.name}</h4>
      {lines.length > 0 ? <p className="hb-linjer">{lines.join(" · ")}</p> : null}
      <p>
        {contact.helpsWith} For: {contact.forWhom}
      </p>
      {contact.howToFind ? <p>Slik finner du dem: {contact.howToFind}</p> : null}
      <Check reason={contact.dated} />
      <p className="kilde">{placesText(contact.sources)}</p>
    </article>
  );
}

/** Every deadline by name. */
export function PrintedDeadlines() {
  return byName(content.deadlines, ({ title }) => title).map((deadline) => (
    <PrintedDeadline key={deadline.id} deadline={deadline} />
  ));
}

function PrintedDeadline({ deadline }: { deadline: Deadline }) {
  const basis = deadline.legalBasis.flatMap(({ law: id, section }) => {
    const law = lawsById.get(id);
    return law ? [lawLabel(law, section ?? null)] : [];
  });
  return (
    <article className="hb-post" id={wholePage.id("/frister", deadline.id)}>
      <h3>{deadline.title}</h3>
      <p className="hb-linjer">
        {deadlineKinds[deadline.kind]}: {deadline.text}
      </p>
      <p>
        Gjelder: {deadline.groups.map((group) => words.groups[group]?.title ?? group).join(", ")}. Regnes fra:{" "}
        {deadline.from} Følge: {deadline.consequence}
      </p>
      <Check reason={deadline.dated} />
      <p className="kilde">
        {basis.length > 0 ? `Hjemmel: ${basis.join("; ")}. ` : null}
        {placesText(deadline.sources)}
      </p>
    </article>
  );
}

/** Every word of the glossary. */
export function PrintedTerms() {
  return (
    <dl>
      {byName(content.terms, ({ term }) => term).map((term) => (
        <div key={term.id} className="hb-post" id={wholePage.id("/ordliste", term.id)}>
          <dt>
            {term.term}
            {term.full ? ` (${term.full})` : null}
          </dt>
          <dd>
            {term.definition}
            {term.synonyms.length > 0 ? ` Også: ${term.synonyms.join(", ")}.` : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Every law, with its address written out. */
export function PrintedLaws() {
  return byName(content.laws, ({ shortTitle }) => shortTitle).map((law) => <PrintedLaw key={law.id} law={law} />);
}

function PrintedLaw({ law }: { law: Law }) {
  return (
    <article className="hb-post" id={wholePage.id("/lover", law.id)}>
      <h3>{law.shortTitle}</h3>
      <p>
        {law.title}
        {law.number ? ` (${law.number})` : null}
      </p>
      <p>{law.gloss}</p>
      {law.supersededBy ? (
        <p>
          <strong>Avløst:</strong> {law.supersededBy.note}
        </p>
      ) : null}
      <Check reason={law.dated} />
      {law.url ? <p className="hb-linjer">{law.url}</p> : null}
    </article>
  );
}

function Check({ reason }: { reason: string | undefined }) {
  return reason ? (
    <p>
      <strong>Sjekk:</strong> {reason}
    </p>
  ) : null;
}
