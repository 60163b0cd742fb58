import { aidView } from "@/components/aid/aid-view";
import { conditionWords } from "@/components/aid/condition-words";
import { placesText } from "@/components/layout/source-line";
import { CardSheet } from "@/components/tool/card-sheet";
import { PointingSheet } from "@/components/tool/pointing-sheet";
import { content } from "@/lib/content";
import type { CompiledAid } from "@/lib/content/aid";
import { PrintedSections } from "./printed-sections";
import { wholePage } from "./whole-page";

/** The sheets of pictures and cards, after those of words: with names as in `/verktoy`. */
export const drawnSheets = [
  { url: "/verktoy/pekeark", title: "Pekeark", Sheet: PointingSheet },
  { url: "/verktoy/kontaktkort", title: "Kort å gi fra seg", Sheet: CardSheet },
] as const;

/**
 * The sheets, then the decision aids: on paper these are their questions and outcomes, each with the answers that lead to it. Last what
 * is drawn, each on a page of its own.
 */
export function PrintedTools() {
  const sheets = content.tools.map((tool, index) => (
    <article key={tool.slug} className="hb-kapittel">
      <h3 id={wholePage.id(tool.url)}>
        V{index + 1} {tool.title}
      </h3>
      <p className="hb-ingress">{tool.summary}</p>
      <PrintedSections sections={tool.sections} url={tool.url} number={`V${index + 1}`} />
      <p className="kilde">Kilder: {placesText(tool.sources)}.</p>
    </article>
  ));
  const aids = content.aids.map((aid, index) => (
    <PrintedAid key={aid.slug} aid={aid} number={`V${content.tools.length + index + 1}`} />
  ));
  const before = content.tools.length + content.aids.length + 1;
  const drawn = drawnSheets.map(({ url, title, Sheet }, index) => (
    <article key={url} className="hb-kapittel hb-ark">
      <h3 id={wholePage.id(url)}>
        V{before + index} {title}
      </h3>
      <Sheet />
    </article>
  ));
  return [...sheets, ...aids, ...drawn];
}

function PrintedAid({ aid, number }: { aid: CompiledAid; number: string }) {
  return (
    <article className="hb-kapittel">
      <h3 id={wholePage.id(aid.url)}>
        {number} {aid.title}
      </h3>
      <p className="hb-ingress">{aid.summary}</p>
      <ol className="hb-sporsmal">
        {aid.questions.map(({ id, text, options }) => (
          <li key={id}>
            <strong>{text}</strong> {Object.values(options).join(" / ")}
          </li>
        ))}
      </ol>
      {aidView(aid).outcomes.map((outcome) => (
        <section key={outcome.id} className="hb-post">
          <h4>{outcome.title}</h4>
          <p className="vilkar">Når: {conditionWords(outcome.when, aid.questions)}</p>
          <p>{outcome.text}</p>
          {outcome.reply ? <p>Si: {outcome.reply}</p> : null}
          {outcome.deadline ? (
            <p>
              <strong>{outcome.deadline.title}:</strong> {outcome.deadline.text}
            </p>
          ) : null}
          <p>
            Ring: {outcome.contacts.map(({ name, phone }) => (phone ? `${name} ${phone.display}` : name)).join(", ")}.
          </p>
          {outcome.dated ? (
            <p>
              <strong>Sjekk:</strong> {outcome.dated}
            </p>
          ) : null}
          <p className="kilde">
            {outcome.noBasis ?? `Hjemmel: ${outcome.basis.map(({ label }) => label).join("; ")}.`}
          </p>
        </section>
      ))}
      <p className="kilde">Kilder: {placesText(aid.sources)}.</p>
    </article>
  );
}
