/**
 * `<kopier-valg>` beside the heading of a section: copies the section's address, or a line to cite it with. `data-siden` of the article
 * is what the page is called in a citation, `data-dato` when it was last held against its sources, in words.
 */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    // The heading's own markup, in which signs are already written as markup has them.
    const title = this.heading()?.innerHTML;
    if (!this.firstChild)
      this.innerHTML = `${copyButton("lenke", "Kopier lenke", title)}${copyButton("sitat", "Kopier henvisning", title)}<span role="status"></span>`;
    this.addEventListener("click", this.copy);
  }

  disconnectedCallback(): void {
    this.removeEventListener("click", this.copy);
  }

  private readonly heading = () => this.closest("section")?.querySelector("h2");

  private readonly copy = async ({ target }: Event): Promise<void> => {
    const button = target instanceof Element ? target.closest("button") : null;
    const heading = this.heading();
    const page = this.closest<HTMLElement>("[data-siden]")?.dataset;
    if (!button || !heading || !page) return;
    const address = `${location.origin}${location.pathname}#${heading.id}`;
    const text =
      button.dataset.kopier === "sitat"
        ? `«${heading.textContent}», ${page.siden}, Migranthåndboka. Sist holdt mot kildene ${page.dato}. ${address}`
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

const copyButton = (icon: "lenke" | "sitat", words: string, title = "") =>
  `<button type="button" data-ikon="${icon}" data-kopier="${icon}" title="${words}"><span class="ds-sr-only">${words} til «${title}»</span></button>`;

/** Whether the text came onto the clipboard: a page without https may not use it. */
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
