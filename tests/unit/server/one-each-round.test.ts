import { expect, it } from "vitest";
import { oneEachRound } from "@/server/one-each-round";

const rounds = (count: number) =>
  Array.from({ length: count }).reduce<Promise<void>>(
    (before) => before.then(() => new Promise((done) => setImmediate(done))),
    Promise.resolve(),
  );

it("runs one job in each round of the event loop, in the order they come, those that come meanwhile too", async () => {
  const inTurn = oneEachRound();
  const done: string[] = [];
  inTurn(() => {
    done.push("a");
    inTurn(() => done.push("c"));
  });
  inTurn(() => done.push("b"));
  expect(done).toEqual([]);
  const seen: string[] = [];
  for (let round = 0; round < 3; round++) {
    await rounds(1);
    seen.push(done.join(""));
  }
  expect(seen).toEqual(["a", "ab", "abc"]);
  inTurn(() => done.push("d"));
  await rounds(1);
  expect(done.join("")).toBe("abcd");
});
