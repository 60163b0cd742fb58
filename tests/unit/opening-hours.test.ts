import { describe, expect, it } from "vitest";
import { type Opening, openState } from "@/lib/opening-hours";

const udi: Opening[] = [{ days: ["ma", "ti", "on", "to", "fr"], from: "09:00", to: "15:00" }];
const jussbuss: Opening[] = [
  { days: ["ma"], from: "17:00", to: "20:00" },
  { days: ["ti"], from: "10:00", to: "15:00" },
];
const at = (iso: string) => new Date(iso);

describe("whether a line is open", () => {
  it("is read by the clock of Oslo, in winter and in summer", () => {
    // 22 January 2026 is a Thursday, 23 July too; Oslo is one hour ahead of UTC in winter and two in summer.
    expect(openState(udi, at("2026-01-22T08:00:00Z"))).toEqual({ open: true, until: "15:00" });
    expect(openState(udi, at("2026-01-22T07:59:00Z")).open).toBe(false);
    expect(openState(udi, at("2026-07-23T07:00:00Z")).open).toBe(true);
    expect(openState(udi, at("2026-07-23T13:00:00Z")).open).toBe(false);
  });

  it("says when it opens next: later today, tomorrow, after the weekend", () => {
    expect(openState(udi, at("2026-01-22T05:00:00Z")).next).toEqual({ day: "to", from: "09:00", inDays: 0 });
    expect(openState(udi, at("2026-01-22T20:00:00Z")).next).toEqual({ day: "fr", from: "09:00", inDays: 1 });
    expect(openState(udi, at("2026-01-23T20:00:00Z")).next).toEqual({ day: "ma", from: "09:00", inDays: 3 });
    expect(openState(jussbuss, at("2026-01-20T15:00:00Z")).next).toEqual({ day: "ma", from: "17:00", inDays: 6 });
  });

  it("closes at the stroke, and never opens without hours", () => {
    expect(openState(jussbuss, at("2026-01-19T18:59:00Z")).open).toBe(true);
    expect(openState(jussbuss, at("2026-01-19T19:00:00Z")).open).toBe(false);
    expect(openState([], at("2026-01-19T19:00:00Z"))).toEqual({ open: false });
  });

  it("says nothing of being open on a holiday or a short eve, and skips holidays when it tells what comes next", () => {
    const special = (iso: string) => openState(udi, at(iso));
    expect(special("2026-04-03T08:00:00Z")).toEqual({ open: false, special: "holiday" }); // Good Friday
    expect(special("2026-12-24T09:00:00Z")).toEqual({ open: false, special: "eve" });
    // Wednesday before Easter, after hours; Good Friday before and after them; Easter Sunday.
    for (const then of ["04-01T18", "04-03T05", "04-03T18", "04-05T10"])
      expect(special(`2026-${then}:00:00Z`), then).toMatchObject({ open: false, next: { day: "ti", from: "09:00" } });
    expect(special("2026-04-07T08:00:00Z")).toEqual({ open: true, until: "15:00" });
    // The day begins in Oslo before it does in UTC: half past midnight on 1 May.
    const always: Opening[] = [{ days: ["to", "fr"], from: "00:00", to: "23:59" }];
    expect(openState(always, at("2026-04-30T21:30:00Z")).open).toBe(true);
    expect(openState(always, at("2026-04-30T22:30:00Z"))).toEqual({ open: false, special: "holiday" });
    // Christmas 2028 falls on Monday and Tuesday, and New Year's Day on a Monday: nothing within a week.
    expect(openState(jussbuss, at("2028-12-24T10:00:00Z"))).toEqual({ open: false });
    expect(openState(jussbuss, at("2028-12-26T18:00:00Z")).next).toEqual({ day: "ti", from: "10:00", inDays: 7 });
  });

  it("keeps Oslo's clock as the machine knows it, for twenty years, through each turn of summer time", () => {
    const known = new Intl.DateTimeFormat("en-GB", {
      timeZone: "Europe/Oslo",
      weekday: "short",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
    const days = { Mon: "ma", Tue: "ti", Wed: "on", Thu: "to", Fri: "fr", Sat: "lø", Sun: "sø" } as const;
    const wrong: string[] = [];
    const hour = 3_600_000;
    const end = Date.UTC(2040, 0);
    // Steps of seven hours meet every hour of the day; near the turns every half hour is asked.
    for (let then = Date.UTC(2020, 0); then < end; then += nearTurn(then) ? hour / 2 : 7 * hour) {
      const [day = "", time = ""] = known.format(then).split(/, ?| /);
      const weekday = Object.entries(days).find(([english]) => english === day)?.[1] ?? "ma";
      const next = `${time.slice(0, 3)}${Number(time.slice(3)) + 1}`.replace(/:(\d)$/, ":0$1");
      const { open, special } = openState([{ days: [weekday], from: time, to: next }], new Date(then));
      if (!open && !special) wrong.push(new Date(then).toISOString());
    }
    expect(wrong).toEqual([]);
  });
});

/** In the last week of March and of October. */
function nearTurn(then: number): boolean {
  const date = new Date(then);
  return [2, 9].includes(date.getUTCMonth()) && date.getUTCDate() > 24;
}
