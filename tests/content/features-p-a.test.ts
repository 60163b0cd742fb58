import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { questionSetOf } from "@/lib/content/aid-questions";
import { openState } from "@/lib/opening-hours";
import { all } from "@/lib/rules/condition";
import { evaluatorOf } from "@/lib/rules/evaluate";
import type { Situation } from "@/lib/rules/situation";
import { content } from "./compiled";
import { aid, blanksOf, chapter, htmlOf, missing, rowsOf, section, seen, textOf, tool } from "./pages";

/** What the handbook promises on routines, duties, referral and the acute flow: one block a promise. */

const { contacts } = content.registries;
const hasPhone = (id: string) => contacts.get(id)?.phones.some(({ sms }) => !sms) ?? false;

describe("P8: a routine for the workplace, to adapt and print", () => {
  const routine = tool("rutinemal");
  it("has the seven parts, in order, on one sheet", () => {
    const parts = [...section(routine, "delene").html.matchAll(/<strong>(\d)\. ([^<.]+)\.?/g)].map(
      ([, number, name]) => `${number} ${name}`,
    );
    expect(parts).toEqual([
      "1 Rom der ingen hører",
      "2 Tolk",
      "3 Tegn",
      "4 Dette gjør vi ved mistanke",
      "5 Rettigheter og hjelp",
      "6 Samtykke",
      "7 Henvisning",
    ]);
    expect(routine.sheets).toBe(1);
  });
  it("has blanks for what differs, and a version with date and owner", () => {
    expect(blanksOf(htmlOf(routine)).length).toBeGreaterThanOrEqual(7);
    expect(blanksOf(section(routine, "arket").html).join()).toMatch(/versjon, dato, ansvarlig/);
  });
});

describe("P9: keep silent, answer, report or avert", () => {
  const vignettes = section(chapter("taushet-og-melding"), "vignetter").parts.filter(({ id }) =>
    id.startsWith("vignett-"),
  );
  const told = z
    .array(z.looseObject({ aid: z.string() }))
    .parse(parse(readFileSync(join(import.meta.dirname, "aid-cases.yaml"), "utf8")))
    .filter(({ aid: slug }) => slug === "melde-eller-tie");

  it("has at least eight vignettes, and as many cases that the aid must answer", () => {
    expect(vignettes.length).toBeGreaterThanOrEqual(8);
    expect(told.length).toBeGreaterThanOrEqual(8);
  });
  it("asks of age, danger, worry, consent, role and who asks", () =>
    expect(aid("melde-eller-tie").questions.map(({ id }) => id)).toEqual([
      "alder",
      "fare",
      "gjelder",
      "samtykke",
      "rolle",
      "spor",
    ]));
  it("says «drøft, ring» and whom where the sources do not settle it", () => {
    const unclear = aid("melde-eller-tie").outcomes.filter(
      ({ title, text }) => /drøft/i.test(title) || /(sier ikke|er uklart|er\s+uklart)/.test(text),
    );
    const titled = unclear.filter(({ title }) => /drøft/i.test(title));
    expect(titled.length).toBeGreaterThanOrEqual(4);
    expect(titled.filter((outcome) => !outcome.contacts.some(hasPhone)).map(({ id }) => id)).toEqual([]);
    expect(unclear.filter(({ contacts: named }) => named.length === 0).map(({ id }) => id)).toEqual([]);
  });
});

describe("P10: a card for whom to refer to, with what is unknown left blank", () => {
  it("has an empty cell for each local body that no source names", () => {
    const rows = rowsOf(section(chapter("helsetjenesten"), "henvisning").html).filter(([need]) => need !== undefined);
    const card = rows.slice(1, rows.findIndex(([need]) => /Prostitusjon/.test(need ?? "")) + 1);
    expect(card.length).toBeGreaterThanOrEqual(10);
    expect(card.filter((cells) => cells.some((cell) => cell === "")).length).toBeGreaterThanOrEqual(6);
  });
  it("and the aid shows the same as lines to fill in", () => {
    const note = aid("hvem-kan-hjelpe").outcomes.find(({ id }) => id === "noter");
    expect(note?.text.match(/_{4,}/g)).toHaveLength(note?.contacts.length ?? -1);
  });
});

