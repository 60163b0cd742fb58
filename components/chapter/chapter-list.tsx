import { chaptersByPart } from "@/lib/content";

/** All chapters under the headings of their parts. */
export function ChapterList({ level, summaries }: { level: 2 | 3; summaries: boolean }) {
  const PartHeading = `h${level}` as const;
  return chaptersByPart.map(({ part, title, chapters }) =>
    chapters.length === 0 ? null : (
      <section key={part} className="del" aria-labelledby={`del-${part}`}>
        <PartHeading id={`del-${part}`}>{title}</PartHeading>
        <ul className="kapittelliste">
          {chapters.map((chapter) => (
            <li key={chapter.slug}>
              <a href={chapter.url}>{chapter.title}</a>
              {summaries ? <p>{chapter.summary}</p> : null}
            </li>
          ))}
        </ul>
      </section>
    ),
  );
}
