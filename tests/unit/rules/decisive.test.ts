import { expect, it } from "vitest";
import {
  areas,
  decisive,
  decisiveRights,
  evaluate,
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

it("every right on the list is there, once, in its own area, and can apply to the group", () => {
  for (const { area, group } of cells) {
    const slugs = decisive[area][group];
    const shown = decisiveRights(group, area);
    expect(shown.map(({ id }) => id)).toEqual(
      slugs.map((slug) => (slug.includes(".") ? slug : `${group}.${area}.${slug}`)),
    );
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(shown.filter((right) => right.area !== area)).toEqual([]);
    expect(shown.filter(({ when }) => evaluate(when, { status: [group] }).applies === "no")).toEqual([]);
  }
});

it("a child who is alone finds the rules of asylum seekers that cover children too", () => {
  const told = areas.flatMap((area) => decisiveRights("ema", area).map(({ id }) => id));
  expect(told).toEqual(
    expect.arrayContaining([
      "asylsoker.helse.full",
      "asylsoker.okonomi.pengereglementet",
      "asylsoker.annet.klagefrist",
      "asylsoker.annet.klagefrist-apenbart-grunnlos",
      "asylsoker.annet.utsatt-innvilget",
    ]),
  );
});

it("a cell has something to say, and no more than can be read at once", () => {
  expect(
    cells.filter(({ area, group }) => decisive[area][group].length === 0 || decisive[area][group].length > 13),
  ).toEqual([]);
});

it("no yes is shown without the no about the same, nor the no without a yes that there is", () => {
  const faults = cells.flatMap((cell) => {
    const shown = decisiveRights(cell.group, cell.area);
    const own = rights.filter(
      (right) => shown.includes(right) || (right.group === cell.group && right.area === cell.area),
    );
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