describe("P12: at three in the morning only what is open is recommended", () => {
  const router = aid("hvem-kan-hjelpe");
  const evaluate = evaluatorOf(questionSetOf(router));
  const night = new Date("2026-01-25T02:00:00Z"); // a Sunday, three in the morning in Oslo
  const isOpen = (id: string) => {
    const contact = contacts.get(id);
    return (
      (contact?.alwaysOpen ?? false) ||
      (contact?.phones.some(({ opening }) => opening && openState(opening, night).open) ?? false)
    );
  };
  const recommended = router.outcomes.filter(
    ({ when }) => evaluate(when ?? all<string>(), { tid: ["kveld-natt"] }).applies !== "no",
  );

  it("every line with hours of its own", () => {
    const closed = recommended.flatMap(({ id, contacts: named }) =>
      named
        .filter((contact) => contacts.get(contact)?.phones.some(({ opening, hours }) => opening ?? hours))
        .filter((contact) => !isOpen(contact))
        .map((contact) => `${id}: ${contact}`),
    );
    expect(closed).toEqual([]);
  });
  it("among them ROSA for adults and Alarmtelefonen for children, which say day and night", () =>
    expect(["rosa", "alarmtelefonen"].filter(isOpen)).toEqual(["rosa", "alarmtelefonen"]));
  it("and the three lines for staff say for whom they are and where", () =>
    expect(
      ["rosa", "bufdir-menneskehandel", "htso"].filter((id) => {
        const contact = contacts.get(id);
        return !contact?.forWhom || contact.phones.length === 0;
      }),
    ).toEqual([]));
});

describe("P13: every path of the referral router ends in a telephone", () => {
  const router = aid("hvem-kan-hjelpe");
  const options = (id: string) => Object.keys(router.questions.find((question) => question.id === id)?.options ?? {});
  const evaluate = evaluatorOf(questionSetOf(router));

  it.each(options("behov"))("for the need «%s», whatever the age, status, place and hour", (behov) => {
    const dead: string[] = [];
    for (const alder of options("alder"))
      for (const utnyttelse of options("utnyttelse"))
        for (const status of options("status"))
          for (const sted of options("sted"))
            for (const tid of options("tid")) {
              const answers: Situation<string> = {
                alder: [alder],
                utnyttelse: [utnyttelse],
                behov: [behov],
                status: [status],
                sted: [sted],
                tid: [tid],
              };
              const called = router.outcomes.filter(
                ({ when, contacts: named }) =>
                  named.some(hasPhone) && evaluate(when ?? all<string>(), answers).applies === "yes",
              );
              // The emergency number and the fallback hold always: there must be something made for this case beside them.
              if (called.filter(({ id }) => id !== "fare" && id !== "rosa").length === 0)
                dead.push(Object.values(answers).join(" "));
              if (!called.some(({ id }) => id === "rosa"))
                dead.push(`no fallback: ${Object.values(answers).join(" ")}`);
            }
    expect(dead).toEqual([]);
  });
});

describe("P14: where to learn more", () => {
  it("names the sites of RVTS, of the network against exploitation and of IMDi", () =>
    expect(
      [...contacts.values()].flatMap(({ web }) => web).filter((url) => /utnyttelse\.no|rvts|imdi\.no\/tolk/.test(url))
        .length,
    ).toBeGreaterThanOrEqual(3));
});

