/**
 * `<apne-rader>`: unfolds the row that the address names, so that it can be folded again. Without script the style sheet shows it.
 */
export class OpenedRows extends HTMLElement {
  private readonly openNamed = (): void => {
    const id = decodeURIComponent(location.hash.slice(1));
    const named = id ? document.getElementById(id) : null;
    if (named instanceof HTMLDetailsElement && this.contains(named)) named.open = true;
  };

  connectedCallback(): void {
    // The parser may still be reading the rows when their frame is connected.
    requestAnimationFrame(this.openNamed);
    addEventListener("hashchange", this.openNamed);
  }

  disconnectedCallback(): void {
    removeEventListener("hashchange", this.openNamed);
  }
}
