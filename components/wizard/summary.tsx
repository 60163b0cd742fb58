import { PhoneLink } from "@/components/contact/phone-link";
import { EntitlementTag } from "@/components/rights/entitlement-tag";
import { atStart } from "@/lib/content/at-start";
import { type DescribedArea, type DescribedRight, entitlementTitles, foremostFirst, isOwn } from "@/lib/guidance";
import { type Entitlement, entitlements, isDecisive } from "@/lib/rules";
import { PrintedFacts } from "./printed-facts";
import { PrintedHead } from "./printed-head";

type Props = {
  areas: readonly DescribedArea[];
  /** Address of the page that has the cards; left out when it is this one. */
  page?: string;
  /** Nobody has said yet who the person is: what is not everybody's is open, not absent. */
  statusUnknown: boolean;
};

/** The whole answer in ten seconds: for each area what the person has, by word and sign, the next step, and whom to call. */
export function Summary({ areas, page = "", statusUnknown }: Props) {
  return (
    <nav className="oversikt" aria-labelledby="kort-svar">
      <h2 id="kort-svar">Kort svar</h2>
      <ul className="oversikt-omrader">
        {areas.map((area) => (
          <li key={area.area}>
            <AreaSummary area={area} page={page} statusUnknown={statusUnknown} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

type OneArea = { area: DescribedArea; page: string; statusUnknown: boolean };

function AreaSummary({ area: { area, title, rights }, page, statusUnknown }: OneArea) {
  const certain = rights.filter(({ applies }) => applies === "yes");
  const own = statusUnknown ? [] : certain.filter(isOwn);
  const shown = own.length > 0 ? own : certain;
  const everyones = own.length > 0 ? certain.filter((right) => !isOwn(right)) : [];
  const open = rights.filter(({ applies }) => applies === "depends");
  const first = shown.find(({ entitlement }) => entitlement !== "none") ?? shown[0];
  return (
    <>
      <a className="oversikt-omrade" href={`${page}#${area}`}>
        {title}
      </a>
      <div className="oversikt-rett">
        <PrintedHead title={title} rights={certain} />
        <RightsByKind rights={shown} page={page} more={{ href: `${page}#${area}`, title }} />
        {everyones.length > 0 ? (
          <div className="bare-skriv-ut">
            <RightsByKind rights={everyones} page={page} />
          </div>
        ) : null}
        {shown.length === 0 && open.length === 0 ? (
          <p>
            {statusUnknown
              ? "Kommer an på situasjonen."
              : "Vi vet ikke hva som gjelder her. Se kontaktene under «Annet»."}
          </p>
        ) : null}
        {open.length > 0 ? (
          <p className="dempet oversikt-apent">
            <a href={page ? `${page}#${area}` : `#${openId(area)}`}>
              {open.length} kommer an på flere svar<span className="ds-sr-only"> under {title}</span>
            </a>
            <span className="ikke-skriv-ut">: {namedOpen(open)}</span>
            <span className="bare-skriv-ut">. {printedOpen(open)}</span>
          </p>
        ) : null}
      </div>
      <div className="oversikt-steg">{first ? <FirstStep right={first} /> : null}</div>
    </>
  );
}

/** What to do now, and whom to call. */
export function FirstStep({ right: { nextStep, contacts } }: { right: DescribedRight }) {
  const line = contacts.find(({ phone }) => phone !== null);
  return (
    <>
      <p>{nextStep}</p>
      {line?.phone ? (
        <p>
          {atStart(line.name)} <PhoneLink number={line.phone.number} display={line.phone.display} label={line.name} />
          {line.hours ? <span className="dempet apningstid"> {line.hours}</span> : null}
        </p>
      ) : null}
    </>
  );
}

/** Id of the heading over what is open in an area. */
export const openId = (area: string) => `${area}-apent`;

/** More of one kind than this is no longer read in ten seconds: the rest stands in the area below, and on paper. */
const shownOfKind = 5;

/** On a phone all six areas are wanted on as few screens as can be. */
const shownOnPhone = 2;

/** How many of some are shown: one left over takes no more room than saying so. */
const within = (limit: number, count: number) => (count > limit + 1 ? limit : count);

type ByKind = {
  rights: readonly DescribedRight[];
  page: string;
  /** Where the rest is, when not all are shown. */
  more?: { href: string; title: string };
};

function RightsByKind({ rights, page, more }: ByKind) {
  const kinds = entitlements
    .map((entitlement) => ({
      entitlement,
      ofKind: foremostFirst(rights.filter((right) => right.entitlement === entitlement)),
    }))
    .filter(({ ofKind }) => ofKind.length > 0);
  const left = more ? kindsLeft(kinds) : [];
  return (
    <>
      {kinds.map(({ entitlement, ofKind }) => {
        const shown = more ? within(shownOfKind, ofKind.length) : ofKind.length;
        const onPhone = more ? within(shownOnPhone, ofKind.length) : ofKind.length;
        return (
          <div
            key={entitlement}
            className={
              left.some((kind) => kind.entitlement === entitlement) ? "oversikt-slag bare-skriv-ut" : "oversikt-slag"
            }
          >
            <EntitlementTag entitlement={entitlement} />
            <ul>
              {ofKind.map((right, index) => (
                <SummaryRight
                  key={right.id}
                  right={right}
                  page={page}
                  className={index < onPhone ? undefined : index < shown ? "oversikt-bred" : "bare-skriv-ut"}
                />
              ))}
              {more ? <Left className="oversikt-bred" count={ofKind.length - shown} more={more} /> : null}
              {more ? <Left className="oversikt-smal" count={ofKind.length - onPhone} more={more} /> : null}
            </ul>
          </div>
        );
      })}
      {more && left.length > 0 ? (
        <p className="dempet oversikt-apent ikke-skriv-ut">
          Også{" "}
          {left.map(({ entitlement, ofKind }, index) => (
            <span key={entitlement}>
              {index > 0 ? " · " : null}
              <LeftOfKind kind={entitlement} rights={ofKind} page={page} more={more} />
            </span>
          ))}
        </p>
      ) : null}
    </>
  );
}

type OneKind = {
  kind: Entitlement;
  rights: readonly DescribedRight[];
  page: string;
  more: { href: string; title: string };
};

/** A kind in a word: one right is named, since that takes no more room than counting it. */
function LeftOfKind({ kind, rights, page, more }: OneKind) {
  const [only, another] = rights;
  if (only && !another)
    return (
      <>
        {entitlementTitles[kind]}: <a href={`${page}#${only.id}`}>{only.title}</a>
      </>
    );
  return (
    <a href={more.href}>
      {entitlementTitles[kind]}: {rights.length}
      <span className="ds-sr-only"> under {more.title}</span>
    </a>
  );
}

/** So many kinds of an area are read in ten seconds, each with its sign. */
const shownKinds = 3;

type Kind = { entitlement: Entitlement; ofKind: readonly DescribedRight[] };

/** The kinds that an area counts instead of telling, on the screen: of more than three, those with least that decides. */
function kindsLeft(kinds: readonly Kind[]): Kind[] {
  const needed = ({ ofKind }: Kind) => Number(ofKind.some((right) => right.needed));
  const decisive = ({ ofKind }: Kind) => ofKind.filter(isDecisive).length;
  const told = new Set(
    [...kinds].sort((a, b) => needed(b) - needed(a) || decisive(b) - decisive(a)).slice(0, shownKinds),
  );
  return kinds.filter((kind) => !told.has(kind));
}

type OneRight = { right: DescribedRight; page: string; className: string | undefined };

export function SummaryRight({ right, page, className }: OneRight) {
  return (
    <li className={className}>
      <a href={`${page}#${right.id}`}>{right.title}</a>
      <PrintedFacts right={right} />
    </li>
  );
}

function Left({ className, count, more }: { className: string; count: number; more: { href: string; title: string } }) {
  if (count === 0) return null;
  return (
    <li className={`${className} ikke-skriv-ut`}>
      <a href={more.href}>
        {count} til<span className="ds-sr-only"> under {more.title}</span>
      </a>
    </li>
  );
}

/** So many open rights are named: without them a no that one answer away decides would be out of sight. */
const namedOfOpen = 3;

function namedOpen(open: readonly DescribedRight[]): string {
  const titles = foremostFirst(open).map(({ title }) => title);
  const named = within(namedOfOpen, titles.length);
  const left = titles.length - named;
  return titles.slice(0, named).join(" · ") + (left > 0 ? ` · ${left} til` : "");
}

/** The open rights on paper, under what decides them: «Dublin-sak: Rett til å klage; Kan be om …». */
function printedOpen(open: readonly DescribedRight[]): string {
  const byQuestions = new Map<string, string[]>();
  for (const { title, dependsOn } of open) {
    const questions = dependsOn.map(({ label }) => label).join(", ");
    byQuestions.set(questions, [...(byQuestions.get(questions) ?? []), title]);
  }
  return [...byQuestions].map(([questions, titles]) => `${questions}: ${titles.join("; ")}.`).join(" ");
}
