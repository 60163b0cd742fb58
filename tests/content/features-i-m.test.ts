import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Tool as ToolPage } from "@/components/tool/tool";
import { findRights, groups, rights } from "@/lib/rules";
import { buildIndex, search, searchDocuments, searchSynonyms } from "@/lib/search";
import { compiled, content } from "./compiled";
import { aid, blanksOf, chapter, htmlOf, missing, rowsOf, section, textOf, tool } from "./pages";

/** What the handbook promises of information, money, complaints, interpreters and numbers: one block a promise. */

const wordsIn = (text: string) => text.trim().split(/\s+/).length;
const clientSheets = ["ark-innvilget", "ark-begrenset", "ark-avslag", "ark-alle"].map(tool);

describe("L2: conditions for work and for another place than a centre, and what a refusal allows", () => {
  const chapter6 = chapter("asylsokerprosessen");
  const part = (id: string) => {
    const html = htmlOf(chapter6);
    return html
      .slice(html.indexOf(`id="${id}"`))
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ")
      .slice(0, 2600);
  };

  it("work: what must hold", () =>
    expect(
      missing(section(chapter6, "arbeid").text, [
        /Asylintervjuet er holdt/,
        /nasjonaliteter og grupper er unntatt/,
        /gyldig pass, eller plass på integreringsmottak/,
        /ikke sendes til et annet europeisk land/,
        /UDI har ikke svart/,
        /utsatt iverksettelse/,
        /under 15 år/,
      ]),
    ).toEqual([]));
  it("work: where, what it costs, how long, renewal, and what ends it", () =>
    expect(
      missing(section(chapter6, "arbeid").text, [
        /Lever det til politiet. Det skal ikke sendes til UDI/,
        /koster ingenting/,
        /seks måneder/,
        /søke om fornyelse/,
        /En måned før/,
        /faller den bort når utreisefristen er ute/,
        /kan ikke påklages/,
        /virker ikke inn på asylsaken/,
      ]),
    ).toEqual([]));
  it("another place (AMOT): what must hold, who applies, who answers, what ends it", () =>
    expect(
      missing(part("amot-vilkar"), [
        /rett til plass på mottak/,
        /Nær familie er bosatt i den aktuelle kommunen/,
        /enslige mindreårige kan det være andre egnede omsorgspersoner/,
        /tilpasninger som det ordinære mottakssystemet ikke kan gi/,
        /skriftlig vurdering/,
        /Personen selv sender UDI en skriftlig anmodning/,
        /representanten søke/,
        /Mottaket der personen bor, kan bistå/,
        /Sier kommunen nei, kan den bli avslått/,
        /kan ikke påklages/,
        /§ 95/,
        /endelig avslag/,
        /bosettes gjennom avtale mellom IMDi og kommunen/,
      ]),
    ).toEqual([]));
  it("the decision aid says of both that a refusal cannot be complained of, and what to do instead", () => {
    const complaints = aid("hvem-klager-du-til").outcomes;
    const texts = ["ikke-klage-arbeid", "ikke-klage-amot"].map(
      (id) => complaints.find((outcome) => outcome.id === id)?.text,
    );
    expect(texts).toEqual([expect.stringMatching(/kan ikke påklages/), expect.stringMatching(/kan ikke påklages/)]);
  });
});

describe("I1: one page is one question, and its answer stands first", () => {
  const pages = [...content.chapters, ...content.tools, ...content.aids];
  it("in a summary of at most 60 words", () =>
    expect(pages.filter(({ summary }) => wordsIn(summary) > 60).map(({ url }) => url)).toEqual([]));
  it("and a right in a text of at most 60 words", () =>
    expect(
      Object.entries(compiled.rightTexts)
        .filter(([, { text }]) => wordsIn(text) > 60)
        .map(([id]) => id),
    ).toEqual([]));
  it("and what can wait has its place on the person's own list", () =>
    expect(blanksOf(section(tool("dette-har-vi-snakket-om"), "kan-vente").html).join()).toMatch(/Kan vente/));
});

