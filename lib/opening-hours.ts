/** Days as the contact registry writes them, Monday first. */
export const weekdays = ["ma", "ti", "on", "to", "fr", "lø", "sø"] as const;
export type Weekday = (typeof weekdays)[number];

/** One stretch of opening: the same hours on some days. Times are those of Oslo, as "09:00". */
export type Opening = { days: readonly Weekday[]; from: string; to: string };

/** Whether a line is open, and when it opens next; no `next` when it never does. */
export type OpenState = { open: boolean; until?: string; next?: { day: Weekday; from: string; inDays: number } };

/**
 * Whether somebody answers now, by the hours of an ordinary week. Holidays are not known here: say so beside it.
 *
 * @param now any moment; weekday and time are read in Europe/Oslo, summer time included
 */
export function openState(opening: readonly Opening[], now: Date): OpenState {
  const { day, time } = inOslo(now);
  const today = weekdays.indexOf(day);
  const current = opening.find(({ days, from, to }) => days.includes(day) && from <= time && time < to);
  if (current) return { open: true, until: current.to };
  for (let inDays = 0; inDays <= 7; inDays++) {
    const then = weekdays[(today + inDays) % 7] ?? day;
    const starts = opening
      .filter(({ days, from }) => days.includes(then) && (inDays > 0 || from > time))
      .map(({ from }) => from)
      .sort();
    if (starts[0] !== undefined) return { open: false, next: { day: then, from: starts[0], inDays } };
  }
  return { open: false };
}

const minute = 60_000;
const dayMinutes = 24 * 60;

/**
 * Reckoned, not asked of the browser: a formatter for another zone takes it longer to make than all else on a page takes to run. The clock
 * is one hour before UTC, and two from the last Sunday of March to the last of October, both at one o'clock UTC.
 */
function inOslo(now: Date): { day: Weekday; time: string } {
  const year = now.getUTCFullYear();
  const isSummer = now >= lastSunday(year, 2) && now < lastSunday(year, 9);
  const there = new Date(now.getTime() + (isSummer ? 2 : 1) * 60 * minute);
  return { day: weekdays[(there.getUTCDay() + 6) % 7] ?? "ma", time: there.toISOString().slice(11, 16) };
}

/** One o'clock UTC on the last Sunday of a month with 31 days, January as 0. */
function lastSunday(year: number, month: number): Date {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return new Date(last.getTime() - last.getUTCDay() * dayMinutes * minute);
}
