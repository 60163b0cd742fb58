import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { aidView } from "@/components/aid/aid-view";
import { shownOutcomes } from "@/components/aid/shown-outcomes";
import type { CompiledAid } from "@/lib/content/aid";
import { questionSetOf } from "@/lib/content/aid-questions";
import { lix } from "@/lib/content/readability";
import { all, type Condition, not as negated } from "@/lib/rules/condition";
import { evaluatorOf } from "@/lib/rules/evaluate";
import { parseIn } from "@/lib/rules/situation";
import { content } from "./compiled";

const { contacts } = content.registries;

/** What a worker would tell, and which outcomes of the aid must hold, must not, and must stay open. */
const caseSchema = z.strictObject({
  aid: z.string(),
  story: z.string().min(10),
  answers: z.record(z.string(), z.string()),
  applies: z.array(z.string()).default([]),
  not: z.array(z.string()).default([]),
  open: z.array(z.string()).default([]),
});

type AidCase = z.infer<typeof caseSchema>;

const cases = z.array(caseSchema).parse(parse(readFileSync(join(import.meta.dirname, "aid-cases.yaml"), "utf8")));

const whenOf = ({ when }: CompiledAid["outcomes"][number]): Condition<string> => when ?? all<string>();

/** An aid and the engine that runs it. */
const runs = new Map(
  content.aids.map((aid) => {
    const set = questionSetOf(aid);
    const evaluate = evaluatorOf(set);
    const situationOf = (answers: Readonly<Record<string, string>>) => {
      const parsed = parseIn(set, Object.entries(answers));
      if ("error" in parsed) throw new Error(`${aid.slug}: ${parsed.error.question}: ${parsed.error.message}`);
      return parsed.situation;
    };
    const ask = (condition: Condition<string>, answers: Readonly<Record<string, string>>) =>
      evaluate(condition, situationOf(answers)).applies;
    return [aid.slug, { aid, situationOf, ask }] as const;
  }),
);

const runOf = (slug: string) => {
  const run = runs.get(slug);
  if (run === undefined) throw new RangeError(`no decision aid "${slug}"`);
  return run;
};

/** What is said of every outcome of the aid of a case, with these answers. */
function outcomesOf({ aid: slug }: AidCase, answers: AidCase["answers"]) {
  const { aid, ask } = runOf(slug);
  return new Map(aid.outcomes.map((outcome) => [outcome.id, ask(whenOf(outcome), answers)]));
}

const hasPhone = (contact: string) => contacts.get(contact)?.phones.some(({ sms }) => !sms) ?? false;

describe.each([...runs.keys()])("%s", (slug) => {
  it.each(cases.filter(({ aid }) => aid === slug))("$story", (golden) => {
    const { answers, applies, not, open } = golden;
    expect(Object.keys(runOf(slug).situationOf(answers)).sort(), "every answer of the story is asked for").toEqual(
      Object.keys(answers).sort(),
    );
    const found = outcomesOf(golden, answers);
    expect(
      [...applies, ...not, ...open].filter((id) => !found.has(id)),
      "outcomes that do not exist",
    ).toEqual([]);
    const unlike = (ids: readonly string[], expected: string) =>
      ids.filter((id) => found.get(id) !== expected).map((id) => `${id}: ${found.get(id)}`);
    expect(unlike(applies, "yes"), "must apply").toEqual([]);
    expect(unlike(not, "no"), "must not apply").toEqual([]);
    expect(unlike(open, "depends"), "must stay open").toEqual([]);
    for (const question of Object.keys(answers)) {
      const { [question]: _, ...rest } = answers;
      const gap = outcomesOf(golden, rest);
      const turned = [
        ...applies.filter((id) => gap.get(id) === "no"),
        ...not.filter((id) => gap.get(id) === "yes"),
        ...open.filter((id) => gap.get(id) !== "depends"),
      ];
      expect(turned, `settled by leaving out ${question}`).toEqual([]);
    }
  });
});

