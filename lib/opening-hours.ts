import { aDay, type SpecialDay, specialDay } from "./holidays";

/** Days as the contact registry writes them, Monday first. */
export const weekdays = ["ma", "ti", "on", "to", "fr", "lø", "sø"] as const;
export type Weekday = (typeof weekdays)[number];

/** One stretch of opening: the same hours on some days. Times are those of Oslo, as "09:00". */
export type Opening = { days: readonly Weekday[]; from: string; to: string };

/**
 * Whether a line is open, and when it opens next; no `next` when it does not within a week. What would be open on an ordinary day is not said
 * to be so on a `special` one.
 */
export type OpenState = {
  open: boolean;
  until?: string;
  special?: SpecialDay;
  next?: { day: Weekday; from: string; inDays: number };
};

/**
 * Whether somebody answers now, by the hours of an ordinary week and the calendar. What a line keeps on a holiday nobody knows here: it is
 * neither said to be open then nor to open.
 *
 * @param now any moment; day and time are read in Europe/Oslo, summer time included
 */
export function openState(opening: readonly Opening[], now: Date): OpenState {
  const there = inOslo(now);
  const time = there.toISOString().slice(11, 16);
  const day = weekdayOf(there);
  const current = opening.find(({ days, from, to }) => days.includes(day) && from <= time && time < to);
  const special = specialDay(there);
  if (current) return special ? { open: false, special } : { open: true, until: current.to };
  for (let inDays = 0; inDays <= 7; inDays++) {
    const thatDate = new Date(there.getTime() + inDays * aDay);
    if (specialDay(thatDate) === "holiday") continue;
    const then = weekdayOf(thatDate);
    const starts = opening
      .filter(({ days, from }) => days.includes(then) && (inDays > 0 || from > time))
      .map(({ from }) => from)
      .sort();
    if (starts[0] !== undefined) return { open: false, next: { day: then, from: starts[0], inDays } };
  }
  return { open: false };
}

const anHour = 60 * 60_000;

/**
 * A date whose parts in UTC are those of the clock there.
 *
 * Reckoned, not asked of the browser: a formatter for another zone takes it longer to make than all else on a page takes to run. The clock
 * is one hour before UTC, and two from the last Sunday of March to the last of October, both at one o'clock UTC.
 */
function inOslo(now: Date): Date {
  const year = now.getUTCFullYear();
  const isSummer = now >= lastSunday(year, 2) && now < lastSunday(year, 9);
  return new Date(now.getTime() + (isSummer ? 2 : 1) * anHour);
}

function weekdayOf(date: Date): Weekday {
  return weekdays[(date.getUTCDay() + 6) % 7] ?? "ma";
}

/** One o'clock UTC on the last Sunday of a month with 31 days, January as 0. */
function lastSunday(year: number, month: number): Date {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return new Date(last.getTime() - last.getUTCDay() * aDay);
}
