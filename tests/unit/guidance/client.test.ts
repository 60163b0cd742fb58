import { describe, expect, it } from "vitest";
import words from "@/generated/words.js";
import { type DescribedRight, describeAlone, forClient } from "@/lib/guidance";
import { groups } from "@/lib/rules";

const rights: readonly DescribedRight[] = groups.flatMap((group) =>
  describeAlone(group, words).flatMap(({ rights: ofArea }) => ofArea),
);

/** Signs to look for, and what is done without the person's knowledge. */
const notesToTheHelper =
  /mistanke om utnytt|tegn på menneskehandel|se etter utnyttelse|tenk på om|snakk med (personen|den voksne) alene|ikke be barnet om|ikke spør om lov|råd ikke|i veiviseren/i;

describe("what a person is shown on a screen turned to them", () => {
  it("is every right, of the same kind and with the same numbers", () => {
    for (const right of rights) {
      const shown = forClient(right);
      expect(shown.title.length).toBeGreaterThan(0);
      expect(shown).toMatchObject({ id: right.id, entitlement: right.entitlement, contacts: right.contacts });
      expect(shown.deadline?.text).toBe(right.deadline?.text);
    }
  });

  it("holds no note to the helper", () => {
    const noted = rights
      .map(forClient)
      .filter(({ title, text, exception, nextStep }) =>
        notesToTheHelper.test([title, text, exception, nextStep].join(" ")),
      );
    expect(noted.map(({ id }) => id)).toEqual([]);
  });

  it("does not speak to the helper of their own duties", () => {
    const spoken = rights
      .map(forClient)
      .filter(({ title, text }) => /\b(din plikt|har du grunn til)\b/i.test(`${title} ${text}`));
    expect(spoken.map(({ id }) => id)).toEqual([]);
  });

  it("says that a rule may have changed without saying what the sources are", () => {
    const dated = rights.find((right) => right.dated !== null);
    expect(dated && forClient(dated)).toMatchObject({ uncertain: true });
    expect(dated && Object.keys(forClient(dated))).not.toContain("sources");
  });

  it("differs from the helper's words only where content/rights says so", () => {
    const plain = rights.filter(({ client }) => client === undefined);
    expect(plain.length).toBeGreaterThan(250);
    for (const right of plain) expect(forClient(right).nextStep).toBe(right.nextStep);
  });
});