describe("the cases together", () => {
  it.each([
    ["spor-udi", 3],
    ["hvem-klager-du-til", 8],
    ["melde-eller-tie", 8],
    ["hvem-kan-hjelpe", 10],
  ])("are enough for %s", (slug, least) => {
    expect(cases.filter(({ aid }) => aid === slug).length).toBeGreaterThanOrEqual(least);
  });

  it("name only aids that exist", () => {
    expect(cases.map(({ aid }) => aid).filter((slug) => !runs.has(slug))).toEqual([]);
  });

  it("leave no outcome without a case that claims it, nor one with a condition without a case that denies it", () => {
    const named = (ids: (golden: AidCase) => readonly string[]) =>
      new Set(cases.flatMap((golden) => ids(golden).map((id) => `${golden.aid}/${id}`)));
    const claimed = named(({ applies }) => applies);
    const denied = named(({ not }) => not);
    const missing = content.aids.flatMap(({ slug, outcomes }) =>
      outcomes.flatMap(({ id, when }) => [
        ...(claimed.has(`${slug}/${id}`) ? [] : [`${slug}/${id}: claimed nowhere`]),
        ...(when === undefined || denied.has(`${slug}/${id}`) ? [] : [`${slug}/${id}: denied nowhere`]),
      ]),
    );
    expect(missing).toEqual([]);
  });

  it("notice when the condition of any outcome is turned around", () => {
    const unnoticed = content.aids.flatMap(({ slug, outcomes }) =>
      outcomes
        .filter(
          (outcome) =>
            !cases.some(
              ({ aid, answers, applies }) =>
                aid === slug &&
                applies.includes(outcome.id) &&
                runOf(slug).ask(negated(whenOf(outcome)), answers) !== "yes",
            ),
        )
        .map(({ id }) => `${slug}/${id}`),
    );
    expect(unnoticed).toEqual([]);
  });
});

describe("every aid", () => {
  const outcomes = content.aids.flatMap((aid) => aid.outcomes.map((outcome) => ({ slug: aid.slug, ...outcome })));

  it("says «drøft, ring» together with a number or a tool that shows one", () => {
    const silent = outcomes
      .filter(({ title }) => /drøft, ring/i.test(title))
      .filter(({ contacts: named }) => !named.some(hasPhone));
    expect(silent.map(({ slug, id }) => `${slug}/${id}`)).toEqual([]);
  });

  it("keeps its texts within 60 words", () => {
    const long = outcomes.filter(({ text }) => text.trim().split(/\s+/).length > 60);
    expect(long.map(({ slug, id }) => `${slug}/${id}`)).toEqual([]);
  });

  it("is plain: LIX 40 at most", () => {
    const read = content.aids.map((aid) => ({
      slug: aid.slug,
      lix: lix(aid.outcomes.map(({ title, text, reply }) => [title, text, reply ?? ""].join("\n")).join("\n")),
    }));
    expect(read.filter(({ lix: value }) => value > 40)).toEqual([]);
  });
});

