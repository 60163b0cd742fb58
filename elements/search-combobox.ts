import type { Answer } from "./search-answer";
import { ask, forgetFailure, loadSearch } from "./search-client";
import { failedWords, loadingWords, noHitsWords } from "./search-messages";
import { SearchPanel } from "./search-panel";
import { statusOf } from "./search-status";
import { wholeSheet } from "./whole-sheet";

/** An answer that takes no longer than this needs no word about waiting, ms. */
const patience = 150;

/** How long the reader must rest before the number of hits is read out, ms; else every keystroke would speak. */
const rest = 700;

/**
 * What a search box does once it is used: an editable combobox with a listbox, list autocomplete and manual selection, as the ARIA
 * Authoring Practices describe it. The search runs on the device. Nothing is sent before the form is, and nothing is stored.
 */
export class SearchCombobox {
  readonly #input: HTMLInputElement;
  readonly #panel: SearchPanel;
  readonly #styled = wholeSheet();
  /** Rises with each query, so that an answer to an older one is dropped. */
  #turn = 0;
  #saying: ReturnType<typeof setTimeout> | undefined;

  constructor(box: HTMLElement, form: HTMLFormElement, input: HTMLInputElement) {
    this.#input = input;
    this.#panel = new SearchPanel(input, form);
    const load = () => loadSearch().catch(() => undefined); // the reader is told when there is a query
    for (const type of ["pointerenter", "focusin"] as const) form.addEventListener(type, load);
    load();
    input.addEventListener("input", () => this.search());
    input.addEventListener("keydown", (event) => this.#press(event));
    box.addEventListener("click", ({ target }) => {
      if (!(target instanceof Element)) return;
      if (target.closest("[role=option]")) this.#close(); // it may lead to a place on this page
      if (target.closest("[data-igjen]")) this.#tryAgain();
    });
    box.addEventListener("keydown", ({ key, target }) => {
      // From the link to ring, or «Prøv igjen», back to the field.
      if (key !== "Escape" || target === input || !this.#panel.isOpen) return;
      this.#close();
      input.focus();
    });
    box.addEventListener("focusout", ({ relatedTarget }) => {
      // A phone takes the focus away to nowhere when its keyboard is put down; then the list is to stay.
      if (relatedTarget instanceof Node && !box.contains(relatedTarget)) this.#close();
    });
    document.addEventListener("pointerdown", ({ target }) => {
      if (target instanceof Node && !box.contains(target)) this.#close();
    });
  }

  /** Shows what the words in the field find. */
  async search(): Promise<void> {
    const panel = this.#panel;
    const query = this.#input.value.trim();
    const turn = ++this.#turn;
    if (query === "") {
      this.#close();
      return;
    }
    const isLate = () => turn !== this.#turn;
    await this.#styled;
    if (isLate()) return;
    const waiting = setTimeout(() => {
      if (isLate()) return;
      panel.tell(loadingWords());
      this.#say("Laster forslag");
    }, patience);
    try {
      const answer = await ask(query);
      if (isLate()) return;
      this.#show(answer, query);
    } catch {
      if (isLate()) return;
      panel.tell(failedWords());
      this.#say("Forslagene kan ikke lastes nå.");
    } finally {
      clearTimeout(waiting);
    }
  }

  #show(answer: Answer, query: string): void {
    this.#panel.show(answer, query, answer.total === 0 ? noHitsWords(answer) : undefined);
    this.#say(statusOf(answer), rest);
  }

  #say(words: string, afterMs = 0): void {
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => this.#panel.say(words), afterMs);
  }

  #close(): void {
    this.#turn++;
    clearTimeout(this.#saying);
    this.#panel.close();
  }

  #tryAgain(): void {
    forgetFailure();
    this.#input.focus();
    this.search();
  }

  #press(event: KeyboardEvent): void {
    const panel = this.#panel;
    const input = this.#input;
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      this.#step(event.key === "ArrowDown" ? 1 : -1, event.altKey);
    } else if (event.key === "Escape") {
      if (!panel.isOpen && input.value === "") return;
      event.preventDefault();
      if (panel.isOpen) this.#close();
      else input.value = "";
    } else if (event.key === "Enter") {
      const { active } = panel;
      if (active) event.preventDefault();
      else this.#close(); // the form is sent as without script
      active?.click();
    } else if (["ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key)) {
      panel.leave(); // back to the text, where the key does what it does in any field
    }
  }

  /** Alt opens and closes the list without standing on an option. */
  async #step(step: 1 | -1, onlyList: boolean): Promise<void> {
    const panel = this.#panel;
    if (onlyList && step === -1) this.#close();
    else if (!panel.isOpen) await this.search();
    if (panel.isOpen && !onlyList) panel.move(step);
  }
}
