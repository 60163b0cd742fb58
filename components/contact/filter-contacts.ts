import { type Contact, contactAudiences, contactKinds } from "@/lib/content";

export type ContactFilter = { type: string; sted: string; for: string };

/** Reads the filter from the query; a value that is no choice counts as none. */
export function readContactFilter(query: URLSearchParams): ContactFilter {
  const one = (name: string) => query.get(name) ?? "";
  const known = (value: string, choices: object) => (Object.hasOwn(choices, value) ? value : "");
  return {
    type: known(one("type"), contactKinds),
    sted: one("sted").slice(0, 60),
    for: known(one("for"), contactAudiences),
  };
}

/** What was chosen, in words: «Retur», «Oslo», «for: Alle». Empty when nothing was. */
export function filterWords({ type, sted, for: audience }: ContactFilter): string[] {
  const kinds: Readonly<Record<string, string>> = contactKinds;
  const audiences: Readonly<Record<string, string>> = contactAudiences;
  return [kinds[type] ?? "", sted, audience === "" ? "" : `for: ${audiences[audience]}`].filter((word) => word !== "");
}

/** The contacts that fit. A place keeps the nationwide ones and those that name no towns; an audience keeps those that are for everyone. */
export function filterContacts(contacts: readonly Contact[], filter: ContactFilter): Contact[] {
  return contacts.filter(
    (contact) =>
      (filter.type === "" || contact.kind === filter.type) &&
      (filter.sted === "" ||
        contact.nationwide ||
        contact.places.length === 0 ||
        contact.places.includes(filter.sted)) &&
      (filter.for === "" || contact.audience.some((audience) => audience === filter.for || audience === "alle")),
  );
}
