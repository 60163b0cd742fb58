import { ComplaintDeadlines } from "@/components/deadline/complaint-deadlines";
import { DeadlineEntry } from "@/components/deadline/deadline-entry";
import { sortDeadlines } from "@/components/deadline/sort-deadlines";
import { pageResponse } from "@/components/document/page-response";
import { PageHead } from "@/components/layout/page-head";
import { PrintFoot } from "@/components/print/print-foot";
import { PrintList } from "@/components/print/print-list";
import words from "@/generated/words.js";
import { content, type Deadline } from "@/lib/content";
import { groups } from "@/lib/rules";

export function GET(request: Request): Response {
  return pageResponse(() => ({
    title: "Frister",
    cache: "page",
    children: <DeadlinesPage query={new URL(request.url).searchParams} />,
  }));
}

function DeadlinesPage({ query }: { query: URLSearchParams }) {
  const group = groups.find((candidate) => candidate === query.get("gruppe"));
  const byGroup = query.get("sorter") === "gruppe";
  const shelves = sortDeadlines(content.deadlines, { group, byGroup });
  const count = shelves.reduce((sum, { deadlines }) => sum + deadlines.length, 0);
  return (
    <div className="side registerside frister">
      <PageHead title="Frister og tidsgrenser">
        <p>Regn selv etter i vedtaket: Der står fristen for akkurat denne saken.</p>
      </PageHead>
      <ComplaintDeadlines />
      <form action="/frister#treff" method="get" className="filter">
        <div className="ds-field">
          <label className="ds-label" htmlFor="gruppe">
            Gruppe
          </label>
          <select id="gruppe" name="gruppe" defaultValue={group ?? ""} className="ds-input">
            <option value="">Alle grupper</option>
            {groups.map((id) => (
              <option key={id} value={id}>
                {words.groups[id]?.title}
              </option>
            ))}
          </select>
        </div>
        <div className="ds-field">
          <label className="ds-label" htmlFor="sorter">
            Rekkefølge
          </label>
          <select id="sorter" name="sorter" defaultValue={byGroup ? "gruppe" : ""} className="ds-input">
            <option value="">Korteste først</option>
            <option value="gruppe">Etter gruppe</option>
          </select>
        </div>
        <button type="submit" className="ds-button">
          Vis
        </button>
      </form>
      <p role="status" id="treff" className="antall-treff">
        {count === 0
          ? "Ingen frister passer. Velg en annen gruppe."
          : [`${count} frister og grenser`, ...(group ? [words.groups[group]?.title] : [])].join(" · ")}
      </p>
      {count > 0 ? <PrintList count={count} chosen={group ? [words.groups[group]?.title ?? group] : []} /> : null}
      {shelves.map(({ title, deadlines, elsewhere }, index) => (
        <section key={title} aria-labelledby={`del-${index}`}>
          <h2 id={`del-${index}`}>{title}</h2>
          {elsewhere.length > 0 ? <Elsewhere deadlines={elsewhere} /> : null}
          {deadlines.map((deadline) => (
            <DeadlineEntry key={deadline.id} deadline={deadline} />
          ))}
        </section>
      ))}
      <PrintFoot path="/frister" />
    </div>
  );
}

/** What holds for the group of this heading too, in short: each stands in full once. */
function Elsewhere({ deadlines }: { deadlines: readonly Deadline[] }) {
  return (
    <>
      <p>Gjelder også her:</p>
      <ul>
        {deadlines.map(({ id, title, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>: {text}
          </li>
        ))}
      </ul>
    </>
  );
}
