import { ChapterSection } from "@/components/chapter/chapter-section";
import { norwegianDate } from "@/components/layout/norwegian-date";
import { PageHead } from "@/components/layout/page-head";
import { sourcesById, type Tool as ToolContent, toolUrl } from "@/lib/content";
import { languageName } from "./language-name";

/** One tool: made to be held in the hand, so nothing but itself, its sources and its date. */
export function Tool({ tool }: { tool: ToolContent }) {
  return (
    <article className="verktoy side">
      <PageHead
        title={tool.title}
        above={
          <p className="over">
            <a href="/verktoy">Verktøy</a>
          </p>
        }
      >
        <p>{tool.summary}</p>
      </PageHead>
      <p className="ikke-skriv-ut dempet">
        {tool.sheets === 1 ? "Skrives ut på ett ark." : `Skrives ut på ${tool.sheets} ark.`} Det du krysser av, blir
        ikke lagret.
      </p>
      {tool.kind === "gi-fra-seg" ? <Languages tool={tool} /> : null}
      {tool.dated ? (
        <div className="boks boks-sjekk">
          <p className="boks-tittel">
            <strong>Sjekk dette</strong>
          </p>
          <p>{tool.dated}</p>
        </div>
      ) : null}
      <div className="verktoy-tekst">
        {tool.sections.map((section) => (
          <ChapterSection key={section.id} section={section} />
        ))}
      </div>
      <footer className="kilde">
        <p>
          Kilder:{" "}
          {tool.sources.map(({ source, place }, index) => (
            <span key={source + place}>
              {index > 0 ? "; " : ""}
              <a href={`/om#${source}`}>{sourcesById.get(source)?.title ?? source}</a>, {place}
            </span>
          ))}
          . Holdt mot kildene {norwegianDate(tool.verifiedOn)}. Migranthåndboka, {toolUrl(tool)}
        </p>
      </footer>
    </article>
  );
}

/** What is handed over should be in the person's own language: which there are, and that there are no others. */
function Languages({ tool }: { tool: ToolContent }) {
  return (
    <p className="ikke-skriv-ut dempet">
      Språk: bokmål
      {tool.translations.map(({ language, url, status }) => (
        <span key={language}>
          ,{" "}
          <a href={url} hrefLang={language}>
            {languageName(language)}
          </a>
          {status === "maskinoversatt" ? " (maskinoversatt)" : null}
        </span>
      ))}
      .{" "}
      {tool.translations.length === 0
        ? "Arket er ikke oversatt ennå. Gå gjennom det med tolk."
        : "Det finnes ikke på andre språk. Gå da gjennom det med tolk."}
    </p>
  );
}
