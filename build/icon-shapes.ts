import { distance, type Line, type Point, strokePoints } from "./stroke-points";

/** Icons are drawn on 24 × 24 with lines this wide on each side of the path. */
const grid = 24;
const half = 1;

/**
 * Writes `--strek: "M4 12h15"` of a style sheet out as the shape that such a line covers: `clip-path: polygon(…)`, in parts of the box.
 * As a picture the line would be a document of its own, which a browser is busy for longer with than with the rest of a short page.
 */
export function drawIcons(css: string): string {
  return css.replace(/--strek:\s*"([^"]+)"/g, (_, path: string) => `clip-path:${strokedShape(path)}`);
}

/** The polygon that covers a path's lines: rings with the same turn, each reached from the one before and left the same way. */
export function strokedShape(path: string): string {
  const rings = strokePoints(path).flatMap(ringsOf);
  const starts = rings.flatMap(([first]) => (first ? [first] : []));
  const round = rings.flatMap((ring) => [...ring, ...ring.slice(0, 1)]);
  const corners = [...round, ...starts.slice(1, -1).reverse()];
  return `polygon(${corners.map((point) => point.map(part).join(" ")).join(",")})`;
}

const part = (value: number) => `${Math.round((value / grid) * 100)}%`;

function ringsOf({ points, isClosed }: Line): Point[][] {
  if (!isClosed) {
    const line = lengthened(points);
    return [[...sideOf(line, false), ...sideOf(line.toReversed(), false)]];
  }
  // One of the two runs round the other way: a hole.
  return [sideOf(points, true), sideOf(points.toReversed(), true)];
}

/** The line's left side: where it turns sharply to the right, the corner is cut. */
function sideOf(points: readonly Point[], isClosed: boolean): Point[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1] ?? (isClosed ? points.at(-1) : undefined);
    const after = points[index + 1] ?? (isClosed ? points[0] : undefined);
    if (!before || !after) return [moved(point, leftOf(before ?? point, after ?? point))];
    const [into, out] = [leftOf(before, point), leftOf(point, after)];
    const middle: Point = [into[0] + out[0], into[1] + out[1]];
    const length = Math.hypot(...middle);
    const unit: Point = [middle[0] / length, middle[1] / length];
    const isSharp = length < 1.9;
    const isOuter = into[0] * out[1] - into[1] * out[0] > 0;
    if (isSharp && isOuter) return [moved(point, into), moved(point, out)];
    return [moved(point, unit, 2 / length)];
  });
}

/** A line as much longer at its two ends as a round end reaches, about: what is round cannot be told from it at the size of a letter. */
function lengthened(points: readonly Point[]): Point[] {
  return points.map((point, index) => {
    const next = index === 0 ? points[1] : index === points.length - 1 ? points.at(-2) : undefined;
    if (!next) return point;
    const [x, y] = leftOf(next, point);
    return moved(point, [-y, x], 0.8);
  });
}

/** Of one length, across the way from a point to another. */
function leftOf(from: Point, to: Point): Point {
  const length = distance(from, to);
  return [(to[1] - from[1]) / length, -(to[0] - from[0]) / length];
}

const moved = ([x, y]: Point, [dx, dy]: Point, by = 1): Point => [x + dx * half * by, y + dy * half * by];
