import { describe, expect, it } from "vitest";
import { compileContent } from "@/lib/content/compile";
import { ContentError } from "@/lib/content/faults";
import type { SourceFile } from "@/lib/content/registries";

const registries: SourceFile[] = [
  {
    path: "content/contacts.yaml",
    text: `- id: rosa
  name: ROSA-telefonen
  shortName: ROSA
  kind: menneskehandel
  audience: [alle]
  helpsWith: Råd.
  forWhom: Voksne.
  nationwide: true
  phones:
    - { number: "+4722331160", display: 22 33 11 60 }
  sources:
    - { source: bok, place: side 1 }
  verifiedOn: "2026-11-22"
`,
  },
  {
    path: "content/laws.yaml",
    text: `- id: loven
  title: Lov om noe
  shortTitle: noeloven
  number: LOV-2008-05-15-35
  kind: lov
  url: https://lovdata.no/lov/2008-05-15-35
  sectionUrl: "§"
  gloss: Om noe.
  sources:
    - { source: bok, place: side 1 }
`,
  },
  { path: "content/sources.yaml", text: "- { id: bok, title: Bok, author: A, publisher: B, year: 2020, use: Alt. }\n" },
  {
    path: "content/glossary.yaml",
    text: `- id: duf-nummer
  term: DUF-nummer
  definition: Saksnummeret.
  sources:
    - { source: bok, place: side 1 }
`,
  },
  {
    path: "content/deadlines.yaml",
    text: `- id: klage
  kind: frist
  title: Klage
  text: tre uker etter avslaget
  length: 3
  unit: uke
  from: Avslaget.
  consequence: Kilden sier det ikke.
  groups: [alle]
  sources:
    - { source: bok, place: side 1 }
  verifiedOn: "2026-11-22"
`,
  },
  { path: "content/changes.yaml", text: "[]\n" },
  { path: "content/life-events.yaml", text: "[]\n" },
  { path: "content/pekeark.yaml", text: "[]\n" },
  { path: "content/questions.yaml", text: "{}\n" },
  { path: "content/groups.yaml", text: "{}\n" },
  { path: "content/transitions.yaml", text: "{}\n" },
  { path: "content/subjects.yaml", text: "{}\n" },
];

const head = (verifiedOn = 'verifiedOn: "2026-11-22"\n') => `---
title: Prøve
number: 1
part: grupper
summary: Kort.
groups: []
sources:
  - { source: bok, place: side 1 }
${verifiedOn}reviewBy: "2027-05-22"
aliases: [prøve]
---

`;

const chapter = (body: string, top = head()): SourceFile => ({
  path: "content/chapters/01-prove.md",
  text: top + body,
});
const drawing = (inside = '<circle r="4"/>'): SourceFile => ({
  path: "content/figures/vindu.svg",
  text: `<svg viewBox="0 0 10 10">${inside}</svg>`,
});
const rules = { rights: [], questions: [], groupRows: { alle: [] }, transitions: [] };
const compile = (...files: SourceFile[]) => compileContent([...registries, ...files], rules);
const sectionHtml = (body: string) =>
  compile(chapter(`## Del {#del}\n\n${body}\n`)).chapters[0]?.sections[0]?.html ?? "";

