import { createElement } from "react";
import type { Contact } from "@/lib/content";

/** The hours of a line as the element reads them; undefined where the sources give no times. */
export function hoursOf(contact: Contact, phone: Contact["phones"][number]): string | undefined {
  if (phone.opening) return JSON.stringify(phone.opening);
  return contact.alwaysOpen && phone === contact.phones[0] ? "alltid" : undefined;
}

/** Says in the browser whether a line answers now; empty without script. */
export function OpenNow({ hours }: { hours: string | undefined }) {
  return hours === undefined ? null : createElement("apen-na", { "data-tider": hours, class: "apen-na" });
}
