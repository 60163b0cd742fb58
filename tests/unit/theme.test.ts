import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** Contrasts of the theme, computed from the file itself by the formula of WCAG 2.2. */
const css = readFileSync("app/styles/theme.css", "utf8");

const colors = new Map(
  [...css.matchAll(/--ds-color-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);

const schemes = ["light", "dark"] as const;
type Scheme = (typeof schemes)[number];

function colorOf(name: string, scheme: Scheme): string {
  const color = colors.get(name)?.[scheme];
  if (color === undefined) throw new Error(`theme.css has no colour ${name}`);
  return color;
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** What can lie under a text of a hue: the grounds of the page and the grounds of that hue. */
const paper = ["background-default", "background-tinted", "surface-default", "surface-tinted"].map(
  (ground) => `neutral-${ground}`,
);
const own = (hue: string) =>
  [...colors.keys()].filter((name) => name.startsWith(`${hue}-`) && /background|surface/.test(name));
const hues = ["neutral", "accent", "success", "info", "warning", "danger"];

const texts = hues.flatMap((hue) =>
  ["text-default", "text-subtle"]
    .map((text) => `${hue}-${text}`)
    .filter((name) => colors.has(name))
    .flatMap((name) => [...new Set([...paper, ...own(hue)])].map((ground) => [name, ground] as const)),
);
const inBoxes = hues.flatMap((hue) => own(hue).map((ground) => ["neutral-text-default", ground] as const));
const buttons = ["accent", "danger"].flatMap((hue) =>
  ["default", "hover", "active"].map((state) => [`${hue}-base-contrast-default`, `${hue}-base-${state}`] as const),
);
const edges = hues.flatMap((hue) =>
  ["border-default", "border-strong"]
    .map((edge) => `${hue}-${edge}`)
    .filter((name) => colors.has(name))
    .flatMap((name) => paper.slice(0, 3).map((ground) => [name, ground] as const)),
);
const grounds = ["accent-base-default", "danger-base-default", "focus-outer"].flatMap((name) =>
  paper.slice(0, 3).map((ground) => [name, ground] as const),
);

describe.each(schemes)("in the %s scheme", (scheme) => {
  const below = (pairs: readonly (readonly [string, string])[], least: number) =>
    pairs
      .map(([one, other]) => ({ one, other, ratio: contrast(colorOf(one, scheme), colorOf(other, scheme)) }))
      .filter(({ ratio }) => ratio < least)
      .map(({ one, other, ratio }) => `${one} on ${other}: ${ratio.toFixed(2)}`);

  it("text is read on every ground it can lie on, 4.5:1", () => {
    expect(below([...texts, ...inBoxes, ...buttons], 4.5)).toEqual([]);
  });

  it("running text has more: 7:1 on paper", () => {
    expect(below([["neutral-text-default", "neutral-background-default"]], 7)).toEqual([]);
  });

  it("edges of controls, buttons and the focus ring stand out from the page, 3:1", () => {
    expect(below([...edges, ...grounds], 3)).toEqual([]);
  });
});

it("every colour that the components ask for is in the theme", () => {
  const folder = "node_modules/@digdir/designsystemet-css/dist/src";
  const used = ["base", "button", "input", "field", "label", "skip-link"].flatMap((part) =>
    [...readFileSync(`${folder}/${part}.css`, "utf8").matchAll(/var\((--ds-[a-z0-9-]+)/g)].map(([, name = ""]) => name),
  );
  const given = new Set([
    ...[...css.matchAll(/(--ds-[a-z0-9-]+):/g)].map(([, name]) => name),
    // The base of the design system gives these itself.
    "--ds-icon-size",
    "--ds-readonly-icon-size",
    "--ds-readonly-icon-url",
  ]);
  expect([...new Set(used)].filter((name) => !given.has(name))).toEqual([]);
});

it("black on white is 21:1 and grey on itself 1:1, so the formula is right", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  expect(contrast("#5d5547", "#5d5547")).toBe(1);
});
