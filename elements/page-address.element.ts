/**
 * `<side-adresse>`: the address of the page as it is here, at the foot of every printed sheet. Without script the path alone stands
 * at the end of the print. What stands after «#» is left out: it may hold answers.
 */
export class PageAddress extends HTMLElement {
  private folded: HTMLDetailsElement[] = [];

  private readonly beforePrint = (): void => {
    const address = `${location.host}${location.pathname}${decodeURIComponent(location.search)}`;
    document.documentElement.style.setProperty("--side-adresse", JSON.stringify(address));
    // A browser that cannot unfold by style has to be helped.
    if (CSS.supports("selector(::details-content)")) return;
    this.folded = [...document.querySelectorAll<HTMLDetailsElement>("details:is(.rad, .celle, .rett-mer):not([open])")];
    for (const details of this.folded) details.open = true;
  };

  private readonly afterPrint = (): void => {
    document.documentElement.style.removeProperty("--side-adresse");
    for (const details of this.folded) details.open = false;
    this.folded = [];
  };

  connectedCallback(): void {
    addEventListener("beforeprint", this.beforePrint);
    addEventListener("afterprint", this.afterPrint);
  }

  disconnectedCallback(): void {
    removeEventListener("beforeprint", this.beforePrint);
    removeEventListener("afterprint", this.afterPrint);
  }
}
