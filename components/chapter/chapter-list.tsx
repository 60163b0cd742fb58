import { chaptersByPart } from "@/lib/content";

/** All chapters under the headings of their parts, each with its number, as the contents of a book. */
export function ChapterList({ level, summaries }: { level: 2 | 3; summaries: boolean }) {
  const PartHeading = `h${level}` as const;
  return (
    <div className={summaries ? "innholdsside" : "innholdsside innholdsside-kort"}>
      {chaptersByPart.map(({ part, title, chapters }) =>
        chapters.length === 0 ? null : (
          <section key={part} className="del" aria-labelledby={`del-${part}`}>
            <PartHeading id={`del-${part}`}>{title}</PartHeading>
            <ul className="kapittelliste">
              {chapters.map((chapter) => (
                <li key={chapter.slug}>
                  <span className="kapittel-nummer" aria-hidden="true">
                    {chapter.number}
                  </span>
                  <a href={chapter.url}>{chapter.title}</a>
                  {summaries ? <p>{chapter.summary}</p> : null}
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </div>
  );
}
