import type { Metadata } from "next";
import { PageHead } from "@/components/layout/page-head";
import { content } from "@/lib/content";

export const metadata: Metadata = { title: "Pekeark" };

const otherLanguages = ["en", "fr", "es", "it", "de"] as const;

/** Pictures to point at where there is no common language; usable by one who cannot read. */
export default function PointingSheetPage() {
  return (
    <article className="side">
      <div className="ikke-skriv-ut">
        <PageHead
          title="Pekeark"
          above={
            <p className="over">
              <a href="/verktoy">Verktøy</a>
            </p>
          }
        >
          <p>
            Bilder å peke på når dere ikke har et felles språk. Skriv ut, eller vis på telefonen. Få tak i tolk så snart
            det trengs mer.
          </p>
        </PageHead>
        <p className="dempet">
          Ordene er våre, på språkene kilden nevner. De er ikke kontrollert av noen som har språket som morsmål.{" "}
          <a href="/handbok/etablering-av-kontakt#uten-felles-sprak">Kontakt uten felles språk</a>
        </p>
      </div>
      <ul className="pekeark">
        {content.pointers.map(({ id, svg, words }) => (
          <li key={id}>
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, checked when compiled */}
            <div aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />
            <p className="peke-ord">{words.nb}</p>
            <p className="peke-andre">
              {otherLanguages.map((language, index) => (
                <span key={language}>
                  {index > 0 ? " · " : null}
                  <span lang={language}>{words[language]}</span>
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </article>
  );
}
