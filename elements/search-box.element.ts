/** Address of the built elements/search-combobox.ts; scripts/elements.ts puts it in, since it has the file's hash in it. */
declare const searchComboboxUrl: string;

/**
 * `<search-box>` round a search form. Until it is pointed at or focused it only says what it is; then it fetches what folds out
 * under the field (search-combobox.ts). If that cannot be had, the form is sent as without script.
 */
export class SearchBox extends HTMLElement {
  #isAsked = false;
  /** Something was written before there was anything to answer. */
  #isTyped = false;

  connectedCallback(): void {
    const input = this.querySelector("input");
    if (!input || input.role === "combobox") return;
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-keyshortcuts", "/ Control+K");
    input.addEventListener("input", () => {
      this.#isTyped = true;
    });
    for (const type of ["pointerenter", "focusin"] as const) this.addEventListener(type, () => this.#begin(input));
    if (this.contains(document.activeElement)) this.#begin(input);
  }

  async #begin(input: HTMLInputElement): Promise<void> {
    const { form } = input;
    if (this.#isAsked || !form) return;
    this.#isAsked = true;
    try {
      const { SearchCombobox }: typeof import("./search-combobox") = await import(searchComboboxUrl);
      const combobox = new SearchCombobox(this, form, input);
      if (this.#isTyped) combobox.search();
    } catch {
      this.#isAsked = false;
    }
  }
}
