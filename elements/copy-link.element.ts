/**
 * `<kopier-valg data-siden data-dato>` beside the heading of a section: copies the section's address, or a line to cite it with. `data-siden`
 * is what the page is called in a citation, `data-dato` when it was last held against its sources, in words.
 */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("click", this.copy);
  }

  disconnectedCallback(): void {
    this.removeEventListener("click", this.copy);
  }

  private readonly copy = async ({ target }: Event): Promise<void> => {
    const button = target instanceof Element ? target.closest("button") : null;
    const heading = this.closest("section")?.querySelector("h2");
    if (!button || !heading) return;
    const address = `${location.origin}${location.pathname}#${heading.id}`;
    const text =
      button.dataset.kopier === "sitat"
        ? `«${heading.textContent}», ${this.dataset.siden}, Migranthåndboka. Sist holdt mot kildene ${this.dataset.dato}. ${address}`
        : address;
    const copied = await writeToClipboard(text);
    // The address bar has the same link, for whoever may not use the clipboard.
    if (!copied) history.replaceState(history.state, "", `#${heading.id}`);
    this.tell(button, copied ? "Kopiert" : "Kopier fra adressefeltet");
  };

  private tell(button: HTMLElement, words: string): void {
    const status = this.querySelector('[role="status"]');
    if (!status) return;
    status.textContent = words;
    button.dataset.gjort = "";
    setTimeout(() => {
      status.textContent = "";
      delete button.dataset.gjort;
    }, 2500);
  }
}

/** Whether the text came onto the clipboard: a page without https may not use it. */
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
