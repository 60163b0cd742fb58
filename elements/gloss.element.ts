/**
 * `<ord-forklaringer>` holds short explanations of laws and terms. Where the text names one, the link shows it there instead of leading
 * away; the link itself stands in the explanation. Without script the links lead where they say. `data-fra` is the address of the
 * explanations, which are fetched when the first link that has one is pointed at or focused (build/move-glosses.ts).
 */
export class Glosses extends HTMLElement {
  private trigger: HTMLAnchorElement | undefined;
  /** Whether the explanation was open when a press began: pressing its link again puts it away. */
  private wasOpen = false;
  private filling: Promise<void> | undefined;

  connectedCallback(): void {
    if (!("popover" in HTMLElement.prototype)) return;
    const page = this.closest("article");
    page?.addEventListener("click", this.open);
    page?.addEventListener("pointerdown", this.remember, true);
    for (const type of ["pointerover", "focusin"]) page?.addEventListener(type, this.fillAhead);
    for (const link of page?.querySelectorAll(named) ?? []) link.setAttribute("aria-haspopup", "dialog");
  }

  private readonly fillAhead = ({ target }: Event): void => {
    if (target instanceof Element && target.matches(named)) this.fill().catch(() => undefined);
  };

  /** Fetches the explanations, once; after a failure the next link tries again. */
  private fill(): Promise<void> {
    this.filling ??= this.fetchGlosses().catch((fault: unknown) => {
      this.filling = undefined;
      throw fault;
    });
    return this.filling;
  }

  private async fetchGlosses(): Promise<void> {
    const { fra } = this.dataset;
    if (!fra) return;
    const response = await fetch(fra);
    if (!response.ok) throw new Error(`${fra}: ${response.status}`);
    this.innerHTML = await response.text();
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
    if (!target.matches(named) || this.contains(target)) return;
    event.preventDefault();
    if (this.wasOpen && event.detail > 0) {
      this.wasOpen = false;
      return;
    }
    this.trigger = target;
    void this.explain(target);
  };

  /** Where there is no explanation to be had, the link leads where it says. */
  private async explain(link: HTMLAnchorElement): Promise<void> {
    await this.fill().catch(() => undefined);
    const gloss = this.glossOf(link);
    if (!gloss) return location.assign(link.href);
    if (this.trigger !== link) return;
    const source = gloss.querySelector<HTMLAnchorElement>("[data-kilde]");
    if (source) {
      source.href = link.href;
      source.textContent = `Les ${link.textContent} hos ${source.dataset.kilde}`;
    }
    gloss.showPopover();
    place(gloss, link);
    gloss.focus({ preventScroll: true });
  }
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
