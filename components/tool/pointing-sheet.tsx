import { content } from "@/lib/content";

const otherLanguages = ["en", "fr", "es", "it", "de"] as const;

/** Pictures to point at where there is no common language; usable by one who cannot read. */
export function PointingSheet() {
  return (
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
  );
}
