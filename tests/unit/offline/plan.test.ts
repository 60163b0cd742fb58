import { describe, expect, it } from "vitest";
import { planFor } from "@/lib/offline/plan";
import { keptAddress, keysOf, type Stored } from "@/lib/offline/stored";

const origin = "https://example.org";
const stored: Stored = {
  built: "2026-11-22",
  pages: {
    "/": "a0",
    "/akutt": "a1",
    "/kontakt": "a2",
    "/frister": "a3",
    "/veiviser": "a4",
    "/frakoblet": "a5",
    "/frakoblet/sok": "a6",
    "/verktoy/melde-eller-tie": "a7",
  },
  files: {
    "/site.js?v=b0": "b0",
    "/sok/0123456789ab.js": "b1",
    "/veiviser/0123456789ab.js": "b2",
    "/ikon-192.png": "b3",
  },
};
const open = (address: string) => planFor({ method: "GET", isPage: true, url: origin + address }, stored, origin);
const fetched = (address: string) => planFor({ method: "GET", isPage: false, url: origin + address }, stored, origin);
const kept = (hash: string) => ({ kind: "page", device: { stored: `/lagret/${hash}.html` }, whole: true });
const leads = (redirect: string) => ({ kind: "page", device: { redirect }, whole: true });

describe("a page, when the network does not answer", () => {
  it.each([
    ["/", "a0"],
    ["/akutt", "a1"],
    ["/akutt/", "a1"],
    ["/akutt?fra=hjem", "a1"],
    ["/kontakt", "a2"],
    ["/frister?", "a3"],
    ["/sok", "a6"],
    ["/sok?q=rosa&slag=kontakt", "a6"],
  ])("%s is what is kept", (address, hash) => expect(open(address)).toEqual(kept(hash)));

  it.each([
    ["/kontakt?sted=Bergen", "/kontakt"],
    ["/frister?gruppe=ema", "/frister"],
    ["/veiviser/svar", "/veiviser"],
    ["/veiviser/svar?status=ema&fase=soknad", "/veiviser#status=ema&fase=soknad&vis=svar"],
    ["/verktoy/melde-eller-tie/svar?alder=barn", "/verktoy/melde-eller-tie#alder=barn"],
  ])("%s leads to %s: answers stay after «#»", (address, to) => expect(open(address)).toEqual(leads(to)));

  it.each(["/skriv-ut", "/verktoy/finnes-ikke/svar?a=b", "/__proto__", "/constructor", "/frakoblet.js"])(
    "%s, which is not kept, leads to the page of what is, and only when there is no network at all",
    (address) => expect(open(address)).toEqual({ ...kept("a5"), whole: false }),
  );
});

describe("what a page fetches", () => {
  it.each(["/sok/0123456789ab.js", "/veiviser/0123456789ab.js", "/site.js?v=b0"])(
    "%s never changes: the device first",
    (address) => expect(fetched(address)).toEqual({ kind: "file", key: address, first: "device" }),
  );
  it("a kept page asks for the script without its version", () =>
    expect(fetched("/site.js")).toEqual({ kind: "file", key: "/site.js?v=b0", first: "device" }));
  it("what may change comes from the network first", () =>
    expect(fetched("/ikon-192.png")).toEqual({ kind: "file", key: "/ikon-192.png?innhold=b3", first: "network" }));
  it.each(["/site.js?v=annen", "/api/sok?q=asyl", "/api/rettigheter?status=ema", "/toString"])(
    "%s is left to the browser",
    (address) => expect(fetched(address)).toEqual({ kind: "leave" }),
  );
  it("so is all that is not read, and all of other sites", () => {
    expect(planFor({ method: "POST", isPage: true, url: `${origin}/akutt` }, stored, origin)).toEqual({
      kind: "leave",
    });
    expect(planFor({ method: "GET", isPage: true, url: "https://example.com/akutt" }, stored, origin)).toEqual({
      kind: "leave",
    });
  });
});

it("no key of what is kept has anything of a request in it", () => {
  expect(
    [...keysOf(stored).keys()].every((key) => /^\/lagret\/\w+\.html$|^\/[\w./-]+(\?(v|innhold)=\w+)?$/.test(key)),
  ).toBe(true);
  expect(keysOf(stored).size).toBe(12);
});

it("another version of a file is not kept", () => {
  expect(keptAddress("/site.js?v=b1", stored)).toBeUndefined();
  expect(keptAddress("/site.j", stored)).toBeUndefined();
});
