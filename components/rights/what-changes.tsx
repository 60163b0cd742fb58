import { areaTitles, type Words } from "@/lib/guidance";
import {
  type AreaChange,
  compareSituations,
  formatSituation,
  nextTransitions,
  type Right,
  type Situation,
} from "@/lib/rules";
import { EntitlementIcon } from "./entitlement-icon-text";

type Props = { situation: Situation; words: Words; resultHref: (answers: string) => string };

/** What the person gains and loses when the case moves on, with its heading; nothing when no change is known. */
export function WhatChanges(props: Props) {
  const list = changeList(props, 3);
  if (list === null) return null;
  return (
    <section className="omrade" aria-labelledby="endrer-seg">
      <h2 id="endrer-seg" tabIndex={-1}>
        Hva endrer seg hvis …
      </h2>
      {list}
    </section>
  );
}

/**
 * One folded list for each thing that may happen next in a situation, or null when nothing would change.
 *
 * @param level of the headings inside
 */
export function changeList({ situation, words, resultHref }: Props, level: 3 | 4) {
  const next = nextTransitions(situation)
    .map(({ transition, before, after }) => ({ transition, after, changes: compareSituations(before, after) }))
    .filter(({ changes }) => changes.length > 0);
  if (next.length === 0) return null;
  return next.map(({ transition, after, changes }) => (
    <details key={transition.id} className="alle-rettigheter">
      <summary>{words.transitions[transition.id]}</summary>
      {changes.map((change) => (
        <AreaChanges key={change.area} change={change} words={words} level={level} />
      ))}
      <p>
        <a href={resultHref(formatSituation(after))}>
          Se alt som gjelder da<span className="ds-sr-only">: {words.transitions[transition.id]}</span>
        </a>
      </p>
    </details>
  ));
}

function AreaChanges({ change, words, level }: { change: AreaChange; words: Words; level: 3 | 4 }) {
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading className="delt">{areaTitles[change.area]}</Heading>
      {change.replaced.length > 0 ? (
        <>
          <p>
            <strong>Blir annerledes:</strong>
          </p>
          {change.replaced.map(({ lost, gained }) => (
            <dl key={lost[0]?.id} className="fra-til">
              <dt>Før</dt>
              <dd>
                <RightList rights={lost} words={words} />
              </dd>
              <dt>Da</dt>
              <dd>
                <RightList rights={gained} open={change.open} words={words} />
              </dd>
            </dl>
          ))}
        </>
      ) : null}
      <ChangedRights label="Kommer til" rights={change.gained} open={change.open} words={words} />
      {/* Not that it ends: a rule of the case so far may hold on in words that the sources do not give for the next step. */}
      <ChangedRights label="Står ikke lenger i svaret" rights={change.lost} words={words} />
      <ChangedRights label="Blir avgjort av andre svar" rights={change.changed} words={words} />
    </>
  );
}

type Listed = { rights: readonly Right[]; open?: ReadonlySet<Right>; words: Words };

function ChangedRights({ label, ...listed }: Listed & { label: string }) {
  if (listed.rights.length === 0) return null;
  return (
    <>
      <p>
        <strong>{label}:</strong>
      </p>
      <RightList {...listed} />
    </>
  );
}

function RightList({ rights, open, words }: Listed) {
  return (
    <ul className="endringer">
      {rights.map((right) => (
        <ChangedRight key={right.id} right={right} isOpen={open?.has(right) === true} words={words} />
      ))}
    </ul>
  );
}

export function ChangedRight({ right, isOpen, words }: { right: Right; isOpen: boolean; words: Words }) {
  const link = <a href={`/rettigheter/${right.group}#${right.id}`}>{words.rights[right.id]?.title}</a>;
  return (
    <li>
      <EntitlementIcon entitlement={right.entitlement} />
      {isOpen ? <span>{link} (kan gjelde)</span> : link}
    </li>
  );
}
