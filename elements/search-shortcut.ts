import { isShortcutOn } from "./shortcut-switch.element";

/** `/`, and Ctrl or ⌘ with K, lead to the search box of the page from wherever nobody is typing. */
export function listenForShortcut(): void {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || !isShortcut(event)) return;
    const box = [...document.querySelectorAll<HTMLInputElement>("search-box input")].find(isShown);
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}

function isShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key === "k") return (ctrlKey || metaKey) && !altKey;
  // Shift is not asked about: «/» is Shift and 7 on a Norwegian keyboard.
  return key === "/" && !ctrlKey && !metaKey && !altKey && !isField(target) && isShortcutOn();
}

const fields = "input:not([type=checkbox], [type=radio]), textarea, select, [role=textbox]";

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches(fields));

/** A page with a box of its own hides the one in the head. */
const isShown = (box: HTMLElement) => box.offsetParent !== null && getComputedStyle(box).visibility === "visible";
