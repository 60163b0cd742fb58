import { EntitlementIcon } from "@/components/rights/entitlement-icon-text";
import { areaTitles, type Words } from "@/lib/guidance";
import {
  type AreaChange,
  compareSituations,
  formatSituation,
  nextTransitions,
  type Right,
  type Situation,
} from "@/lib/rules";

/** What the person gains and loses when the case moves on, one folded list for each thing that may happen. */
export function WhatChanges({
  situation,
  words,
  resultHref,
}: {
  situation: Situation;
  words: Words;
  resultHref: (answers: string) => string;
}) {
  const next = nextTransitions(situation)
    .map(({ transition, after }) => ({ transition, after, changes: compareSituations(situation, after) }))
    .filter(({ changes }) => changes.length > 0);
  if (next.length === 0) return null;
  return (
    <section className="omrade" aria-labelledby="endrer-seg">
      <h2 id="endrer-seg" tabIndex={-1}>
        Hva endrer seg hvis …
      </h2>
      {next.map(({ transition, after, changes }) => (
        <details key={transition.id} className="alle-rettigheter">
          <summary>{words.transitions[transition.id]}</summary>
          {changes.map((change) => (
            <AreaChanges key={change.area} change={change} words={words} />
          ))}
          <p>
            <a href={resultHref(formatSituation(after))}>
              Se alt som gjelder da<span className="ds-sr-only">: {words.transitions[transition.id]}</span>
            </a>
          </p>
        </details>
      ))}
    </section>
  );
}

function AreaChanges({ change, words }: { change: AreaChange; words: Words }) {
  return (
    <>
      <h3 className="delt">{areaTitles[change.area]}</h3>
      <ChangeList label="Kommer til" rights={change.gained} words={words} />
      <ChangeList label="Faller bort" rights={change.lost} words={words} />
      <ChangeList label="Blir avgjort av andre svar" rights={change.changed} words={words} />
    </>
  );
}

function ChangeList({ label, rights, words }: { label: string; rights: readonly Right[]; words: Words }) {
  if (rights.length === 0) return null;
  return (
    <>
      <p>
        <strong>{label}:</strong>
      </p>
      <ul className="endringer">
        {rights.map((right) => (
          <li key={right.id}>
            <EntitlementIcon entitlement={right.entitlement} />
            <a href={`/rettigheter/${right.group}#${right.id}`}>{words.rights[right.id]?.title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
