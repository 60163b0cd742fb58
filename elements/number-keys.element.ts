import { choiceOf, keepChoice } from "./visit-choices";

const off = ["talltaster-av"] as const;

/** Whether number keys choose, for as long as the visit lasts: who dictates, or types by mistake, can turn them off. */
const areOn = () => choiceOf(off) === undefined;

/** A second click as quick as this was meant for the question before. */
const doubleClickMs = 600;
let wentOnAt = Number.NEGATIVE_INFINITY;

/**
 * `<tast-valg>` around a question: a number key chooses the option that shows it, Enter goes on. Where one answer is asked for, a tap,
 * a click or a number key goes on too, as is said above the options (WCAG 3.2.2); arrow keys only choose.
 * `[data-taster]` is the button that turns the number keys off (WCAG 2.1.4).
 */
export class NumberKeys extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener("keydown", this.onKey);
    this.addEventListener("click", this.onClick);
    if (!areOn()) this.show();
    // Said with the question too, where it is so.
    const hint = this.querySelector("#gar-videre");
    const question = hint?.closest("fieldset");
    const described = question?.getAttribute("aria-describedby")?.split(" ") ?? [];
    if (hint && !described.includes(hint.id))
      question?.setAttribute("aria-describedby", [...described, hint.id].join(" "));
  }

  disconnectedCallback(): void {
    document.removeEventListener("keydown", this.onKey);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    // A key held down would answer the questions that follow too.
    if (event.repeat) return;
    if (event.key === "Enter" && !isInteractive(event.target)) this.querySelector("form")?.requestSubmit();
    else if (areOn() && /^\d$/.test(event.key) && this.isSwitchShown()) this.choose(event.key);
  };

  /** Where no keyboard is looked for, the button is not shown: a key that cannot be turned off must not choose. */
  private isSwitchShown(): boolean {
    return this.querySelector("[data-taster]")?.getClientRects().length === 1;
  }

  private choose(key: string): void {
    const input = this.querySelector<HTMLInputElement>(`input[data-tast="${key}"]`);
    input?.click();
    input?.focus();
    if (input?.type === "radio") this.goOn();
  }

  private readonly onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element)) return;
    if (event.target.closest("[data-taster]")) {
      keepChoice(off, areOn() ? off[0] : undefined);
      this.show();
      // A button that changes its name is not read aloud.
      const status = this.querySelector("[role=status]");
      if (status) status.textContent = areOn() ? "Talltastene er på." : "Talltastene er av.";
      return;
    }
    const option = event.target.closest(".valg-rad");
    // What the keyboard does to a choice comes as a click too, of no pointer.
    if (!option || event.detail === 0) return;
    if (event.detail > 1 && event.timeStamp - wentOnAt < doubleClickMs) event.preventDefault();
    else if (option.querySelector("input[type=radio]")) {
      wentOnAt = event.timeStamp;
      // The click on a row chooses its answer after this.
      setTimeout(() => this.goOn());
    }
  };

  /** Not before the wizard's own script is here: until then the form would ask the server. */
  private goOn(): void {
    if (!this.closest("rettighets-veiviser:not(:defined)")) this.querySelector("form")?.requestSubmit();
  }

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
