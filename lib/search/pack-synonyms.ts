import type { Synonym } from "./expand";

/** Words that mean the same, a group a line; and what is typed, all that stands for the same on a line after what it stands for. */
export type PackedSynonyms = { groups: string; readings: string };

const betweenWords = "|";
const betweenSides = "=";

/** Readings keep their order among those that stand for the same only. */
export function packSynonyms(synonyms: readonly Synonym[]): PackedSynonyms {
  const groups: string[] = [];
  const typedFor = new Map<string, string[]>();
  for (const synonym of synonyms) {
    if (!("typed" in synonym)) {
      groups.push(synonym.join(betweenWords));
      continue;
    }
    const means = synonym.means.join(betweenWords);
    typedFor.set(means, [...(typedFor.get(means) ?? []), synonym.typed]);
  }
  const readings = [...typedFor].map(([means, typed]) => means + betweenSides + typed.join(betweenWords));
  // What begins alike stands together, and compresses well.
  return { groups: groups.join("\n"), readings: readings.sort().join("\n") };
}

/** Reads what `packSynonyms` wrote. */
export function unpackSynonyms({ groups, readings }: PackedSynonyms): Synonym[] {
  const read = lines(readings).flatMap((line) => {
    const [means = [], typed = []] = line.split(betweenSides).map((side) => side.split(betweenWords));
    return typed.map((each) => ({ typed: each, means }));
  });
  return [...lines(groups).map((line) => line.split(betweenWords)), ...read];
}

const lines = (text: string) => (text === "" ? [] : text.split("\n"));
