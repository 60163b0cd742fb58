import type { WordGroup } from "./vocabulary";

/** Numbers below this are one character, others two or more. */
const singles = 51;
const firstSingle = 40; // "(" … "Z": no quotation mark and no backslash, which JSON would double
const firstPrefix = 93; // "]" …
const end = " ";

/** A number from 0 as characters that JSON leaves alone; none of them is a space or an exclamation mark. */
export function packNumber(value: number): string {
  const low = String.fromCharCode(firstSingle + (value % singles));
  const rest = Math.floor(value / singles);
  return rest === 0 ? low : String.fromCharCode(firstPrefix + rest - 1) + low;
}

/**
 * Rising ids by word, each as its distance from the one before; lists part at a space. Most distances in the list of a
 * common word are small, and so few that brotli makes little of them.
 *
 * @param lists As long as the ids are: at most 3.3 million.
 */
export function packLists(lists: readonly (readonly number[])[]): string {
  return lists.map((ids) => ids.map((id, at) => packNumber(id - (ids[at - 1] ?? -1) - 1)).join("")).join(end);
}

/** The lists that `packLists` wrote, each still packed. */
export const partLists = (packed: string): string[] => packed.split(end);

/** Reads one list. */
export function unpackIds(list: string): number[] {
  const ids: number[] = [];
  let last = -1;
  let prefix = 0;
  for (let at = 0; at < list.length; at++) {
    const code = list.charCodeAt(at);
    if (code >= firstPrefix) prefix = code - firstPrefix + 1;
    else {
      last += prefix * singles + code - firstSingle + 1;
      prefix = 0;
      ids.push(last);
    }
  }
  return ids;
}

/** Reads one list as JSON: it is to be read by another. */
export const unpackList = (list: string): string => `[${unpackIds(list).join()}]`;

/**
 * The groups of words as one line: of each stem what differs from the stem before, after the number of letters that are the
 * same, and the endings of its forms. A compound has a hyphen, or its joint in capitals, between its parts:
 * "0asyl 4-mottak:,et 5sok:er,ere,eren".
 */
export function packGroups(groups: readonly WordGroup[]): string {
  let before = "";
  return groups
    .map((group) => {
      const marked = group.marked;
      let same = 0;
      while (same < before.length && same < 50 && before[same] === marked[same]) same++;
      before = marked;
      const endings = group.forms.map((form) =>
        form.startsWith(group.stem) ? form.slice(group.stem.length) : `=${form}`,
      );
      const isStemAlone = endings.length === 1 && endings[0] === "";
      return packNumber(same) + marked.slice(same) + (isStemAlone ? "" : `:${endings.join()}`);
    })
    .join(end);
}

/** Reads what `packGroups` wrote. */
export function unpackGroups(packed: string): WordGroup[] {
  if (packed === "") return [];
  let before = "";
  return packed.split(end).map((entry) => {
    const [rest = "", endings = ""] = entry.slice(1).split(":");
    const marked = before.slice(0, entry.charCodeAt(0) - firstSingle) + rest;
    before = marked;
    const stem = unmark(marked);
    const forms = endings.split(",").map((ending) => (ending.startsWith("=") ? ending.slice(1) : stem + ending));
    return { stem, marked, forms };
  });
}

/** Without the marks between the parts of a compound. */
export const unmark = (marked: string) => marked.replace(/-/g, "").toLowerCase();

/** A list of strings that repeat, as its distinct members and the place of each. */
export type PackedColumn = { distinct: string[]; places: string };

export function packColumn(values: readonly string[]): PackedColumn {
  const distinct = [...new Set(values)];
  const place = new Map(distinct.map((value, at) => [value, at]));
  return { distinct, places: values.map((value) => packNumber(place.get(value) ?? 0)).join("") };
}

/** Reads what `packColumn` wrote. */
export function unpackColumn({ distinct, places }: PackedColumn): string[] {
  return unpackNumbers(places).map((place) => distinct[place] ?? "");
}

/** Reads numbers that `packNumber` wrote one after the other. */
export const unpackNumbers = (packed: string): number[] => (packed.match(/[\]-\uffff]?[(-Z]/g) ?? []).map(unpackNumber);

function unpackNumber(code: string): number {
  const low = code.charCodeAt(code.length - 1) - firstSingle;
  return code.length === 1 ? low : (code.charCodeAt(0) - firstPrefix + 1) * singles + low;
}
