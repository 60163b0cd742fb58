const schemes = ["auto", "light", "dark"] as const;
type Scheme = (typeof schemes)[number];

/**
 * What was chosen earlier in this visit. It is kept in the name of the window: it follows the reader from page to page in the same
 * tab, is never written to disk or sent, and is gone when the tab is closed or leads to another site.
 */
function chosenScheme(): Scheme {
  return schemes.find((scheme) => window.name === `tema-${scheme}`) ?? "auto";
}

/** Colours of the browser's own frame as the page gave them, one for each scheme of the device. */
const frameColors = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].map((meta) => ({
  meta,
  own: meta.content,
}));

function show(scheme: Scheme): void {
  document.documentElement.dataset.colorScheme = scheme;
  const paper = getComputedStyle(document.body).backgroundColor;
  for (const { meta, own } of frameColors) meta.content = scheme === "auto" ? own : paper;
}

if (chosenScheme() !== "auto") show(chosenScheme());

/** `<tema-valg>`: three radio buttons that make the page light, dark or like the device. */
export class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.mark();
    // A page that Back brings out of memory shows what was chosen after it was left.
    window.addEventListener("pageshow", this.mark);
    this.addEventListener("change", this.choose);
  }

  disconnectedCallback(): void {
    window.removeEventListener("pageshow", this.mark);
    this.removeEventListener("change", this.choose);
  }

  private readonly choose = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    window.name = `tema-${target.value}`;
    show(chosenScheme());
  };

  private readonly mark = (): void => {
    const chosen = chosenScheme();
    for (const radio of this.querySelectorAll("input")) radio.checked = radio.value === chosen;
    if (document.documentElement.dataset.colorScheme !== chosen) show(chosen);
  };
}
