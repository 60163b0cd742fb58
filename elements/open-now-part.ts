/** Which lines are open: for the pages with telephone hours (parts.ts). */
import type { SpecialDay } from "@/lib/holidays";
import { type Opening, openState, type Weekday } from "@/lib/opening-hours";

const dayNames: Readonly<Record<Weekday, string>> = {
  ma: "mandag",
  ti: "tirsdag",
  on: "onsdag",
  to: "torsdag",
  fr: "fredag",
  lø: "lørdag",
  sø: "søndag",
};

const dayWords: Readonly<Record<SpecialDay, string>> = { holiday: "Helligdag", eve: "Dagen før helligdag" };

const aMinute = 60_000;

/** Reckoned with the clock, and anew when the page is seen again: in another tab, or in the memory of the browser, it may have lain for hours. */
abstract class AsOfNow extends HTMLElement {
  protected abstract reckon(): void;

  connectedCallback(): void {
    // By itself: the page is to be there first, and the parser may still be reading a list when its frame is connected.
    setTimeout(() => this.reckon());
    document.addEventListener("visibilitychange", this.onVisible);
    window.addEventListener("pageshow", this.onShown);
  }

  disconnectedCallback(): void {
    document.removeEventListener("visibilitychange", this.onVisible);
    window.removeEventListener("pageshow", this.onShown);
  }

  private readonly onVisible = (): void => {
    if (document.visibilityState === "visible") this.reckon();
  };

  private readonly onShown = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.reckon();
  };
}

/**
 * `<apen-na data-tider="[…]">`: says whether a line answers now. Without script it stays empty, and the hours beside it are what
 * there is. `data-tider` is the opening hours of an ordinary week; "alltid" for day and night.
 */
class OpenNow extends AsOfNow {
  private clock?: ReturnType<typeof setInterval>;

  override connectedCallback(): void {
    super.connectedCallback();
    // The page may be looked at for hours, too. Lines that are left out stay so meanwhile: nothing moves under who reads.
    this.clock = setInterval(() => this.reckon(), aMinute);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.clock);
  }

  protected reckon(): void {
    const text = describe(this.dataset.tider, new Date());
    if (text === undefined) return;
    // In a root of its own, so that a page that is hydrated later finds its markup as it left it.
    const words = text.open === false && this.closest("apne-linjer") ? "Stengt nå" : text.words;
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    if (root.textContent !== words) root.textContent = words;
    this.dataset.apen = String(text.open);
  }
}

/**
 * `<apne-linjer>`: leaves out of its list the lines that are known to be closed now, and says so. One that stands above an open line stays, and
 * says itself that it is closed: nothing that is there already moves.
 */
class OpenLines extends AsOfNow {
  protected reckon(): void {
    const lines = [...this.querySelectorAll<HTMLElement>("li")];
    const note = this.querySelector<HTMLElement>("[data-stengt]");
    // Its height is that of all the lines, whatever was left out before.
    this.style.minHeight = "";
    for (const line of lines) line.hidden = false;
    if (note) note.hidden = true;
    const isClosed = ({ dataset }: HTMLElement) => describe(dataset.tider, new Date())?.open === false;
    const closed = lines.slice(lines.findLastIndex((line) => !isClosed(line)) + 1);
    if (closed.length === 0) return;
    this.style.minHeight = `${this.offsetHeight}px`;
    for (const line of closed) line.hidden = true;
    if (note) note.hidden = false;
  }
}

/** Neither open nor closed: nobody here knows, on a holiday or before it. */
function describe(hours: string | undefined, now: Date): { words: string; open: boolean | undefined } | undefined {
  if (hours === "alltid") return { words: "Åpent nå, døgnet rundt", open: true };
  if (!hours) return undefined;
  const opening: readonly Opening[] = JSON.parse(hours);
  const { open, until, special, next } = openState(opening, now);
  if (special) return { words: `${dayWords[special]}: tidene kan avvike`, open: undefined };
  if (open) return { words: `Åpent nå, til kl. ${until?.replace(":", ".")}`, open };
  if (next === undefined) return { words: "Stengt nå", open };
  const day = next.inDays === 0 ? "i dag" : next.inDays === 1 ? "i morgen" : dayNames[next.day];
  return { words: `Stengt nå. Åpner ${day} kl. ${next.from.replace(":", ".")}`, open };
}

// What is left out first, so that nothing is written into it.
customElements.define("apne-linjer", OpenLines);
customElements.define("apen-na", OpenNow);
