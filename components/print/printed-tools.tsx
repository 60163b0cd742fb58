import { aidView } from "@/components/aid/aid-view";
import { placesText } from "@/components/layout/source-line";
import { content } from "@/lib/content";
import type { CompiledAid } from "@/lib/content/aid";
import type { Condition } from "@/lib/rules";
import { PrintedSections } from "./printed-sections";
import { wholePage } from "./whole-page";

/** The sheets, then the decision aids: on paper these are their outcomes, each with the answers that lead to it. */
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
  return [...sheets, ...aids];
}

function PrintedAid({ aid, number }: { aid: CompiledAid; number: string }) {
  return (
    <article className="hb-kapittel">
      <h3 id={wholePage.id(aid.url)}>
        {number} {aid.title}
      </h3>
      <p className="hb-ingress">{aid.summary}</p>
      {aidView(aid).outcomes.map((outcome) => (
        <section key={outcome.id} className="hb-post">
          <h4>{outcome.title}</h4>
          <p className="vilkar">{answersText(outcome.when, aid)}</p>
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

/** The condition of an outcome in the questions' own words. */
function answersText(condition: Condition<string>, aid: CompiledAid): string {
  if ("is" in condition) {
    const question = aid.questions.find(({ id }) => id === condition.is);
    return `${question?.text} ${condition.options.map((option) => question?.options[option] ?? option).join(" / ")}.`;
  }
  if ("not" in condition) return `Ikke: ${answersText(condition.not, aid)}`;
  if ("any" in condition) return condition.any.map((part) => answersText(part, aid)).join(" Eller: ");
  return condition.all.length === 0
    ? "Gjelder alltid."
    : condition.all.map((part) => answersText(part, aid)).join(" Og: ");
}
