import type { BrowserCost } from "./chromium";
import type { Cost } from "./cost";
import { falseNumbers, measureQuality, ofKind } from "./quality";
import type { EngineAnswers } from "./report";

/** What search must do. */
export const floors = {
  heldOutFirst: 0.95,
  heldOutFirstThree: 0.99,
  /** Above the best of the others at rank 1, in points of a hundred. */
  lead: 20,
  brotliKiB: 200,
  nodeP99: 5,
  chromiumP99: 16,
};

export type Measured = {
  answers: EngineAnswers;
  /** Those of the other engines. */
  others: readonly EngineAnswers[];
  cost: Cost;
  browser: BrowserCost;
};

/** The floors that are not reached, one sentence each. */
export function brokenFloors({ answers, others, cost, browser }: Measured): string[] {
  const quality = measureQuality(answers.heldOut);
  const bestOther = Math.max(...others.map(({ heldOut }) => measureQuality(heldOut).first));
  const lead = (quality.first - bestOther) * 100;
  const all = Object.values(answers).flat();
  const phones = measureQuality(ofKind(all, "telefon")).first;
  const laws = measureQuality(ofKind(all, "lov")).first;
  const wrong = falseNumbers(all).length;
  const kiB = cost.brotliBytes / 1024;
  const checks: [isReached: boolean, found: string, expected: string][] = [
    [
      quality.first >= floors.heldOutFirst,
      `held-out success@1: ${percent(quality.first)}`,
      `at least ${percent(floors.heldOutFirst)}`,
    ],
    [
      quality.firstThree >= floors.heldOutFirstThree,
      `held-out success@3: ${percent(quality.firstThree)}`,
      `at least ${percent(floors.heldOutFirstThree)}`,
    ],
    [lead >= floors.lead, `held-out lead at rank 1: ${lead.toFixed(1)} points`, `at least ${floors.lead}`],
    [phones === 1, `telephone queries right at once: ${percent(phones)}`, "all"],
    [wrong === 0, `queries that found a false number: ${wrong}`, "none"],
    [laws === 1, `law queries right at once: ${percent(laws)}`, "all"],
    [kiB <= floors.brotliKiB, `index: ${kiB.toFixed(1)} KiB brotli`, `at most ${floors.brotliKiB}`],
    [cost.latency.p99 <= floors.nodeP99, `p99 in Node: ${cost.latency.p99.toFixed(2)} ms`, `at most ${floors.nodeP99}`],
    [
      browser.latency.p99 <= floors.chromiumP99,
      `p99 in slowed Chromium: ${browser.latency.p99.toFixed(2)} ms`,
      `at most ${floors.chromiumP99}`,
    ],
  ];
  return checks.filter(([isReached]) => !isReached).map(([, found, expected]) => `${found}, expected ${expected}`);
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
