import { expect, it } from "vitest";
import {
  areas,
  decisive,
  decisiveRights,
  findRights,
  type Group,
  groupRows,
  groups,
  isDecisive,
  rights,
} from "@/lib/rules";

const statuses = groups.filter((group): group is Exclude<Group, "alle"> => group !== "alle");
const cells = areas.flatMap((area) => statuses.map((group) => ({ area, group })));
const nameOf = ({ area, group }: (typeof cells)[number]) => `${group}.${area}`;

it("every right on the list is there, once, in its own group and area", () => {
  for (const { area, group } of cells) {
    const slugs = decisive[area][group];
    expect(decisiveRights(group, area).map(({ id }) => id)).toEqual(slugs.map((slug) => `${group}.${area}.${slug}`));
    expect(new Set(slugs).size).toBe(slugs.length);
  }
});

it("a cell has something to say, and no more than can be read at once", () => {
  expect(
    cells.filter(({ area, group }) => decisive[area][group].length === 0 || decisive[area][group].length > 9),
  ).toEqual([]);
});

it("no yes is shown without the no about the same, nor the no without a yes that there is", () => {
  const faults = cells.flatMap((cell) => {
    const shown = decisiveRights(cell.group, cell.area);
    const own = rights.filter(({ group, area }) => group === cell.group && area === cell.area);
    return [...new Set(shown.map(({ subject }) => subject))].flatMap((subject) => {
      const about = own.filter((right) => right.subject === subject);
      const kinds = (list: typeof about) => new Set(list.map(({ entitlement }) => entitlement === "none"));
      const all = kinds(about);
      const told = kinds(shown.filter((right) => right.subject === subject));
      return all.size === told.size ? [] : [`${nameOf(cell)}: ${subject}`];
    });
  });
  expect(faults).toEqual([]);
});

it("each typical situation finds a decisive right in every area where it has any of its own", () => {
  const faults = statuses.flatMap((group) =>
    groupRows[group].flatMap(({ id, situation }) =>
      findRights(situation).areas.flatMap(({ area, rights: found }) => {
        const own = found.filter(({ right, finding }) => right.group !== "alle" && finding.applies !== "no");
        const told = own.some(({ right }) => isDecisive(right));
        return own.length === 0 || told ? [] : [`${group} ${id}: ${area} (${own.map(({ right }) => right.id)})`];
      }),
    ),
  );
  expect(faults).toEqual([]);
});
