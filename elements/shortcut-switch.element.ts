const key = "hurtigtast-sok";

/** Whether `/` leads to the search box. Where nothing may be stored, it always does. */
export function isShortcutOn(): boolean {
  try {
    return localStorage.getItem(key) !== "av";
  } catch {
    return true;
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
    box.addEventListener("change", () => {
      if (box.checked) localStorage.removeItem(key);
      else localStorage.setItem(key, "av");
    });
    for (const hidden of this.querySelectorAll<HTMLElement>("[hidden]")) hidden.hidden = false;
  }
}
