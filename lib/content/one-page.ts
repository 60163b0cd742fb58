/**
 * Many pages put together on one: their ids get the page's name in front, so that they stay unique, and links between them lead to
 * the place on the one page. Addresses of other pages stay as they are.
 */
export class OnePage {
  private readonly urls: ReadonlySet<string>;

  /** @param urls the pages that are put together, as they are addressed: `/handbok/asylsokerprosessen` */
  constructor(urls: readonly string[]) {
    this.urls = new Set(urls);
  }

  /** The id of a page, or of a place on it: `/kontakt` → `kontakt`, with `rosa` → `kontakt--rosa`. */
  id(url: string, anchor?: string): string {
    const page = url.replace(/^\/(?:handbok\/)?/, "").replaceAll("/", "-");
    return anchor ? `${page}--${anchor}` : page;
  }

  /**
   * Where a link leads from a page that is put in.
   *
   * @param own the page the link stands on
   */
  href(href: string, own: string): string {
    const [address = "", anchor] = href.split("#");
    const [path = "", query] = address.split("?");
    const url = path || own;
    // A list with a filter is not on the one page, nor are the places of it.
    return this.urls.has(url) ? `#${this.id(url, query === undefined ? anchor : undefined)}` : href;
  }

  /**
   * The HTML of a page with its ids and links made fit.
   *
   * @param html as compiled: attributes in double quotes
   * @param own  the page it is from
   */
  html(html: string, own: string): string {
    return html
      .replace(/ (id|for)="([^"]*)"/g, (_, name: string, id: string) => ` ${name}="${this.id(own, id)}"`)
      .replace(/ href="([^"]*)"/g, (_, href: string) => ` href="${this.href(href, own)}"`)
      .replace(/url\(#([^)]*)\)/g, (_, id: string) => `url(#${this.id(own, id)})`)
      .replace(/ tabindex="0"/g, "");
  }
}
