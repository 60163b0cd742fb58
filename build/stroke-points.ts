/** A point on the 24 × 24 of an icon, y downwards. */
export type Point = readonly [x: number, y: number];
export type Line = { points: Point[]; isClosed: boolean };

/** How far from a curve the straight lines in its place may lie. */
const tolerance = 0.25;

/**
 * The lines that a path of SVG draws, curves as short straight lines.
 *
 * @param path with the commands M, L, H, V, C, A (of circles alone) and Z, large or small
 * @throws Error at any other
 */
export function strokePoints(path: string): Line[] {
  const lines: Line[] = [];
  let here: Point = [0, 0];
  const to = (point: Point) => {
    lines.at(-1)?.points.push(point);
    here = point;
  };
  for (const [whole, letter = "", rest = ""] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const isRelative = letter !== letter.toUpperCase();
    const [ox, oy] = isRelative ? here : [0, 0];
    const kind = letter.toUpperCase();
    if (kind === "Z") {
      const line = lines.at(-1);
      if (line?.points[0]) {
        line.isClosed = true;
        here = line.points[0];
      }
    } else if (kind === "H") for (const x of numbers) to([ox + x, here[1]]);
    else if (kind === "V") for (const y of numbers) to([here[0], oy + y]);
    else {
      const size = { M: 2, L: 2, C: 6, A: 7 }[kind];
      if (size === undefined) throw new Error(`The command ${whole} of the path ${path} is not known.`);
      for (let at = 0; at < numbers.length; at += size) {
        const base: Point = isRelative ? here : [0, 0];
        const given = numbers.slice(at, at + size);
        const end: Point = [base[0] + (given.at(-2) ?? 0), base[1] + (given.at(-1) ?? 0)];
        if (kind === "M" && at === 0) {
          lines.push({ points: [], isClosed: false });
          to(end);
        } else if (kind === "C") {
          const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = given;
          for (const point of curve(here, [base[0] + x1, base[1] + y1], [base[0] + x2, base[1] + y2], end)) to(point);
        } else if (kind === "A") {
          const [radius = 0, , , isLarge, isSweep] = given;
          for (const point of arc(here, end, radius, isLarge === 1, isSweep === 1)) to(point);
        } else to(end);
      }
    }
  }
  return lines.map(withoutDoubles);
}

function curve(start: Point, first: Point, second: Point, end: Point): Point[] {
  const steps = Math.max(
    2,
    Math.ceil((distance(start, first) + distance(first, second) + distance(second, end)) / 1.5),
  );
  return Array.from({ length: steps }, (_, index) => {
    const t = (index + 1) / steps;
    const at = (axis: 0 | 1) =>
      (1 - t) ** 3 * start[axis] +
      3 * (1 - t) ** 2 * t * first[axis] +
      3 * (1 - t) * t ** 2 * second[axis] +
      t ** 3 * end[axis];
    return [at(0), at(1)];
  });
}

function arc(start: Point, end: Point, wanted: number, isLarge: boolean, isSweep: boolean): Point[] {
  const half: Point = [(end[0] - start[0]) / 2, (end[1] - start[1]) / 2];
  const reach = Math.hypot(...half);
  const radius = Math.max(wanted, reach);
  const height = Math.sqrt(radius ** 2 - reach ** 2) * (isLarge === isSweep ? -1 : 1);
  const centre: Point = [
    start[0] + half[0] - (half[1] / reach) * height,
    start[1] + half[1] + (half[0] / reach) * height,
  ];
  const from = Math.atan2(start[1] - centre[1], start[0] - centre[0]);
  let turn = Math.atan2(end[1] - centre[1], end[0] - centre[0]) - from;
  if (isSweep && turn <= 0) turn += 2 * Math.PI;
  if (!isSweep && turn >= 0) turn -= 2 * Math.PI;
  const steps = Math.max(1, Math.ceil(Math.abs(turn) / (2 * Math.acos(1 - tolerance / radius))));
  return Array.from({ length: steps }, (_, index) => {
    const angle = from + (turn * (index + 1)) / steps;
    return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)];
  });
}

export const distance = (a: Point, b: Point) => Math.hypot(b[0] - a[0], b[1] - a[1]);

function withoutDoubles({ points, isClosed }: Line): Line {
  const kept = points.filter((point, index) => index === 0 || distance(points[index - 1] ?? point, point) > 0.01);
  const [first] = kept;
  const last = kept.at(-1);
  if (isClosed && kept.length > 1 && first && last && distance(first, last) < 0.01) kept.pop();
  return { points: kept, isClosed };
}
