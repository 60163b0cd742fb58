import { describe, expect, it } from "vitest";
import { sortDeadlines } from "@/components/deadline/sort-deadlines";
import words from "@/generated/words.js";
import { questionSetOf } from "@/lib/content/aid-questions";
import { dontKnow, nextQuestion, parseSituation, rights, type Situation } from "@/lib/rules";
import { evaluatorOf } from "@/lib/rules/evaluate";
import { buildIndex, search, searchDocuments, searchSynonyms } from "@/lib/search";
import { compiled, content } from "./compiled";
import { aid, chapter, htmlOf, missing, rowsOf, section, seen, textOf, tool } from "./pages";

/** What the handbook promises on meeting, interpreting, consent, statements, numbers and deadlines: one block a promise. */

describe("H4: the interview asks for more than the errand, and its answers may be clicked into the wizard", () => {
  const guide = tool("kartleggingsguide");
  const items = [...htmlOf(guide).matchAll(/<span><strong>(\d+)\.<\/strong>([\s\S]*?)<\/span><\/label>/g)].map(
    ([, number, html = ""]) => ({ number: Number(number), html }),
  );

  it("has the thirty-five questions in their order", () =>
    expect(items.map(({ number }) => number)).toEqual(Array.from({ length: 35 }, (_, at) => at + 1)));

  it("says first who you are, the duty of secrecy with its exceptions, and why you ask", () => {
    expect(guide.sections[0]?.id).toBe("forst");
    expect(missing(textOf(guide).slice(0, 900), [/Hvem du er/, /unntakene/, /Hvorfor du spør/])).toEqual([]);
  });

  it("leads into the wizard from every question that the wizard needs", () => {
    const needed = [4, 5, 6, 7, 12, 14, 15, 16, 18, 20, 23];
    expect(
      needed.filter((number) => !items.find((item) => item.number === number)?.html.includes('href="/veiviser/svar?')),
    ).toEqual([]);
  });

  it("asks of exploitation only when alone", () => {
    const alone = section(guide, "alene");
    expect(
      missing(alone.text, [/Bare du, personen/, /Hvem foreslo reisen/, /Hvem får pengene/, /pass, SIM-kort/]),
    ).toEqual([]);
  });

  it("is never more than ten clicks from the rights: the link, two for each question left, and «Vis svaret nå»", () => {
    const links = [...htmlOf(guide).matchAll(/href="\/veiviser\/svar\?([^"]*)"/g)].map(([, hash = ""]) =>
      hash.replaceAll("&#x26;", "&"),
    );
    const clicks = links.map((hash) => {
      const parsed = parseSituation(new URLSearchParams(hash));
      if ("error" in parsed) throw new Error(`${hash}: ${parsed.error.message}`);
      return { hash, clicks: 1 + 2 * questionsLeft(parsed.situation) + 1 };
    });
    expect(clicks.filter(({ clicks: count }) => count > 10)).toEqual([]);
    expect(clicks.length).toBeGreaterThan(30);
  });

  /** Questions on the way to the result when each is answered «vet ikke». */
  function questionsLeft(situation: Situation): number {
    const next = nextQuestion(situation);
    return next === undefined ? 0 : 1 + questionsLeft({ ...situation, [next]: [dontKnow] });
  }
});

