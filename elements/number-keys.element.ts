import { choiceOf, keepChoice } from "./visit-choices";

const off = ["talltaster-av"] as const;

/** Whether number keys choose, for as long as the visit lasts: who dictates, or types by mistake, can turn them off. */
const areOn = () => choiceOf(off) === undefined;

/**
 * `<tast-valg>` around a question: a number key chooses the option that shows it, Enter goes on.
 * `[data-taster]` is the button that turns the number keys off (WCAG 2.1.4).
 */
export class NumberKeys extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener("keydown", this.onKey);
    this.addEventListener("click", this.onClick);
    if (!areOn()) this.show();
  }

  disconnectedCallback(): void {
    document.removeEventListener("keydown", this.onKey);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.key === "Enter" && !isInteractive(event.target)) this.querySelector("form")?.requestSubmit();
    else if (areOn() && /^\d$/.test(event.key) && this.isSwitchShown()) this.choose(event.key);
  };

  /** Where no keyboard is looked for, the button is not shown: a key that cannot be turned off must not choose. */
  private isSwitchShown(): boolean {
    return this.querySelector("[data-taster]")?.checkVisibility() === true;
  }

  private choose(key: string): void {
    const input = this.querySelector<HTMLInputElement>(`input[data-tast="${key}"]`);
    input?.click();
    input?.focus();
  }

  private readonly onClick = (event: Event): void => {
    if (!(event.target instanceof Element) || !event.target.closest("[data-taster]")) return;
    keepChoice(off, areOn() ? off[0] : undefined);
    this.show();
  };

  private show(): void {
    const on = areOn();
    this.toggleAttribute("data-av", !on);
    const button = this.querySelector("[data-taster]");
    if (button) button.textContent = on ? "Slå av talltastene" : "Slå på talltastene";
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("textarea, select, input:not([type=radio], [type=checkbox])"))
  );
}

function isInteractive(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("a, button, summary, input, label") !== null;
}
