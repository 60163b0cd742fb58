import { existsSync } from "node:fs";

/** Where Debian's package `faketime` has its library, by processor. */
const places = ["x86_64", "aarch64"].map((processor) => `/usr/lib/${processor}-linux-gnu/faketime/libfaketimeMT.so.1`);

/**
 * How to run a browser as on a slower machine.
 *
 * - `env`: what it is started with.
 * - `times`: what the milliseconds that it tells are still to be multiplied by.
 * - `how`: in words.
 */
export type SlowClock = { env: Record<string, string>; times: number; how: string };

/**
 * A clock that goes so many times faster is the same to a browser as a machine that works so many times slower: the work takes longer by all that
 * it can measure, and it breaks off where it would there (the reader of a page pauses after ten milliseconds). Chromium's own slowing down has the
 * thread wait for what others do on the machine too. Without the library times are multiplied, and the browser knows nothing of it.
 */
export function slowClock(slowdown: number): SlowClock {
  const library = places.find(existsSync);
  if (!library) return { env: {}, times: slowdown, how: `times ${slowdown}; with the package faketime, by a clock` };
  const env = { LD_PRELOAD: library, FAKETIME: `+0 x${slowdown}` };
  return { env, times: 1, how: `by a clock that goes ${slowdown} times as fast` };
}
