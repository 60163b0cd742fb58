import { expect, it } from "vitest";
import { parseSituation } from "@/lib/rules";
import { answersToTry } from "@/server/answers-to-try";
import type { InTurn } from "@/server/one-each-round";
import { type Handler, handlerOf } from "@/server/request-routes";
import { warmOn, warmUp } from "@/server/warm-up";

const good = { status: 200, type: "text/html", cacheControl: null, body: Buffer.from("") };
const queryOf = (address: string) => [...new URL(address, "http://localhost").searchParams];

it("tries answers that can be given, hardly ever the same twice, of every status", () => {
  const tried = [...answersToTry(1000)];
  expect(new Set(tried).size).toBeGreaterThan(950);
  const statuses = new Set<string | undefined>();
  for (const address of tried) {
    const parsed = parseSituation(queryOf(address).filter(([key]) => key !== "vis"));
    if ("error" in parsed) throw new Error(`${address}: ${parsed.error.message}`);
    statuses.add(parsed.situation.status?.[0]);
  }
  expect(statuses.size).toBe(6);
  for (const address of tried.slice(0, 40)) {
    const handler = handlerOf("/veiviser/svar");
    expect(handler?.({ url: `http://localhost${address}`, headers: {} })).toMatchObject({ status: 200 });
  }
});

it("goes on one in each turn, and no further when the server closes", async () => {
  const waiting: (() => void)[] = [];
  const inTurn: InTurn = (job) => waiting.push(job);
  const made: string[] = [];
  const handler: Handler = ({ url }) => {
    made.push(url);
    return good;
  };
  let open = true;
  const ended = warmOn(["/a", "/b", "/c"], () => handler, { inTurn, isOpen: () => open });
  const turn = async () => {
    expect(waiting.length).toBe(1);
    waiting.shift()?.();
    await new Promise((done) => setImmediate(done));
  };
  expect(made).toEqual([]);
  await turn();
  expect(made).toEqual(["http://localhost/a"]);
  open = false;
  await turn();
  await ended;
  expect(made).toEqual(["http://localhost/a", "http://localhost/b"]);
  expect(waiting).toEqual([]);
});

it("a handler that fails or cannot answer stops the start", async () => {
  await expect(warmUp(["/a"], () => () => ({ ...good, status: 500 }))).rejects.toThrow("/a answers 500");
  await expect(warmUp(["/a?b=c"], () => undefined)).rejects.toThrow("/a?b=c has no handler");
});
