import { chosenScheme, colorPage, keepScheme } from "./chosen-scheme";

/** Colours of the browser's own frame as the page gave them, one for each scheme of the device. */
const frameColors = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].map((meta) => ({
  meta,
  own: meta.content,
}));

/** `<tema-valg>`: three radio buttons that make the page light, dark or like the device. */
export class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.show();
    // A page that Back brings out of memory shows what was chosen after it was left.
    window.addEventListener("pageshow", this.show);
    this.addEventListener("change", this.choose);
  }

  disconnectedCallback(): void {
    window.removeEventListener("pageshow", this.show);
    this.removeEventListener("change", this.choose);
  }

  private readonly choose = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    keepScheme(target.value);
    this.show();
  };

  private readonly show = (): void => {
    const chosen = chosenScheme();
    for (const radio of this.querySelectorAll("input")) radio.checked = radio.value === chosen;
    if (document.documentElement.dataset.colorScheme !== chosen) colorPage(chosen);
    const paper = getComputedStyle(document.body).backgroundColor;
    for (const { meta, own } of frameColors) meta.content = chosen === "auto" ? own : paper;
  };
}
