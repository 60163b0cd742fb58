const format = new Intl.DateTimeFormat("nb-NO", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** "2026-11-22" as "22. november 2026". */
export function norwegianDate(isoDate: string): string {
  return format.format(new Date(`${isoDate}T00:00:00Z`));
}
