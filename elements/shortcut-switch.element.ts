import { choiceOf, keepChoice } from "./visit-choices";

const key = "hurtigtast-sok";

/** Where nothing may be stored, the turning off lasts for the visit. */
const off = ["hurtigtast-av"] as const;

/** Whether `/` leads to the search box. */
export function isShortcutOn(): boolean {
  try {
    return localStorage.getItem(key) !== "av";
  } catch {
    return choiceOf(off) === undefined;
  }
}

/**
 * `<shortcut-switch>` round a hidden label with a checkbox: lets the reader turn `/` off, as WCAG 2.1.4 asks of a shortcut of
 * one character, since whoever speaks to the machine may press it without meaning to. Only the turning off is stored.
 */
export class ShortcutSwitch extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector("input");
    if (!box) return;
    box.checked = isShortcutOn();
    box.addEventListener("change", () => turn(box.checked));
    for (const hidden of this.querySelectorAll<HTMLElement>("[hidden]")) hidden.hidden = false;
  }
}

function turn(on: boolean): void {
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, "av");
  } catch {
    keepChoice(off, on ? undefined : off[0]);
  }
}