function faultsOf(...files: SourceFile[]): string {
  try {
    compile(...files);
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
  return "";
}

describe("faults are told together, and the build stops", () => {
  it("names file, line, field, found, expected and remedy", () => {
    const message = faultsOf(chapter("## Del {#del}\n\nRing :kontakt[rossa]. Se [annet](#delen).\n", head("")));
    expect(message).toBe(`3 faults in the content:

content/chapters/01-prove.md
  verifiedOn: found nothing, expected a value (string); add the field
  line 15: :kontakt: found "rossa", expected an id in content/contacts.yaml; did you mean "rosa"? Otherwise add it there
  line 15: link: found #delen, expected a heading id on /handbok/prove; did you mean #del?
`);
  });

  it.each([
    ["a heading without an id", "## Del\n\nTekst.\n", 'found "Del" without an id'],
    ["an id used twice", "## En {#del}\n\nA.\n\n## To {#del}\n\nB.\n", 'found the id "del" twice'],
    ["a deep heading", "## En {#en}\n\n#### Dyp {#dyp}\n", 'found "Dyp" at depth 4'],
    ["text above the first heading", "Tekst.\n\n## En {#en}\n", "found paragraph above the first heading"],
    ["raw HTML", "## En {#en}\n\n<b>fet</b>\n", "found a html node"],
    ["a link out of the site", "## En {#en}\n\n[ut](https://example.org)\n", "expected a link inside the site"],
    [
      "a column without a heading",
      "## En {#en}\n\n| | To |\n| --- | --- |\n| a | b |\n",
      "found a column without a heading",
    ],
    ["an unknown box", "## En {#en}\n\n:::vktig\nTekst.\n:::\n", "did you mean viktig?"],
    ["an unknown directive", "## En {#en}\n\nRing :kontkt[rosa].\n", "did you mean kontakt?"],
    ["a law that is not there", "## En {#en}\n\n:lov[lofen § 3]\n", 'did you mean "loven"?'],
    ["a page that is not there", "## En {#en}\n\n[feil](/kontackt)\n", "did you mean /kontakt?"],
  ])("finds %s", (_, body, message) => {
    expect(faultsOf(chapter(body))).toContain(message);
  });

  it.each([
    [
      "a drawing that is not there",
      "## En {#en}\n\n:::figur[Tre soner]{tegning=vinduet}\nTekst.\n:::\n",
      'did you mean "vindu"?',
    ],
    ["a figure without its text", "## En {#en}\n\n:::figur[Tre soner]{tegning=vindu}\n:::\n", "found no text"],
    ["a figure without a title", "## En {#en}\n\n:::figur{tegning=vindu}\nTekst.\n:::\n", "found no title"],
  ])("finds %s", (_, body, message) => {
    expect(faultsOf(drawing(), chapter(body))).toContain(message);
  });

  it.each(["<script>x()</script>", '<g onload="x()"/>', '<a href="https://example.org"/>', '<g style="fill:red"/>'])(
    "finds what a drawing may not bring into the page: %s",
    (inside) => {
      expect(faultsOf(drawing(inside))).toContain("drawn with shapes, text and classes alone");
    },
  );

  it.each([
    ["a moved heading that still stands", "{ en: en }", "an id that no heading has any more"],
    ["a moved heading that leads nowhere", "{ gammel: borte }", "the id of a heading on this page"],
  ])("finds %s", (_, moved, message) => {
    expect(faultsOf(chapter("## En {#en}\n\nA.\n", head().replace("aliases:", `moved: ${moved}\naliases:`)))).toContain(
      message,
    );
  });

  it("finds an unquoted date, which YAML would turn into another type", () => {
    expect(faultsOf(chapter("## En {#en}\n\nA.\n", head("verifiedOn: mars 2025\n")))).toContain(
      'expected a quoted date such as "2026-11-22"',
    );
  });

  it("finds an id in a registry that is not there", () => {
    const [contacts, ...rest] = registries;
    const broken = { path: "content/contacts.yaml", text: contacts?.text.replace("source: bok", "source: bokk") ?? "" };
    expect(() => compileContent([broken, ...rest], rules)).toThrow('did you mean "bok"?');
  });
});

describe("a compiled section", () => {
  it("shows a contact with its number to tap", () => {
    expect(sectionHtml("Ring :kontakt[rosa].")).toBe(
      '\n<p>Ring <span class="kontakt-ref"><a href="/kontakt#rosa" class="ref">ROSA</a> <a href="tel:+4722331160" class="tel">22 33 11 60</a></span>.</p>'.trimStart(),
    );
  });

  it("links a section of a law to Lovdata", () => {
    expect(sectionHtml(":lov[loven § 4-2]")).toContain('href="https://lovdata.no/lov/2008-05-15-35/§4-2"');
    expect(sectionHtml(":lov[loven]")).toContain('href="https://lovdata.no/lov/2008-05-15-35"');
  });

  it("inflects a term by its own text", () => {
    expect(sectionHtml(':ord[duf-nummer]{tekst="DUF-nummeret"}')).toContain(
      '<a href="/ordliste#duf-nummer" class="ord-ref">DUF-nummeret</a>',
    );
  });

  it("says the kind of a box in words", () => {
    expect(sectionHtml(":::viktig[Barn først]\nRing.\n:::")).toContain(
      '<div class="boks boks-viktig"><p class="boks-tittel"><strong>Viktig</strong>: Barn først</p>',
    );
  });

  it("gives the cells of a table their column and roles, so that it can be folded and still be read aloud", () => {
    const html = sectionHtml("| a | b | c |\n| --- | --- | --- |\n| 1 | 2 | *3* |");
    expect(html).toContain('<div class="tabellramme"><table class="brettes" role="table">');
    expect(html).toContain('<th scope="col" role="columnheader">b</th>');
    expect(html).toContain('<td role="cell" data-kolonne="c"><em>3</em></td>');
    expect(sectionHtml("| a | b |\n| --- | --- |\n| 1 | 2 |")).toContain('<table class="brettes-sist" role="table">');
  });

  it("tells which law a link is about, so that it can be explained there", () => {
    expect(sectionHtml(":lov[loven § 1]")).toContain('data-lov="loven" class="lov-ref">');
  });

  it("keeps words of neighbouring cells apart in its plain text, and finds its parts", () => {
    const section = compile(
      chapter("## Del {#del}\n\nFørst.\n\n### Under {#under}\n\n| a | b |\n| --- | --- |\n| en | to |\n"),
    ).chapters[0]?.sections[0];
    expect(section?.text).toBe("Først. Under a b en to");
    expect(section?.parts).toEqual([{ id: "under", title: "Under", text: "a b en to" }]);
  });

  it("knows which laws it explains in a box", () => {
    const section = compile(chapter("## Del {#del}\n\n:lov[loven § 1]\n\n:::lov[loven § 2]\nGlose.\n:::\n")).chapters[0]
      ?.sections[0];
    expect(section?.laws).toEqual([
      { law: "loven", section: "§ 1", boxed: false },
      { law: "loven", section: "§ 2", boxed: true },
    ]);
  });
});

describe("a tool in another language", () => {
  const tool: SourceFile = {
    path: "content/tools/ark.md",
    text: `---
title: Ark
kind: gi-fra-seg
summary: Kort.
sheets: 1
sources:
  - { source: bok, place: side 1 }
verifiedOn: "2026-11-22"
reviewBy: "2027-05-22"
aliases: [ark]
---

## Hjelp {#hjelp}

Ring :kontakt[rosa].
`,
  };
  const translation = (name: string): SourceFile => ({
    path: `content/tools/${name}`,
    text: '---\ntitle: Sheet\nsummary: Short.\nstatus: maskinoversatt\nmadeFrom: "2026-11-22"\n---\n\n## Help {#hjelp}\n\nCall :kontakt[rosa].\n',
  });

  it("is one more text file, with the same facts from the registries", () => {
    const [found] = compile(tool, translation("ark.en.md")).tools;
    expect(found?.translations.map(({ language, url, status }) => [language, url, status])).toEqual([
      ["en", "/verktoy/ark/en", "maskinoversatt"],
    ]);
    expect(found?.translations[0]?.sections[0]?.html).toContain('href="tel:+4722331160"');
  });

  it("of nothing is a fault", () => {
    expect(faultsOf(tool, translation("arket.en.md"))).toContain('found a translation of "arket"');
  });
});

describe("what is filled in", () => {
  it("a task is a box to tick that nothing remembers, with its words as label", () => {
    expect(sectionHtml("- [ ] Spør om tolk")).toContain(
      '<li class="avkryss">\n<label><input type="checkbox" autocomplete="off"><span>Spør om tolk</span></label>\n</li>',
    );
  });

  it("a blank has its label and as many lines as asked for", () => {
    expect(sectionHtml("::felt[Kontaktperson]{linjer=2}")).toBe(
      '<p class="felt">Kontaktperson<span class="strek" aria-hidden="true"></span><span class="strek" aria-hidden="true"></span></p>',
    );
    expect(faultsOf(chapter("## Del {#del}\n\n::felt[Navn]{linjer=mange}\n"))).toContain(
      "expected a number from 1 to 12",
    );
  });
});

describe("figures and moved headings", () => {
  it("a figure shows its title, the drawing hidden from readers aloud, and the same as text", () => {
    const [first] = compile(
      drawing(),
      chapter("## Del {#del}\n\n:::figur[Tre soner]{tegning=vindu}\n- Øverst: for mye\n:::\n"),
    ).chapters;
    expect(first?.sections[0]?.html).toBe(
      '<figure class="figur"><figcaption>Tre soner</figcaption><div class="tegning" aria-hidden="true">' +
        '<svg viewBox="0 0 10 10"><circle r="4"/></svg></div><ul>\n<li>Øverst: for mye</li>\n</ul></figure>',
    );
    expect(first?.sections[0]?.text).toBe("Tre soner Øverst: for mye");
  });

  it("an id that was published before leads to the section that has its content", () => {
    const [first] = compile(
      chapter("## En {#en}\n\n### To {#to}\n\nA.\n", head().replace("aliases:", "moved: { gammel: to }\naliases:")),
    ).chapters;
    expect(first?.sections[0]?.formerIds).toEqual(["gammel"]);
  });
});
