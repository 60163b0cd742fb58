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

/** Made when it is first asked: it takes a browser longer than all else on a page without opening hours. */
let clock: Intl.DateTimeFormat | undefined;
const englishDays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

function inOslo(now: Date): { day: Weekday; time: string } {
  clock ??= new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/Oslo",
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const parts = Object.fromEntries(clock.formatToParts(now).map(({ type, value }) => [type, value]));
  return { day: weekdays[englishDays.indexOf(parts.weekday ?? "")] ?? "ma", time: `${parts.hour}:${parts.minute}` };
}
