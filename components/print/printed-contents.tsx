import words from "@/generated/words.js";
import { content } from "@/lib/content";
import { groups } from "@/lib/rules";
import { type PrintPartId, printParts } from "./parts";
import { drawnSheets } from "./printed-tools";
import { wholePage } from "./whole-page";

type Entry = { number: string; title: string; id: string; sections: readonly { id: string; title: string }[] };

const entries = (pages: typeof content.chapters | typeof content.tools, number: (index: number) => string): Entry[] =>
  pages.map(({ url, title, sections }, index) => ({
    number: number(index),
    title,
    id: wholePage.id(url),
    sections: sections.map((section) => ({ id: wholePage.id(url, section.id), title: section.title })),
  }));

const listed: Partial<Record<PrintPartId, Entry[]>> = {
  kapitler: entries(content.chapters, (index) => String(content.chapters[index]?.number)),
  rettigheter: groups.map((group, index) => ({
    number: `R${index + 1}`,
    title: words.groups[group]?.title ?? group,
    id: wholePage.id(`/rettigheter/${group}`),
    sections: [],
  })),
  verktoy: [
    ...entries(content.tools, (index) => `V${index + 1}`),
    ...content.aids.map(({ url, title }, index) => ({
      number: `V${content.tools.length + index + 1}`,
      title,
      id: wholePage.id(url),
      sections: [],
    })),
    ...drawnSheets.map(({ url, title }, index) => ({
      number: `V${content.tools.length + content.aids.length + index + 1}`,
      title,
      id: wholePage.id(url),
      sections: [],
    })),
  ],
};

/** What is where: part, chapter and section by number, since no page number is known before it is printed. */
export function PrintedContents() {
  return (
    <nav className="hb-innhold" aria-label="Innhold">
      <h2>Innhold</h2>
      {printParts.map(({ id, anchor, letter, title }) => (
        <section key={id} data-del={id}>
          <h3>
            <a href={`#${anchor}`}>
              {letter} {title}
            </a>
          </h3>
          {listed[id]?.map((entry) => (
            <div key={entry.id} className="hb-innhold-kapittel">
              <p>
                <a href={`#${entry.id}`}>
                  {entry.number} {entry.title}
                </a>
              </p>
              {id === "kapitler" ? (
                <ol>
                  {entry.sections.map((section, place) => (
                    <li key={section.id}>
                      <a href={`#${section.id}`}>
                        {/^\d/.test(section.title) ? section.title : `${entry.number}.${place + 1} ${section.title}`}
                      </a>
                    </li>
                  ))}
                </ol>
              ) : null}
            </div>
          ))}
        </section>
      ))}
    </nav>
  );
}
