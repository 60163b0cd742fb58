import { describe, expect, it } from "vitest";
import { drawIcons, strokedShape } from "@/build/icon-shapes";

type Corner = readonly [x: number, y: number];

/** How often a polygon runs round a point, in the browser's rule for what lies inside. */
function turnsRound([x, y]: Corner, corners: readonly Corner[]): number {
  return corners.reduce((turns, [x1, y1], index) => {
    const [x2, y2] = corners[(index + 1) % corners.length] ?? [x1, y1];
    const isLeft = (x2 - x1) * (y - y1) - (x - x1) * (y2 - y1) > 0;
    if (y1 <= y && y2 > y && isLeft) return turns + 1;
    return y2 <= y && y1 > y && !isLeft ? turns - 1 : turns;
  }, 0);
}

const cornersOf = (shape: string) =>
  [...shape.matchAll(/(-?[\d.]+)% (-?[\d.]+)%/g)].map(([, x, y]): Corner => [Number(x) * 0.24, Number(y) * 0.24]);

/** Whether the shape of a path covers a point of the 24 × 24. */
const covers = (path: string, point: Corner) => turnsRound(point, cornersOf(strokedShape(path))) !== 0;

describe("icons as shapes", () => {
  it("cover a line as wide as it is drawn, and no more", () => {
    expect(covers("M4 12h16", [12, 12.8])).toBe(true);
    expect(covers("M4 12h16", [12, 13.3])).toBe(false);
    expect(covers("M4 12h16", [20.7, 12])).toBe(true);
    expect(covers("M4 12h16", [21.3, 12])).toBe(false);
  });

  it("cover each of several lines, and nothing between them", () => {
    const path = "M4 6.5h16M4 12h16M4 17.5h16";
    for (const y of [6.5, 12, 17.5]) expect(covers(path, [12, y])).toBe(true);
    for (const y of [9.2, 14.8]) expect(covers(path, [12, y])).toBe(false);
  });

  it("have a hole in what is closed, whichever way it is drawn", () => {
    for (const path of ["M4 4h16v16H4z", "M4 4v16h16V4z"]) {
      expect(covers(path, [4.5, 12])).toBe(true);
      expect(covers(path, [19.5, 12])).toBe(true);
      expect(covers(path, [12, 12])).toBe(false);
    }
  });

  it("follow arcs and curves", () => {
    const circle = "M4 12a8 8 0 0 1 16 0a8 8 0 0 1-16 0z";
    for (const angle of [0, 1, 2, 3, 4, 5, 6]) {
      const at = (radius: number): Corner => [12 + radius * Math.cos(angle), 12 + radius * Math.sin(angle)];
      expect(covers(circle, at(8))).toBe(true);
      expect(covers(circle, at(6.5))).toBe(false);
      expect(covers(circle, at(9.5))).toBe(false);
    }
    expect(covers("M4 4C4 16 20 8 20 20", [12, 12])).toBe(true);
  });

  it("refuse a command that they do not know", () => {
    expect(() => strokedShape("M4 4Q12 12 20 4")).toThrow("is not known");
  });

  it("stand in the style sheet in the place of the lines", () => {
    expect(drawIcons('[data-ikon="x"]::before{--strek:"M4 12h16";color:red}')).toMatch(
      /^\[data-ikon="x"\]::before\{clip-path:polygon\([\d.% ,-]+\);color:red\}$/,
    );
  });
});
