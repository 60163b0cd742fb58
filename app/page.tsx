import { ChapterList } from "@/components/chapter/chapter-list";
import { OpenLines } from "@/components/contact/open-lines";
import { SearchForm } from "@/components/search/search-form";
import words from "@/generated/words.js";
import { content, toolKinds } from "@/lib/content";
import { wizardAddress } from "@/lib/content/wizard-address";

const statuses = ["asylsoker", "ema", "irregular", "eos", "reflektant", "annen-tillatelse"] as const;

/** Where to go, in one second: search, the six situations, what is urgent. Everything else comes below. */
export default function FrontPage() {
  return (
    <div className="side forside">
      <div className="forside-topp">
        <section aria-labelledby="tittel">
          <h1 id="tittel">Hva har personen rett til?</h1>
          <SearchForm id="forside-sok" />
        </section>
        <section aria-labelledby="veiviser" className="forside-veier">
          <h2 id="veiviser">Hvem gjelder det?</h2>
          <ul className="veier">
            {statuses.map((status) => (
              <li key={status}>
                <a href={wizardAddress(`status=${status}`)} data-ikon="pil">
                  {words.groups[status]?.title}
                </a>
              </li>
            ))}
            <li>
              <a href={wizardAddress("status=vet-ikke&vis=svar")} data-ikon="pil">
                Vet ikke
              </a>
            </li>
            <li>
              <a className="vei-akutt" href="/akutt" data-ikon="fare">
                Haster det? Gjør dette nå
              </a>
            </li>
          </ul>
        </section>
        <p className="ingress">
          For deg som møter asylsøkere, EU/EØS-migranter, personer uten lovlig opphold og mulige ofre for
          menneskehandel.
        </p>
        <OpenLines />
      </div>
      <section aria-labelledby="hendelser">
        <h2 id="hendelser">Hva har hendt?</h2>
        <ul className="hendelser">
          {content.lifeEvents.map(({ id, title }) => (
            <li key={id}>
              <a href={`/livshendelser#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="kapitler">
        <h2 id="kapitler">Les i håndboka</h2>
        <ChapterList level={3} summaries={false} />
      </section>
      <section aria-labelledby="verktoy">
        <h2 id="verktoy">Verktøy til møtet og skrivebordet</h2>
        <ul className="verktoyrad">
          {Object.entries(toolKinds).map(([kind, title]) => (
            <li key={kind}>
              <a href={`/verktoy#slag-${kind}`}>{title}</a>
              <p>
                {[...content.tools, ...content.aids]
                  .filter((tool) => tool.kind === kind)
                  .slice(0, 3)
                  .map((tool) => tool.title)
                  .join(", ")}{" "}
                …
              </p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
