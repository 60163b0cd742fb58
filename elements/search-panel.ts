import type { Answer } from "./search-answer";
import { element, optionsFor } from "./search-rows";

/** Less room than this under the field, and the field is moved to the top of the screen, px. */
const leastRoom = 240;
const edge = 12;

/** What folds out under the field: words, a number to ring, and the list; and the line that is read out. */
export class SearchPanel {
  readonly #input: HTMLInputElement;
  readonly #form: HTMLFormElement;
  readonly #frame = element("div", "sokepanel");
  readonly #words = element("div", "sokepanel-ord");
  readonly #ring = element("div", "sokepanel-ring");
  readonly #list = element("div", "forslagsliste");
  readonly #status = element("div", "ds-sr-only");
  #active: HTMLAnchorElement | undefined;

  constructor(input: HTMLInputElement, form: HTMLFormElement) {
    this.#input = input;
    this.#form = form;
    this.#list.id = `${input.id}-forslag`;
    this.#list.setAttribute("role", "listbox");
    this.#list.setAttribute("aria-label", "Forslag");
    this.#list.tabIndex = -1; // what scrolls would else be a stop of Tab, and the arrow keys reach it all
    this.#status.setAttribute("role", "status");
    this.#frame.hidden = true;
    this.#frame.append(this.#words, this.#ring, this.#list);
    form.append(this.#frame, this.#status);
    input.setAttribute("aria-controls", this.#list.id);
    input.setAttribute("aria-expanded", "false");
    // A press must not take the focus from the field, and with it the keyboard of a phone.
    this.#frame.addEventListener("mousedown", (event) => event.preventDefault());
    for (const target of [window, window.visualViewport]) target?.addEventListener("resize", () => this.#fit());
  }

  get isOpen(): boolean {
    return !this.#frame.hidden;
  }

  /** The option that the arrow keys stand on. */
  get active(): HTMLAnchorElement | undefined {
    return this.#active;
  }

  /** Shows words alone. */
  tell(words: readonly HTMLElement[]): void {
    this.#fill(words, [], []);
  }

  show(answer: Answer, query: string, words: readonly HTMLElement[] = []): void {
    const phone = answer.isGuess ? undefined : answer.rows[0]?.phone;
    this.#fill(words, phone ? [ringLink(phone)] : [], optionsFor(answer, query));
  }

  #fill(words: readonly Node[], ring: readonly Node[], options: readonly HTMLAnchorElement[]): void {
    this.leave();
    this.#words.replaceChildren(...words);
    this.#ring.replaceChildren(...ring);
    for (const [at, option] of options.entries()) option.id = `${this.#list.id}-${at + 1}`;
    this.#list.replaceChildren(...options);
    this.#list.hidden = options.length === 0;
    this.#input.setAttribute("aria-expanded", String(options.length > 0));
    const wasOpen = this.isOpen;
    this.#frame.hidden = false;
    this.#list.scrollTop = 0;
    if (wasOpen) return;
    if (this.#room() < leastRoom) this.#form.scrollIntoView({ block: "start" });
    this.#fit();
  }

  close(): void {
    this.leave();
    this.#frame.hidden = true;
    this.#status.textContent = "";
    this.#input.setAttribute("aria-expanded", "false");
  }

  say(words: string): void {
    this.#status.textContent = words;
  }

  /** To the next option or the one before, round the ends. */
  move(step: 1 | -1): void {
    const options = [...this.#list.querySelectorAll<HTMLAnchorElement>("[role=option]")];
    const at = this.#active ? options.indexOf(this.#active) + step : step === 1 ? 0 : -1;
    const next = options.at(at % options.length);
    this.leave();
    if (!next) return;
    this.#active = next;
    next.setAttribute("aria-selected", "true");
    this.#input.setAttribute("aria-activedescendant", next.id);
    next.scrollIntoView({ block: "nearest" });
  }

  /** Back to the text. */
  leave(): void {
    this.#active?.setAttribute("aria-selected", "false");
    this.#active = undefined;
    this.#input.removeAttribute("aria-activedescendant");
  }

  /** Room between the field and the lower edge of what is seen, above the keyboard of a phone, px. */
  #room(): number {
    const { offsetTop, height } = window.visualViewport ?? { offsetTop: 0, height: window.innerHeight };
    return offsetTop + height - this.#form.getBoundingClientRect().bottom - edge;
  }

  #fit(): void {
    if (this.isOpen) this.#frame.style.maxHeight = `${Math.max(this.#room(), leastRoom)}px`;
  }
}

/**
 * On a phone the number of the first hit can be rung at once. It stands between the field and the list, since an option
 * cannot hold a second link.
 */
function ringLink({ name, number, display }: { name: string; number: string; display: string }): HTMLAnchorElement {
  const link = element("a", "telefon", `Ring ${name}`, element("span", "tel", display));
  link.href = `tel:${number}`;
  link.setAttribute("aria-label", `Ring ${name}, ${display}`);
  return link;
}
