import words from "@/generated/words.js";
import { areaTitles, type DescribedRight, describeFindings } from "@/lib/guidance";
import { areas, findRights, formatSituation, type Group, groupRows } from "@/lib/rules";
import { EntitlementIcon } from "./entitlement-icon-text";

/** The rights table of a group, made from the rules: one row for each typical situation, one column for each area. */
export function RightsTable({ group }: { group: Group }) {
  const rows = groupRows[group];
  if (rows.length === 0) return null;
  return (
    <section
      className="tabellramme"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      aria-label={`Rettighetstabell: ${words.groups[group]?.title}, kan rulles sidelengs`}
    >
      <table className="rettighetstabell">
        <thead>
          <tr>
            <th scope="col">Situasjon</th>
            {areas.map((area) => (
              <th scope="col" key={area}>
                {areaTitles[area]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <RightsRow key={row.id} group={group} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RightsRow({ group, row }: { group: Group; row: (typeof groupRows)[Group][number] }) {
  const described = describeFindings(findRights(row.situation), words);
  const wizard = `/veiviser#${formatSituation(row.situation)}`;
  return (
    <tr>
      <th scope="row">
        <a href={wizard}>{words.groups[group]?.rows[row.id]}</a>
      </th>
      {described.map(({ area, rights }) => {
        const own = rights.filter((right) => right.group !== "alle");
        // What several answers decide would drown what is certain; the wizard sorts it out.
        const shown = own.filter((right) => right.dependsOn.length < 2);
        const more = own.length - shown.length;
        return (
          <td key={area}>
            <ul>
              {shown.map((right) => (
                <TableRight key={right.id} right={right} />
              ))}
            </ul>
            {more > 0 ? (
              <p className="dempet">
                {more} til kommer an på flere svar. <a href={`${wizard}&vis=svar`}>Se alle</a>
              </p>
            ) : null}
          </td>
        );
      })}
    </tr>
  );
}

function TableRight({ right }: { right: DescribedRight }) {
  return (
    <li data-gjelder={right.applies}>
      <EntitlementIcon entitlement={right.entitlement} />
      <span>
        <a href={`/rettigheter/${right.group}#${right.id}`}>{right.title}</a>
        {right.applies === "depends" ? (
          <span className="dempet">
            {" "}
            (kommer an på {right.dependsOn.map(({ label }) => label.toLowerCase()).join(", ")})
          </span>
        ) : null}
      </span>
    </li>
  );
}
