import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { findOverlaps, readSources, sourcesFolder } from "@/lib/content/overlap";
import { rights } from "@/lib/rules";
import { content, files } from "./compiled";

const { chapters, registries } = content;
const readList = <T>(path: string, schema: z.ZodType<T>): T[] =>
  z.array(schema).parse(parse(readFileSync(join(import.meta.dirname, path), "utf8")));

describe("telephone numbers", () => {
  const listed = readList("contact-sources.yaml", z.looseObject({ value: z.coerce.string(), contact: z.string() }));
  const digits = (text: string) => text.replace(/\D/g, "").replace(/^(00)?47(?=\d{8}$)/, "");

  it("and e-mails of the sources each stand with their contact", () => {
    const missing = listed.filter(({ value, contact: id }) => {
      const contact = registries.contacts.get(id);
      const found = value.includes("@")
        ? contact?.emails.includes(value)
        : contact?.phones.some(({ number }) => digits(number) === digits(value));
      return !found;
    });
    expect(missing).toEqual([]);
    expect(listed.length).toBeGreaterThan(40);
  });

  it("that no source has are the three from official pages, each with its page, and nothing else rests on those", () => {
    const official = readList(
      "official-numbers.yaml",
      z.strictObject({ value: z.string(), contact: z.string(), page: z.string(), says: z.string() }),
    );
    const isPage = (id: string) => registries.sources.get(id)?.page !== undefined;
    for (const { value, contact: id, page } of official) {
      const contact = registries.contacts.get(id);
      expect(isPage(page), page).toBe(true);
      expect(contact?.phones.map(({ number }) => number)).toEqual([value]);
      expect(contact?.sources.map(({ source }) => source)).toContain(page);
    }
    const known = new Set([...listed, ...official].map(({ value }) => digits(value)));
    const unknown = [...registries.contacts.values()].flatMap(({ phones }) =>
      phones.map(({ number }) => digits(number)).filter((number) => !known.has(number)),
    );
    expect(unknown).toEqual([]);

    const onPages = (entries: Iterable<{ id: string; sources: readonly { source: string }[] }>) =>
      [...entries].filter(({ sources }) => sources.some(({ source }) => isPage(source))).map(({ id }) => id);
    expect(onPages(registries.contacts.values())).toEqual([...new Set(official.map(({ contact }) => contact))]);
    expect(onPages(rights)).toEqual([]);
    for (const registry of [registries.laws, registries.terms, registries.deadlines] as const)
      expect(onPages([...registry.values()])).toEqual([]);
    const pages = [...chapters, ...content.tools, ...content.aids].map(({ slug, sources }) => ({ id: slug, sources }));
    expect(onPages(pages)).toEqual(["akutt"]);
  });

  it("from an official page have an old page's year told, and day and night only where the page has it", () => {
    expect(registries.contacts.get("nodnummer-113")?.alwaysOpen).toBe(true);
    expect(registries.contacts.get("nodnummer-110")?.alwaysOpen).toBe(false);
    expect(registries.contacts.get("nodnummer-110")?.dated).toMatch(/2012/);
    expect(registries.contacts.get("legevakt")?.dated).toMatch(/2015/);
  });

  it("of the emergency come in the order of an emergency", () =>
    expect([...registries.contacts.keys()].slice(0, 4)).toEqual([
      "nodnummer-113",
      "nodnummer-112",
      "nodnummer-110",
      "legevakt",
    ]));

  it("stand nowhere but in the contact registry", () => {
    // Eight digits in the groupings Norwegians write, 02800, 116 111 and 116 117. Years, laws and dates have other shapes.
    const looksLikePhone =
      /(?<![\d/§-])(?:\+47[ \u00a0]?)?(?:\d{2}(?:[ \u00a0]\d{2}){3}|\d{3}[ \u00a0]\d{2}[ \u00a0]\d{3}|[2-9]\d{7})(?![\d-])|(?<![\w-])02800\b|\b116[ \u00a0]?11[17]\b/g;
    const found = files
      .filter(({ path }) => path !== "content/contacts.yaml" && !path.endsWith(".svg"))
      .map(({ path, text }) => ({ path, text: text.replace(/(kontakt|ring)\[[^\]]*\]/g, "") }))
      .map(({ path, text }) => ({
        path,
        // The title and address of an official page are as they are.
        text: path === "content/sources.yaml" ? text.replace(/^ {2}(title|page): .*$|^- id: .*$/gm, "") : text,
      }))
      .flatMap(({ path, text }) => [...text.matchAll(looksLikePhone)].map((match) => `${path}: ${match[0]}`));
    expect(found).toEqual([]);
  });

  it("are shown as they are dialled", () => {
    for (const { id, phones } of registries.contacts.values()) {
      for (const { number, display } of phones) expect(digits(number), id).toBe(digits(display));
    }
  });
});

