import { chosenScheme, colorPage, keepScheme } from "./chosen-scheme";

/** `<tema-valg>`: three radio buttons that make the page light, dark or like the device. */
export class ThemeSwitch extends HTMLElement {
  /** Colours of the browser's own frame as the page gave them, one for each scheme of the device. */
  private readonly frameColors = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].map(
    (meta) => ({ meta, own: meta.content }),
  );

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
    // To ask for a colour is to have the whole page styled: only for whoever has chosen one.
    const paper = chosen === "auto" ? undefined : getComputedStyle(document.body).backgroundColor;
    for (const { meta, own } of this.frameColors) if (meta.content !== (paper ?? own)) meta.content = paper ?? own;
  };
}
