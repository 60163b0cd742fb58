import { createHash } from "node:crypto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { hashLength, keysOf, pageKey, type Stored } from "@/lib/offline/stored";

/** The worker itself, in a browser that has no more than a cache and a network. */

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, hashLength);
const keyOf = (text: string) => pageKey(hashOf(text));
const edition = (built: string, ...texts: string[]): Stored => ({
  built,
  pages: Object.fromEntries(texts.map((text, index) => [`/${index}`, hashOf(text)])),
  files: {},
});

const old = edition("2026-11-22", "same", "old");
const next = edition("2026-11-23", "same", "new");

const kept = new Map<string, Response>();
const served = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  served.clear();
  for (const text of ["same", "old", "new"]) served.set(keyOf(text), text);
  const cache = {
    keys: async () => [...kept.keys()].map((key) => ({ url: `https://handbok.test${key}` })),
    put: async (key: string, response: Response) => void kept.set(key, response),
    delete: async (key: string) => kept.delete(key),
  };
  vi.stubGlobal("caches", { open: async () => cache, match: async (key: string) => kept.get(key) });
  vi.stubGlobal(
    "fetch",
    async (key: string) => new Response(served.get(key) ?? null, { status: served.has(key) ? 200 : 404 }),
  );
});
afterEach(() => vi.unstubAllGlobals());

/** Starts a worker, as the browser does after each rest: with nothing in its memory. */
async function start(stored: Stored, registration: { installing?: object; waiting?: object } = {}) {
  const listeners = new Map<string, (event: object) => void>();
  const location = new URL("https://handbok.test/frakoblet.js");
  vi.stubGlobal("self", { addEventListener: listeners.set.bind(listeners), registration, location });
  vi.stubGlobal("stored", stored);
  vi.resetModules();
  await import("@/elements/offline-worker");
  const send = (type: string, event: object = {}) => {
    const work: Promise<unknown>[] = [];
    listeners.get(type)?.({ ...event, waitUntil: (promise: Promise<unknown>) => work.push(promise) });
    return Promise.all(work);
  };
  return {
    install: () => send("install"),
    askStatus: async () => {
      const said: unknown[] = [];
      await send("message", {
        data: "status",
        ports: [{ postMessage: (answer: unknown) => said.push(answer) }],
        source: null,
      });
      return said;
    },
  };
}

const keysKept = () => [...kept.keys()].sort();
const keysIn = (stored: Stored) => [...keysOf(stored).keys()].sort();

it("throws away what older editions left, at the first question", async () => {
  await (await start(old)).install();
  const worker = await start(next);
  await worker.install();
  expect(keysKept()).toEqual([...new Set([...keysIn(old), ...keysIn(next)])].sort());
  expect(await worker.askStatus()).toEqual([{ built: "2026-11-23", fromDevice: false, whole: true }]);
  expect(keysKept()).toEqual(keysIn(next));
});

it.each(["waiting", "installing"])(
  "leaves alone what an edition has fetched that is %s, and forgets later",
  async (state) => {
    await (await start(old)).install();
    await (await start(next)).install();
    const registration = { [state]: {} };
    const worker = await start(old, registration);
    await worker.askStatus();
    expect(keysKept()).toEqual(expect.arrayContaining(keysIn(next)));
    delete registration[state];
    await worker.askStatus();
    expect(keysKept()).toEqual(keysIn(old));
  },
);

it("is not installed while something that it counted on was thrown away meanwhile", async () => {
  kept.set(keyOf("same"), new Response("same"));
  const worker = await start(next);
  vi.stubGlobal("fetch", async (key: string) => {
    kept.delete(keyOf("same"));
    return new Response(served.get(key));
  });
  await expect(worker.install()).rejects.toThrow();
});

it("fetches what is missing on a device, once, and does not let the answer wait for it", async () => {
  const worker = await start(old);
  await worker.install();
  kept.delete(keyOf("old"));
  expect(await worker.askStatus()).toEqual([{ built: "2026-11-22", fromDevice: false, whole: false }]);
  expect(keysKept()).toEqual(keysIn(old));
  expect(await worker.askStatus()).toEqual([{ built: "2026-11-22", fromDevice: false, whole: true }]);
});

it("answers where what is missing cannot be had", async () => {
  served.clear();
  expect(await (await start(old)).askStatus()).toEqual([{ built: "2026-11-22", fromDevice: false, whole: false }]);
});
