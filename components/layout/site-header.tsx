import { SearchForm } from "@/components/search/search-form";
import { markUri } from "./mark";

const pages = [
  { href: "/veiviser", text: "Veiviser" },
  { href: "/handbok", text: "Håndbok" },
  { href: "/rettigheter", text: "Rettigheter" },
  { href: "/frister", text: "Frister" },
  { href: "/verktoy", text: "Verktøy" },
  { href: "/kontakt", text: "Kontakt" },
] as const;

/**
 * The head of every page: name, the six ways in, search, and «Akutt» in one tap. On a narrow screen the ways in are folded into a
 * menu, which the browser itself opens and closes (popover); a browser that knows no popover shows them.
 */
export function SiteHeader() {
  return (
    <header className="topp">
      <div className="topp-rad">
        <a className="topp-navn" href="/">
          {/* Made while the page is being read, the picture would hold up the text: a browser makes a document of it. */}
          {/* biome-ignore lint/performance/noImgElement: a drawing of 300 bytes has nothing to optimise */}
          <img src={markUri} alt="" width="30" height="30" loading="lazy" />
          Migranthåndboka
        </a>
        <nav className="topp-nav" aria-label="Hovedmeny">
          <button type="button" className="meny-knapp" popoverTarget="meny" data-ikon="meny">
            Meny
          </button>
          <ul className="topp-meny" id="meny" popover="auto">
            {pages.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
        <SearchForm id="topp-sok" />
        <a className="topp-akutt" href="/akutt" data-ikon="fare">
          Akutt
        </a>
      </div>
    </header>
  );
}
