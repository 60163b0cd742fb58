import { SearchForm } from "@/components/search/search-form";
import { markUri } from "./mark";

const pages = [
  { href: "/veiviser", text: "Veiviser" },
  { href: "/handbok", text: "Håndbok" },
  { href: "/rettigheter", text: "Rettigheter" },
  { href: "/verktoy", text: "Verktøy" },
  { href: "/kontakt", text: "Kontakt" },
] as const;

/** The head of every page: name, the five ways in, search, and «Akutt» in one tap. */
export function SiteHeader() {
  return (
    <header className="topp">
      <div className="topp-rad">
        <a className="topp-navn" href="/">
          {/* biome-ignore lint/performance/noImgElement: a drawing of 500 bytes has nothing to optimise */}
          <img src={markUri} alt="" width="28" height="28" />
          Migranthåndboka
        </a>
        <nav aria-label="Hovedmeny">
          <ul className="topp-meny">
            {pages.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
        <SearchForm id="topp-sok" />
        <a className="topp-akutt" href="/akutt">
          Akutt
        </a>
      </div>
    </header>
  );
}
