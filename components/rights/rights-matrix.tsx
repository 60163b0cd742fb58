import words from "@/generated/words.js";
import { areaTitles } from "@/lib/guidance";
import { type Area, areas, decisiveRights, type Group, groups, rights } from "@/lib/rules";
import { RightStack } from "./right-stack";
import { RightsCell } from "./rights-cell";

const statuses = groups.filter((group): group is Exclude<Group, "alle"> => group !== "alle");

/** Area by group: what decides most in each, with what everybody has above it. */
export function RightsMatrix() {
  return (
    <div className="stabelramme">
      <table className="stabel matrise">
        <caption className="ds-sr-only">De viktigste rettighetene, område for område og gruppe for gruppe</caption>
        <thead>
          <tr>
            {statuses.map((group) => (
              <th scope="col" key={group} id={group}>
                <a href={`/rettigheter/${group}`}>{words.groups[group]?.title}</a>
              </th>
            ))}
          </tr>
        </thead>
        {areas.map((area) => (
          <tbody key={area}>
            <tr className="stabel-bolk">
              <th scope="rowgroup" colSpan={statuses.length} id={area}>
                <h2>{areaTitles[area]}</h2>
                <ForEverybody area={area} />
              </th>
            </tr>
            <tr>
              {statuses.map((group) => (
                <td key={group} headers={`${area} ${group}`}>
                  <Cell group={group} area={area} />
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Cell({ group, area }: { group: Exclude<Group, "alle">; area: Area }) {
  const shown = decisiveRights(group, area);
  const all = rights.filter((right) => right.group === group && right.area === area).length;
  return (
    <RightsCell name={words.groups[group]?.title ?? group} rights={shown}>
      <RightStack rights={shown} situation={{ status: [group] }} always="Hele gruppen." />
      <p className="stabel-mer">
        <a href={`/rettigheter/${group}#${area}`}>
          {all > shown.filter((right) => right.group === group).length ? `Se alle ${all}` : "Les mer"}
          <span className="ds-sr-only">
            {" "}
            om {areaTitles[area].toLowerCase()} for {words.groups[group]?.title}
          </span>
        </a>
      </p>
    </RightsCell>
  );
}

/** What holds whatever the group, so that no cell needs to say it again. */
function ForEverybody({ area }: { area: Area }) {
  const common = rights.filter((right) => right.group === "alle" && right.area === area);
  if (common.length === 0) return null;
  return (
    <p className="matrise-alle">
      <strong>Har rett, alle i Norge:</strong>{" "}
      {common.map(({ id }, index) => (
        <span key={id}>
          {index > 0 ? ", " : null}
          <a href={`/rettigheter/alle#${id}`}>{words.rights[id]?.title.toLowerCase()}</a>
        </span>
      ))}
      .
    </p>
  );
}
