import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { parseDocument, stringify } from "yaml";
import { asCompiled } from "@/lib/content/compile";
import { ContentError } from "@/lib/content/faults";
import { asText } from "@/lib/content/read-files";
import type { SourceFile } from "@/lib/content/registries";
import { hostileText, tries } from "./hostile";
import { compileSmall, smallSite } from "./small-site";

// Many tries each, on a machine that may be shared.
vi.setConfig({ testTimeout: 300_000 });

/** Whatever happens to a content file, it is read as before, or refused in words that tell an author what to mend. */

const whole = asCompiled(compileSmall(smallSite), "test");

/** The compiled content, or the text of all faults. Anything else that is thrown fails the test. */
function load(files: readonly SourceFile[]): { content: ReturnType<typeof asCompiled> } | { faults: string } {
  try {
    return { content: asCompiled(compileSmall(files), "test") };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    expect(error.faults.length).toBeGreaterThan(0);
    for (const { file } of error.faults) expect(file).toMatch(/^(content|lib)\//);
    for (const line of error.message.split("\n").filter((text) => text.startsWith("  ")))
      expect(line).toMatch(/^ {2}(line \d+: )?\S.*: found \S.*, expected \S.*; \S/);
    expect(error.message).toMatch(/^\d+ faults? in the content:\n/);
    expect(error.message).not.toMatch(/undefined|\[object|TypeError|is not a function|^ {4}at /m);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: nothing that moves the cursor of who reads it
    expect(error.message).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    return { faults: error.message };
  }
}

const withFile = ({ path }: SourceFile, text: string) =>
  smallSite.map((file) => (file.path === path ? { path, text } : file));
const anyFile = fc.constantFrom(...smallSite);
const anyYaml = fc.constantFrom(...smallSite.filter(({ path }) => path.endsWith(".yaml")));
const anyPage = fc.constantFrom(...smallSite.filter(({ path }) => path.endsWith(".md")));

it("the small handbook is read whole", () => {
  expect(load(smallSite)).toEqual({ content: whole });
});

describe("a file that is damaged", () => {
  it("anywhere, by anything: cut, doubled, or with foreign text in it", () =>
    fc.assert(
      fc.property(anyFile, fc.nat(), fc.nat(), fc.oneof(fc.constant(""), hostileText), (file, a, b, text) => {
        const [from, to] = [a % (file.text.length + 1), b % (file.text.length + 1)];
        load(withFile(file, file.text.slice(0, from) + text + file.text.slice(to)));
      }),
      tries(150),
    ));

  it("by lines: one taken out, doubled or moved", () =>
    fc.assert(
      fc.property(anyFile, fc.nat(), fc.nat(), fc.constantFrom("out", "double", "move"), (file, a, b, how) => {
        const lines = file.text.split("\n");
        const [line = ""] = lines.splice(a % lines.length, 1);
        if (how !== "out") lines.splice(b % (lines.length + 1), 0, ...(how === "double" ? [line, line] : [line]));
        load(withFile(file, lines.join("\n")));
      }),
      tries(120),
    ));

  it("by fields: any one taken out, or made another type", () =>
    fc.assert(
      fc.property(
        anyYaml,
        fc.nat(),
        fc.oneof(
          fc.constantFrom(undefined, null, 7, -1, true, "", [], {}, [[]], { a: { b: 1 } }, "2026-02-31", "ukjent-id"),
          hostileText,
          fc.jsonValue(),
        ),
        (file, which, value) => {
          const document = parseDocument(file.text);
          const paths = pathsIn(document.toJS());
          const path = paths[which % paths.length];
          if (path === undefined) return;
          if (value === undefined) document.deleteIn(path);
          else document.setIn(path, document.createNode(value));
          load(withFile(file, document.toString()));
        },
      ),
      tries(150),
    ));

  it("is told with line, field, found, expected and remedy for a field of the wrong kind", () =>
    fc.assert(
      fc.property(fc.constantFrom("name", "kind", "audience", "phones", "sources", "verifiedOn"), (field) => {
        const file = smallSite.find(({ path }) => path.endsWith("contacts.yaml"));
        if (!file) throw new Error("no contacts");
        const document = parseDocument(file.text);
        document.setIn([0, field], 7);
        expect(load(withFile(file, document.toString()))).toEqual({
          faults: expect.stringMatching(
            new RegExp(`contacts.yaml\n  line \\d+: rosa.${field}: found 7, expected .+; correct it`),
          ),
        });
      }),
    ));
});

describe("a file that is away", () => {
  it.each(smallSite.filter(({ path }) => !/searches|ark\.en/.test(path)).map(({ path }) => path))(
    "%s is missed",
    (path) => {
      expect(load(smallSite.filter((file) => file.path !== path))).toHaveProperty("faults");
    },
  );

  it("with others, any of them, is told with all the faults at once", () =>
    fc.assert(
      fc.property(fc.subarray([...smallSite], { maxLength: smallSite.length - 1 }), (files) => {
        const loaded = load(files);
        const registries = ["contacts", "laws", "sources", "glossary", "deadlines", "changes", "questions", "groups"];
        const away = registries.filter((name) => !files.some(({ path }) => path === `content/${name}.yaml`));
        for (const name of away)
          expect("faults" in loaded && loaded.faults).toContain(`content/${name}.yaml\n  file: found nothing`);
      }),
      tries(100),
    ));

  it.each([
    "content/chapters/1-kort.md",
    "content/chapters/Nytt kapittel.md",
    "content/kontakter.yaml",
    "content/tools/ark.en.yaml",
    "content/aids/ny.yml",
    "content/figures/bilde.png",
  ])("for its name is no name, as %s, is not forgotten without a word", (path) => {
    expect(load([...smallSite, { path, text: "" }])).toEqual({
      faults: expect.stringContaining(`${path}\n  file: found a name that nothing reads`),
    });
  });
});

describe("bytes", () => {
  it("of another editor mean the same: line ends, and a byte order mark", () =>
    fc.assert(
      fc.property(fc.subarray([...smallSite]), fc.boolean(), (files, mark) => {
        const foreign = ({ path, text }: SourceFile) => ({
          path,
          text: asText(Buffer.from((mark ? "\ufeff" : "") + text.replaceAll("\n", "\r\n"))),
        });
        expect(load(smallSite.map((file) => (files.includes(file) ? foreign(file) : file)))).toEqual({
          content: whole,
        });
      }),
      tries(50),
    ));

  it("that are no UTF-8 are told with their line", () =>
    fc.assert(
      fc.property(
        anyFile,
        fc.nat(),
        fc.constantFrom([0xff], [0xe6, 0x20], [0xc3], [0x00], [0x1b, 0x5b]),
        (file, place, bad) => {
          const bytes = Buffer.from(file.text);
          const at = place % (bytes.length + 1);
          const text = asText(Buffer.concat([bytes.subarray(0, at), Buffer.from(bad), bytes.subarray(at)]));
          const loaded = load(withFile(file, text));
          expect("faults" in loaded && loaded.faults).toMatch(/line \d+: text: found a sign that is no letter/);
        },
      ),
      tries(150),
    ));
});

describe("YAML that does more than say something", () => {
  it("is refused: references, keys of every object, and nests without end", () => {
    const file = smallSite.find(({ path }) => path.endsWith("changes.yaml"));
    if (!file) throw new Error("no changes");
    const bomb = `a: &a [1]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*${i ? `b${i - 1}` : "a"}, *${i ? `b${i - 1}` : "a"}]`).join("\n")}`;
    for (const [text, said] of [
      [bomb, "a reference (*a)"],
      ["- &a\n  - *a\n", "a reference (*a)"],
      ["- { __proto__: 1 }", "a field __proto__"],
      ["- *nowhere", "a reference (*nowhere)"],
      ["[".repeat(20_000), "changes.yaml"],
      ["? [a]\n: b", "expected array"],
      ["--- 1\n--- 2", "YAML"],
    ] as const)
      expect(load(withFile(file, text))).toEqual({ faults: expect.stringContaining(said) });
  });

  it("a nest of conditions is read or refused, however deep", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.constantFrom("not", "all", "any"), (depth, kind) => {
        const file = smallSite.find(({ path }) => path.endsWith("hva-na.yaml"));
        if (!file) throw new Error("no aid");
        const [open, close] = kind === "not" ? ["{ not: ", " }"] : [`{ ${kind}: [`, "] }"];
        const nest = `${open.repeat(depth)}{ is: hvem, options: [voksen] }${close.repeat(depth)}`;
        load(withFile(file, file.text.replace("{ is: hvem, options: [voksen] }", nest)));
      }),
      tries(8),
    ));

  it("questions of an aid that wait for each other are refused", () => {
    const file = smallSite.find(({ path }) => path.endsWith("hva-na.yaml"));
    if (!file) throw new Error("no aid");
    const text = file.text.replace(
      "    options: { barn",
      "    askedWhen: { is: haster, options: [ja] }\n    options: { barn",
    );
    expect(load(withFile(file, text))).toEqual({
      faults: expect.stringContaining("found haster, expected a question that stands above this one"),
    });
  });
});

describe("Markdown that does more than say something", () => {
  const hostileBlock = fc.oneof(
    fc.constantFrom(
      "<script>alert(1)</script>",
      "<img src=x onerror=alert(1)>",
      "Tekst <b onclick='x()'>fet</b>",
      "[klikk](javascript:alert(1))",
      "[klikk](//example.org)",
      "<javascript:alert(1)>",
      "[klikk][ref]\n\n[ref]: javascript:alert(1)",
      "![bilde](https://example.org/x.png)",
      "https://example.org",
      "Se noten[^1]\n\n[^1]: Den er her.",
      ":kontakt[rosa]{onclick=alert(1) style=color:red}",
      ":::figur[<b>]{tegning=__proto__}\nTekst\n:::",
      ":lov[constructor § 1]",
    ),
    hostileText.map((text) => `:kontakt[${text}]`),
    hostileText.map((text) => `[lenke](${text})`),
    hostileText.map((text) => `:::viktig[${text}]\n${text}\n:::`),
    hostileText,
  );

  it("is refused, or is text: nothing of it runs or leads out of the site", () =>
    fc.assert(
      fc.property(anyPage, hostileBlock, (file, block) => {
        const loaded = load(withFile(file, `${file.text}\n${block}\n`));
        if ("faults" in loaded) return;
        const html = [
          ...loaded.content.chapters,
          ...loaded.content.tools.flatMap((tool) => [tool, ...tool.translations]),
        ]
          .flatMap(({ sections }) => sections)
          .map((section) => section.html)
          .join("");
        expect(html).not.toMatch(/<(script|img|iframe|object|style|zqx)|<[^>]* (on\w+|style)=|javascript:/i);
        for (const [, href = ""] of html.matchAll(/href="([^"]*)"/g))
          expect(href).toMatch(/^(\/[^/]|#|tel:|https:\/\/lovdata\.no\/)/);
      }),
      tries(150),
    ));

  it.each(["---js\nmodule.exports = {}\n---\n", "---toml\na = 1\n---\n", "", "---\ntitle: Åpen", "# Uten hode"])(
    "a head that is none is told, and nothing in it is run: %j",
    (top) => {
      const file = smallSite.find(({ path }) => path.endsWith("01-prove.md"));
      if (!file) throw new Error("no chapter");
      expect(load(withFile(file, `${top}\n\n## Del {#del}\n`))).toEqual({
        faults: expect.stringContaining("01-prove.md\n  line 1: head: found nothing"),
      });
    },
  );
});

