import { type Contact, contactAudiences, contactKinds } from "@/lib/content";
import type { ContactFilter as Filter } from "./filter-contacts";

/** The choices as a plain form, so that filtering works without script. */
export function ContactFilter({ contacts, filter }: { contacts: readonly Contact[]; filter: Filter }) {
  const places = [...new Set(contacts.flatMap((contact) => contact.places))].sort((a, b) => a.localeCompare(b, "nb"));
  return (
    <form action="/kontakt#treff" method="get" className="filter">
      <Choice name="type" label="Type" all="Alle typer" value={filter.type} choices={Object.entries(contactKinds)} />
      <Choice
        name="sted"
        label="Sted"
        all="Alle steder"
        value={filter.sted}
        choices={places.map((place) => [place, place])}
      />
      <Choice
        name="for"
        label="For hvem"
        all="Alle"
        value={filter.for}
        choices={Object.entries(contactAudiences).filter(([id]) => id !== "alle")}
      />
      <button type="submit" className="ds-button">
        Vis
      </button>
    </form>
  );
}

function Choice({
  name,
  label,
  all,
  value,
  choices,
}: {
  name: string;
  label: string;
  all: string;
  value: string;
  choices: readonly (readonly [string, string])[];
}) {
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={`filter-${name}`}>
        {label}
      </label>
      <select id={`filter-${name}`} name={name} defaultValue={value} className="ds-input">
        <option value="">{all}</option>
        {choices.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