describe("H5: the box for asking UDI picks the channel", () => {
  const spor = aid("spor-udi");
  const ask = (answers: Situation<string>) => {
    const evaluate = evaluatorOf(questionSetOf(spor));
    return spor.outcomes
      .filter(({ when }) => when !== undefined && evaluate(when, answers).applies === "yes")
      .map(({ id, deadline }) => (deadline ? `${id}, ${content.registries.deadlines.get(deadline)?.text}` : id));
  };
  const yes = { samtykke: ["ja"], haster: ["nei"] };

  it("by telephone, together, when an answer is needed today", () =>
    expect(ask({ trenger: ["status"], samtykke: ["ja"], haster: ["ja"], med: ["ja"] })).toEqual(["ring-sammen"]));
  it("by power of attorney when the case takes weeks and the person cannot call", () =>
    expect(ask({ trenger: ["folge"], ...yes, med: ["nei"] })).toEqual(["fullmakt"]));
  it("by the form of public employees: two to three weeks for refugees, five working days for others", () => {
    const form = { trenger: ["bekreftelse"], ...yes, med: ["nei"], offentlig: ["ja"] };
    expect(ask({ ...form, "kom-som": ["flyktning"] })).toEqual([
      expect.stringMatching(/^skjema-flyktning, .*(to|2).*(tre|3) uker/),
    ]);
    expect(ask({ ...form, "kom-som": ["innvandrer"] })).toEqual([
      expect.stringMatching(/^skjema-innvandrer, .*fem arbeidsdager/),
    ]);
  });
});

describe("H6: the interpreter checklist says all of it on one sheet", () => {
  const tolk = tool("tolk");
  it("fits one A4", () => expect(tolk.sheets).toBe(1));
  it("has before, during and after, in that order", () =>
    expect(tolk.sections.map(({ id }) => id).filter((id) => ["for", "under", "etter"].includes(id))).toEqual([
      "for",
      "under",
      "etter",
    ]));
  it("says when the law asks for one, who must not interpret, how to book, and which form", () =>
    expect(
      missing(textOf(tolk), [
        /Offentlige organer.*rettssikkerhet eller forsvarlig hjelp/,
        /Ikke barn/,
        /«som hovedregel»/,
        /forbudt/,
        /Ikke slekt, følget, andre tilfeldige, ufaglærte/,
        /kolleger som er ansatt for noe annet/,
        /avtale og hvilke retningslinjer/,
        /fra registeret/,
        /språk og dialekt/,
        /oppmøte, så skjerm/,
        /Telefon som regel bare til korte samtaler/,
        /tolkens kjønn, nasjonalitet og form/,
        /tidlig ute/,
      ]),
    ).toEqual([]));
  it("links the register and the page for booking", () => {
    expect(htmlOf(tolk)).toContain("/kontakt#tolkeregisteret");
    expect(htmlOf(tolk)).toContain("/kontakt#bestille-tolk");
  });
});

describe("H7: no form for a power of attorney before its consequences", () => {
  const form = content.registries.contacts.get("udi-fullmakt");
  const toHolder =
    /(Brevene|vedtaket|får alle henvendelser|Til deg, ikke til personen|vil få|kontakter \*{0,2}deg|kontakter <strong>deg)/i;

  it("asks four questions before any contact", () => {
    const four = section(tool("samtykke-og-fullmakt"), "fire");
    expect(
      missing(four.text, [/Hvorfor/, /Hva skal jeg spørre om/, /Hva kan jeg si om deg/, /Hva kan det føre til/]),
    ).toEqual([]);
    expect(four.text).toMatch(/politiet kan få vite at personen fortsatt er i landet/);
  });

  it("says on the contact, before its address, who gets the letters", () => {
    expect(form?.web.length).toBeGreaterThan(0);
    expect(form?.helpsWith).toMatch(/følgene først/);
    expect(form?.helpsWith).toMatch(/får alle henvendelser og vedtaket, ikke personen/);
  });

  it("says on every page that names the form, above it, that the letters go to the holder", () => {
    const named = [...content.tools, ...content.chapters].flatMap((page) => {
      const html = htmlOf(page);
      const at = html.indexOf("/kontakt#udi-fullmakt");
      return at < 0 ? [] : [{ url: page.url, above: seen(html.slice(0, at)) }];
    });
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter(({ above }) => !toHolder.test(above)).map(({ url }) => url)).toEqual([]);
  });

  it("says it in every outcome of a decision aid that names the form", () => {
    const named = content.aids.flatMap(({ slug, outcomes }) =>
      outcomes.filter(({ contacts }) => contacts.includes("udi-fullmakt")).map((outcome) => ({ slug, ...outcome })),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(
      named
        .filter(({ text }) => !/brevene og vedtaket, og personen får dem ikke/.test(text))
        .map(({ slug, id }) => `${slug}/${id}`),
    ).toEqual([]);
  });

  it("gives its address nowhere but with the contact", () => {
    const pages = [...content.tools, ...content.chapters].filter((page) =>
      form?.web.some((url) => htmlOf(page).includes(url)),
    );
    expect(pages.map(({ url }) => url)).toEqual([]);
  });
});