describe("the acute page, in the order of its source", () => {
  const acute = chapter("akutt");
  const html = (id: string) => section(acute, id).html;
  const calls = (id: string) =>
    [...html(id).matchAll(/<a href="tel:([^"]+)" class="ring-knapp[^"]*"><strong>(.*?)<\/strong> <span>([^<]*)/g)].map(
      ([, number, name = "", whom]) => ({ number, name: seen(name), whom }),
    );

  it("A1: danger comes first: 113, 112 and 110 in an emergency, 02800 for protection, each one tap", () => {
    expect(acute.sections[0]?.id).toBe("fare");
    expect(
      calls("fare")
        .map(({ number }) => number)
        .slice(0, 4),
    ).toEqual(["113", "112", "110", "02800"]);
  });

  it("A2: the child comes before consent: barnevernvakten and 116 111, moving at once, else the duty to report", () => {
    const ids = acute.sections.map(({ id }) => id);
    expect(ids.indexOf("barn")).toBeLessThan(ids.indexOf("samtykke"));
    expect(calls("barn").map(({ number }) => number)).toContain("116111");
    expect(
      missing(section(acute, "barn").text, [
        /i tvil om alderen/,
        /Ikke vent på samtykke/,
        /flytte barnet raskt/,
        /meldeplikt/,
      ]),
    ).toEqual([]);
    expect(html("barn")).toMatch(/barnevernvakten/);
  });

  it("A3: a safe place for adults: three lines, each with its target group on the button", () =>
    expect(calls("trygt-sted").map(({ name, whom }) => `${name}: ${whom}`)).toEqual([
      expect.stringMatching(/^ROSA .*: Voksne, alle former/),
      expect.stringMatching(/Filemon .*: Menn utnyttet i arbeid, kanskje par og familier/),
      expect.stringMatching(/^HTSO .*: Råd til NAV/),
    ]));

  it("A4: unsure is enough, and ROSA is on every node: a button once for who is unsure, otherwise in a line", () => {
    expect(section(acute, "usikker").text).toMatch(/trenger ikke være sikker/);
    const without = acute.sections.filter(({ id }) => id !== "kort" && !/kontakt#rosa|tel:\+4722331160/.test(html(id)));
    expect(without.map(({ id }) => id)).toEqual([]);
    const withButton = acute.sections.filter(({ id }) => calls(id).some(({ name }) => name?.startsWith("ROSA")));
    expect(withButton.map(({ id }) => id)).toEqual(["trygt-sted", "usikker"]);
  });

  it("has a way on for who has no bed tonight, and for who is refused help", () => {
    expect(html("sove")).toContain('href="/kontakt#sosial-vakttjeneste"');
    expect(html("sove")).toContain('href="/kontakt?type=lavterskel#treff"');
    expect(html("nektet")).toContain('href="tel:116117"');
    expect(html("nektet")).toContain('href="tel:113"');
    expect(html("nektet")).toContain('href="/kontakt#statsforvalteren"');
  });

  it("A5: how to be alone, and a pretext for a new hour; no heading or button names trafficking", () => {
    expect(
      missing(section(acute, "alene").text, [
        /på tomannshånd/,
        /Hold på personen/,
        /ny time/,
        /alene med pasienten/,
        /Unngå/,
      ]),
    ).toEqual([]);
    const large = [
      acute.title,
      acute.tabTitle ?? "",
      ...acute.sections.map(({ title }) => title),
      ...acute.sections.flatMap(({ id }) => calls(id).map(({ name, whom }) => `${name} ${whom}`)),
    ];
    expect(large.filter((words) => /menneskehandel|trafficking/i.test(words))).toEqual([]);
  });

  it("A6: with a yes, help and a free lawyer, also when nobody knows what it is", () => {
    expect(
      missing(section(acute, "samtykke").text, [
        /rett instans/,
        /bistandsadvokat/i,
        /gratis/,
        /også når det er uklart/,
        /Sier personen nei/,
      ]),
    ).toEqual([]);
    expect(html("samtykke")).toContain("bistandsadvokat");
  });

  it("A7: the duty to avert binds everybody, and names gross trafficking and forced marriage", () => {
    expect(
      missing(section(acute, "avverge").text, [
        /Alle har plikt/,
        /privatperson/,
        /1\. januar 2021/,
        /grov menneskehandel/,
        /tvangsekteskap/,
      ]),
    ).toEqual([]);
    expect(seen(html("avverge"))).toMatch(/Plikt\.no/i);
  });

  it("A8: something else: a way on for every town, or ROSA", () => {
    expect(html("noe-annet")).toContain("/kontakt#");
    expect(html("noe-annet")).toContain('href="/kontakt#rosa"');
    const towns = Object.keys(aid("hvem-kan-hjelpe").questions.find(({ id }) => id === "sted")?.options ?? {});
    const low = aid("hvem-kan-hjelpe").outcomes.filter(({ id }) => id.startsWith("lavterskel"));
    const evaluate = evaluatorOf(questionSetOf(aid("hvem-kan-hjelpe")));
    const empty = towns.filter(
      (sted) =>
        !low.some(
          ({ when, contacts: named }) =>
            named.some(hasPhone) &&
            evaluate(when ?? all<string>(), { tid: ["dag"], alder: ["voksen"], behov: ["snakke"], sted: [sted] })
              .applies === "yes",
        ),
    );
    expect(empty).toEqual([]);
  });

  it("A9: cards to hand over are one link away", () => expect(html("kort")).toContain('href="/verktoy/kontaktkort"'));
});

describe("D6: sheets hold no client's data", () => {
  it("every sheet is empty: lines to write on, boxes without a tick, no field that a form would send", () => {
    const filled = content.tools.filter((sheet) =>
      /<input(?![^>]*type="checkbox")|\schecked|<textarea|<form/.test(htmlOf(sheet)),
    );
    expect(filled.map(({ slug }) => slug)).toEqual([]);
  });
  it("what is handed over or left lying does not name trafficking", () => {
    const outside = content.tools
      .filter(({ kind }) => kind === "gi-fra-seg")
      .filter((sheet) =>
        /menneskehandel|trafficking|prostitusjon/i.test(`${sheet.title} ${sheet.summary} ${textOf(sheet)}`),
      );
    expect(outside.map(({ slug }) => slug)).toEqual([]);
  });
  it("the sheets on it have a tab title that does not say it either", () => {
    const named = content.tools.filter((sheet) => /menneskehandel|utnytt/i.test(sheet.title) && sheet.tabTitle == null);
    expect(named.map(({ slug }) => slug)).toEqual([]);
  });
});
