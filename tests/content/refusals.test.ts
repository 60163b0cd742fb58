import { expect, it } from "vitest";
import words from "@/generated/words.js";
import { describeContacts } from "@/lib/guidance";
import { rights } from "@/lib/rules";

const refusals = rights.filter(({ entitlement }) => entitlement === "none");

it("there are refusals to look at", () => expect(refusals.length).toBeGreaterThan(20));

it.each(refusals)("$id, a refusal, names somebody who can be rung", ({ contacts }) =>
  expect(describeContacts(contacts, words).filter(({ phone }) => phone !== null)).not.toEqual([]),
);
