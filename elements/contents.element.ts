/**
 * `<innholds-liste>` around the contents of a chapter: marks the section that is being read, in the list and on the button that opens it on a
 * narrow screen.
 */
export class Contents extends HTMLElement {
  private observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    // The sections come after the list: they are there when the parser is done.
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const sections = links.flatMap(({ hash }) => document.getElementById(hash.slice(1))?.closest("section") ?? []);
    const inView = new Set<Element>();
    // What stands in the upper third is what is read.
    this.observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inView.add(target);
          else inView.delete(target);
        }
        const at = sections.findLastIndex((section) => inView.has(section));
        if (at >= 0) this.mark(links, at);
      },
      { rootMargin: "-10% 0px -65% 0px" },
    );
    for (const section of sections) this.observer.observe(section);
    this.addEventListener("click", this.close);
  }

  disconnectedCallback(): void {
    this.observer?.disconnect();
    this.removeEventListener("click", this.close);
  }

  private mark(links: readonly HTMLAnchorElement[], at: number): void {
    for (const [index, link] of links.entries()) {
      if (index === at) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    }
    const link = links[at];
    // As an attribute, which the style sheet shows: a page that is hydrated later finds its text as it left it.
    const place = this.querySelector<HTMLElement>("[data-her]");
    if (place && link) place.dataset.her = link.textContent;
    // Only the list itself is scrolled, never the page.
    const list = link?.closest("ol");
    if (list && link && list.scrollHeight > list.clientHeight)
      list.scrollTop = link.offsetTop - list.offsetTop - list.clientHeight / 3;
  }

  /** A list that lies over the text is put away when a section is chosen. */
  private readonly close = ({ target }: Event): void => {
    if (!(target instanceof HTMLAnchorElement)) return;
    const list = target.closest<HTMLElement>("[popover]");
    if (list?.matches(":popover-open")) list.hidePopover();
  };
}
