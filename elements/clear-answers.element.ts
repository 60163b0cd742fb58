import { clearedKey } from "@/components/wizard/cleared-key";
import { placeKey } from "@/components/wizard/place-key";
import type { QuickExit } from "./quick-exit.element";
import { readdress } from "./rewind-steps";

const start = "/veiviser";

/** How long the answers can be taken back, as long as nobody has the button in hand. */
const undoMilliseconds = 20_000;

/** The first question gets the focus a little later and is read aloud: what is said before that is lost. */
const saidAfterMilliseconds = 1000;

/**
 * `<tom-svar>` around a link to the wizard: begins anew, and takes the answers out of the history of the tab. For a while they can be
 * taken back: until then they are in memory and nowhere else, and gone with the page or with the next answer. From the server's own page
 * they come after «#», which is never sent, and leave the address as soon as this element is there.
 */
export class ClearAnswers extends HTMLElement {
  private undo: { button: HTMLButtonElement; answers: string; timer: number; saying: number } | undefined;

  connectedCallback(): void {
    this.addEventListener("click", this.clear);
    window.addEventListener("hashchange", this.forgetWhenAnswered);
    window.addEventListener("pagehide", this.forget);
    const cleared = new URLSearchParams(window.location.hash.slice(1)).get(clearedKey);
    if (cleared === null) return;
    readdress(start);
    this.offer(`#${cleared}`);
  }

  disconnectedCallback(): void {
    this.removeEventListener("click", this.clear);
    window.removeEventListener("hashchange", this.forgetWhenAnswered);
    window.removeEventListener("pagehide", this.forget);
    this.forget();
  }

  private readonly clear = (event: Event): void => {
    event.preventDefault();
    if (event.target === this.undo?.button) this.takeBack();
    else if (window.location.pathname === start) void this.clearHere();
    else window.location.replace(clearedAddress());
  };

  private async clearHere(): Promise<void> {
    const answers = window.location.hash;
    this.forget();
    await clearSteps();
    if (hasAnswers(answers)) this.offer(answers);
  }

  private offer(answers: string): void {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "ds-button";
    button.dataset.variant = "secondary";
    button.textContent = "Angre";
    // In the place of the link: there is nothing left to clear.
    this.showLink(false);
    this.append(button);
    const saying = window.setTimeout(() => this.say("Svarene er tømt. Du kan angre."), saidAfterMilliseconds);
    this.undo = { button, answers, timer: this.forgetLater(), saying };
  }

  /** In a region that stands in the page, empty: one that comes with its words is not read aloud. */
  private say(words: string): void {
    const region = this.querySelector("[role=status]");
    if (region) region.textContent = words;
  }

  private forgetLater(): number {
    return window.setTimeout(() => {
      if (this.undo?.button.matches(":focus-visible")) this.undo.timer = this.forgetLater();
      else this.forget();
    }, undoMilliseconds);
  }

  private takeBack(): void {
    const answers = this.undo?.answers;
    this.forget();
    if (answers) window.location.hash = answers;
  }

  private readonly forgetWhenAnswered = (): void => {
    if (hasAnswers(window.location.hash)) this.forget();
  };

  private readonly forget = (): void => {
    if (!this.undo) return;
    window.clearTimeout(this.undo.timer);
    window.clearTimeout(this.undo.saying);
    this.undo.button.remove();
    this.undo = undefined;
    this.say("");
    this.showLink(true);
  };

  private showLink(shown: boolean): void {
    for (const link of this.querySelectorAll("a")) link.hidden = !shown;
  }
}

/** The wizard at its start, with the answers of the server's page to take back, where there are any. */
function clearedAddress(): string {
  const answers = window.location.search.slice(1);
  return hasAnswers(`?${answers}`) ? `${start}#${new URLSearchParams({ [clearedKey]: answers })}` : start;
}

/** Whether somebody has answered: `#sporsmal=status` only says which question is shown. */
function hasAnswers(address: string): boolean {
  return [...new URLSearchParams(address.slice(1)).keys()].some(
    (key) => !["sporsmal", "spurt", "vis", "visning", placeKey].includes(key),
  );
}

async function clearSteps(): Promise<void> {
  const hadSteps = await rewindUnseen();
  readdress(start);
  // A new step drops the old ones ahead.
  if (hadSteps) window.location.hash = "sporsmal=status";
  else window.dispatchEvent(new HashChangeEvent("hashchange"));
}

/** The step on the way back is not shown: its question would get the focus, and be read aloud before the one that follows. */
async function rewindUnseen(): Promise<boolean> {
  const wizard = document.querySelector("rettighets-veiviser");
  const left = window.location.hash;
  const listening = new AbortController();
  const told = new Promise((resolve) => {
    window.addEventListener("hashchange", resolve, { once: true, signal: listening.signal });
  });
  wizard?.setAttribute("aria-busy", "true");
  const hadSteps = (await document.querySelector<QuickExit>("forlat-siden")?.rewindSteps()) ?? false;
  // The browser may tell of the step later than it says that it is done.
  if (window.location.hash !== left) await told;
  listening.abort();
  wizard?.removeAttribute("aria-busy");
  return hadSteps;
}
