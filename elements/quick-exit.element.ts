import { numberSteps, readdress, rewindSteps } from "./rewind-steps";

/** An empty page: nothing is fetched, so it is there at once and offline too, and no address shows where the reader was. */
const emptyPage = "about:blank";
const frontPage = "/";
const presses = 3;
const withinMs = 3000;

/**
 * `<forlat-siden>` around a link: clears the page, takes its steps out of the history and leaves for an empty page. So does Esc
 * three times. Without script the link does the last of it. See docs/decisions/0013.
 */
export class QuickExit extends HTMLElement {
  private escapes: number[] = [];

  connectedCallback(): void {
    this.link?.addEventListener("click", this.onClick);
    this.link?.addEventListener("keydown", this.onSpace);
    document.addEventListener("keydown", this.onEscape, true);
    numberSteps();
    // It acts on this page rather than leading to another. Not before the page is whole: its markup may yet be compared.
    if (document.readyState === "complete") this.link?.setAttribute("role", "button");
    else window.addEventListener("load", () => this.link?.setAttribute("role", "button"), { once: true });
  }

  disconnectedCallback(): void {
    document.removeEventListener("keydown", this.onEscape, true);
  }

  /** For what else takes steps out of the history (`<tom-svar>`): carried by every page of answers, and so not fetched twice. */
  readonly rewindSteps = (): Promise<boolean> => rewindSteps().catch(() => false);

  private get link(): HTMLAnchorElement | null {
    return this.querySelector<HTMLAnchorElement>(".forlat-knapp");
  }

  private readonly onClick = (event: Event): void => {
    event.preventDefault();
    void leave();
  };

  private readonly onSpace = (event: KeyboardEvent): void => {
    if (event.key !== " ") return;
    event.preventDefault();
    void leave();
  };

  private readonly onEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.repeat) return;
    this.escapes = [...this.escapes, event.timeStamp].filter((time) => event.timeStamp - time < withinMs);
    if (this.escapes.length >= presses) {
      void leave();
      return;
    }
    // Its own: what it stands around has one too.
    const note = this.querySelector(":scope > [role=status]");
    if (note)
      note.textContent = `Esc ${presses - this.escapes.length === 1 ? "én gang" : "to ganger"} til forlater siden.`;
  };
}

async function leave(): Promise<void> {
  document.title = "";
  document.body.hidden = true;
  for (const form of document.forms) form.reset();
  // Kept in memory by the browser, the page would come back as it was left: empty, at the address of the front page.
  window.addEventListener("pageshow", ({ persisted }) => persisted && window.location.reload());
  const hadSteps = await rewindSteps().catch(() => false);
  if (hadSteps) {
    readdress(frontPage);
    window.location.assign(emptyPage);
  } else window.location.replace(emptyPage);
}
