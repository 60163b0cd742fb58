import { PhoneLink } from "@/components/contact/phone-link";
import { EntitlementTag } from "@/components/rights/entitlement-tag";
import type { DescribedArea, DescribedRight } from "@/lib/guidance";
import { entitlements } from "@/lib/rules";
import { PrintedFacts } from "./printed-facts";

type Props = {
  areas: readonly DescribedArea[];
  /** Address of the page that has the cards; left out when it is this one. */
  page?: string;
};

/** The whole answer in ten seconds: for each area what the person has, by word and sign, the next step, and whom to call. */
export function Summary({ areas, page = "" }: Props) {
  return (
    <nav className="oversikt" aria-labelledby="kort-svar">
      <h2 id="kort-svar">Kort svar</h2>
      <ul className="oversikt-omrader">
        {areas.map((area) => (
          <li key={area.area}>
            <AreaSummary area={area} page={page} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function AreaSummary({ area: { area, title, rights }, page }: { area: DescribedArea; page: string }) {
  const certain = rights.filter(({ applies }) => applies === "yes");
  const own = certain.filter(({ group }) => group !== "alle");
  const shown = own.length > 0 ? own : certain;
  const everyones = own.length > 0 ? certain.filter(({ group }) => group === "alle") : [];
  const open = rights.filter(({ applies }) => applies === "depends");
  const first = shown.find(({ entitlement }) => entitlement !== "none") ?? shown[0];
  const line = first?.contacts.find(({ phone }) => phone !== null);
  return (
    <>
      <a className="oversikt-omrade" href={`${page}#${area}`}>
        {title}
      </a>
      <div className="oversikt-rett">
        <RightsByKind rights={shown} page={page} more={{ href: `${page}#${area}`, title }} />
        {everyones.length > 0 ? (
          <div className="bare-skriv-ut">
            <RightsByKind rights={everyones} page={page} />
          </div>
        ) : null}
        {shown.length === 0 && open.length === 0 ? (
          <p>Kildene sier ikke noe her. Se kontaktene under «Annet».</p>
        ) : null}
        {open.length > 0 ? (
          <p className="dempet">
            {open.length} kommer an på flere svar
            <span className="bare-skriv-ut">: {open.map(printedTitle).join("; ")}</span>
          </p>
        ) : null}
      </div>
      <div className="oversikt-steg">
        {first ? <p>{first.nextStep}</p> : null}
        {line?.phone ? (
          <p>
            {line.name} <PhoneLink number={line.phone.number} display={line.phone.display} label={line.name} />
          </p>
        ) : null}
      </div>
    </>
  );
}

/** More of one kind than this is no longer read in ten seconds: the rest stands in the area below, and on paper. */
const shownOfKind = 5;

type ByKind = {
  rights: readonly DescribedRight[];
  page: string;
  /** Where the rest is, when not all are shown. */
  more?: { href: string; title: string };
};

function RightsByKind({ rights, page, more }: ByKind) {
  return entitlements
    .map((entitlement) => ({ entitlement, ofKind: rights.filter((right) => right.entitlement === entitlement) }))
    .filter(({ ofKind }) => ofKind.length > 0)
    .map(({ entitlement, ofKind }) => {
      // One left over takes no more room than saying so.
      const shown = more && ofKind.length > shownOfKind + 1 ? shownOfKind : ofKind.length;
      const left = ofKind.length - shown;
      return (
        <div key={entitlement} className="oversikt-slag">
          <EntitlementTag entitlement={entitlement} />
          <ul>
            {ofKind.map((right, index) => (
              <SummaryRight key={right.id} right={right} page={page} printedOnly={index >= shown} />
            ))}
            {more && left > 0 ? (
              <li className="ikke-skriv-ut">
                <a href={more.href}>
                  {left} til<span className="ds-sr-only"> under {more.title}</span>
                </a>
              </li>
            ) : null}
          </ul>
        </div>
      );
    });
}

type OneRight = { right: DescribedRight; page: string; printedOnly: boolean };

export function SummaryRight({ right, page, printedOnly }: OneRight) {
  return (
    <li className={printedOnly ? "bare-skriv-ut" : undefined}>
      <a href={`${page}#${right.id}`}>{right.title}</a>
      <PrintedFacts right={right} />
    </li>
  );
}

/** An open right on paper: what it would give, and what decides it. */
function printedTitle({ title, dependsOn }: DescribedRight): string {
  return `${title} (${dependsOn.map(({ label }) => label).join(", ")})`;
}