describe("H8: statements for the immigration case", () => {
  const sheet = tool("uttalelse");
  const said = textOf(sheet);

  it("names the eight points of a certificate, in order", () =>
    expect(
      [...section(sheet, "attest").html.matchAll(/<strong>(\d)\. ([^<:]+):?<\/strong>/g)].map(
        ([, number, name]) => `${number} ${name}`,
      ),
    ).toEqual([
      "1 Rollen din",
      "2 Identitet",
      "3 Tolk",
      "4 Kilder",
      "5 Behandling",
      "6 Undersøkelser",
      "7 Diagnose",
      "8 Reise",
    ]));

  it("says what is not enough alone, and the threshold for body, mind and danger of suicide", () =>
    expect(
      missing(said, [
        /ikke nok.*angst, lett og moderat depresjon, mildere PTSD/,
        /Fysisk.*akutt og livstruende/,
        /avgjørende for et verdig liv/,
        /Psykisk.*alvorlig sinnslidelse.*psykose/,
        /Selvmordsfare.*bare avgjøre sammen med alvorlig, kronisk/,
        /UDI 2013/,
      ]),
    ).toEqual([]));

  it("says not to wait for the appeal, who weighs immigration policy, and that a stay may end with the treatment", () =>
    expect(
      missing(said, [
        /Ikke vent på klagen/,
        /innvandringspolitiske hensyn. Det skal ikke du/,
        /bare til behandlingen er ferdig/,
        /Hva håper personen på/,
        /Riktig, nøyaktig og objektiv/,
        /inhabil/,
        /Tvil om fakta/,
      ]),
    ).toEqual([]));

  it("promises no outcome", () => {
    expect(said).toMatch(/Lov aldri noe om svaret/);
    expect(said).toMatch(/Ikke et ord om hva resultatet bør bli/);
    const ours = said.replace(/Unngå: «[^»]*»/g, "");
    expect(ours).not.toMatch(/(vil|skal) (få|gi) (opphold|bli|ja)|sikrer opphold|får opphold/i);
  });
});

describe("H9: the three numbers in one table", () => {
  const numbers = tool("numre");
  const [head, ...rows] = rowsOf(section(numbers, "forskjellen").html);

  it("compares them side by side, and says who can order each", () => {
    expect(head).toEqual(["Spørsmål", "DUF-nummer", "D-nummer", "Fødselsnummer"]);
    expect(rows.map(([label]) => label)).toEqual(["Hva", "Hvem", "Åpner", "Ordnes", "Kjennes på"]);
    expect(
      missing(section(numbers, "bestille").text, [
        /Ikke du, personen, arbeidsgiveren/,
        /skattekontoret/,
        /banken/,
        /Helfo/i,
        /UDI, PU eller UNE/,
      ]),
    ).toEqual([]);
  });

  it("is what «forskjell dnummer fødselsnummer» finds first", () =>
    expect(first("forskjell dnummer fødselsnummer")).toBe(numbers.url));
});

