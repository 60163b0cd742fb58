import { freshDays } from "./stored";

const dayMs = 24 * 60 * 60 * 1000;

/**
 * How old content is.
 *
 * @param built day it was built: "2026-11-22"
 * @returns whole days, never less than 0 (a clock may be wrong), and whether the reader is to be warned
 */
export function ageOf(built: string, now: Date): { days: number; isOld: boolean } {
  const days = Math.max(0, Math.floor((now.getTime() - Date.parse(`${built}T00:00:00Z`)) / dayMs));
  return { days, isOld: days > freshDays };
}
