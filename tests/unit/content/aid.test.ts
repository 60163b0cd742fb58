import { describe, expect, it } from "vitest";
import { compileAid } from "@/lib/content/aid";
import type { Fault } from "@/lib/content/faults";
import { readRegistries } from "@/lib/content/registries";

const registries = readRegistries(
  [
    {
      path: "content/contacts.yaml",
      text: `
- id: rosa
  name: ROSA
  kind: menneskehandel
  audience: [alle]
  helpsWith: Råd.
  forWhom: Alle.
  nationwide: true
  phones: [{ number: "+4722331160", display: 22 33 11 60 }]
  sources: [{ source: bok, place: s. 1 }]
  verifiedOn: "2026-11-22"
- id: nav
  name: NAV
  kind: myndighet
  audience: [alle]
  helpsWith: Penger.
  forWhom: Alle.
  nationwide: true
  sources: [{ source: bok, place: s. 1 }]
  verifiedOn: "2026-11-22"
`,
    },
    {
      path: "content/sources.yaml",
      text: "- { id: bok, title: Boka, author: A, publisher: F, year: 2022, use: Alt. }\n",
    },
  ],
  [],
);

const aid = (outcomes: string, more = "") => `
title: Prøve
kind: vurdere
summary: Kort.
sources: [{ source: bok, place: s. 1 }]
verifiedOn: "2026-11-22"
reviewBy: "2027-05-22"
aliases: [prøve]
questions:
  - { id: barn, text: Er det et barn?, label: Barn, options: { ja: Ja, nei: Nei } }
${more}
outcomes:
${outcomes}
`;

const outcome = (id: string, when: string, contact = "rosa") =>
  `  - { id: ${id}, title: Ring, text: Ring nå., when: ${when}, noBasis: Ingen., contacts: [${contact}], readMore: /akutt, sources: [{ source: bok, place: s. 1 }] }`;

function compiled(outcomes: string, more?: string): { faults: string[]; slug: string | undefined } {
  const faults: Fault[] = [];
  const found = compileAid({ path: "content/aids/prove.yaml", text: aid(outcomes, more) }, registries, faults, []);
  return {
    faults: faults.map(({ field, found: what, expected }) => `${field}: ${what}; ${expected}`),
    slug: found?.slug,
  };
}

describe("a decision aid", () => {
  it("is read when every answer leads to somebody to call", () => {
    const both = [outcome("barn", "{ is: barn, options: [ja] }"), outcome("voksen", "{ is: barn, options: [nei] }")];
    expect(compiled(both.join("\n"))).toEqual({ faults: [], slug: "prove" });
  });

  it("is refused when some answer leads nowhere, or only to somebody without a number", () => {
    const gap = ["outcomes: answers after which no outcome names a telephone number; one whatever is answered"];
    const child = outcome("barn", "{ is: barn, options: [ja] }");
    expect(compiled(child).faults).toEqual(gap);
    expect(compiled([child, outcome("voksen", "{ is: barn, options: [nei] }", "nav")].join("\n")).faults).toEqual(gap);
  });

  it("is refused when nobody can reach an outcome", () => {
    const dead = outcome("dod", "{ all: [{ is: barn, options: [ja] }, { not: { is: barn, options: [ja] } }] }");
    const always = outcome("alltid", "{ all: [] }");
    expect(compiled([always, dead].join("\n")).faults).toEqual([
      "dod.when: a condition that nobody can meet; one that some answers meet",
    ]);
  });

  it("is refused when it names questions, options, contacts or laws that are not there", () => {
    const wrong = [
      outcome("en", "{ is: bran, options: [ja] }"),
      outcome("to", "{ is: barn, options: [jo] }"),
      outcome("tre", "{ all: [] }", "rossa"),
    ];
    expect(compiled(wrong.join("\n")).faults).toEqual([
      "en.when: bran; the id of a question of this aid",
      'to.when: jo; an option of the question "barn"',
      'tre.contacts: "rossa"; an id in content/contacts.yaml',
    ]);
  });

  it("is refused when it says when an option is offered that is not there, or asks about one that is not", () => {
    const question = (offeredWhen: string) =>
      `  - { id: fare, text: Er det fare?, label: Fare, options: { ja: Ja, nei: Nei }, offeredWhen: ${offeredWhen} }`;
    const always = outcome("alltid", "{ all: [] }");
    expect(compiled(always, question("{ ja: { is: barn, options: [ja] } }")).faults).toEqual([]);
    expect(
      compiled(always, question("{ jo: { is: barn, options: [ja] }, nei: { is: barn, options: [nie] } }")).faults,
    ).toEqual([
      'fare.offeredWhen.nei: nie; an option of the question "barn"',
      'fare.offeredWhen: jo; an option of the question "fare"',
    ]);
  });
});
