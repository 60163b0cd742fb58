import { EntitlementTag } from "@/components/rights/entitlement-tag";
import { areasOf } from "@/components/rights/group-rights";
import words from "@/generated/words.js";
import { getChapter } from "@/lib/content";
import { deadlineKinds } from "@/lib/content/deadline-kinds";
import { areaTitles, type DescribedRight } from "@/lib/guidance";
import { groups } from "@/lib/rules";
import { wholePage } from "./whole-page";

/** Every right of every group in short: what it gives, what it requires, what it rests on, and whom to ring. */
export function PrintedRights() {
  return groups.map((group, index) => {
    const url = `/rettigheter/${group}`;
    return (
      <article key={group} className="hb-kapittel">
        <h3 id={wholePage.id(url)}>
          R{index + 1} {words.groups[group]?.title}
        </h3>
        <p className="hb-ingress">{words.groups[group]?.intro}</p>
        {areasOf(group).map(({ area, rows }) => (
          <section key={area} className="hb-avsnitt">
            <h4 id={wholePage.id(url, area)}>{areaTitles[area]}</h4>
            {rows.map(({ right, condition }) => (
              <PrintedRight key={right.id} id={wholePage.id(url, right.id)} right={right} condition={condition} />
            ))}
          </section>
        ))}
      </article>
    );
  });
}

const chapterNumber = (readMore: string) => getChapter(readMore.replace(/#.*/, ""))?.number;

function PrintedRight({ id, right, condition }: { id: string; right: DescribedRight; condition: string }) {
  const { title, entitlement, exception, deadline, legalBasis, noBasis, contacts, dated, readMore } = right;
  const basis = legalBasis.length > 0 ? `${legalBasis.map(({ label }) => label).join("; ")}.` : noBasis;
  return (
    <div className="hb-post hb-rett" id={id}>
      <h5>{title}</h5>
      <EntitlementTag entitlement={entitlement} />
      <p className="vilkar">{condition || "Hele gruppen."}</p>
      {exception ? <p>Unntak: {exception}</p> : null}
      {deadline ? (
        <p>
          <strong>{deadlineKinds[deadline.kind]}:</strong> {deadline.title}: {deadline.text}.
        </p>
      ) : null}
      <p>
        {contacts.length > 0 ? (
          <>Ring: {contacts.map(({ name, phone }) => (phone ? `${name} ${phone.display}` : name)).join(", ")}. </>
        ) : null}
        Hjemmel: {basis} {dated ? "Kan være endret: sjekk. " : null}
        <a href={wholePage.href(`/handbok/${readMore}`, "")}>Se kapittel {chapterNumber(readMore)}</a>.
      </p>
    </div>
  );
}
