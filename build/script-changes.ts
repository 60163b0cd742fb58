import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a script puts on any page: the line that tells of a lost network (elements/offline-line.element.ts). */
export const addedByScript =
  '<offline-line role="status"><p>Frakoblet</p><a href="/kontakt">kontakt</a><button type="button" class="ds-button" data-variant="secondary">Last inn</button></offline-line>';

/** What custom elements put into themselves, by their names: on the pages that have them. */
export const filledByScript: Readonly<Record<string, string>> = {
  "kopier-valg":
    '<button type="button" data-ikon="lenke"><span class="ds-sr-only">Kopier</span></button><button type="button" data-ikon="sitat"></button><span role="status">Kopiert</span>',
};

/** Attributes that the reader changes: rows are unfolded, boxes ticked. */
const changedByReader = ["open", "checked", "disabled", "value"];

/**
 * Names of attributes that the custom elements write, read from their sources: a rule that asks for one of them is kept whatever the
 * markup says.
 */
export function attributesChangedByScript(root: string): Set<string> {
  const found = new Set(changedByReader);
  const folder = join(root, "elements");
  for (const name of readdirSync(folder)) {
    const source = readFileSync(join(folder, name), "utf8");
    for (const [, attribute = ""] of source.matchAll(/\b(?:set|toggle|remove)Attribute\(\s*"([\w-]+)"/g))
      found.add(attribute);
    for (const [, key = ""] of source.matchAll(/\bdataset\.(\w+)/g))
      found.add(`data-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
    for (const [, property = ""] of source.matchAll(/\.(hidden|role|title|tabIndex)\s*=[^=]/g))
      found.add(property.toLowerCase());
  }
  return found;
}
