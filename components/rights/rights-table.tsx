import words from "@/generated/words.js";
import { wizardAddress } from "@/lib/content/wizard-address";
import { areaTitles } from "@/lib/guidance";
import { areas, findRights, formatSituation, type Group, groupRows, isDecisive } from "@/lib/rules";
import { RightStack } from "./right-stack";
import { RightsCell } from "./rights-cell";

/**
 * The rights table of a group, made from the rules: a block of cells for each typical situation, one for each area, with
 * what decides most. Where the columns would not fit, the cells fold under each other, and each situation under its name: it unfolds
 * the row below it without script.
 */
export function RightsTable({ group }: { group: Group }) {
  const rows = groupRows[group];
  if (rows.length === 0) return null;
  return (
    <div className="stabelramme">
      <table className="stabel">
        <caption className="ds-sr-only">Rettighetstabell: {words.groups[group]?.title}</caption>
        <thead>
          <tr>
            {areas.map((area) => (
              <th scope="col" key={area}>
                {areaTitles[area]}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <Situation key={row.id} group={group} row={row} />
        ))}
      </table>
    </div>
  );
}

function Situation({ group, row }: { group: Group; row: (typeof groupRows)[Group][number] }) {
  const findings = findRights(row.situation);
  const title = words.groups[group]?.rows[row.id];
  return (
    <tbody>
      <tr className="stabel-bolk">
        <th scope="rowgroup" colSpan={areas.length}>
          <details className="bolk-bryter">
            <summary>{title}</summary>
          </details>
          <span className="bolk-navn">{title}</span>
          <a className="stabel-alt" href={wizardAddress(`${formatSituation(row.situation)}&vis=svar`)}>
            Alt som gjelder<span className="ds-sr-only">: {title}</span>
          </a>
        </th>
      </tr>
      <tr>
        {findings.areas.map(({ area, rights: found }) => {
          const own = found
            .filter(({ right, finding }) => right.group !== "alle" && finding.applies !== "no")
            .map(({ right }) => right);
          const shown = own.filter(isDecisive);
          return (
            <td key={area}>
              <RightsCell name={areaTitles[area]} rights={shown}>
                <RightStack rights={shown} situation={findings.situation} />
                <More of={own.length} shown={shown.length} />
              </RightsCell>
            </td>
          );
        })}
      </tr>
    </tbody>
  );
}

/** How much more there is than what is shown: an overview never passes for the whole. */
function More({ of, shown }: { of: number; shown: number }) {
  if (of === 0) return <p className="vilkar">Det som gjelder alle i Norge.</p>;
  return of > shown ? <p className="vilkar">og {of - shown} til</p> : null;
}
