import { ChapterSection } from "@/components/chapter/chapter-section";
import { Glosses } from "@/components/chapter/glosses";
import { PrintButton } from "@/components/layout/print-button";
import type { Tool as ToolContent } from "@/lib/content";
import { languageName } from "./language-name";
import { ToolFrame } from "./tool-frame";

/** One tool: made to be held in the hand, so nothing but itself, its sources and its date. */
export function Tool({ tool }: { tool: ToolContent }) {
  const note = (
    <>
      <p className="ikke-skriv-ut dempet">
        {tool.sheets === 1 ? "Skrives ut på ett ark." : `Skrives ut på ${tool.sheets} ark.`} Det du krysser av, blir
        ikke lagret.
      </p>
      <PrintButton text="Skriv ut" />
      {tool.kind === "gi-fra-seg" ? <Languages tool={tool} /> : null}
    </>
  );
  return (
    <ToolFrame page={tool} note={note} discreet={Boolean(tool.tabTitle)}>
      <div className="verktoy-tekst">
        {tool.sections.map((section) => (
          <ChapterSection key={section.id} section={section} />
        ))}
      </div>
      <Glosses sections={tool.sections} />
    </ToolFrame>
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
