import { ChapterList } from "@/components/chapter/chapter-list";
import { SearchForm } from "@/components/search/search-form";
import words from "@/generated/words.js";
import { content } from "@/lib/content";

const statuses = ["asylsoker", "ema", "irregular", "eos", "reflektant", "annen-tillatelse"] as const;

export default function FrontPage() {
  return (
    <div className="side forside">
      <section className="forside-topp" aria-labelledby="tittel">
        <h1 id="tittel">Hva har personen rett til?</h1>
        <p className="ingress">
          For deg som møter asylsøkere, EU/EØS-migranter, personer uten lovlig opphold og mulige ofre for
          menneskehandel.
        </p>
        <SearchForm id="forside-sok" />
      </section>
      <section aria-labelledby="veiviser">
        <h2 id="veiviser">Hvem gjelder det?</h2>
        <ul className="veier">
          {statuses.map((status) => (
            <li key={status}>
              <a href={`/veiviser#status=${status}`}>{words.questions.status?.options[status]}</a>
            </li>
          ))}
          <li>
            <a href="/veiviser#status=vet-ikke&vis=svar">Vet ikke. Vis det alle har rett til</a>
          </li>
        </ul>
      </section>
      <section aria-labelledby="haster" className="haster">
        <h2 id="haster">Haster det?</h2>
        <p>
          <a className="ds-button" data-color="danger" href="/akutt">
            Akutt: gjør dette nå
          </a>
        </p>
      </section>
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
    </div>
  );
}