describe("whom to call", () => {
  const slug = "hvem-kan-hjelpe";
  const { aid, ask } = runOf(slug);
  const towns = Object.keys(aid.questions.find(({ id }) => id === "sted")?.options ?? {});

  it("after hours: only lines that are said to be open then, and the emergency numbers", () => {
    /** Without a number of their own; their hours are unknown or cover evenings, and the texts say so. */
    const local = ["barnevernvakten", "sosial-vakttjeneste", "bistandsadvokat"];
    const recommended = aid.outcomes
      .filter((outcome) => ask(whenOf(outcome), { tid: "kveld-natt" }) !== "no")
      .flatMap(({ id, contacts: named }) => named.map((contact) => ({ outcome: id, contact })));
    const closed = recommended.filter(
      ({ contact }) =>
        !(contacts.get(contact)?.alwaysOpen || contact.startsWith("nodnummer-") || local.includes(contact)),
    );
    expect(closed).toEqual([]);
    expect(recommended.map(({ contact }) => contact)).toEqual(expect.arrayContaining(["rosa", "alarmtelefonen"]));
  });

  it("for somebody who is not exploited: in every town somewhere to ask for food and a bed, with a number", () => {
    const answers = { alder: "voksen", utnyttelse: "nei", behov: "penger", status: "eos", tid: "dag" };
    const without = towns.filter(
      (sted) =>
        !aid.outcomes.some(
          (outcome) =>
            outcome.id.startsWith("lavterskel") &&
            outcome.contacts.some(hasPhone) &&
            ask(whenOf(outcome), { ...answers, sted }) === "yes",
        ),
    );
    expect(without).toEqual([]);
    expect(towns.length).toBeGreaterThan(7);
  });

  it("for every need, by day and by night: something beside the emergency number and the fallback", () => {
    const needs = Object.keys(aid.questions.find(({ id }) => id === "behov")?.options ?? {});
    const always = new Set(["fare", "rosa", "noter"]);
    const empty = needs.flatMap((behov) =>
      ["dag", "kveld-natt"].flatMap((tid) =>
        ["barn", "usikker", "voksen"].flatMap((alder) => {
          const found = aid.outcomes.filter(
            (outcome) => !always.has(outcome.id) && ask(whenOf(outcome), { alder, behov, tid }) !== "no",
          );
          return found.length > 0 ? [] : [`${alder}, ${behov}, ${tid}`];
        }),
      ),
    );
    expect(empty).toEqual([]);
  });

  /** What is shown, by id, and the contacts whose numbers are. */
  const shown = (answers: Record<string, string>) => {
    const { aid: own, situationOf } = runOf(slug);
    const found = shownOutcomes(aidView(own), situationOf(answers), evaluatorOf(questionSetOf(own)));
    const outcomes = [...found.brief, ...found.certain, ...found.open.map(({ outcome }) => outcome), ...found.last];
    return {
      ids: outcomes.map(({ id }) => id),
      numbers: outcomes.flatMap(({ id, contacts: named }) =>
        named.flatMap((contact) => (contact.phone ? [`${id}: ${contact.id}`] : [])),
      ),
    };
  };

  it("each number once, whatever is answered", () => {
    const twice = cases
      .filter((golden) => golden.aid === slug)
      .flatMap(({ story, answers }) => {
        const contacts = shown(answers).numbers.map((one) => one.split(": ")[1]);
        return new Set(contacts).size === contacts.length ? [] : [story];
      });
    expect(twice).toEqual([]);
  });

  it("the emergency numbers and ROSA are always there", () => {
    const without = cases
      .filter((golden) => golden.aid === slug)
      .filter(({ answers }) => {
        const numbers = shown(answers).numbers.join();
        return (
          !["113", "112", "110"].every((number) => numbers.includes(`nodnummer-${number}`)) ||
          !numbers.includes(": rosa")
        );
      });
    expect(without.map(({ story }) => story)).toEqual([]);
  });

  it("ROSA comes last when nobody is exploited, and first when somebody is", () => {
    const sleepless = { alder: "voksen", behov: "penger", status: "eos", sted: "bergen", tid: "dag" };
    expect(shown({ ...sleepless, utnyttelse: "nei" }).ids).toEqual([
      "fare",
      "nav",
      "lavterskel-bergen",
      "noter",
      "rosa",
    ]);
    expect(shown({ ...sleepless, utnyttelse: "ja" }).ids.slice(0, 2)).toEqual(["fare", "voksen-rosa"]);
    expect(shown({ ...sleepless, utnyttelse: "ja" }).ids).not.toContain("rosa");
  });

  it("local bodies without a number are blanks to fill in", () => {
    const blank = aid.outcomes.find(({ id }) => id === "noter");
    expect(blank?.text.match(/_{4,}/g)?.length).toBe(blank?.contacts.length);
    expect(blank?.contacts.some(hasPhone)).toBe(false);
  });
});
