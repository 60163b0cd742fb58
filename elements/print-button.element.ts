/** `<skriv-ut>` around a button that prints the page. Without script it is not shown; the browser prints all the same. */
export class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("click", this.print);
  }

  disconnectedCallback(): void {
    this.removeEventListener("click", this.print);
  }

  private readonly print = (): void => window.print();
}
