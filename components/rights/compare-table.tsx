import { content } from "@/lib/content";
import { areaTitles, type SubjectComparison, sideBySide, type Verdict } from "@/lib/guidance";
import type { Area } from "@/lib/rules";
import type { Side } from "./comparable";
import { RightStack } from "./right-stack";

/** Each verdict in a sign and a word, so that neither colour nor place is needed to tell it. */
const verdicts: Readonly<Record<Verdict, { sign: string; text: (first: Side, second: Side) => string }>> = {
  same: { sign: "=", text: () => "Likt" },
  alike: { sign: "≈", text: () => "Samme slags svar, ulike vilkår" },
  other: { sign: "≠", text: () => "Ulikt" },
  onlyFirst: { sign: "◧", text: (first) => `Bare omtalt for ${first.title}` },
  onlySecond: { sign: "◨", text: (_, second) => `Bare omtalt for ${second.title}` },
};

/** Two sides subject by subject, each subject with how they stand to each other. */
export function CompareTable({ first, second }: { first: Side; second: Side }) {
  return sideBySide(first.situation, second.situation).map(({ area, subjects }) =>
    subjects.length === 0 ? null : (
      <section key={area} className="bred emne-for-emne" aria-labelledby={area}>
        <h2 id={area}>{areaTitles[area]}</h2>
        <div className="stabelramme">
          <table className="stabel sammenlign">
            <caption className="ds-sr-only">
              {areaTitles[area]}: {first.title} og {second.title}
            </caption>
            <thead>
              <tr>
                <th scope="col">Om</th>
                <th scope="col">{first.title}</th>
                <th scope="col">{second.title}</th>
              </tr>
            </thead>
            <tbody>
              {subjects.map((comparison) => (
                <SubjectRow
                  key={comparison.subject}
                  area={area}
                  comparison={comparison}
                  first={first}
                  second={second}
                />
              ))}
            </tbody>
          </table>
        </div>
      </section>
    ),
  );
}

function SubjectRow({
  area,
  comparison,
  first,
  second,
}: {
  area: Area;
  comparison: SubjectComparison;
  first: Side;
  second: Side;
}) {
  const { subject, verdict } = comparison;
  const { sign, text } = verdicts[verdict];
  return (
    <tr data-dom={verdict}>
      <th scope="row">
        {content.subjectTexts[`${area}.${subject}`]}
        <span className="dom" data-dom={verdict}>
          <span aria-hidden="true">{sign}</span> {text(first, second)}
        </span>
      </th>
      {(
        [
          [first, comparison.first],
          [second, comparison.second],
        ] as const
      ).map(([side, rights]) => (
        <td key={side.id} data-navn={side.title}>
          {rights.length > 0 ? (
            <RightStack rights={rights} situation={side.situation} always="Uten flere vilkår." />
          ) : (
            <p className="vilkar">Reglene her sier ikke noe om dette. Det er ikke et nei.</p>
          )}
        </td>
      ))}
    </tr>
  );
}

/** What there is of each verdict, and a box that leaves out what is alike. */
export function CompareSummary({ first, second }: { first: Side; second: Side }) {
  const all = sideBySide(first.situation, second.situation).flatMap(({ subjects }) => subjects);
  return (
    <div className="sammendrag">
      <ul aria-label="Oppsummert">
        {Object.entries(verdicts).map(([verdict, { sign, text }]) => {
          const count = all.filter((comparison) => comparison.verdict === verdict).length;
          return count === 0 ? null : (
            <li key={verdict} className="dom" data-dom={verdict}>
              <span aria-hidden="true">{sign}</span> {text(first, second)}: {count}
            </li>
          );
        })}
      </ul>
      <label className="bare-ulikt">
        <input type="checkbox" id="bare-ulikt" autoComplete="off" /> Vis bare det som skiller
      </label>
    </div>
  );
}
