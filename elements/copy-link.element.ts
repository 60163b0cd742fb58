/**
 * `<kopier-valg>` beside the heading of a section: copies the section's address, or a line to cite it with. `data-siden` of the article
 * is what the page is called in a citation, `data-dato` when it was last held against its sources, in words.
 */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const title = this.heading()?.textContent ?? "";
    if (!this.firstChild) {
      const status = named("");
      status.setAttribute("role", "status");
      this.append(copyButton("lenke", "Kopier lenke", title), copyButton("sitat", "Kopier henvisning", title), status);
    }
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

function copyButton(kopier: "lenke" | "sitat", title: string, section: string): HTMLButtonElement {
  const button = Object.assign(document.createElement("button"), { type: "button", title });
  Object.assign(button.dataset, { ikon: kopier, kopier });
  button.append(named("ds-sr-only", `${title} til «${section}»`));
  return button;
}

const named = (className: string, textContent = "") =>
  Object.assign(document.createElement("span"), { className, textContent });

/** Whether the text came onto the clipboard: a page without https may not use it. */
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
