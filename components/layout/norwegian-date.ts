const months = [
  ...["januar", "februar", "mars", "april", "mai", "juni"],
  ...["juli", "august", "september", "oktober", "november", "desember"],
];

/** "2026-11-22" as "22. november 2026". Written out here: the browser takes longer to make a formatter than to show a page. */
export function norwegianDate(isoDate: string): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  return `${date.getUTCDate()}. ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