describe("H10: contact on the street without a common language", () => {
  it("has a picture for each thing, no two alike, and its word in six languages", () => {
    const { pointers } = compiled;
    expect(pointers.length).toBeGreaterThanOrEqual(16);
    expect(new Set(pointers.map(({ svg }) => svg)).size).toBe(pointers.length);
    expect(pointers.filter(({ words }) => Object.values(words).filter(Boolean).length < 6)).toEqual([]);
  });

  it("has pictures that say it without letters", () =>
    expect(compiled.pointers.filter(({ svg }) => /<text/.test(svg)).map(({ id }) => id)).toEqual([]));

  it("has yes, no, interpreter, doctor, food, a place to sleep, fear and safety", () =>
    expect(compiled.pointers.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["ja", "nei", "tolk", "lege", "mat", "sove", "redd", "trygg"]),
    ));

  it("has a template for the service's own card: name, number, address, own name", () => {
    const card = section(chapter("etablering-av-kontakt"), "kontaktinformasjon");
    expect(missing(card.text, [/navn/i, /telefon/i, /besøksadresse|adresse/i])).toEqual([]);
    expect(card.html).toContain('id="kortmal"');
  });
});

describe("H16: every telephone number stands once", () => {
  it("with one contact, but for the switchboards that two offices share", () => {
    const holders = new Map<string, string[]>();
    for (const { id, phones } of content.registries.contacts.values())
      for (const { number } of phones) holders.set(number, [...(holders.get(number) ?? []), id]);
    expect([...holders.values()].filter((ids) => ids.length > 1)).toEqual([
      ["bufdir", "bufdir-menneskehandel"],
      ["imdi-oslo", "imdi-narvik"],
    ]);
  });

  it("and each contact says what it is for, for whom, where, and when it was checked", () => {
    const bare = [...content.registries.contacts.values()].filter(
      ({ helpsWith, forWhom, nationwide, places, howToFind, verifiedOn }) =>
        !helpsWith || !forWhom || !verifiedOn || (!nationwide && places.length === 0 && !howToFind),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});

describe("H17: deadlines are in one list, and each is told where it counts", () => {
  const { deadlines } = content.registries;

  it("has the four that the sources scatter: appeal, fast track, change of address, integration grant", () => {
    const lengths = ["klage-asyl", "klage-apenbart-grunnlos", "adressemelding", "bosettingskommune-5-ar"].map((id) => {
      const one = deadlines.get(id);
      return one && `${one.length} ${one.unit}`;
    });
    expect(lengths).toEqual(["3 uke", "1 uke", "1 uke", "5 år"]);
  });

  it("is on a right, in an aid or in the text of a page, each of them", () => {
    const told = new Set([
      ...rights.flatMap(({ deadline }) => deadline ?? []),
      ...content.aids.flatMap(({ outcomes }) => outcomes.flatMap(({ deadline }) => deadline ?? [])),
      ...[...content.tools, ...content.chapters].flatMap((page) =>
        [...htmlOf(page).matchAll(/\/frister#([a-z0-9-]+)/g)].flatMap(([, id]) => id ?? []),
      ),
    ]);
    expect([...deadlines.keys()].filter((id) => !told.has(id))).toEqual([]);
  });

  it("is on every right that bids somebody act within a time", () => {
    /** Rights that name a time limit which another right beside them carries, or of which the source gives no length. */
    const elsewhere = new Map([
      ["asylsoker.annet.klage", "asylsoker.annet.klagefrist and asylsoker.annet.klagefrist-apenbart-grunnlos"],
      ["asylsoker.annet.utreisefrist", "the decision alone says it"],
      ["asylsoker.annet.utsatt-nei", "the decision alone says it"],
      ["irregular.annet.utreisefrist", "the decision alone says it"],
      ["ema.annet.retur-omsorg", "it holds after the time to leave as well"],
      ["ema.annet.familie", "the source gives none for children"],
      ["irregular.annet.for-sen-fornyelse", "it is for those who missed it"],
      ["irregular.annet.soke-og-klage", "the decision alone says it"],
      ["irregular.annet.klage-annet-avslag", "the decision alone says it"],
      ["reflektant.annet.asylsak-gjenopptas", "the source gives none"],
      ["annen-tillatelse.arbeid.mistet-jobb", "the source gives none"],
      ["annen-tillatelse.annet.etterlatt", "the source gives none"],
    ]);
    const without = rights.filter(({ id, deadline }) => {
      const words = compiled.rightTexts[id];
      return (
        deadline === null &&
        !elsewhere.has(id) &&
        /\b(innen \w+ (uke|måned|dag|år)|frist|senest|Etter tre måneder|lengre? enn tre måneder)/i.test(
          `${words?.text} ${words?.nextStep}`,
        )
      );
    });
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it("is sorted the shortest first, what must be done before what lasts and ages, or by group", () => {
    const all = [...deadlines.values()];
    const shortest = sortDeadlines(all, { group: undefined, byGroup: false });
    expect(shortest.map(({ title }) => title)).toEqual([
      "Frister",
      "Tidsgrenser, varighet og ventetid",
      "Aldersgrenser",
    ]);
    expect(shortest.flatMap((shelf) => shelf.deadlines).length).toBe(all.length);
    expect(shortest[0]?.deadlines.slice(0, 4).map(({ id }) => id)).toEqual([
      "savnetmelding",
      "klage-apenbart-grunnlos",
      "adressemelding",
      "barnevern-melding-1-uke",
    ]);
    const byGroup = sortDeadlines(all, { group: undefined, byGroup: true });
    expect(byGroup.length).toBe(new Set(all.flatMap(({ groups }) => groups)).size);
    expect(byGroup.flatMap((shelf) => shelf.deadlines).length).toBe(all.length);
  });

  it("names every deadline of a group under its heading, and gathers those of a chosen group", () => {
    const all = [...deadlines.values()];
    const idsUnder = (group: string, chosen?: string) => {
      const title = words.groups[group]?.title;
      const shelf = sortDeadlines(all, { group: chosen, byGroup: true }).find((one) => one.title === title);
      return { full: shelf?.deadlines.map(({ id }) => id), named: shelf?.elsewhere.map(({ id }) => id) };
    };
    const of = (group: string) =>
      all.filter(({ groups }) => groups.includes(group) && !groups.includes("alle")).map(({ id }) => id);
    for (const group of ["asylsoker", "ema", "irregular", "eos", "reflektant", "annen-tillatelse"]) {
      const { full = [], named = [] } = idsUnder(group);
      expect([...full, ...named].sort(), group).toEqual(of(group).sort());
      expect(idsUnder(group, group), group).toEqual({ full: expect.arrayContaining(of(group)), named: [] });
    }
    expect(idsUnder("ema").named).toEqual(expect.arrayContaining(["klage-asyl", "klage-apenbart-grunnlos"]));
    expect(idsUnder("annen-tillatelse").named).toContain("fornyelse-rettigheter");
  });

  it("calls nothing a deadline that is an age, hours a week, or how long a permit lasts", () => {
    const kinds = (kind: string) => [...deadlines.values()].filter((one) => one.kind === kind);
    const ages = [...deadlines.values()].filter(({ from }) => from.startsWith("Fødselsdatoen"));
    expect(ages.filter(({ kind, id }) => kind !== "aldersgrense" && id !== "paragraf-8-8-18-ar")).toEqual([]);
    expect(
      kinds("frist").filter(({ title, text }) => /^(Alder|Hvor lenge|Gyldighet)|i uka/.test(`${title} ${text}`)),
    ).toEqual([]);
    expect(
      kinds("frist").filter(({ consequence }) => /Dette er (et råd|en anbefaling|en ventetid)/.test(consequence)),
    ).toEqual([]);
    expect([...deadlines.values()].filter(({ id, kind }) => id.startsWith("klage-") && kind !== "frist")).toEqual([]);
  });
});

const index = buildIndex(searchDocuments(compiled, rights), { synonyms: searchSynonyms(compiled) });
const first = (query: string) => search(index, query).hits[0]?.url;
