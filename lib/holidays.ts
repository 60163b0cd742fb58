/** Milliseconds. */
export const aDay = 24 * 60 * 60_000;

/** A day on which weekday hours say nothing sure: a public holiday, or an eve that is often short. */
export type SpecialDay = "holiday" | "eve";

const fixedHolidays = ["01-01", "05-01", "05-17", "12-25", "12-26"];
const fixedEves = ["12-24", "12-31"];
/** By days from Easter Sunday: Maundy Thursday to Easter Monday, Ascension Day, Whit Sunday and Monday. */
const movableHolidays = [-3, -2, 0, 1, 39, 49, 50];
const easterEve = -1;

/**
 * What the calendar of Norway makes of a day. Holidays: lov om helligdager og helligdagsfred (1995) § 2, but for Sundays, which every
 * week has; 1 and 17 May: lov om 1 og 17 mai som høgtidsdagar (1947). That the eves are short is custom.
 *
 * @param day any moment of it, by its parts in UTC
 */
export function specialDay(day: Date): SpecialDay | undefined {
  const date = day.toISOString().slice(5, 10);
  const fromEaster = Math.floor((day.getTime() - easterSunday(day.getUTCFullYear())) / aDay);
  if (fixedHolidays.includes(date) || movableHolidays.includes(fromEaster)) return "holiday";
  return fixedEves.includes(date) || fromEaster === easterEve ? "eve" : undefined;
}

/**
 * The Sunday after the full moon of spring: J.-M. Oudin's algorithm of 1940 (Explanatory Supplement to the Astronomical Almanac, 1992), its
 * centuries worked out for 1900–2099.
 */
function easterSunday(year: number): number {
  const golden = year % 19;
  const moon = (19 * golden + 24) % 30;
  const isLate = moon === 29 || (moon === 28 && golden > 10);
  const fullMoon = new Date(Date.UTC(year, 2, (isLate ? 20 : 21) + moon));
  return fullMoon.getTime() + (7 - fullMoon.getUTCDay()) * aDay;
}