describe("the table cells of the source", () => {
  const cell = z.looseObject({
    row: z.string(),
    column: z.string(),
    says: z.string(),
    rights: z.array(z.string()).min(1),
  });
  const known = new Set<string>(rights.map(({ id }) => id));
  const lists = readdirSync(join(import.meta.dirname, "table-cells"));

  it("cover the four rights tables", () =>
    expect(lists.sort()).toEqual(["asylsoker.yaml", "eos.yaml", "irregular.yaml", "reflektant.yaml"]));

  it.each(lists)("%s: each statement has its right, and all six columns are there", (list) => {
    const cells = readList(join("table-cells", list), cell);
    expect(
      cells.flatMap(({ says, rights: ids }) => ids.filter((id) => !known.has(id)).map((id) => `${id}: ${says}`)),
    ).toEqual([]);
    expect(new Set(cells.map(({ column }) => column.toLowerCase().slice(0, 5))).size).toBeGreaterThanOrEqual(6);
  });
});

describe("the chapters", () => {
  it("are the twenty-four of the handbook and the acute flow", () => {
    expect(chapters.map(({ number }) => number)).toEqual(Array.from({ length: 25 }, (_, number) => number));
  });

  it.each([
    ["asylsokerprosessen", "asylsoker"],
    ["irregulaere-migranter", "irregular"],
    ["eu-eos-migranter", "eos"],
    ["menneskehandel", "reflektant"],
    ["mindrearige", "ema"],
    ["familieinnvandring", "annen-tillatelse"],
  ])("%s shows the rights table of its group", (slug, group) => {
    expect(chapters.find((chapter) => chapter.slug === slug)?.rightsTables).toContain(group);
  });

  it("each lead into the wizard where an answer decides, or are of no group", () => {
    const without = chapters.filter(
      ({ groups, sections }) => groups.length > 0 && !sections.some(({ html }) => html.includes('href="/veiviser')),
    );
    expect(without.map(({ slug }) => slug)).toEqual([]);
  });
});

describe("the registries", () => {
  it("hold at least 60 terms", () => expect(registries.terms.size).toBeGreaterThanOrEqual(60));

  it("name the successor of laws that the source notes call replaced", () => {
    expect(registries.laws.get("barnevernloven-1992")?.supersededBy?.law).toBe("barnevernsloven");
    expect(registries.laws.get("straffeloven-1902")?.supersededBy?.law).toBe("straffeloven");
  });

  it("have no law, term or deadline address that two entries share", () => {
    const ids = [...registries.laws.values()].flatMap(({ number }) => number ?? []);
    expect(ids.filter((number, index) => ids.indexOf(number) !== index)).toEqual([]);
  });
});

const sources = readSources();
describe("our own words", () => {
  it.skipIf(sources === undefined)(
    `no eight words in a row from a source (skipped where ${sourcesFolder.split("/").at(-1)} are not at hand)`,
    () => {
      expect(findOverlaps(files, sources ?? [])).toEqual([]);
    },
  );
});
