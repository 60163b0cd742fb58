import type { SearchDocument } from "./documents";
import type { Query } from "./query";

/** Contacts by their numbers in digits. Numbers are never guessed at, so there is nothing here but equality. */
export type PhoneIndex = { byNumber: Map<string, Set<number>>; byLastFour: Map<string, Set<number>> };

/** What a query says of telephone numbers. */
export type PhoneAnswer = {
  ids: number[];
  /** The query is a number and nothing else, so that nothing else should be shown. */
  only: boolean;
};

export function arrangePhones(documents: readonly SearchDocument[]): PhoneIndex {
  const index: PhoneIndex = { byNumber: new Map(), byLastFour: new Map() };
  for (const { id, phones } of documents) {
    for (const phone of phones) {
      const digits = phone.replace(/\D/g, "");
      addTo(index.byNumber, digits, id);
      if (phone.startsWith("+47")) addTo(index.byNumber, digits.slice(2), id);
      if (phone.startsWith("+")) addTo(index.byLastFour, digits.slice(-4), id);
    }
  }
  return index;
}

/** Finds the contact of a number in any writing: 22331160, 22 33 11 60, +47…, 0047…, 116 111, or its last four digits. */
export function findPhones({ byNumber, byLastFour }: PhoneIndex, query: Query): PhoneAnswer {
  const none: PhoneAnswer = { ids: [], only: false };
  if (query.text.includes("§")) return none;
  const numbers = query.text.match(/\+?\d(?:[\s().-]*\d)*/g) ?? [];
  const alone = numbers.length === 1 && query.wanted.every((word) => /^\d+$/.test(word));
  const found = new Set(numbers.flatMap((number) => [...(byNumber.get(asDialled(number)) ?? [])]));
  if (found.size > 0) return { ids: [...found], only: alone };
  if (!alone) return none;
  const digits = asDialled(numbers[0] ?? "");
  // Eight digits or more are somebody's number; when nobody here has it, the nearest number is the wrong answer.
  if (digits.length !== 4) return { ids: [], only: digits.length >= 8 };
  return { ids: [...(byLastFour.get(digits) ?? [])], only: false };
}

/** Digits without +47, 0047, or 47 before eight digits; other countries' codes stay, and so do four digits that begin with 00. */
function asDialled(number: string): string {
  const digits = number.replace(/\D/g, "");
  if (!number.startsWith("+") && digits.length === 10) return digits.replace(/^47/, "");
  const international = number.startsWith("+") ? digits : /^00(.{3,})/.exec(digits)?.[1];
  return international === undefined ? digits : international.replace(/^47/, "");
}

function addTo(map: Map<string, Set<number>>, key: string, id: number): void {
  const ids = map.get(key);
  if (ids) ids.add(id);
  else map.set(key, new Set([id]));
}
