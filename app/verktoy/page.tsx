import type { Metadata } from "next";
import { PageHead } from "@/components/layout/page-head";
import { PrintFoot } from "@/components/print/print-foot";
import { content, toolKinds } from "@/lib/content";

export const metadata: Metadata = { title: "Verktøy" };

export default function ToolsPage() {
  return (
    <div className="side">
      <PageHead title="Verktøy">
        <p>
          Til å bruke i møtet, fylle ut på papir eller gi fra deg. Ingenting du krysser av, blir lagret eller sendt.
        </p>
      </PageHead>
      {Object.entries(toolKinds).map(([kind, title]) => (
        <section key={kind} className="del" aria-labelledby={`slag-${kind}`}>
          <h2 id={`slag-${kind}`}>{title}</h2>
          <ul className="verktoyliste">
            {[...content.tools, ...content.aids]
              .filter((tool) => tool.kind === kind)
              .map((tool) => (
                <li key={tool.slug}>
                  <a href={tool.url}>{tool.title}</a>
                  <p>{tool.summary}</p>
                </li>
              ))}
            {kind === "samtale" ? (
              <li>
                <a href="/verktoy/pekeark">Pekeark</a>
                <p>Bilder å peke på når dere ikke har et felles språk. Ett ark.</p>
              </li>
            ) : null}
            {kind === "gi-fra-seg" ? (
              <li>
                <a href="/verktoy/kontaktkort">Kort å gi fra seg</a>
                <p>Åtte like kort på et ark, med et nummer og uten ord om hva hjelpen gjelder.</p>
              </li>
            ) : null}
          </ul>
        </section>
      ))}
      <PrintFoot path="/verktoy" />
    </div>
  );
}
