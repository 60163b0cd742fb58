import { describe, expect, it } from "vitest";
import { ownModulesOf } from "@/build/client-modules";
import { flightOf } from "@/build/page-html";
import { ownScriptsOf, stripFramework } from "@/build/strip-framework";

const assets = {
  css: "p{color:red}",
  styleHref: "/site.css?v=1",
  scriptSrc: "/site.js?v=1",
  earlySrc: "/tema.js?v=1",
  early: "farge()",
  ownScripts: { "rettighets-veiviser": "/veiviser/1.js", "beslutnings-hjelp": "/verktoy/1.js" },
};
const text = "Mat, husly og helsehjelp til den som trenger det, uansett hvem det er som spør.";

/** A page as Next 16.4 writes it. */
const page = (parts: { body?: string; head?: string; flight?: string } = {}) =>
  `<!DOCTYPE html><html lang="nb"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/site.css?v=1"/>` +
  `<script src="/tema.js?v=1"></script>` +
  `<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>` +
  `<script src="/_next/static/chunks/b.js" async=""></script>${parts.head ?? ""}<title>Mat – Håndboka</title></head>` +
  `<body><div hidden=""><!--$--><!--/$--></div><main id="innhold"><h1>Mat</h1><p>${text}<!-- --> Nå.</p>${parts.body ?? ""}</main>` +
  `<script src="/site.js?v=1" defer=""></script>` +
  `<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({});</script>` +
  (parts.flight ??
    `<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"3:I[7,[\\"x\\"],\\"default\\"]\\n"])</script>`) +
  "</body></html>";

describe("a page without a component of the browser", () => {
  it("keeps its content, its sheet and site.js, and nothing else", () => {
    expect(stripFramework("/mat", page(), assets)).toBe(
      `<!DOCTYPE html><html lang="nb"><head><meta charSet="utf-8"/><style>p{color:red}</style><script>farge()</script><title>Mat – Håndboka</title></head>` +
        `<body><main id="innhold"><h1>Mat</h1><p>${text} Nå.</p></main><script src="/site.js?v=1" defer=""></script></body></html>`,
    );
  });

  it.each([
    [
      "no flight data",
      page({ flight: "" }),
      /\/mat\n {2}Next's output no longer looks as expected.*0011[\s\S]*no flight data/,
    ],
    ["a script of a new kind", page({ head: "<script>boot()</script>" }), /inline script of another kind: boot\(\)/],
    ["two sheets", page({ head: '<link rel="stylesheet" href="/site.css?v=1"/>' }), /found 2 links to \/site\.css/],
    [
      "a stylesheet of Next's",
      page({ head: '<link rel="stylesheet" href="/_next/a.css"/>' }),
      /still names the framework/,
    ],
    ["a style on an element", page({ body: '<p style="color:red">x</p>' }), /style or behaviour of its own/],
    ["a handler on an element", page({ body: '<a href="/" onclick="x()">x</a>' }), /style or behaviour of its own/],
    ["an empty page", page().replace(/<main[\s\S]*<\/main>/, "<main></main>"), /has no heading/],
    ["a page without title", page().replace(/<title>.*<\/title>/, ""), /has no title/],
  ])("stops the build with the page's address: %s", (_, html, message) => {
    expect(() => stripFramework("/mat", html, assets)).toThrow(message);
  });
});

describe("a page with an element that has a script of its own", () => {
  const element = "<rettighets-veiviser><form></form></rettighets-veiviser>";
  const script = '<script src="/veiviser/1.js" defer=""></script>';

  it("keeps that script", () => {
    const html = stripFramework("/veiviser", page({ body: element + script }), assets);
    expect(html.match(/<script\b[^>]*>/g)).toEqual([
      "<script>",
      '<script src="/veiviser/1.js" defer="">',
      '<script src="/site.js?v=1" defer="">',
    ]);
    expect(ownScriptsOf(html, assets)).toEqual(["/veiviser/1.js"]);
  });

  it("stops the build when it lacks the script, or has one without the element", () => {
    for (const body of [element, script])
      expect(() => stripFramework("/veiviser", page({ body }), assets)).toThrow(/has the scripts \[.*\], expected \[/);
  });
});

describe("a component of the browser", () => {
  it("is known by our own modules in the flight data of the page", () => {
    const modules = new Map([["7", "[project]/components/wizard/wizard.tsx"]]);
    expect(ownModulesOf(flightOf(page()), modules)).toEqual(["components/wizard/wizard.tsx"]);
    for (const path of ["[project]/node_modules/next/dist/x.js", "[project]/app/error.tsx"])
      expect(ownModulesOf(flightOf(page()), new Map([["7", path]]))).toEqual([]);
  });
});
