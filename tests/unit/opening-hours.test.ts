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
});
