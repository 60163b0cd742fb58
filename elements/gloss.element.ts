/**
 * `<ord-forklaringer>` holds short explanations of laws and terms. Where the text names one, the link shows it there instead of leading
 * away; the link itself stands in the explanation. Without script the links lead where they say.
 */
export class Glosses extends HTMLElement {
  private trigger: HTMLAnchorElement | undefined;
  /** Whether the explanation was open when a press began: pressing its link again puts it away. */
  private wasOpen = false;

  connectedCallback(): void {
    if (!("popover" in HTMLElement.prototype)) return;
    const page = this.closest("article");
    page?.addEventListener("click", this.open);
    page?.addEventListener("pointerdown", this.remember, true);
    for (const link of page?.querySelectorAll<HTMLAnchorElement>(named) ?? [])
      if (this.glossOf(link)) link.setAttribute("aria-haspopup", "dialog");
  }

  private glossOf({ dataset, classList, hash }: HTMLAnchorElement): HTMLElement | null {
    return document.getElementById(classList.contains("ord-ref") ? `om-ord-${hash.slice(1)}` : `om-lov-${dataset.lov}`);
  }

  private readonly remember = ({ target }: Event): void => {
    this.wasOpen = target === this.trigger && this.querySelector(":popover-open") !== null;
  };

  private readonly open = (event: MouseEvent): void => {
    const { target } = event;
    if (!(target instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (this.contains(target)) target.closest<HTMLElement>("[popover]")?.hidePopover();
    const gloss = target.matches(named) && !this.contains(target) ? this.glossOf(target) : null;
    if (!gloss) return;
    event.preventDefault();
    if (this.wasOpen && event.detail > 0) {
      this.wasOpen = false;
      return;
    }
    this.trigger = target;
    const source = gloss.querySelector<HTMLAnchorElement>("[data-kilde]");
    if (source) {
      source.href = target.href;
      source.textContent = `Les ${target.textContent} hos ${source.dataset.kilde}`;
    }
    gloss.showPopover();
    place(gloss, target);
    gloss.focus({ preventScroll: true });
  };
}

const named = "a.lov-ref, a.ord-ref";

/** Under the link, or over it where there is no room; inside the window. The style sheet takes over on a narrow screen. */
function place(gloss: HTMLElement, link: HTMLElement): void {
  const [at = link.getBoundingClientRect()] = link.getClientRects();
  const { width, height } = gloss.getBoundingClientRect();
  const below = at.bottom + 8;
  const top = below + height > window.innerHeight && at.top > height + 8 ? at.top - height - 8 : below;
  const left = Math.max(16, Math.min(at.left, document.documentElement.clientWidth - width - 16));
  gloss.style.setProperty("--gloss-topp", `${top + window.scrollY}px`);
  gloss.style.setProperty("--gloss-venstre", `${left}px`);
}