it("a drawing that is cut, or holds more than shapes and words, is refused", () =>
  fc.assert(
    fc.property(
      fc.nat(),
      fc.oneof(fc.constant(""), hostileText, fc.constantFrom("<g/onload=x>", '<g onload="x"/>', "</svg>", "<g>")),
      (place, text) => {
        const file = smallSite.find(({ path }) => path.endsWith("vindu.svg"));
        if (!file) throw new Error("no drawing");
        const at = 1 + (place % (file.text.trim().length - 1));
        const cut = load(withFile(file, file.text.slice(0, at) + text));
        if (text.trim() !== "</svg>") expect(cut).toHaveProperty("faults");
        const mixed = load(withFile(file, file.text.slice(0, at) + text + file.text.slice(at)));
        if ("content" in mixed) expect(JSON.stringify(mixed.content)).not.toMatch(/<(script|zqx)|onload=\\"/);
      },
    ),
    tries(40),
  ));

it("what is written out anew in another form means the same", () => {
  for (const file of smallSite.filter(({ path }) => path.endsWith(".yaml")))
    expect(load(withFile(file, stringify(parseDocument(file.text).toJS())))).toEqual({ content: whole });
});

/** Every place in a tree of lists and records. */
function pathsIn(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [];
  const entries = Array.isArray(value) ? value.map((item, index) => [index, item] as const) : Object.entries(value);
  return entries.flatMap(([key, item]) => [[...path, key], ...pathsIn(item, [...path, key])]);
}
