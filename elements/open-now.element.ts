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

/**
 * `<apen-na data-tider="[…]">`: says whether a line answers now. Without script it stays empty, and the hours beside it are what
 * there is. `data-tider` is the opening hours of an ordinary week; "alltid" for day and night.
 */
export class OpenNow extends HTMLElement {
  connectedCallback(): void {
    // By itself: the page is to be there first.
    setTimeout(() => this.tell());
  }

  private tell(): void {
    const text = describe(this.dataset.tider, new Date());
    if (text === undefined) return;
    // In a root of its own, so that a page that is hydrated later finds its markup as it left it.
    const words = !text.open && this.closest("apne-linjer") ? "Stengt nå" : text.words;
    (this.shadowRoot ?? this.attachShadow({ mode: "open" })).textContent = words;
    this.dataset.apen = String(text.open);
  }
}

/**
 * `<apne-linjer>`: leaves out of its list the lines that are known to be closed now, and says so. One that stands above an open line stays, and
 * says itself that it is closed: nothing that is there already moves.
 */
export class OpenLines extends HTMLElement {
  connectedCallback(): void {
    // The parser may still be reading the list when its frame is connected; and see above.
    setTimeout(() => {
      const lines = [...this.querySelectorAll<HTMLElement>("li")];
      const isClosed = ({ dataset }: HTMLElement) => describe(dataset.tider, new Date())?.open === false;
      const closed = lines.slice(lines.findLastIndex((line) => !isClosed(line)) + 1);
      if (closed.length > 0) this.style.minHeight = `${this.offsetHeight}px`;
      for (const line of closed) line.hidden = true;
      const note = this.querySelector<HTMLElement>("[data-stengt]");
      if (note) note.hidden = closed.length === 0;
    });
  }
}

function describe(hours: string | undefined, now: Date): { words: string; open: boolean } | undefined {
  if (hours === "alltid") return { words: "Åpent nå, døgnet rundt", open: true };
  if (!hours) return undefined;
  const opening: readonly Opening[] = JSON.parse(hours);
  const { open, until, next } = openState(opening, now);
  if (open) return { words: `Åpent nå, til kl. ${until?.replace(":", ".")}`, open };
  if (next === undefined) return { words: "Stengt nå", open };
  const day = next.inDays === 0 ? "i dag" : next.inDays === 1 ? "i morgen" : dayNames[next.day];
  return { words: `Stengt nå. Åpner ${day} kl. ${next.from.replace(":", ".")}`, open };
}
