import { expect, it } from "vitest";
import { afterStatus, offlineWords } from "@/elements/offline-words";
import { ageOf } from "@/lib/offline/age";

const online = { isOnline: true, fromDevice: false, built: "2026-11-22", isUpdated: false };
const at = (day: string) => new Date(`${day}T12:00:00Z`);

it.each([
  ["2026-11-22", 0, false],
  ["2026-12-22", 30, false],
  ["2026-12-23", 31, true],
  ["2027-01-02", 41, true],
  ["2026-01-01", 0, false],
] as const)("content of 22 November is %s: %i days, to be warned of: %s", (day, days, isOld) =>
  expect(ageOf("2026-11-22", at(day))).toEqual({ days, isOld }),
);

it("says nothing while the page comes from the network", () =>
  expect(offlineWords(online, at("2027-06-01"))).toBeUndefined());

it("says from which day the content is when there is no network, and warns after thirty days", () => {
  const offline = { ...online, isOnline: false };
  expect(offlineWords(offline, at("2026-11-25"))).toEqual({
    text: "Frakoblet, innhold fra 22. november 2026.",
    canReload: false,
  });
  expect(offlineWords(offline, at("2027-01-02"))?.warning).toBe(
    "Innholdet er 41 dager gammelt og kan være utdatert. Koble til nett, eller ring",
  );
  expect(offlineWords({ ...offline, built: undefined }, at("2026-11-25"))?.text).toContain("ikke lagret");
});

it("does not call it offline when it is the site that does not answer", () =>
  expect(offlineWords({ ...online, fromDevice: true }, at("2026-11-25"))).toEqual({
    text: "Nettstedet svarte ikke. Du ser lagret innhold fra 22. november 2026.",
    canReload: true,
  }));

it("tells of a new edition", () =>
  expect(offlineWords({ ...online, isUpdated: true }, at("2026-11-25"))).toEqual({
    text: "Ny utgave er klar.",
    canReload: true,
  }));

it("learns from the worker where the page came from, and of which day", () => {
  const status = { built: "2026-11-23", fromDevice: false, whole: true };
  expect(afterStatus(online, status)).toEqual({ ...online, built: "2026-11-23" });
  expect(afterStatus(online, { ...status, fromDevice: true }).fromDevice).toBe(true);
});

it("does not forget that the page came from the device, nor of which day it is, when a worker knows less", () => {
  const old = { ...online, fromDevice: true };
  expect(afterStatus(old, { built: "2026-11-23", fromDevice: false, whole: true })).toEqual(old);
});
