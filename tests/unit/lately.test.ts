import { expect, it } from "vitest";
import { forgetLately, keptLately } from "@/lib/lately";

it("an answer is kept by the object asked of, until it is forgotten or many others have come", () => {
  const asked: number[] = [];
  const twice = keptLately(({ number }: { number: number }) => {
    asked.push(number);
    return { number: 2 * number };
  });
  const keys = Array.from({ length: 40 }, (_, number) => ({ number }));
  const [first = { number: -1 }, second = { number: -1 }] = keys;
  expect([twice(first), twice(second), twice(first)].map(({ number }) => number)).toEqual([0, 2, 0]);
  expect(twice(first)).toBe(twice(first));
  expect(asked).toEqual([0, 1]);
  // Another object that says the same is another.
  twice({ number: 0 });
  expect(asked).toEqual([0, 1, 0]);

  forgetLately();
  expect(twice(first)).toEqual({ number: 0 });
  expect(asked).toEqual([0, 1, 0, 0]);

  for (const key of [...keys, ...keys.toReversed()]) expect(twice(key)).toEqual({ number: 2 * key.number });
  // The latest are there: only the eight that had given way were worked out again.
  expect(asked.slice(4)).toEqual([...keys.slice(1), ...keys.slice(0, 8).toReversed()].map(({ number }) => number));
});
