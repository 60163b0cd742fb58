import { type Chapter, content } from "@/lib/content";

/** The way on to the chapters before and after, in the order of their numbers. */
export function ChapterNeighbours({ chapter }: { chapter: Chapter }) {
  const at = (number: number) => content.chapters.find((other) => other.number === number && number > 0);
  const before = at(chapter.number - 1);
  const after = at(chapter.number + 1);
  return (
    <nav className="naboer" aria-label="Kapitlet før og etter">
      {before ? (
        <a href={before.url} rel="prev" data-ikon="tilbake">
          <span>
            <span className="dempet">Forrige: kapittel {before.number}</span> {before.title}
          </span>
        </a>
      ) : null}
      {after ? (
        <a href={after.url} rel="next" data-ikon="pil">
          <span>
            <span className="dempet">Neste: kapittel {after.number}</span> {after.title}
          </span>
        </a>
      ) : null}
    </nav>
  );
}
