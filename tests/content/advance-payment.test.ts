import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { files } from "./compiled";

/**
 * The law against asking for payment first is the hospitals'. For legevakt and the regular doctor nothing is settled. A worker who says «nobody may»
 * at the desk there can be wrong. So each place that tells of the ban names the hospital.
 */

const ban =
  /kreve[^.]{0,40}(?:forskudd|på forhånd|forhåndsbetal)|(?:ikke|ingen) (?:forskudd|forhåndsbetaling)|forbudet mot forhåndsbetaling|(?:Betal|betale) først» \|/i;

function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(strings);
}

const told = files
  .filter(({ path }) => !path.startsWith("content/searches/"))
  .flatMap(({ path, text }) => {
    const passages = path.endsWith(".yaml") ? strings(parse(text)) : path.endsWith(".md") ? text.split("\n") : [];
    return passages.filter((passage) => ban.test(passage)).map((passage) => ({ path, passage }));
  });

describe("the ban on payment in advance", () => {
  it("is told in many places", () => expect(told.length).toBeGreaterThan(25));

  it("names the hospital wherever it is told", () =>
    expect(told.filter(({ passage }) => !/sykehus/i.test(passage))).toEqual([]));

  it("is never told as a ban on everybody", () =>
    expect(told.filter(({ passage }) => /ingen (?:kan )?\[?kreve|kan ingen/i.test(passage))).toEqual([]));
});