describe("I3: what has been talked about, in a list that the person carries", () => {
  const listed = (html: string) =>
    [...html.matchAll(/(?:^|[^\d])(\d{1,2})\. [A-ZÆØÅ]/g)].map(([, number]) => Number(number));
  const twelve = Array.from({ length: 12 }, (_, at) => at + 1);
  it("names all twelve modules, each with a box to tick", () => {
    const { html } = section(tool("dette-har-vi-snakket-om"), "tema");
    expect(listed(html)).toEqual(twelve);
    expect(html.match(/type="checkbox"/g)).toHaveLength(12);
  });
  it("and the handbook leads from each module to its pages", () => {
    const { html } = section(chapter("mottak-og-kommune"), "moduler");
    const rows = html.match(/<tr[ >][\s\S]*?<\/tr>/g)?.slice(1) ?? [];
    expect(rows).toHaveLength(12);
    expect(rows.filter((row) => !row.includes('href="/handbok/'))).toEqual([]);
  });
  it("and holds no form that could send it", () =>
    expect(htmlOf(tool("dette-har-vi-snakket-om"))).not.toMatch(/<form|name="/));
});

describe("I5: one person to go to", () => {
  it.each([...clientSheets, tool("dette-har-vi-snakket-om")].map((sheet) => [sheet.slug, sheet] as const))(
    "%s has a blank for the contact person and the number",
    (_, sheet) =>
      expect(blanksOf(htmlOf(sheet)).filter((label) => /Kontaktpersonen min.*telefon/.test(label))).toHaveLength(1),
  );
});

describe("I6: who pays is said of every service", () => {
  it("each right in health and school, kindergarten with it, has a cost line or «uavklart»", () => {
    const priced = rights.filter(({ area }) => area === "helse" || area === "skole");
    expect(priced.filter(({ id }) => !compiled.rightTexts[id]?.cost).map(({ id }) => id)).toEqual([]);
    expect(priced.length).toBeGreaterThan(80);
  });
});

describe("M1: what is handed over tells its language", () => {
  const sheet = clientSheets[0] ?? tool("ark-innvilget");
  const shown = (translations: typeof sheet.translations) =>
    renderToStaticMarkup(createElement(ToolPage, { tool: { ...sheet, translations } })).replace(/<[^>]*>/g, "");
  const translation = (language: string, status: "fagoversatt" | "maskinoversatt") => ({
    ...sheet,
    language,
    status,
    url: `${sheet.url}/${language}`,
    madeFrom: sheet.verifiedOn,
  });

  it("says that there is none, and what to do", () =>
    expect(shown([])).toContain("Språk: bokmål. Arket er ikke oversatt ennå. Gå gjennom det med tolk."));
  it("labels what a machine has translated, and only that", () => {
    const text = shown([translation("ti", "maskinoversatt"), translation("ar", "fagoversatt")]);
    expect(text).toContain("bokmål, tigrinja (maskinoversatt), arabisk.");
    expect(text).toContain("Det finnes ikke på andre språk.");
  });
  it("holds for every sheet that is handed over", () => {
    const without = content.tools
      .filter(({ kind }) => kind === "gi-fra-seg")
      .filter((one) => !renderToStaticMarkup(createElement(ToolPage, { tool: one })).includes("Språk: bokmål"));
    expect(without.map(({ slug }) => slug)).toEqual([]);
    expect(content.tools.filter(({ kind }) => kind === "gi-fra-seg").length).toBeGreaterThanOrEqual(5);
  });
});

describe("M2: a sheet for each decision: yes, yes with limits, no", () => {
  const [granted, limited, refused] = clientSheets;
  if (!granted || !limited || !refused) throw new Error("the three sheets are missing");

  it.each([granted, limited, refused].map((sheet) => [sheet.slug, sheet] as const))(
    "%s says what it means, what changes, what to do and by when, and who can help",
    (_, sheet) => {
      const ids = sheet.sections.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(["betyr", "endrer", "hjelp"]));
      expect(ids.some((id) => id === "gjor" || id === "i-dag")).toBe(true);
      expect(blanksOf(htmlOf(sheet)).join(" ")).toMatch(/Dato|Siste dag/i);
      expect(
        missing(textOf(sheet), [/Bolig/, /[Pp]enger/, /Lege/, /Arbeid/, /[Ss]kole/, /Reise|reise/, /klage/]),
      ).toEqual([]);
    },
  );
  it("the refusal is told as fully as the grant", () =>
    expect(wordsIn(textOf(refused))).toBeGreaterThanOrEqual(wordsIn(textOf(granted)) * 0.95));
  it("the refusal says both what holds during the appeal and after a final no", () =>
    expect(
      missing(textOf(refused), [
        /mens de ser på klagen/,
        /Hvis UNE også sier nei/,
        /tre uker/,
        /noen ganger én/,
        /gratis til klagen/,
        /utsatt iverksettelse/,
      ]),
    ).toEqual([]));
});

describe("M5: a fixed meeting of municipality, centre and UDI", () => {
  const meeting = tool("motemal");
  it("has who comes, an agenda and open questions, on one sheet without names", () => {
    const fixed = section(meeting, "fast-mote");
    expect(meeting.sheets).toBe(1);
    expect(missing(fixed.text, [/Inviter mottak, UDI, helse, skole/, /Ingen navn/, /Statsforvalteren/i])).toEqual([]);
    expect(blanksOf(fixed.html)).toEqual([
      expect.stringMatching(/hvem er med, hvem leder/),
      expect.stringMatching(/^1\. Siden sist/),
      expect.stringMatching(/^2\./),
      expect.stringMatching(/^3\./),
      expect.stringMatching(/^4\./),
      expect.stringMatching(/^5\. Åpne spørsmål: hvem spør hvem, frist/),
    ]);
  });
  it("is empty: every line to write on is blank", () =>
    expect(
      [...htmlOf(meeting).matchAll(/<span class="strek"[^>]*>([^<]*)/g)].filter(([, filled]) => filled !== ""),
    ).toEqual([]));
});

describe("M6: the old Fylkesmannen leads to the one who takes the complaint", () => {
  const top = (query: string) => search(index, query).hits[0]?.url;
  it("«fylkesmannen klage helsehjelp» finds it first", () =>
    expect(["/handbok/klage#klage-tjenester", "/verktoy/hvem-klager-du-til"]).toContain(
      top("fylkesmannen klage helsehjelp"),
    ));
  it("«fylkesmannen» finds Statsforvalteren", () => expect(top("fylkesmannen")).toBe("/kontakt#statsforvalteren"));
  it("and the aid has a topic for each service and case, with whom, by when and what to ask", () => {
    const router = aid("hvem-klager-du-til");
    expect(router.questions.flatMap(({ options }) => Object.keys(options))).toEqual(
      expect.arrayContaining(["nav", "helse", "skole", "avslag", "utvisning", "barnevern", "barnehage", "tolk"]),
    );
    const health = router.outcomes.find(({ id }) => id === "helse");
    expect(health?.text).toMatch(/Statsforvalteren \(før Fylkesmannen\)/);
    expect(health?.contacts).toContain("statsforvalteren");
    expect(htmlOf(tool("klagebrev"))).toContain("/verktoy/hvem-klager-du-til");
  });
});

describe("M7: the right to an interpreter, and what to say to a no", () => {
  it.each(groups.filter((group) => group !== "alle"))(
    "the wizard's health answers state it for %s, before anything else is known",
    (group) => {
      const health = findRights({ status: [group] }).areas.find(({ area }) => area === "helse");
      const certain = health?.rights
        .filter(({ finding }) => finding.applies === "yes")
        .map(({ right }) => compiled.rightTexts[right.id]?.title);
      expect(certain).toEqual(expect.arrayContaining([expect.stringMatching(/tolk/i)]));
    },
  );
  it("the checklist has the reply, the complaint and where bad interpreting is reported", () => {
    const { html, text } = section(tool("tolk"), "nei");
    expect(missing(text, [/Si: «Uten tolk/, /Be om svaret skriftlig/, /hvor dårlig tolking meldes/])).toEqual([]);
    expect(html).toContain("/kontakt#statsforvalteren");
    expect(html).toContain("/kontakt#imdi-oslo");
  });
});

describe("M8: what each group pays", () => {
  it("is told of every group of the wizard, and of refusals and grants", () => {
    const rows = rowsOf(section(tool("penger-og-reise"), "grupper").html)
      .slice(1)
      .map(([group]) => group);
    expect(
      missing(rows.join("; "), [
        /Asylsøker/,
        /enslig mindreårig/,
        /Avslag/,
        /Innvilget/,
        /Uten lovlig opphold, voksen/,
        /Uten lovlig opphold, barn/,
        /EU\/EØS/,
        /Refleksjonsperiode/,
      ]),
    ).toEqual([]);
  });
  it("with the extra grant for medicine and teeth, and emergency help when money is short", () => {
    const { html } = section(chapter("penger-reise-og-nummer"), "egenandel");
    expect(html).toContain('id="ekstra-tilskudd"');
    expect(htmlOf(tool("penger-og-reise"))).toContain("#nodhjelp");
  });
});

describe("M9: who pays the bus", () => {
  const travel = section(tool("penger-og-reise"), "reise");
  it("gives the rules of distance and time as old, and all of it as unsettled", () => {
    expect(
      missing(travel.text, [/uavklart/, /Ca\. 2018–2019/, /over 4 km/, /til kl\. 16/, /Taxi til legevakten/]),
    ).toEqual([]);
    expect(tool("penger-og-reise").dated).toMatch(/Reise: ca\. 2018–2019/);
    expect(section(chapter("penger-reise-og-nummer"), "reise").html).toMatch(/boks-sjekk/);
  });
  it("has a note to the reception centre", () => expect(travel.html).toContain("#brev-reise"));
});

describe("M10: what fails with a D-number", () => {
  it("names prescriptions, school platform, bank and doctor, each with a way round and who owns it", () => {
    const { text } = section(tool("numre"), "stopper");
    expect(
      missing(text, [
        /Apoteket.*e-resept.*Be legen avtale.*Hvem:.*e-helse/,
        /Skolen.*læringsplattformen.*Be om lekser.*Hvem: Spør skolen/,
        /Banken og fastlegen.*Hvem: banken; legekontoret, så Helfo/,
        /ca\. 2018–2019/,
      ]),
    ).toEqual([]);
  });
});

const index = buildIndex(searchDocuments(compiled, rights), { synonyms: searchSynonyms(compiled) });
