import { ThemeSwitch } from "./theme-switch";

const pages = [
  { href: "/frister", text: "Frister" },
  { href: "/livshendelser", text: "Livshendelser" },
  { href: "/ordliste", text: "Ordliste" },
  { href: "/lover", text: "Lover" },
  { href: "/endringer", text: "Endringer" },
  { href: "/om", text: "Om håndboka, kilder og personvern" },
  { href: "/tilgjengelighet", text: "Tilgjengelighet" },
] as const;

export function SiteFooter() {
  return (
    <footer className="bunn">
      <div className="bunn-rad">
        <nav aria-label="Oppslag">
          <ul>
            {pages.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
        <ThemeSwitch />
        <p>
          Håndboka gir oversikt, ikke rettsråd. Reglene bygger på kilder fram til 2022 og er merket der de trolig er
          endret. Ingen informasjonskapsler, ingen sporing. Svarene dine i veiviseren blir på enheten.
        </p>
      </div>
    </footer>
  );
}
