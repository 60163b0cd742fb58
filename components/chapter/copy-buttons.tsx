import { createElement } from "react";

/** Where the script puts what copies the address of a section, or a line to cite it with (elements/copy-link.element.ts). */
export function CopyButtons() {
  return createElement("kopier-valg", { class: "kopier" });
}
