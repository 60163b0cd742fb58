import { describe, expect, it } from "vitest";
import { specialDay } from "@/lib/holidays";

/** Easter Sundays as almanacs print them. */
const easters = [
  "2024-03-31",
  "2025-04-20",
  "2026-04-05",
  "2027-03-28",
  "2028-04-16",
  "2029-04-01",
  "2030-04-21",
  "2031-04-13",
  "2032-03-28",
  "2033-04-17",
  "2034-04-09",
  "2035-03-25",
];
const aDay = 86_400_000;
const from = (date: string, days: number) => new Date(Date.parse(date) + days * aDay);
const on = (date: string) => specialDay(new Date(date));

describe("the holidays of Norway", () => {
  it.each(easters)("around Easter Sunday %s", (easter) => {
    const found = Array.from({ length: 70 }, (_, index) => index - 10).filter((days) => {
      const date = from(easter, days);
      return specialDay(date) === "holiday" && !/05-(01|17)$/.test(date.toISOString().slice(0, 10));
    });
    const fallsOnFixed = (days: number) => /05-(01|17)/.test(from(easter, days).toISOString());
    expect(found).toEqual([-3, -2, 0, 1, 39, 49, 50].filter((days) => !fallsOnFixed(days)));
    expect(specialDay(from(easter, -1))).toBe("eve");
  });

  it("have their dates every year, and eves that may be short", () => {
    for (let year = 2026; year <= 2040; year++) {
      for (const date of ["01-01", "05-01", "05-17", "12-25", "12-26"]) expect(on(`${year}-${date}`)).toBe("holiday");
      for (const date of ["12-24", "12-31"]) expect(on(`${year}-${date}`)).toBe("eve");
      for (const date of ["01-02", "02-01", "11-01", "12-23", "12-27"]) expect(on(`${year}-${date}`)).toBeUndefined();
    }
  });

  it("may fall together: 17 May on Whit Monday in 2027 and 2032, and on Ascension Day in 2012", () => {
    for (const whitMonday of ["2027-05-17", "2032-05-17"]) {
      expect(specialDay(from(whitMonday, -1))).toBe("holiday");
      expect(on(whitMonday)).toBe("holiday");
      expect(specialDay(from(whitMonday, 1))).toBeUndefined();
    }
    expect([on("2012-05-17"), on("2012-05-27"), on("2012-05-28")]).toEqual(["holiday", "holiday", "holiday"]);
  });

  it("follow Easter as the general reckoning gives it, for two centuries", () => {
    for (let year = 1900; year < 2100; year++) {
      const easter = butcher(year);
      expect(specialDay(from(easter, 0)), easter).toBe("holiday");
      expect(specialDay(from(easter, 39)), easter).toBe("holiday");
      expect(specialDay(from(easter, -4)), easter).toBeUndefined();
    }
  });
});

/** Easter Sunday in the Gregorian calendar (Meeus, Astronomical Algorithms, after Butcher 1876). */
function butcher(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return new Date(Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1)).toISOString().slice(0, 10);
}
