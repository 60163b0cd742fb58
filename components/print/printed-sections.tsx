import type { Section } from "@/lib/content";
import { wholePage } from "./whole-page";

/** The sections of a chapter or tool under numbered headings. */
export function PrintedSections({
  sections,
  url,
  number,
}: {
  sections: readonly Section[];
  url: string;
  number: string;
}) {
  return sections.map(({ id, title, html }, index) => (
    <section key={id} className="hb-avsnitt">
      <h4 id={wholePage.id(url, id)}>{/^\d/.test(title) ? title : `${number}.${index + 1} ${title}`}</h4>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own Markdown, compiled without raw HTML */}
      <div dangerouslySetInnerHTML={{ __html: wholePage.html(lowered(html), url) }} />
    </section>
  ));
}

/** The headings inside a section one level down twice: a chapter is itself a part of a part here. */
function lowered(html: string): string {
  return html.replace(/<(\/?)h3/g, "<$1h5");
}
